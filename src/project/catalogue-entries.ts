import {visit} from 'unist-util-visit'
import type {Edition} from '../model/edition.js'
import type {Segment} from '../model/segment.js'

/** A catalogue as JSON: flat but for `image`, `speakers` and `documents`. Keys stand in the order of the article. */
export type CatalogueEntries = ReadonlyMap<string, string | ReadonlyMap<string, string>>

/** The source edition as a catalogue: each segment's inline Markdown by its id, with the names that are translated too. */
export function catalogueEntries(source: Edition): CatalogueEntries {
  const {segments, frontMatter} = source
  const {speakers, documents} = frontMatter
  const leading = leadingSegments(source)
  const isFirst = ({kind}: Segment): boolean => kind === 'title' || kind === 'description'
  const names = Object.entries(speakers).map(([id, {name}]) => [id, name] as const)
  const titles = Object.entries(documents).map(([id, {title}]) => [id, title] as const)
  const entries = new Map<string, string | ReadonlyMap<string, string>>()
  for (const {id, markdown} of segments.filter(isFirst)) entries.set(id, markdown)
  setGroup(entries, 'image', [
    ['alt', leading.find(({kind}) => kind === 'alternative')?.markdown],
    ['caption', leading.find(({kind}) => kind === 'caption')?.markdown]
  ])
  for (const segment of segments)
    if (!isFirst(segment) && !leading.includes(segment)) entries.set(segment.id, segment.markdown)
  setGroup(entries, 'speakers', names)
  setGroup(entries, 'documents', titles)
  return entries
}

/** The caption and the alternative text of the leading image: they are not in the body, and have keys of their own. */
function leadingSegments({segments, root}: Edition): readonly Segment[] {
  const body = new Set<string>()
  visit(root, 'element', ({data}) => {
    for (const id of [data?.segment, data?.alternative]) if (id !== undefined) body.add(id)
  })
  return segments.filter(({id, kind}) => ['caption', 'alternative'].includes(kind) && !body.has(id))
}

function setGroup(
  entries: Map<string, string | ReadonlyMap<string, string>>,
  key: string,
  values: readonly (readonly [string, string | undefined])[]
): void {
  const there = values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  if (there.length > 0) entries.set(key, new Map(there))
}
