import type {Glue, Node, Penalty} from './nodes.js'
import {emergencyCost} from './nodes.js'

/** One line: the nodes from `start` up to the one it ends at, `end`, which is a glue or a penalty. */
export interface LineBreak {
  readonly start: number
  readonly end: number
}

/** How lines are filled. */
export interface BreakOptions {
  /** The measure of a line by its index. */
  readonly measure: (line: number) => number
  readonly justified: boolean
}

/** How many lines in a row may end in a hyphen. */
const hyphensInARow = 2

/** Looser than this a line takes a hyphen: a share of the measure, and at least so many points, where ragged; of the line's stretch where justified. */
const loose = {ragged: 0.18, points: 36, justified: 1.2}

interface Candidate {
  readonly index: number
  readonly width: number
  readonly stretch: number
}

/** Candidates for the end of the line that is being filled: the last at a space, at a hyphen, and of last resort. */
interface Candidates {
  space: Candidate | undefined
  hyphen: Candidate | undefined
  emergency: Candidate | undefined
}

/** Fills each line with as much as fits (first fit). Covers all nodes; a line is too wide only where nothing lets it end. */
export function breakLines(nodes: readonly Node[], options: BreakOptions): readonly LineBreak[] {
  const lines: LineBreak[] = []
  let hyphens = 0
  for (let start = 0; start < nodes.length;) {
    const measure = options.measure(lines.length)
    const end = endOfLine(nodes, start, {measure, justified: options.justified, hyphenAllowed: hyphens < hyphensInARow})
    lines.push({start, end})
    hyphens = isHyphen(nodes[end]) ? hyphens + 1 : 0
    start = end + 1
    while (nodes[start]?.type === 'glue') start++
  }
  return lines
}

interface LineOptions {
  readonly measure: number
  readonly justified: boolean
  readonly hyphenAllowed: boolean
}

function endOfLine(nodes: readonly Node[], start: number, options: LineOptions): number {
  const candidates: Candidates = {space: undefined, hyphen: undefined, emergency: undefined}
  let width = 0
  let stretch = 0
  let shrink = 0
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) break
    if (node.type === 'box') {
      width += node.width
      if (width - (options.justified ? shrink * 0.7 : 0) <= options.measure + tolerance) continue
      const end = chooseEnd(candidates, options)
      if (end !== undefined) return end
    } else if (node.type === 'glue') {
      if (node.breakable && isStuck(candidates, width, options)) return index
      // What only typographers forbid is still better than a line that is too wide.
      candidates[node.breakable ? 'space' : 'emergency'] = {index, width, stretch}
      width += node.width
      stretch += node.stretch
      shrink += node.shrink
    } else if (node.cost === -Infinity) return index
    else if (width + node.width <= options.measure + tolerance) note(candidates, node, {index, width, stretch})
    else if (isStuck(candidates, width + node.width, options)) return index
  }
  return nodes.length - 1
}

/** Whether the line is too wide and could not end before. */
function isStuck(candidates: Candidates, width: number, options: LineOptions): boolean {
  return width > options.measure + tolerance && chooseEnd(candidates, options) === undefined
}

/** Rounding must not break a line. */
const tolerance = 0.001

function note(candidates: Candidates, {cost}: Penalty, candidate: Candidate): void {
  if (cost === 0) candidates.space = candidate
  else if (cost >= emergencyCost) candidates.emergency = candidate
  else candidates.hyphen = candidate
}

/** The end to take when the next box does not fit: a space, unless that leaves the line loose and a hyphen does not. */
function chooseEnd({space, hyphen, emergency}: Candidates, options: LineOptions): number | undefined {
  if (!space) return (hyphen ?? emergency)?.index
  if (!hyphen || hyphen.index < space.index) return space.index
  return options.hyphenAllowed && isLoose(space, options) ? hyphen.index : space.index
}

function isLoose({width, stretch}: Candidate, {measure, justified}: LineOptions): boolean {
  const missing = measure - width
  return justified ? missing > stretch * loose.justified : missing > Math.max(measure * loose.ragged, loose.points)
}

/** Whether a line that ends at this node ends in a hyphen. */
export function isHyphen(node: Node | undefined): node is Penalty {
  return node?.type === 'penalty' && node.cost > 0 && node.cost < emergencyCost
}

/** Whether a node is glue. */
export function isGlue(node: Node | undefined): node is Glue {
  return node?.type === 'glue'
}
