/**
 * Writes src/model/language-codes.ts: the languages that CLDR names in English, from the data that Node comes with.
 *
 *   node .scripts/language-codes.mjs
 */
import {writeFileSync} from 'node:fs'
import path from 'node:path'

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
const pairs = letters.flatMap((one) => letters.map((other) => one + other))
const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'})
// Aliases are not canonical, and a tag is canonical before it is looked up.
const codes = [...pairs, ...pairs.flatMap((pair) => letters.map((letter) => pair + letter))].filter(
  (code) => Intl.getCanonicalLocales(code)[0] === code && names.of(code) !== undefined
)
const lines = []
for (let from = 0; from < codes.length; from += 24) lines.push(codes.slice(from, from + 24).join(' '))
writeFileSync(
  path.join(import.meta.dirname, '../src/model/language-codes.ts'),
  `/**
 * The languages that CLDR ${process.versions.cldr} names in English (ISO 639), in order. Written by .scripts/language-codes.mjs
 * (Unicode License v3): asking the platform takes longer than reading an article.
 */
export const languageCodes: string = \`
${lines.join('\n')}
\`
`
)
