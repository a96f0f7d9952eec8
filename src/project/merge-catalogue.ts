import type {CatalogueEntries} from './catalogue-entries.js'

/** A merged catalogue, and what was done to it. Keys of groups are written `image.alt`. */
export interface MergedCatalogue {
  readonly text: string
  readonly added: readonly string[]
  /** Empty values whose key the source no longer has. */
  readonly removed: readonly string[]
  /** Translations whose key the source no longer has: they stay, at the end, until somebody deletes them. */
  readonly kept: readonly string[]
}

/**
 * Brings a target catalogue up to date with its source: new keys come in empty, keys that the source no longer has go
 * if they are empty and stay at the end if they hold a translation, so that nobody's work is lost. Where no key comes
 * or goes the text is given back as it is. `text` must be a JSON object; a new catalogue begins as `{}`.
 */
export function mergeCatalogue(text: string, source: CatalogueEntries): MergedCatalogue {
  const target = JSON.parse(text.replace(/^\uFEFF/u, '')) as Readonly<Record<string, unknown>>
  const changes: Changes = {added: [], removed: [], kept: []}
  const merged = mergeGroup(source, target, {changes, prefix: ''})
  const isSame = changes.added.length === 0 && changes.removed.length === 0 && text.trim() !== '{}'
  return {...changes, text: isSame ? text : serialize(merged, text)}
}

/** A catalogue as JSON text: two spaces, or as another text is indented; a final line feed. */
export function serializeCatalogue(entries: CatalogueEntries): string {
  const plain = [...entries].map(([key, value]) => [key, typeof value === 'string' ? value : Object.fromEntries(value)])
  return serialize(Object.fromEntries(plain) as object, '')
}

interface Changes {
  readonly added: string[]
  readonly removed: string[]
  readonly kept: string[]
}

interface Group {
  readonly changes: Changes
  readonly prefix: string
}

function mergeGroup(
  source: CatalogueEntries,
  target: Readonly<Record<string, unknown>>,
  {changes, prefix}: Group
): Readonly<Record<string, unknown>> {
  const present = [...source].map(([key, value]): [string, unknown] => {
    const there = Object.hasOwn(target, key) ? target[key] : undefined
    if (typeof value !== 'string')
      return [key, mergeGroup(value, isObject(there) ? there : {}, {changes, prefix: `${prefix}${key}.`})]
    if (there !== undefined) return [key, there]
    changes.added.push(`${prefix}${key}`)
    return [key, '']
  })
  const gone = Object.entries(target).filter(([key, value]) => {
    if (source.has(key)) return false
    const list = isEmpty(value) ? changes.removed : changes.kept
    list.push(`${prefix}${key}`)
    return list === changes.kept
  })
  return Object.fromEntries([...present, ...gone])
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (isObject(value) && Object.values(value).every((entry) => isEmpty(entry)))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function serialize(value: object, like: string): string {
  const indent = /^\{\r?\n([ \t]+)"/u.exec(like)?.[1] ?? '  '
  const text = `${JSON.stringify(value, null, indent)}\n`
  return like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text
}
