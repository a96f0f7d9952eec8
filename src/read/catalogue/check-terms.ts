import type {ObjectNode} from '@humanwhocodes/momoa'
import type {Locale} from '../../model/locale.js'
import type {Reporter} from '../reporter.js'
import type {Span} from '../tree/trace-text.js'
import {readMembers, spanOf} from './read-json.js'

/** The terms that a file is held against, in dotted notation. */
export interface KnownTerms {
  readonly locale: Locale
  /** Those of the language that the interface was written in. */
  readonly source: ReadonlyMap<string, string>
  /** All that the locale has, of the file and of what it is laid over. */
  readonly own: ReadonlyMap<string, string>
}

interface Entry {
  readonly key: string
  readonly value: string
  readonly keySpan: Span
  readonly valueSpan: Span
}

/**
 * Checks the terms of one file: `catalogue-placeholder` where one lost or invented a `{{placeholder}}`,
 * `catalogue-plural` where one lacks a form that the locale's plural rules (CLDR, by `Intl.PluralRules`) need, or has
 * one that they do not know. Nobody but the forms of a single number may leave out the count.
 */
export function checkTerms(object: ObjectNode, reporter: Reporter, terms: KnownTerms): void {
  const stems = new Set<string>()
  for (const entry of entriesOf(object, reporter, '')) {
    const plural = readPlural(entry.key)
    const isPlural = plural !== undefined && isPluralTerm(plural, terms)
    reportPlaceholders(entry, reporter, {terms, plural: isPlural ? plural : undefined})
    if (!isPlural || stems.has(plural.stem)) continue
    reportMissingForms(entry, reporter, {terms, plural})
    stems.add(plural.stem)
  }
}

function entriesOf(object: ObjectNode, reporter: Reporter, path: string): readonly Entry[] {
  const silent = {...reporter, report: () => undefined}
  return readMembers(object, silent).flatMap(({key, keySpan, value}) => {
    if (value.type === 'Object') return entriesOf(value, reporter, `${path}${key}.`)
    if (value.type !== 'String' || value.value === '') return []
    return [{key: path + key, value: value.value, keySpan, valueSpan: spanOf(value)}]
  })
}

interface Plural {
  /** The key without its category, `_ordinal` included. */
  readonly stem: string
  readonly category: string
  readonly type: 'cardinal' | 'ordinal'
}

/** The plural form that an i18next key names (JSON format v4). */
function readPlural(key: string): Plural | undefined {
  const [, stem, category] = /^(.+)_(zero|one|two|few|many|other)$/u.exec(key) ?? []
  if (stem === undefined || category === undefined) return undefined
  return {stem, category, type: stem.endsWith('_ordinal') ? 'ordinal' : 'cardinal'}
}

/** A term has plural forms where it has the form that every language has. */
function isPluralTerm({stem}: Plural, {source, own}: KnownTerms): boolean {
  return source.has(`${stem}_other`) || own.has(`${stem}_other`)
}

function reportPlaceholders(
  {key, value, valueSpan}: Entry,
  {report}: Reporter,
  {terms, plural}: {readonly terms: KnownTerms; readonly plural: Plural | undefined}
): void {
  const source = terms.source.get(key) ?? (plural && terms.source.get(`${plural.stem}_other`))
  if (source === undefined) return
  const [expected, actual] = [placeholders(source), placeholders(value)]
  const mayLackCount = plural !== undefined && isOneNumber(plural, terms.locale)
  const lost = [...expected].filter((name) => !actual.has(name) && !(mayLackCount && name === 'count'))
  const invented = [...actual].filter((name) => !expected.has(name) && !(plural !== undefined && name === 'count'))
  if (lost.length + invented.length === 0) return
  const said = [...lost.map((name) => `missing \`{{${name}}}\``), ...invented.map((name) => `\`{{${name}}}\``)]
  report({
    ruleId: 'catalogue-placeholder',
    reason: `Unexpected ${said.join(', ')} in \`${key}\`, expected ${expected.size === 0 ? 'no placeholder' : list(expected)}`,
    actual: value,
    expected: [source],
    note: 'A placeholder stands for a name, a date or a number: keep its name as it is, wherever it stands in the sentence.',
    ...valueSpan
  })
}

/** The names of the placeholders; how they are formatted is the translation's own. */
function placeholders(term: string): ReadonlySet<string> {
  return new Set(Array.from(term.matchAll(/\{\{-?\s*([^{},\s]+)[^{}]*\}\}/gu), ([, name = '']) => name))
}

function list(names: ReadonlySet<string>): string {
  return [...names].map((name) => `\`{{${name}}}\``).join(', ')
}

/** More numbers than languages tell apart by their last digits. */
const numbers = Array.from({length: 200}, (_, number) => number)

function isOneNumber({category, type}: Plural, locale: Locale): boolean {
  const rules = new Intl.PluralRules(locale, {type})
  return category === 'zero' || numbers.filter((number) => rules.select(number) === category).length === 1
}

const categories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

function reportMissingForms(
  {key, keySpan}: Entry,
  {report}: Reporter,
  {terms, plural}: {readonly terms: KnownTerms; readonly plural: Plural}
): void {
  const {locale, own} = terms
  const {stem, type} = plural
  const known = new Set<string>(new Intl.PluralRules(locale, {type}).resolvedOptions().pluralCategories)
  const needed = categories.filter((category) => known.has(category))
  const forms = categories.filter((category) => own.has(`${stem}_${category}`))
  const missing = needed.filter((category) => !forms.includes(category))
  // i18next takes the zero form for 0 in every language.
  const unknown = forms.filter((category) => !needed.includes(category) && category !== 'zero')
  if (missing.length + unknown.length === 0) return
  const said = [
    ...missing.map((category) => `missing \`_${category}\``),
    ...unknown.map((category) => `\`_${category}\``)
  ]
  report({
    ruleId: 'catalogue-plural',
    reason: `Unexpected ${said.join(', ')} among the forms of \`${stem}\`, expected ${needed.map((category) => `\`_${category}\``).join(', ')} in \`${locale}\``,
    actual: key,
    expected: needed.map((category) => `${stem}_${category}`),
    note: 'Write the term once for each form that the language has; a form that it has not is never shown.',
    ...keySpan
  })
}
