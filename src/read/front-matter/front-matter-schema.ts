/** The shape of the front matter. Messages of the schema say what is expected, to complete *Unexpected X, expected …*. */
import type {FrontMatter} from '../../model/front-matter.js'
import * as v from 'valibot'
import {canonicalizeLocale} from '../../model/locale.js'

const dateTime =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/u

const text = v.pipe(v.string('a text'), v.trim(), v.nonEmpty('a text'))
const texts = v.array(text, 'a list of texts')
const locale = v.pipe(
  v.string('a language tag such as `uk`'),
  v.check((tag) => canonicalizeLocale(tag) !== undefined, 'a language tag such as `uk` or `pt-BR`'),
  v.transform((tag) => canonicalizeLocale(tag) ?? tag)
)
const date = v.pipe(
  v.string('a date such as `2026-01-31`'),
  v.transform((written) => written.replace(/^(\d{4}-\d\d-\d\d)[ tT]+(?=\d)/u, '$1T')),
  v.check(isDate, 'a date such as `2026-01-31`, or a date and time such as `2026-01-31T18:00:00Z`')
)
const address = v.pipe(
  v.string('an address'),
  v.check(isWebAddress, 'an address that begins with `https://` or `http://`')
)
const path = v.pipe(
  v.string('a path'),
  v.nonEmpty('a path'),
  v.check((written) => !/^[a-z][a-z\d+.-]*:/iu.test(written) || isWebAddress(written), 'a path beside the article')
)
const key = v.pipe(v.string(), v.regex(/^[^\s"'{}=<>`#]+$/u, 'a key without spaces, quotation marks or braces'))

const speaker = v.object({name: text, aliases: v.optional(texts, [])}, 'a name')
const document = v.object(
  {
    title: v.exactOptional(text),
    url: v.exactOptional(address),
    date: v.exactOptional(date),
    lang: v.exactOptional(locale),
    file: v.exactOptional(path),
    speakers: v.optional(v.array(text, 'a list of keys of `speakers`'), [])
  },
  'fields such as `title` and `lang`'
)
const image = v.object(
  {src: path, alt: v.exactOptional(text), caption: v.exactOptional(text), credit: v.exactOptional(text)},
  'the path of the image in `src`'
)

/** Front matter as YAML gives it, with shorthands already written out (see `expandShorthands`). */
export const frontMatterSchema: v.GenericSchema<unknown, FrontMatter> = v.object(
  {
    title: v.exactOptional(text),
    description: v.exactOptional(text),
    lang: v.exactOptional(locale),
    date: v.exactOptional(date),
    modified: v.exactOptional(date),
    authors: v.optional(texts, []),
    translators: v.optional(texts, []),
    speakers: v.optional(v.record(key, speaker, 'a key and a name for each person'), {}),
    documents: v.optional(v.record(key, document, 'a key and fields for each record'), {}),
    image: v.exactOptional(image)
  },
  'keys and values such as `title: …`'
)

function isDate(written: string): boolean {
  const [, year, month, day] = dateTime.exec(written) ?? []
  if (year === undefined) return false
  const parsed = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return parsed.getUTCMonth() === Number(month) - 1 && parsed.getUTCDate() === Number(day)
}

function isWebAddress(written: string): boolean {
  return /^https?:\/\//iu.test(written) && URL.canParse(written)
}
