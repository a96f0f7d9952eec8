/**
 * Writes src/language/number-word-data.ts from the spell-out rules of CLDR (package `cldr-rbnf`): for each language the
 * number words that the reader needs to read what the rules write. Compile first; run it again after the reader or CLDR
 * has changed. Format of rules: https://unicode.org/reports/tr35/tr35-numbers.html#Rule-Based_Number_Formatting
 *
 *   npm run compile && node .scripts/number-words.mjs
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {findNumberWords} from '../dist/lib/language/find-number-words.js'
import {normalizeNumberWord, stemsOf} from '../dist/lib/language/number-lexicon.js'

const folder = new URL('rbnf/', import.meta.resolve('cldr-rbnf/package.json'))
/** Languages with next to no press, variants of what is there anyway, and what is written in Han. */
const skipped = new Set(
  'ak ccp chr de-CH ee en-IN eo es-419 fa-AF ff fr-BE fr-CH ja kl lrc mt pt-PT qu se su und vec yue yue-Hans zh zh-Hant'.split(
    ' '
  )
)
/** Finnish has two dozen cases; the reader knows most of them by their stems. */
const rare = /-(?:essive|translative|inessive|elative|illative|adessive|ablative|allative)|-plural$/u
const small = Array.from({length: 100}, (_, index) => index + 1)
const cardinals = [
  ...small,
  101,
  121,
  200,
  300,
  400,
  500,
  600,
  700,
  800,
  900,
  1000,
  2000,
  3000,
  5000,
  1e6,
  2e6,
  5e6,
  1e9,
  2e9,
  5e9,
  1e12,
  2e12
]
const ordinals = [...small.slice(0, 31), 40, 50, 60, 70, 80, 90, 100, 1000]

const multipliers = new Set([100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e9, 1e12])
const packed = {}
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()) {
  const locale = name.replace('.json', '')
  if (skipped.has(locale)) continue
  const rules = JSON.parse(readFileSync(new URL(name, folder), 'utf8')).rbnf.rbnf.SpelloutRules
  if (rules !== undefined) packed[locale === 'no' ? 'nb' : locale] = pack(rules, locale)
}
for (const [alias, locale] of [['no', 'nb']]) packed[alias] ??= packed[locale]
const target = path.join(import.meta.dirname, '../src/language/number-word-data.ts')
writeFileSync(
  target,
  `import type {Locale} from '../model/locale.js'

/**
 * Number words by language, packed: \`2 dos;3 tres\` is a number and its words (\`_\` for a space), cardinals before the bar,
 * ordinals after it. Written by .scripts/number-words.mjs from CLDR 48's spell-out rules (Unicode License v3).
 */
// prettier-ignore
export const numberWordData: Readonly<Record<Locale, string>> = {
${Object.entries(packed)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([locale, words]) => `  ${/-/u.test(locale) ? `'${locale}'` : locale}: '${words}'`)
  .join(',\n')}
}
`
)

function pack(rules, locale) {
  const sets = Object.keys(rules).filter((name) => name.startsWith('%spellout'))
  const lexicon = {locale, words: new Map(), loose: new Map(), stems: new Map()}
  const plain = sets.filter(
    (name) => !(locale === 'fi' && rare.test(name)) && /^%spellout-(?:cardinal|numbering)(?!-year)/u.test(name)
  )
  fill(lexicon, lexicon.words, {rules, locale, sets: plain, numbers: cardinals, isFirm: true})
  const ordered = sets.filter((name) => !(locale === 'fi' && rare.test(name)) && name.startsWith('%spellout-ordinal'))
  fill(lexicon, lexicon.loose, {rules, locale, sets: ordered, numbers: ordinals, isFirm: false})
  return [lexicon.words, lexicon.loose].map(write).join('|').replace(/\|$/u, '')
}

