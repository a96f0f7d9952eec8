import type {Element} from 'hast'
import type {Edition, EditionFields} from '../../model/edition.js'
import type {FrontMatter} from '../../model/front-matter.js'
import type {Segment} from '../../model/segment.js'
import {readFields} from '../read-fields.js'
import type {FieldContext} from '../segments/read-field.js'
import {markElement} from '../tree/mark-element.js'
import type {CatalogueEntries} from './read-entries.js'

/** The front matter of a translation, its fields and their segments. */
export interface TranslatedFront {
  readonly fields: EditionFields
  readonly segments: readonly Segment[]
  readonly frontMatter: FrontMatter
}

/** What front matter is translated with. */
export interface FrontContext {
  /** Ids of the leading image's segments. */
  readonly leading: ReadonlyMap<'caption' | 'alternative', string>
  readonly context: FieldContext
}

/** The front matter and its fields in the words of the catalogue; a field without words is an empty tree. */
export function translateFront(
  entries: CatalogueEntries,
  source: Edition,
  {leading, context}: FrontContext
): TranslatedFront {
  const values = {
    title: entries.segments.get('title'),
    description: entries.segments.get('description'),
    caption: entries.image.get('caption'),
    alternative: entries.image.get('alt')
  }
  const sources = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  const read = readFields(sources, localise(source.frontMatter, entries), context)
  const segments = read.segments.map((segment) => {
    const id = segment.kind === 'caption' || segment.kind === 'alternative' ? leading.get(segment.kind) : undefined
    return {...segment, id: id ?? segment.id}
  })
  const fields: Record<string, EditionFields[keyof EditionFields]> = {}
  for (const field of ['title', 'description', 'caption'] as const) {
    const original = source.fields[field]
    const id = original?.data?.segment
    if (original === undefined || id === undefined) continue
    const empty: Element = {type: 'element', tagName: 'span', properties: {}, children: []}
    const element = read.fields[field] ?? empty
    markElement(element, {segment: id})
    fields[field] = element
  }
  return {fields, segments, frontMatter: read.frontMatter}
}

function localise(frontMatter: FrontMatter, {speakers, documents}: CatalogueEntries): FrontMatter {
  return {
    ...frontMatter,
    translators: [],
    speakers: Object.fromEntries(
      Object.entries(frontMatter.speakers).map(([id, speaker]) => {
        const name = speakers.get(id)?.text.trim()
        return [id, name === undefined ? speaker : {name, aliases: [...speaker.aliases, speaker.name]}]
      })
    ),
    documents: Object.fromEntries(
      Object.entries(frontMatter.documents).map(([id, document]) => {
        const title = documents.get(id)?.text.trim()
        return [id, title === undefined ? document : {...document, title}]
      })
    )
  }
}
