import type {ElementContent} from 'hast'
import type {Paragraph, Span} from '../../typeset/model.js'
import type {Build, Place} from './build.js'
import {addElement} from './build.js'
import {spansOf} from './spans.js'

/** What differs from a plain paragraph. */
export interface ParagraphOptions {
  /** The structure's tag; default `P`. */
  readonly tag?: string
  readonly align?: Paragraph['align']
  readonly leading?: number
  readonly before?: number
  readonly after?: number
  readonly keepWithNext?: boolean
  readonly unbreakable?: boolean
  readonly offGrid?: boolean
  readonly balanced?: boolean
  /** Default true. */
  readonly hyphenated?: boolean
  readonly label?: Span
}

/** A paragraph of inline nodes; none where they hold nothing. */
export function paragraphOf(
  nodes: readonly ElementContent[],
  place: Place,
  {build, options = {}}: {readonly build: Build; readonly options?: ParagraphOptions}
): readonly Paragraph[] {
  const {tag = 'P'} = options
  const {children} = place.element
  const before = children.length
  const outer = addElement(place.element, tag)
  // A caption only groups: its text stands in a paragraph (ISO 32000-1, 14.8.4.2).
  const element = tag === 'Caption' ? addElement(outer, 'P') : outer
  const spans = spansOf(nodes, {...place, element}, build)
  if (spans.length > 0) return [paragraph(spans, place, {build, options})]
  if (element.children.length === 0) children.length = before
  return []
}

/** A paragraph of spans. */
export function paragraph(
  spans: readonly Span[],
  {locale, direction}: Place,
  {build, options = {}}: {readonly build: Build; readonly options?: ParagraphOptions}
): Paragraph {
  const {sizes, hyphenations, align} = build
  const {hyphenated = true, label, keepWithNext, unbreakable, offGrid, balanced} = options
  const hyphenate = hyphenated ? hyphenations.get(locale) : undefined
  const shape = {align, leading: sizes.leading, before: 0, after: sizes.leading / 2, ...defined(options)}
  return {
    type: 'paragraph',
    spans,
    locale,
    direction,
    ...shape,
    ...(hyphenate && {hyphenate}),
    ...(label && {label}),
    ...(keepWithNext !== undefined && {keepWithNext}),
    ...(unbreakable !== undefined && {unbreakable}),
    ...(offGrid !== undefined && {offGrid}),
    ...(balanced !== undefined && {balanced})
  }
}

type Shape = Pick<Paragraph, 'align' | 'leading' | 'before' | 'after'>

function defined({align, leading, before, after}: ParagraphOptions): Partial<Shape> {
  const shape = Object.entries({align, leading, before, after}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(shape)
}
