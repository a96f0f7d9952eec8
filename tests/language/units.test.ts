import {describe, expect, it} from 'vitest'
import {unitsAt} from '../../src/language/units.js'

function ids(text: string): readonly string[] {
  const {0: digits = '', index = 0} = /\d[\d.,]*/u.exec(text) ?? {}
  return unitsAt(text, index, index + digits.length).map(({id}) => id)
}

describe('unitsAt', () => {
  it.each([
    ['$5', ['dollar', 'peso']],
    ['US$5', ['dollar', 'peso']],
    ['5 dollars', ['dollar']],
    ['5 Canadian dollars', ['dollar']],
    ['5 доларів', ['dollar']],
    ['5 долларов', ['dollar']],
    ['5 دولار', ['dollar']],
    ['5美元', ['dollar']],
    ['5ドル', ['dollar']],
    ['€5', ['euro']],
    ['5 євро', ['euro']],
    ['5 d’euros', ['euro']],
    ['5欧元', ['euro']],
    ['5 pounds', ['pound', 'pound']],
    ['R$5', []],
    ['5 гривень', ['hryvnia']],
    ['5 крон', ['krone']],
    ['5 miles', ['mile']],
    ['5 square miles', ['mile²']],
    ['5 Quadratkilometer', ['kilometre²']],
    ['5平方公里', ['kilometre²']],
    ['5 км', ['kilometre']],
    ['5キロ', ['kilometre', 'kilogram']],
    ['5 kg', ['kilogram']],
    ['5 hectares', ['hectare']],
    ['5 people', []],
    ['5', []]
  ])('should know what `%s` counts', (text, units) => {
    expect(ids(text)).toEqual(units)
  })
})
