import type {Element, ElementContent} from 'hast'
import type {Segment, SegmentKind} from '../../model/segment.js'
import {readAlternative} from './alternative.js'
import type {Span} from '../tree/trace-text.js'
import type {Folded, Inline} from './fold-element.js'
import {foldElement} from './fold-element.js'
import {identifyText} from './identify-text.js'
import {readInlines} from './read-inlines.js'
import type {Around, SegmentPass} from './segment-pass.js'
import {contentSpan, sliceMarkdown} from './slice-markdown.js'
import {writeMarkdown} from './write-markdown.js'
import {markElement} from '../tree/mark-element.js'

/**
 * Makes a segment of an element that holds running text, which is changed: its white space is folded, it is marked by
 * `data.segment`, directives and `<q>` are taken out from around their words. Without words it is no segment.
 */
export function readSegment(
  element: Element,
  kind: SegmentKind,
  {pass, around}: {pass: SegmentPass; around: Around}
): void {
  const span = contentSpan(element.children, pass)
  const folded = foldElement(element, pass)
  const images = folded.inlines.filter((inline) => inline.element.tagName === 'img')
  if (folded.text.trim() !== '') {
    const id = identifyText(kind, folded.text, pass.identities)
    const markdown = writtenMarkdown(element, {raw: folded.raw, span}, pass)
    const segment: Segment = {
      id,
      kind,
      ...textOf(folded, pass),
      markdown: sliceMarkdown(markdown, folded.text, kind),
      ...(kind === 'heading' && {rank: Number(element.tagName.slice(1))}),
      ...readInlines(folded, pass.directives),
      blocks: around.blocks,
      images: images.flatMap((image) => sourceOf(image) ?? [])
    }
    listOf(pass, around).push(segment)
    markElement(element, {segment: id})
  }
  for (const image of images) readAlternative(image.element, {pass, around, alone: folded.text.trim() === ''})
  element.children = element.children.flatMap(unwrap)
}

/** The list that a segment belongs to: notes come last. */
function listOf(pass: SegmentPass, around: Around): Segment[] {
  return around.note ? pass.notes : pass.segments
}

interface Written {
  readonly span: Span | undefined
  readonly raw: boolean
}

function writtenMarkdown(element: Element, {span, raw}: Written, {source}: SegmentPass): string {
  if (source.spans) return source.text.trim()
  return span === undefined || raw ? writeMarkdown(element.children) : source.text.slice(span.from, span.to)
}

function textOf(folded: Folded, {reporter}: SegmentPass): Pick<Segment, 'text' | 'starts' | 'ends' | 'start' | 'end'> {
  const {text, starts, ends} = folded
  return {text, starts, ends, start: reporter.point(starts[0] ?? 0), end: reporter.point(ends.at(-1) ?? 0)}
}

function sourceOf(image: Inline): string | undefined {
  const {src} = image.element.properties
  return typeof src === 'string' ? src : undefined
}

/** Quotations are put in by renderers, from what was found; here their words stand as they are. */
function unwrap(node: ElementContent): readonly ElementContent[] {
  if (node.type === 'text') {
    delete node.position
    return node.value === '' ? [] : [node]
  }
  if (node.type !== 'element') return []
  node.children = node.children.flatMap(unwrap)
  const {dataQuotation, lang, dir} = node.properties
  if (node.tagName !== 'q' && dataQuotation === undefined) return [node]
  if (lang === undefined && dir === undefined) return node.children
  return [{...node, tagName: 'span', properties: {...(lang !== undefined && {lang}), ...(dir !== undefined && {dir})}}]
}
