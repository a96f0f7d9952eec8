import {describe, expect, it} from 'vitest'
import {findQuotations} from '../../../src/read/find-quotations.js'

describe('quoted blocks', () => {
  it('should give no quotation where only the line of credit is left', () => {
    for (const [locale, markdown] of [
      ['en', '> — Vladimir Putin'],
      ['uk', '> — Володимир Путін'],
      ['ja', '> — ウラジーミル・プーチン']
    ] as const) {
      expect(findQuotations(markdown, {locale})).toEqual([])
    }
  })

  it('should keep words after a dash that end like a sentence', () => {
    const [quotation] = findQuotations('> — Ми почуваємося залишеними осторонь.', {locale: 'uk'})
    expect(quotation?.text).toContain('Ми почуваємося')
  })
})
