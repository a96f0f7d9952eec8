import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {canonicalizeLocale} from '../../src/model/locale.js'

const folder = path.join(import.meta.dirname, '../../locales')
const locales = readdirSync(folder).sort()
const source = readTerms('en')
const pluralSuffix = /_(zero|one|two|few|many|other)$/

describe('interface terms', () => {
  it('should come in at least sixteen languages', () => {
    expect(new Set(locales.map((locale) => new Intl.Locale(locale).language)).size).toBeGreaterThanOrEqual(16)
  })

  describe.each(locales)('%s', (locale) => {
    const terms = readTerms(locale)

    it('should stand in a folder named by its canonical tag', () => {
      expect(canonicalizeLocale(locale)).toBe(locale)
    })

    it('should have every term, and each plural one in the categories of its language', () => {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
      const expected = [...source.keys()].flatMap((key) =>
        key.endsWith('_other') ? categories.map((category) => key.replace(/other$/, category)) : key
      )
      const plainOrPlural = expected.filter((key) => !key.endsWith('_one') || categories.includes('one'))
      expect([...terms.keys()].sort()).toEqual([...new Set(plainOrPlural)].sort())
    })

    it('should keep the placeholders, but may put a count that only one number can be into words', () => {
      const lost = [...terms].filter(([key, value]) => {
        const wanted = placeholders(source.get(key) ?? source.get(key.replace(pluralSuffix, '_other')) ?? '')
        const found = placeholders(value)
        const mayBeWords = isOneNumber(key, locale) && wanted.join() === '{{count, number}}'
        return found.join() !== wanted.join() && !(mayBeWords && found.length === 0)
      })
      expect(lost).toEqual([])
    })

    it('should have no empty term, no markup and no space at an edge', () => {
      for (const value of terms.values()) expect(value).toMatch(/^[^\s<>](?:[^<>]*[^\s<>])?$/)
    })
  })
})

/** The terms of a locale, flattened: `article.by` and so on. */
function readTerms(locale: string): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(folder, locale, 'interface.json'), 'utf8')
  return new Map(flatten(JSON.parse(text), ''))
}

function flatten(value: unknown, prefix: string): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]]
  if (typeof value !== 'object' || value === null) throw new TypeError(`Unexpected ${typeof value} at ${prefix}`)
  return Object.entries(value).flatMap(([key, child]) => flatten(child, prefix === '' ? key : `${prefix}.${key}`))
}

function placeholders(term: string): string[] {
  return (term.match(/\{\{[^{}]*\}\}/g) ?? []).sort()
}

/** Whether a term's plural category holds exactly one whole number up to a thousand. */
function isOneNumber(key: string, locale: string): boolean {
  const category = pluralSuffix.exec(key)?.[1]
  const rules = new Intl.PluralRules(locale)
  return Array.from({length: 1001}, (_, count) => count).filter((count) => rules.select(count) === category).length === 1
}
