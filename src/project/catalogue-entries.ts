import {visit} from 'unist-util-visit'
import type {Edition} from '../model/edition.js'

/** A catalogue as JSON: flat but for `image`, `speakers` and `documents`. Keys stand in the order of the article. */
export type CatalogueEntries = ReadonlyMap<string, string | ReadonlyMap<string, string>>

/** The source edition as a catalogue: each segment's inline Markdown by its id, with the names that are translated too. */
export function catalogueEntries(source: Edition): CatalogueEntries {
  const {frontMatter, segments} = source
  const {image, speakers, documents} = frontMatter
  const entries = new Map<string, string | ReadonlyMap<string, string>>()
  const leading = leadingSegments(source)
  for (const {id, kind, markdown} of segments) if (kind === 'title' || kind === 'description') entries.set(id, markdown)
  const fieldsOfImage = [
    ['alt', image?.alt],
    ['caption', image?.caption]
  ] as const
  setGroup(entries, 'image', fieldsOfImage)
  for (const {id, markdown} of segments) if (!entries.has(id) && !leading.has(id)) entries.set(id, markdown)
  setGroup(
    entries,
    'speakers',
    Object.entries(speakers).map(([id, {name}]) => [id, name] as const)
  )
  setGroup(
    entries,
    'documents',
    Object.entries(documents).map(([id, {title}]) => [id, title] as const)
  )
  return entries
}

/** The caption and the alternative text of the leading image: they are not in the body, and have keys of their own. */
function leadingSegments({segments, root}: Edition): ReadonlySet<string> {
  const body = new Set<string>()
  visit(root, 'element', ({data}) => {
    for (const id of [data?.segment, data?.alternative]) if (id !== undefined) body.add(id)
  })
  const leading = segments.filter(({id, kind}) => ['caption', 'alternative'].includes(kind) && !body.has(id))
  return new Set(leading.map(({id}) => id))
}

function setGroup(
  entries: Map<string, string | ReadonlyMap<string, string>>,
  key: string,
  values: readonly (readonly [string, string | undefined])[]
): void {
  const there = values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  if (there.length > 0) entries.set(key, new Map(there))
}
