import {canonicalizeLocale} from '../../model/locale.js'
import type {QuotationAttributes} from '../../model/segment.js'

/** Keys of the front matter that a directive may name; absent where they are not known. */
export interface KnownKeys {
  readonly speakers?: ReadonlySet<string>
  readonly documents?: ReadonlySet<string>
}

/** The value of an attribute where it can be used, else why not. */
export type Checked =
  {readonly value: string} | {readonly reason: string; readonly expected?: readonly string[]; readonly note: string}

type Name = keyof QuotationAttributes
type Check = (value: string, known: KnownKeys) => Omit<Extract<Checked, {reason: string}>, 'reason'> | string

const kinds = ['direct', 'partial', 'block', 'mention']
const anchor = /^[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*$/u
const longest = 64

/** Ids that are given out to segments, or look as if they were. */
const reserved = /^(?:title|description|(?:p|h|li|cell|caption|alt|note|row)-[0-9a-z]{1,12})$/u

const checks: Readonly<Record<Name, Check>> = {
  id: (value) =>
    anchor.test(value) && value.length <= longest && !reserved.test(value)
      ? value
      : {
          note: 'Write letters and digits without accents, joined by `-` or `_`, a letter first, unlike the ids of segments (`p-3k9a`): `#left-out`.'
        },
  speaker: (value, {speakers}) =>
    speakers && !speakers.has(value)
      ? {expected: [...speakers], note: 'Add the person to `speakers` in the front matter, or correct the key.'}
      : value,
  document: (value, {documents}) =>
    documents && value !== 'none' && !documents.has(value)
      ? {
          expected: [...documents, 'none'],
          note: 'Add the record to `documents` in the front matter, or correct the key.'
        }
      : value,
  spoken: checkLocale,
  kind: (value) => (kinds.includes(value) ? value : {expected: kinds, note: 'Write one of the four kinds.'}),
  lang: checkLocale
}

const expectations: Readonly<Record<Name, string>> = {
  id: 'a plain name',
  speaker: 'a key of `speakers`',
  document: 'a key of `documents`, or `none`',
  spoken: 'a language tag',
  kind: '`direct`, `partial`, `block` or `mention`',
  lang: 'a language tag'
}

/** Checks one attribute of a directive, as it was written. */
export function checkAttribute(name: string, written: string, known: KnownKeys): Checked {
  if (!isName(name)) {
    return {
      reason: `Unexpected attribute \`${name}\`, expected \`#id\`, \`speaker\`, \`document\`, \`spoken\`, \`kind\` or \`lang\``,
      expected: ['#id', 'speaker', 'document', 'spoken', 'kind', 'lang'],
      note: 'A quotation has no other attributes: remove it, or correct its name.'
    }
  }
  const checked = checks[name](written, known)
  if (typeof checked === 'string' && checked !== '') return {value: checked}
  const reason = `Unexpected value \`${written}\` of \`${name}\`, expected ${expectations[name]}`
  return {reason, ...(typeof checked === 'string' ? {note: 'Give it a value, or remove it.'} : checked)}
}

/** Whether a directive has an attribute of this name. */
export function isName(name: string): name is Name {
  return Object.hasOwn(checks, name)
}

function checkLocale(value: string): ReturnType<Check> {
  return canonicalizeLocale(value) ?? {note: 'Write the BCP 47 tag of a language: `uk`, `pt-BR`, `zh-Hant`.'}
}
