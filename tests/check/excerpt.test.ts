import {describe, expect, it} from 'vitest'
import {excerpt} from '../../src/check/excerpt.js'

describe('excerpt', () => {
  it('should stand on one line between backticks', () => {
    expect(excerpt('a\n b `c`')).toBe('`a b ˋcˋ`')
  })

  it('should cut at a word, or anywhere in a text without spaces, never inside a character', () => {
    expect(excerpt('word '.repeat(30))).toBe(`\`${'word '.repeat(15)}word…\``)
    expect(excerpt('字'.repeat(100))).toBe(`\`${'字'.repeat(80)}…\``)
    expect(excerpt(`a${'𝕏'.repeat(60)}`)).toBe(`\`a${'𝕏'.repeat(39)}…\``)
  })
})
