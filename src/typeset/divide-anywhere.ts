import {divideBox} from './divide-box.js'
import type {MeasuredText} from './measure-nodes.js'
import type {Node} from './nodes.js'
import {penalty} from './nodes.js'
import {clusterStarts, shapeRange} from './shape-range.js'

/** Lets lines end between any two clusters of a box that is wider than the measure: a long address, a number. */
export function divideAnywhere(nodes: readonly Node[], text: MeasuredText, measure: number): readonly Node[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'box' || node.width <= measure) return [node]
    const shaped = shapeRange(text.itemised, text.context, node)
    const stops = [...new Set(clusterStarts(shaped))].filter((at) => at > node.from && !isMark(text.itemised.text, at))
    stops.sort((one, other) => one - other)
    return divideBox(
      node,
      shaped,
      stops.map((at) => penalty('emergency', at))
    )
  })
}

function isMark(text: string, at: number): boolean {
  return /^\p{M}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}