function fill(lexicon, table, {rules, locale, sets, numbers, isFirm}) {
  for (const number of numbers)
    for (const set of sets) {
      const text = spell(number, set, {rules, locale})
      if (text === undefined || /\p{Nd}/u.test(text)) continue
      const [found, ...more] = findNumberWords(text, lexicon)
      const isRead = found?.value === number && more.length === 0 && (found.firm || !isFirm)
      const key = normalizeNumberWord(text, locale)
        .replace(/[\s-]+/gu, ' ')
        .trim()
      if (isRead || table.has(key) || /[|;_']/u.test(key)) continue
      const [word, value] = isFirm ? (multiplierIn(key, number, lexicon) ?? [key, number]) : [key, number]
      table.set(word, value)
      lexicon.stems = stemsOf([...lexicon.words, ...lexicon.loose])
    }
}

/** `hundred` of `two hundred`, `tausend` of `zweitausend`, `ciento` of `ciento uno`. */
function multiplierIn(key, number, lexicon) {
  const [first, ...others] = key.split(' ')
  if (number === 101 && !lexicon.words.has(first) && lexicon.words.get(others.at(-1)) === 1) return [first, 100]
  for (const [word, value] of lexicon.words) {
    const rest = key.startsWith(word) ? key.slice(word.length).trim() : ''
    if (rest.length > 1 && !rest.includes(' ') && multipliers.has(number / value)) return [rest, number / value]
  }
  return undefined
}

function write(table) {
  const words = new Map()
  for (const [word, value] of table) words.set(value, [...(words.get(value) ?? []), word.replaceAll(' ', '_')])
  return [...words].map(([value, list]) => [value, ...list].join(' ')).join(';')
}

/** A number by one set of rules; undefined where they give digits. */
function spell(number, set, context, depth = 0) {
  const all = (context.rules[set] ?? [])
    .filter(([descriptor]) => /^\d/u.test(descriptor))
    .map(([descriptor, body]) => ({...read(descriptor), body: body.replace(/;$/u, '')}))
  let at = all.findLastIndex(({base}) => base <= number)
  if (at < 0 || depth > 20) return undefined
  const isRolledBack =
    /←/u.test(all[at].body) &&
    /→/u.test(all[at].body) &&
    all[at].base % all[at].divisor !== 0 &&
    number % all[at].divisor === 0
  if (isRolledBack && at > 0) at--
  return fillRule(number, all[at], {...context, set, depth: depth + 1})
}

function read(descriptor) {
  const [, base, radix = '10', down = ''] = /^(\d+)(?:\/(\d+))?(>*)$/u.exec(descriptor) ?? [undefined, '0']
  const exponent =
    Number(base) === 0 ? 0 : Math.floor(Math.log(Number(base)) / Math.log(Number(radix)) + 1e-9) - down.length
  return {base: Number(base), divisor: Number(radix) ** Math.max(0, exponent)}
}

function fillRule(number, {body, divisor}, context) {
  const quotient = Math.floor(number / divisor)
  const rest = number % divisor
  let failed = false
  const put = (value, name) => {
    const spelled =
      name.startsWith('#') || name.startsWith('0')
        ? undefined
        : spell(value, name === '' ? context.set : name, context, context.depth)
    failed ||= spelled === undefined
    return spelled ?? ''
  }
  const text = body
    .replace(/^'/u, '')
    .replace(/\[([^\]]*)\]/gu, (_, optional) => (rest === 0 ? '' : optional))
    .replace(/\$\((cardinal|ordinal),([^)]*)\)\$/gu, (_, type, forms) => {
      const category = new Intl.PluralRules(context.locale, {type}).select(quotient)
      const table = Object.fromEntries(Array.from(forms.matchAll(/(\w+)\{([^}]*)\}/gu), ([, key, form]) => [key, form]))
      return table[category] ?? table.other ?? ''
    })
    .replace(/←([^←]*)←|→([^→]*)→→?|=([^=]*)=/gu, (_, left, right, same) =>
      left !== undefined ? put(quotient, left) : right !== undefined ? put(rest, right) : put(number, same)
    )
  return failed ? undefined : text
}
