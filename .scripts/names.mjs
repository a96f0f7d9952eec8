/**
 * Writes src/language/name-data.ts: what countries, languages, months and days of the week are called, from CLDR. The
 * packages are large and needed for this alone, so they are no dependencies: install them anywhere and name the folder.
 *
 *   npm install --no-save --prefix FOLDER cldr-localenames-full cldr-dates-full && node .scripts/names.mjs FOLDER
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

const locales =
  'ar be bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl no pl pt ro ru sk sl sq sr sv sw ta tr uk ur uz vi zh zh-Hant'.split(
    ' '
  )
const languages =
  'ar be bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id is it ja ka kk ko la lt lv nl no pl pt ro ru sk sl sq sr sv sw ta tr uk ur uz vi zh'.split(
    ' '
  )
const dense = new Set(['ja', 'zh', 'zh-Hant'])
const target = path.join(path.dirname(import.meta.dirname), 'src/language/name-data.ts')

const lines = locales.map((locale) => `  ${/-/u.test(locale) ? `'${locale}'` : locale}: '${pack(namesOf(locale))}'`)
writeFileSync(
  target,
  `import type {Locale} from '../model/locale.js'

/**
 * What countries, languages, months and days of the week are called, by language, packed: \`DE deutschland;m6 juni\` is a
 * concept and its names. A country is its ISO 3166 code, a language its ISO 639 code, \`m1\` January, \`d1\` Sunday.
 * Written by .scripts/names.mjs from CLDR (Unicode License v3).
 */
// prettier-ignore
export const nameData: Readonly<Record<Locale, string>> = {
${lines.join(',\n')}
}
`
)

function load(part, wanted, file) {
  const locale = wanted === 'nb' ? 'no' : wanted
  const name = path.join(process.argv[2], 'node_modules', `cldr-${part}-full`, 'main', locale, `${file}.json`)
  return JSON.parse(readFileSync(name, 'utf8')).main[locale]
}

/** Concepts and their names of one word, in lower case. */
function namesOf(locale) {
  const names = new Map()
  const add = (concept, name) => {
    const word = name
      .toLowerCase()
      .normalize('NFC')
      .replace(/^(?:ال|al-)/u, '')
    if (!isName(word, locale)) return
    names.set(concept, (names.get(concept) ?? new Set()).add(word))
  }
  const {territories} = load('localenames', locale, 'territories').localeDisplayNames
  for (const [code, name] of Object.entries(territories)) {
    const [, country] = /^([A-Z]{2})(?:-alt-(?:short|variant))?$/u.exec(code) ?? []
    if (country !== undefined && !/^(?:X[AB]|ZZ|QO|EZ)$/u.test(country)) add(country, name)
  }
  const {languages: own} = load('localenames', locale, 'languages').localeDisplayNames
  for (const code of languages) if (own[code] !== undefined) add(code, own[code])
  const {months, days} = load('dates', locale, 'ca-gregorian').dates.calendars.gregorian
  const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
  for (const form of dense.has(locale) ? [] : ['format', 'stand-alone']) {
    for (const [number, name] of Object.entries(months[form].wide)) add(`m${number}`, name)
    for (const [index, day] of weekdays.entries()) add(`d${index + 1}`, days[form].wide[day])
  }
  return names
}

function isName(word, locale) {
  if (dense.has(locale)) return /^\p{L}{2,}$/u.test(word)
  return /^[\p{L}\p{M}\p{N}]+$/u.test(word) && Array.from(word).length >= (locale === 'ko' ? 2 : 3)
}

function pack(names) {
  return [...names].map(([concept, words]) => `${concept} ${[...words].join(' ')}`).join(';')
}
