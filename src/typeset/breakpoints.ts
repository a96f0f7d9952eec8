import type {Box, Node, Penalty} from './nodes.js'

/** A place where a line may end, with all that must be known of it to judge a line that ends or begins there. */
export interface Breakpoint {
  /** The node that the line ends at. */
  readonly index: number
  /** The node that the next line begins with: glue at a line's beginning vanishes. */
  readonly next: number
  readonly kind: 'space' | 'forbidden' | Penalty['kind']
  /** The line would end in a hyphen, one of the text's own or one that it gets. */
  readonly visible: boolean
  /** That hyphen leaves only two letters before it or after it. */
  readonly short: boolean
  /** From the first node to the end of a line that ends here: without what hangs, with the hyphen that it gets. */
  readonly end: Sums
  /** From the first node to the beginning of the line after it, with what hangs before that. */
  readonly start: Sums
}

/** Natural width and how far it can be stretched and shrunk, in points. */
export interface Sums {
  readonly width: number
  readonly stretch: number
  readonly shrink: number
}

/** Where lines may end. */
export interface Breakpoints {
  /** The first line's beginning. */
  readonly beginning: Breakpoint
  /** In order; the last is the end of the text. */
  readonly points: readonly Breakpoint[]
}

interface Sweep {
  readonly nodes: readonly Node[]
  readonly points: Breakpoint[]
  sums: Sums
  /** The last box before the place that the sweep has come to. */
  box: Box | undefined
}

const zero: Sums = {width: 0, stretch: 0, shrink: 0}

/** Finds the places where lines of these nodes may end, of which the last, and no other, is a forced end. A penalty but the last stands between two boxes. */
export function findBreakpoints(nodes: readonly Node[]): Breakpoints {
  const sweep: Sweep = {nodes, points: [], sums: zero, box: undefined}
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index]
    if (node?.type === 'glue') index = passGlue(sweep, index)
    else {
      if (node?.type === 'box') passBox(sweep, node)
      if (node?.type === 'penalty') passPenalty(sweep, node, index)
      index++
    }
  }
  const start = startOf(nodes[0], zero)
  return {
    beginning: {index: -1, next: 0, kind: 'forced', visible: false, short: false, end: zero, start},
    points: sweep.points
  }
}

function passBox(sweep: Sweep, box: Box): void {
  sweep.sums = add(sweep.sums, box)
  sweep.box = box
}

function passPenalty({nodes, points, sums, box}: Sweep, node: Penalty, index: number): void {
  const {kind, visible, short, width, hang} = node
  const hanging = kind === 'hyphen' ? hang : (box?.hang.end ?? 0)
  const end = {...sums, width: sums.width + width - hanging}
  keep(points, {index, next: index + 1, kind, visible, short, end, start: startOf(nodes[index + 1], sums)})
}

/** Glue that follows glue is one place. It is none before the first box and after the last. Gives the next node's index. */
function passGlue(sweep: Sweep, from: number): number {
  const {nodes, points, box} = sweep
  const before = sweep.sums
  let breakable: number | undefined
  let next = from
  for (let node = nodes[next]; node?.type === 'glue'; node = nodes[++next]) {
    sweep.sums = add(sweep.sums, node)
    if (node.breakable) breakable = next
  }
  if (!box) return next
  const end = {...before, width: before.width - box.hang.end}
  const after = nodes[next]
  if (after?.type === 'penalty') {
    points.push(forcedAfterGlue(next, after, end))
    return next + 1
  }
  const kind = breakable === undefined ? 'forbidden' : 'space'
  keep(points, {
    index: breakable ?? from,
    next,
    kind,
    visible: false,
    short: false,
    end,
    start: startOf(after, sweep.sums)
  })
  return next
}

/** The end of the text after spaces, which are no part of its last line's width. */
function forcedAfterGlue(index: number, {kind, visible}: Penalty, end: Sums): Breakpoint {
  return {index, next: index + 1, kind, visible, short: false, end, start: end}
}

function startOf(node: Node | undefined, sums: Sums): Sums {
  return node?.type === 'box' ? {...sums, width: sums.width + node.hang.start} : sums
}

function add(sums: Sums, node: Exclude<Node, Penalty>): Sums {
  return {
    width: sums.width + node.width,
    stretch: sums.stretch + node.stretch,
    shrink: sums.shrink + node.shrink
  }
}

/** Of places that differ in nothing but characters of no width only the last is kept, or there could be thousands on a line. */
function keep(points: Breakpoint[], point: Breakpoint): void {
  const last = points.at(-1)
  if (last?.kind === point.kind && last.end.width === point.end.width && last.start.width === point.start.width)
    points.pop()
  points.push(point)
}
