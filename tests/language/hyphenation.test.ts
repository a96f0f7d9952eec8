import {describe, expect, it} from 'vitest'
import {loadHyphenation} from '../../src/language/hyphenation.js'

async function divided(word: string, locale: string): Promise<string | undefined> {
  const hyphenate = await loadHyphenation(locale)
  if (!hyphenate) return undefined
  const offsets = [0, ...hyphenate(word), word.length]
  return offsets
    .slice(1)
    .map((end, index) => word.slice(offsets[index], end))
    .join('-')
}

describe('loadHyphenation', () => {
  it.each([
    ['Verhandlungen', 'de', 'Ver-hand-lun-gen'],
    ['negotiation', 'en', 'ne-go-ti-a-tion'],
    ['обговорення', 'uk', 'обго-во-ре-ння'],
    ['gouvernement', 'fr', 'gou-ver-ne-ment']
  ])('should divide %s in %s', async (word, locale, expected) => {
    expect(await divided(word, locale)).toBe(expected)
  })
  it('should fall back from a region to its language', async () => {
    expect(await divided('Verhandlungen', 'de-AT')).toBe('Ver-hand-lun-gen')
  })
  it('should leave languages alone that divide no words', async () => {
    for (const locale of ['ar', 'he', 'ja', 'zh', 'ko']) expect(await loadHyphenation(locale)).toBeUndefined()
  })
  it('should not divide short words, names in capitals with digits, or what is no word', async () => {
    const hyphenate = await loadHyphenation('en')
    for (const word of ['into', 'x'.repeat(500), 'a-b', 'word2word', '', '\uD800\uD800\uD800\uD800\uD800\uD800']) {
      expect(hyphenate?.(word)).toEqual([])
    }
  })
})
