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
  const {hyphenated = true, label, keepWithNext, unbreakable, offGrid} = options
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
    ...(offGrid !== undefined && {offGrid})
  }
}

type Shape = Pick<Paragraph, 'align' | 'leading' | 'before' | 'after'>

function defined({align, leading, before, after}: ParagraphOptions): Partial<Shape> {
  const shape = Object.entries({align, leading, before, after}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(shape)
}
