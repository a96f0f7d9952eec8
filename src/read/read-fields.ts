import type {EditionFields} from '../model/edition.js'
import type {FrontMatter, ImageEntry} from '../model/front-matter.js'
import type {Segment} from '../model/segment.js'
import type {FieldSources} from './front-matter/read-front-matter.js'
import {identifyText} from './segments/identify-text.js'
import {plainSegment} from './segments/plain-segment.js'
import type {FieldContext} from './segments/read-field.js'
import {readField} from './segments/read-field.js'

/** The texts of the front matter as trees and segments. */
export interface ReadFields {
  readonly fields: EditionFields
  readonly segments: readonly Segment[]
  /** The front matter with plain text for its Markdown. */
  readonly frontMatter: FrontMatter
}

/** Reads title, description and the leading image's caption as inline Markdown, its alternative text as it is. */
export function readFields(sources: FieldSources, frontMatter: FrontMatter, context: FieldContext): ReadFields {
  const title = sources.title && readField(sources.title, 'title', context)
  const description = sources.description && readField(sources.description, 'description', context)
  const caption = sources.caption && readField(sources.caption, 'caption', context)
  const alternative = sources.alternative && alternativeOf(sources.alternative.text, sources, context)
  const found = [title, description, caption].flatMap((field) => field?.pass.segments ?? [])
  const segments = [...found, ...(alternative ? [alternative] : [])]
  return {
    segments,
    fields: {
      ...(title && {title: title.element}),
      ...(description && {description: description.element}),
      ...(caption && {caption: caption.element})
    },
    frontMatter: withTexts(frontMatter, segments)
  }
}

function alternativeOf(
  text: string,
  {alternative}: FieldSources,
  {reporter, identities}: FieldContext
): Segment | undefined {
  if (alternative === undefined || text.trim() === '') return undefined
  return plainSegment(alternative, {id: identifyText('alternative', text, identities), kind: 'alternative'}, reporter)
}

/** Front matter whose title, description and caption are the plain text of the segments that they make. */
function withTexts(frontMatter: FrontMatter, segments: readonly Segment[]): FrontMatter {
  const textOf = (kind: Segment['kind']): string | undefined => segments.find((segment) => segment.kind === kind)?.text
  const {lang, date, modified, authors, translators, speakers, documents, image} = frontMatter
  const title = textOf('title')
  const description = textOf('description')
  return {
    ...(lang !== undefined && {lang}),
    ...(date !== undefined && {date}),
    ...(modified !== undefined && {modified}),
    ...{authors, translators, speakers, documents},
    ...(title !== undefined && {title}),
    ...(description !== undefined && {description}),
    ...(image && {image: imageWithTexts(image, segments)})
  }
}

function imageWithTexts({src, credit}: ImageEntry, segments: readonly Segment[]): ImageEntry {
  const alt = segments.findLast(({kind}) => kind === 'alternative')?.text
  const caption = segments.find(({kind}) => kind === 'caption')?.text
  return {
    src,
    ...(alt !== undefined && {alt}),
    ...(caption !== undefined && {caption}),
    ...(credit !== undefined && {credit})
  }
}
