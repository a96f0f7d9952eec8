import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import type {Edition} from '../../model/edition.js'
import type {Segment} from '../../model/segment.js'
import type {FieldContext} from '../segments/read-field.js'
import {readField} from '../segments/read-field.js'
import {noIdentities} from '../segments/identify-text.js'
import {markElement} from '../tree/mark-element.js'
import type {SourceText} from '../tree/source-text.js'

/** The source's tree with the words of a catalogue. */
export interface TranslatedTree {
  readonly root: Root
  /** In no order; their ids are the source's. */
  readonly segments: readonly Segment[]
}

/** What a tree is translated with. */
export interface TranslationContext extends FieldContext {
  readonly source: Edition
  readonly values: ReadonlyMap<string, SourceText>
}

/** A copy of the source's tree in which each segment holds its value; without one its element is empty. */
export function translateTree(context: TranslationContext): TranslatedTree {
  const root = structuredClone(context.source.root)
  const segments: Segment[] = []
  const byId = new Map(context.source.segments.map((segment) => [segment.id, segment]))
  visit(root, (node) => {
    delete node.position
  })
  visit(root, 'element', (node) => {
    const segment = byId.get(node.data?.segment ?? '')
    if (segment) segments.push(...translateElement(node, segment, context))
    else if (node.data?.alternative !== undefined)
      segments.push(...translateAlternative(node, node.data.alternative, context))
  })
  return {root, segments}
}

function translateElement(element: Element, original: Segment, context: TranslationContext): readonly Segment[] {
  const value = context.values.get(original.id)
  const images = imagesOf(element.children).flatMap(({data}) => data?.alternative ?? [])
  element.children = []
  if (value === undefined) return []
  const {element: span, pass} = readField(value, original.kind, {...context, identities: noIdentities()})
  const [own, ...others] = pass.segments
  if (own?.kind === 'alternative' || own === undefined) return []
  element.children = span.children
  if (span.position) element.position = span.position
  const {id, kind, rank, blocks} = original
  keepAlternatives(element, images)
  const alternatives = others
    .map((segment, index) => ({...segment, id: images[index] ?? segment.id}))
    .filter((segment) => isOwn(segment, context))
  return [{...own, id, kind, blocks, ...(rank !== undefined && {rank})}, ...alternatives]
}

/** Whether the text of an image counts as it stands in the value around it: it has none of its own, and is no longer the source's. */
function isOwn({id, text}: Segment, {values, source}: TranslationContext): boolean {
  return !values.has(id) && source.segments.find((segment) => segment.id === id)?.text !== text
}

/** Images inside a value are those of the source, in order: each keeps the id of its alternative text. */
function keepAlternatives(element: Element, ids: readonly string[]): void {
  const withText = imagesOf(element.children).filter(({data}) => data?.alternative !== undefined)
  for (const [index, image] of withText.entries()) {
    const id = ids[index]
    if (id !== undefined) markElement(image, {alternative: id})
  }
}

function imagesOf(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return node.tagName === 'img' ? [node] : imagesOf(node.children)
  })
}

/** The text of an image: its own value, else what stands in the value around it, unless that is the source's still. */
function translateAlternative(image: Element, id: string, context: TranslationContext): readonly Segment[] {
  const original = context.source.segments.find((segment) => segment.id === id)
  const value = context.values.get(id)
  if (value === undefined || original === undefined) {
    if (image.properties['alt'] === original?.text) image.properties['alt'] = ''
    return []
  }
  const [segment] = readField(value, 'alternative', {...context, identities: noIdentities()}).pass.segments
  image.properties['alt'] = segment?.text.replaceAll('\n', ' ') ?? ''
  const {kind, blocks, images} = original
  return segment ? [{...segment, id, kind, blocks, images}] : []
}
