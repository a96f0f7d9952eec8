import {none} from './hanging.js'
import type {Box, Node, Penalty} from './nodes.js'
import type {ShapedRange} from './shape-range.js'
import {rulerOf} from './shape-range.js'

/** Divides a box at penalties, which are in order and lie inside it; `shaped` is its text. */
export function divideBox(box: Box, shaped: ShapedRange, penalties: readonly Penalty[]): readonly Node[] {
  const nodes: Node[] = []
  const ruler = rulerOf(shaped)
  let {from} = box
  const push = (to: number): void => {
    const width = (ruler[to - box.from] ?? shaped.width) - (ruler[from - box.from] ?? 0)
    const share = box.width === 0 ? 0 : width / box.width
    const hang = from === box.from || to === box.to ? hangOfPart(box, from, to) : none
    nodes.push({...box, from, to, width, stretch: box.stretch * share, shrink: box.shrink * share, hang})
    from = to
  }
  for (const penalty of penalties) {
    push(penalty.at)
    nodes.push(penalty)
  }
  push(box.to)
  return nodes
}

function hangOfPart(box: Box, from: number, to: number): Box['hang'] {
  return {start: from === box.from ? box.hang.start : 0, end: to === box.to ? box.hang.end : 0}
}
