import type {Locale} from '../model/locale.js'
import {canonicalizeLocale} from '../model/locale.js'

/** What the path of a file says of it. */
export interface ArticlePath {
  readonly kind: 'edition' | 'catalogue' | 'record'
  /** May hold `/`. */
  readonly slug: string
  /** Absent: the source edition. Canonical. */
  readonly locale?: Locale
  /** Of a record: the key of `documents` in the front matter. */
  readonly document?: string
}

/** Where articles stand. */
export interface PathOptions {
  /** The folder of articles, relative to the project. Default: `content`. */
  readonly content?: string
}

/**
 * Reads a path as a part of an article: `content/<slug>/index[.<locale>].md`, `locales/<locale>/articles/<slug>.json`
 * or `content/<slug>/documents/<id>.<locale>.txt` (or `.md`); `undefined` where it is none, or its locale is no tag.
 */
export function articlePath(path: string, {content = 'content'}: PathOptions = {}): ArticlePath | undefined {
  const parts = path.split(/[/\\]/u)
  return (
    readCatalogue(parts) ??
    readInContent(
      parts,
      content.split(/[/\\]/u).filter((part) => part !== '' && part !== '.')
    )
  )
}

function readInContent(parts: readonly string[], content: readonly string[]): ArticlePath | undefined {
  const at = parts.findIndex((_, index) => content.every((part, offset) => parts[index + offset] === part))
  if (at === -1) return undefined
  const inside = parts.slice(at + content.length)
  const name = inside.at(-1) ?? ''
  if (inside.at(-2) === 'documents') return readRecord(name, slugOf(inside.slice(0, -2)))
  const found = /^index(?:\.([^.]+))?\.md$/u.exec(name)
  const slug = slugOf(inside.slice(0, -1))
  return found === null || slug === undefined ? undefined : withLocale({kind: 'edition', slug}, found[1])
}

function readRecord(name: string, slug: string | undefined): ArticlePath | undefined {
  const found = /^(.+)\.([^.]+)\.(?:txt|md)$/u.exec(name)
  if (found === null || slug === undefined) return undefined
  return withLocale({kind: 'record', slug, document: found[1] ?? ''}, found[2])
}

function readCatalogue(parts: readonly string[]): ArticlePath | undefined {
  const at = parts.findLastIndex((part, index) => part === 'locales' && parts[index + 2] === 'articles')
  const tag = parts[at + 1]
  const last = parts.at(-1) ?? ''
  if (at === -1 || tag === undefined || !last.endsWith('.json')) return undefined
  const slug = slugOf([...parts.slice(at + 3, -1), last.slice(0, -'.json'.length)])
  return slug === undefined ? undefined : withLocale({kind: 'catalogue', slug}, tag)
}

function withLocale(path: ArticlePath, tag: string | undefined): ArticlePath | undefined {
  if (tag === undefined) return path
  const locale = canonicalizeLocale(tag)
  return locale === undefined ? undefined : {...path, locale}
}

function slugOf(parts: readonly string[]): string | undefined {
  return parts.length === 0 || parts.some((part) => part === '' || part === '.' || part === '..')
    ? undefined
    : parts.join('/')
}
