import type {Article} from '../model/article.js'
import type {Locale} from '../model/locale.js'
import {textHash} from '../model/text-hash.js'
import type {Manifest} from './manifest.js'

/** Words of the source that were changed after their translation had been approved. */
export interface StaleText {
  /** Id of the segment or quotation. */
  readonly id: string
  /** The words that the translation was approved for; `null` where nobody kept them. */
  readonly before: string | null
  readonly after: string
  /** The words that differ: `left out → excluded`. */
  readonly change: string
  /** Built files that show the translation, relative to the output folder. */
  readonly files: readonly string[]
}

/** The approvals and decisions of a locale that were made for other words, segments first, in the order of the article. */
export function findStale(
  {source, ledger, slug}: Article,
  locale: Locale,
  manifest: Manifest | undefined
): readonly StaleText[] {
  if (ledger === undefined) return []
  const approvals = source.segments.map(({id, text}) => ({
    id,
    after: text,
    hash: own(own(ledger.segments, id)?.approved, locale)?.source
  }))
  const decisions = source.quotations.map(({id, text}) => ({
    id,
    after: text,
    hash: own(own(ledger.quotations, id)?.decided, locale)?.source
  }))
  const files = filesOf(manifest, slug, locale)
  return [...approvals, ...decisions].flatMap(({id, after, hash}) => {
    if (hash === undefined || hash === textHash(after)) return []
    const before = own(ledger.texts, hash) ?? null
    return [{id, before, after, change: difference(before ?? '', after), files}]
  })
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
}

function filesOf(manifest: Manifest | undefined, slug: string, locale: Locale): readonly string[] {
  const files = [...(manifest?.files ?? [])].filter(([, {article}]) => article === slug)
  const shown = files.filter(([file]) => {
    const [folder = '', ...rest] = file.slice(slug.length + 1).split('/')
    return rest.length > 0 && folder.split('+').includes(locale)
  })
  return shown.map(([file]) => file).sort()
}

/** The words between what both texts begin and end with. */
function difference(before: string, after: string): string {
  const [one, other] = [before.split(' '), after.split(' ')]
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const middle = (words: readonly string[]): string => words.slice(start, words.length - end).join(' ')
  return `${middle(one)} → ${middle(other)}`.trim()
}
