import type {Node, Penalty} from './nodes.js'
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
const loose = {ragged: 0.18, points: 48, justified: 1.2}

interface Candidate {
  readonly index: number
  readonly width: number
  readonly stretch: number
}

/** The line that is being filled: its natural width so far, and where it could end. */
interface Filling {
  width: number
  stretch: number
  shrink: number
  /** The last at a space, at a hyphen, and of last resort. */
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
  const line: Filling = {width: 0, stretch: 0, shrink: 0, space: undefined, hyphen: undefined, emergency: undefined}
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index]
    const end = node && endAt(node, index, {line, options})
    if (end !== undefined) return end
  }
  return nodes.length - 1
}

interface LineState {
  readonly line: Filling
  readonly options: LineOptions
}

/** Adds a node to the line, or says at which node the line ends because it does not fit. */
function endAt(node: Node, index: number, {line, options}: LineState): number | undefined {
  if (node.type === 'box') {
    line.width += node.width
    const least = line.width - (options.justified ? line.shrink * mostShrink : 0)
    return least <= options.measure + tolerance ? undefined : chooseEnd(line, options)
  }
  const {width, stretch} = line
  const candidate = {index, width, stretch}
  if (node.type === 'penalty') return endAtPenalty(node, candidate, {line, options})
  if (node.breakable && isStuck(width, {line, options})) return index
  // What only typographers forbid is still better than a line that is too wide.
  line[node.breakable ? 'space' : 'emergency'] = candidate
  line.width += node.width
  line.stretch += node.stretch
  line.shrink += node.shrink
  return undefined
}

function endAtPenalty(node: Penalty, candidate: Candidate, {line, options}: LineState): number | undefined {
  if (node.cost === -Infinity) return candidate.index
  const width = line.width + node.width
  if (width <= options.measure + tolerance) line[kindOf(node)] = candidate
  else if (isStuck(width, {line, options})) return candidate.index
  return undefined
}

function kindOf({cost}: Penalty): 'space' | 'hyphen' | 'emergency' {
  if (cost === 0) return 'space'
  return cost >= emergencyCost ? 'emergency' : 'hyphen'
}

/** How much of its shrink a justified line may take. */
const mostShrink = 0.7

/** Whether the line is too wide and could not end before. */
function isStuck(width: number, {line, options}: LineState): boolean {
  return width > options.measure + tolerance && chooseEnd(line, options) === undefined
}

/** Rounding must not break a line. */
const tolerance = 0.001

/** The end to take when the next box does not fit: a space, unless that leaves the line loose and a hyphen does not. */
function chooseEnd({space, hyphen, emergency}: Filling, options: LineOptions): number | undefined {
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
