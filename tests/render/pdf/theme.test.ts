import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {readTheme} from '../../../src/render/pdf/theme.js'

const template = readFileSync(path.resolve(import.meta.dirname, '../../../templates/handout.json'), 'utf8')

describe('readTheme', () => {
  it('should have the values of the package’s own template as its defaults', () => {
    expect(readTheme()).toEqual(readTheme(template))
    expect(readTheme(template).theme).toEqual(JSON.parse(template))
  })
  it('should fill up what a theme leaves out', () => {
    const {theme, messages} = readTheme('{"text": {"size": 12}}')
    expect(theme.text).toEqual({size: 12, leading: 15})
    expect(messages).toEqual([])
  })
  it.each([
    ['{"text": {"size": "big"}}', 'text.size'],
    ['{"colours": {"text": "red"}}', 'colours.text'],
    ['{"texts": {}}', 'texts'],
    ['{"margins": {"top": -1}}', 'margins.top'],
    ['not JSON', 'JSON']
  ])('should use the defaults for %s and say where it is wrong', (wrong, place) => {
    const {theme, messages} = readTheme(wrong)
    expect(theme).toEqual(readTheme().theme)
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['file-invalid'])
    expect(messages[0]?.reason).toContain(place)
  })
})
