import type {ObjectNode} from '@humanwhocodes/momoa'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Locale} from '../model/locale.js'
import {fallbacks} from '../model/locale.js'
import {createMessage} from '../model/message.js'
import type {Translate} from '../model/publication.js'
import {checkTerms, type KnownTerms} from './catalogue/check-terms.js'
import {readJson} from './catalogue/read-json.js'
import {decodeFile} from './decode-file.js'
import type {Reporter} from './reporter.js'
import {createTerms, missingTerms, termEntries, type TermResources} from './terms.js'

/** The interface terms of a publication. */
export interface PublicationTerms {
  readonly translate: (locale: Locale) => Translate
  /**
   * `file-invalid`, `catalogue-placeholder` and `catalogue-plural` of the project's own terms, `term-missing` for each
   * locale that lacks some.
   */
  readonly messages: readonly VFileMessage[]
}

interface OwnTerms {
  readonly reporter: Reporter
  readonly locale: Locale
  readonly object: ObjectNode | undefined
  readonly terms: unknown
}

/** Lays the project's own terms (`locales/<locale>/interface.json`) over the defaults, key by key. */
export function readTerms(
  defaults: TermResources,
  files: readonly VFile[],
  locales: readonly Locale[]
): PublicationTerms {
  const own = files.flatMap((file) => readOwn(file))
  const resources = own.reduce<TermResources>(
    (all, {locale, terms}) => ({...all, [locale]: merge(Object.hasOwn(all, locale) ? all[locale] : {}, terms)}),
    defaults
  )
  for (const {object, reporter, locale} of own)
    if (object !== undefined) checkTerms(object, reporter, knownTerms(resources, locale))
  const missing = locales.flatMap((locale) => reportMissing(locale, resources) ?? [])
  const messages = own.flatMap(({reporter}) => reporter.file.messages)
  return {translate: createTerms(resources), messages: [...messages, ...missing]}
}

function readOwn(file: VFile): readonly OwnTerms[] {
  const folder = file.path.split(/[/\\]/u).at(-2) ?? ''
  const [locale] = Intl.getCanonicalLocales(folder)
  if (locale === undefined) return []
  const reporter = decodeFile(file)
  const object = readJson(reporter)
  return [{reporter, locale, object, terms: object === undefined ? {} : (JSON.parse(reporter.text) as unknown)}]
}

function knownTerms(resources: TermResources, locale: Locale): KnownTerms {
  const chain = fallbacks(locale).filter((tag) => Object.hasOwn(resources, tag))
  return {
    locale,
    source: new Map(termEntries(resources['en'])),
    own: new Map(chain.toReversed().flatMap((tag) => [...termEntries(resources[tag])]))
  }
}

function merge(base: unknown, over: unknown): unknown {
  if (!isTable(base) || !isTable(over)) return over
  const merged = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(over))
    if (key !== '__proto__') merged.set(key, merge(merged.get(key), value))
  return Object.fromEntries(merged)
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function reportMissing(locale: Locale, resources: TermResources): VFileMessage | undefined {
  const known = Object.hasOwn(resources, locale) ? resources : {...resources, [locale]: {}}
  const keys = missingTerms(known)
    .filter((term) => term.locale === locale)
    .map(({key}) => key)
  if (keys.length === 0) return undefined
  return createMessage({
    ruleId: 'term-missing',
    reason: `Missing ${String(keys.length)} interface terms in \`${locale}\`, expected a text for each; English stands in`,
    file: `locales/${locale}/interface.json`,
    locale,
    actual: '',
    expected: keys,
    note: `Add them to the file: ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}.`
  })
}
