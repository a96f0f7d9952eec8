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
  const element = addElement(place.element, options.tag ?? 'P')
  const spans = spansOf(nodes, {...place, element}, build)
  if (spans.length > 0) return [paragraph(spans, place, {build, options})]
  const index = place.element.children.indexOf(element)
  if (element.children.length === 0 && index !== -1) place.element.children.splice(index, 1)
  return []
}

/** A paragraph of spans. */
export function paragraph(
  spans: readonly Span[],
  {locale, direction}: Place,
  {build, options = {}}: {readonly build: Build; readonly options?: ParagraphOptions}
): Paragraph {
  const {sizes, hyphenations, align} = build
  const hyphenate = options.hyphenated === false ? undefined : hyphenations.get(locale)
  const {label, keepWithNext, unbreakable} = options
  return {
    type: 'paragraph',
    spans,
    locale,
    direction,
    align: options.align ?? align,
    leading: options.leading ?? sizes.leading,
    before: options.before ?? 0,
    after: options.after ?? sizes.leading / 2,
    ...(hyphenate && {hyphenate}),
    ...(label && {label}),
    ...(keepWithNext !== undefined && {keepWithNext}),
    ...(unbreakable !== undefined && {unbreakable})
  }
}
