import type {VFile} from 'vfile'
import {parseDocument} from 'yaml'
import type {Locale} from '../model/locale.js'
import {canonicalizeLocale} from '../model/locale.js'

const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)---[ \t]*(?:[\r\n]|$)/u

/** The locale that a document's front matter names in `lang`, canonical; `undefined` where it names none. */
export function readLocale(file: VFile): Locale | undefined {
  const yaml = frontMatter.exec(String(file))?.[1]
  if (yaml === undefined || !/^["']?lang\b/mu.test(yaml)) return undefined
  const fields = parseDocument(yaml, {schema: 'failsafe', logLevel: 'silent'})
  const lang = fields.errors.length === 0 ? (fields.toJS({maxAliasCount: 0}) as unknown) : undefined
  const tag = typeof lang === 'object' && lang !== null && 'lang' in lang ? lang.lang : undefined
  return typeof tag === 'string' ? canonicalizeLocale(tag) : undefined
}
