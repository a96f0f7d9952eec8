import type {ElementContent} from 'hast'
import type {TextRange} from '../model/segment.js'
import type {Lengths} from './split-nodes.js'
import {takeNodes, textLength} from './split-nodes.js'

/** What is put into the text of one segment: one part of a quotation. The range holds the literal marks. */
export interface Placement extends TextRange {
  /** The words; what stands between their edges and the outer ones is replaced by `marks`. */
  readonly words: TextRange
  readonly marks: readonly [opening: string, closing: string]
  /** Puts the element around; absent where only the marks change. */
  readonly wrap?: (children: readonly ElementContent[]) => ElementContent
  /** What follows. It is moved out of a link around the quotation, as links cannot be nested. */
  readonly after: readonly ElementContent[]
  /** Placements within the words. */
  readonly inner: readonly Placement[]
}

/** Where nodes begin in the segment's text, and whether a link is around them. */
interface Holder {
  readonly from: number
  readonly link: boolean
  readonly lengths: Lengths
}

/** A walk over nodes: those to come and the placements to come, next one last, and where the next node begins. */
interface Walk {
  readonly stack: ElementContent[]
  readonly queue: Placement[]
  readonly placed: Placed
  position: number
}

/** Nodes with quotations in them, and what has to follow the link around them. */
interface Placed {
  readonly nodes: ElementContent[]
  readonly deferred: ElementContent[]
}

/**
 * Puts quotations into the inline nodes of one segment. A quotation that lies within one element stays within it;
 * an element that crosses an edge is split, so that each part of a quotation is one element. A placement that overlaps
 * an earlier one is left out. Time is in proportion to nodes and placements.
 */
export function placeQuotations(
  nodes: readonly ElementContent[],
  placements: readonly Placement[]
): readonly ElementContent[] {
  return placements.length === 0 ? nodes : place(nodes, placements, {from: 0, link: false, lengths: new Map()}).nodes
}

function place(nodes: readonly ElementContent[], placements: readonly Placement[], holder: Holder): Placed {
  const walk: Walk = {
    stack: nodes.toReversed(),
    queue: disjoint(placements, holder.from).toReversed(),
    placed: {nodes: [], deferred: []},
    position: holder.from
  }
  for (let node = walk.stack.at(-1); node !== undefined; node = walk.stack.at(-1)) {
    const end = walk.position + textLength(node, holder.lengths)
    const next = walk.queue.at(-1)
    if (next === undefined || next.from >= end) {
      walk.placed.nodes.push(node)
      walk.stack.pop()
      walk.position = end
    } else if (node.type === 'element' && next.from >= walk.position && next.to <= end) {
      placeWithin(walk, end, holder)
    } else {
      placeAcross(walk, next, holder)
    }
  }
  return walk.placed
}

/** Placements that lie within the next node, up to the first that crosses its end. */
function placeWithin(walk: Walk, end: number, holder: Holder): void {
  const {stack, queue, position} = walk
  const group = takeUntil(queue, end)
  const until = Math.min(end, queue.at(-1)?.from ?? end)
  for (const node of takeNodes(stack, until - position, {lengths: holder.lengths, edge: 'without'})) {
    add(walk, descend(node, group, {...holder, from: position}), holder)
  }
  walk.position = until
}

/** A placement among the next nodes, or across them. */
function placeAcross(walk: Walk, placement: Placement, holder: Holder): void {
  const {stack, queue, placed, position} = walk
  const {lengths} = holder
  placed.nodes.push(...takeNodes(stack, placement.from - position, {lengths, edge: 'with'}))
  const covered = takeNodes(stack, placement.to - placement.from, {lengths, edge: 'without'})
  add(walk, build(placement, covered, holder), holder)
  walk.position = placement.to
  queue.pop()
}

function add({placed}: Walk, {nodes, deferred}: Placed, {link}: Holder): void {
  placed.nodes.push(...nodes)
  ;(link ? placed.deferred : placed.nodes).push(...deferred)
}

/** In order, without those that overlap an earlier one, begin too early, or hold nothing. */
function disjoint(placements: readonly Placement[], from: number): readonly Placement[] {
  let end = from
  return placements
    .toSorted((one, other) => one.from - other.from)
    .filter((placement) => {
      if (placement.from < end || placement.to <= placement.from) return false
      end = placement.to
      return true
    })
}

function takeUntil(queue: Placement[], end: number): readonly Placement[] {
  const taken: Placement[] = []
  for (let next = queue.at(-1); next !== undefined && next.to <= end; next = queue.at(-1)) {
    taken.push(next)
    queue.pop()
  }
  return taken
}

function descend(element: ElementContent, placements: readonly Placement[], holder: Holder): Placed {
  if (element.type !== 'element') return {nodes: [element], deferred: []}
  const isLink = element.tagName === 'a'
  const {nodes, deferred} = place(element.children, placements, {...holder, link: holder.link || isLink})
  return {nodes: [{...element, children: nodes}], deferred}
}

function build(placement: Placement, covered: readonly ElementContent[], holder: Holder): Placed {
  const {from, words, marks, inner, wrap} = placement
  const stack = covered.toReversed()
  takeNodes(stack, words.from - from, {lengths: holder.lengths, edge: 'without'})
  const spoken = takeNodes(stack, words.to - words.from, {lengths: holder.lengths, edge: 'with'})
  const within = inner.filter(({to}) => to <= words.to)
  const placed = place(spoken, within, {...holder, from: words.from})
  const children = [...mark(marks[0]), ...placed.nodes, ...mark(marks[1])]
  return {nodes: wrap ? [wrap(children)] : children, deferred: [...placed.deferred, ...placement.after]}
}

function mark(value: string): readonly ElementContent[] {
  return value === '' ? [] : [{type: 'text', value}]
}
