import {describe, expect, it} from 'vitest'
import {createMentionFinder} from '../../src/check/find-mentions.js'

describe('createMentionFinder', () => {
  const find = (text: string, ...people: readonly (readonly string[])[]) =>
    createMentionFinder()(text, people).map(({figure, from, to}) => `${String(figure)} ${text.slice(from, to)}`)

  it('should find people by first and last name, inflected or in another script', () => {
    expect(find('Це П’єр Ласерт, а поруч із Ласертом Коваленко.', ['Pierre Lacerte'], ['Kovalenko'])).toEqual([
      '0 П’єр Ласерт',
      '1 Ласертом Коваленко'
    ])
    expect(find('Це П’єр Ласерт, а поруч із Ласертом і Коваленко.', ['Pierre Lacerte'], ['Kovalenko'])).toEqual([
      '0 П’єр Ласерт',
      '0 Ласертом',
      '1 Коваленко'
    ])
  })

  it('should leave out a common noun and a name that may be two people’s', () => {
    expect(find('A novak met Novak.', ['Novak'])).toEqual(['0 Novak'])
    expect(find('Kovalenko met Anna Kovalenko.', ['Anna Kovalenko'], ['Petro Kovalenko'])).toEqual(['0 Anna Kovalenko'])
  })

  it('should take two names with a space between them for the last', () => {
    expect(find('Marko Girard left.', ['Marko Ilves'], ['Pauline Girard'])).toEqual(['1 Marko Girard'])
    expect(find('Marko, Girard left.', ['Marko Ilves'], ['Pauline Girard'])).toEqual(['0 Marko', '1 Girard'])
  })
})
