// What can be counted about the lines of a justified paragraph.
import {findBreakpoints} from '../../../dist/lib/typeset/breakpoints.js'
import {ratioOf} from '../../../dist/lib/typeset/demerits.js'

/** A line is loose when its spaces take more than this many times the stretch that is good. */
export const looseRatio = 1.5
/** Spaces of so many lines that lie one under the other make a river. */
const riverLines = 4

export const noFigures = {
  lines: 0,
  squares: 0,
  hyphens: 0,
  ladders: 0,
  loose: 0,
  overfull: 0,
  rivers: 0,
  runts: 0,
  tails: 0
}

/** Figures of one paragraph; `lines` are `{end}` as indexes of the nodes. */
export function figuresOf(nodes, lines, {measure, size}) {
  const {beginning, points} = findBreakpoints(nodes)
  const byIndex = new Map(points.map((point) => [point.index, point]))
  const judgement = {first: measure, others: measure, justified: true, stretch: 0}
  const set = lines.map(({end}, index) => {
    const from = index === 0 ? beginning : byIndex.get(lines[index - 1].end)
    const to = byIndex.get(end)
    const ratio = ratioOf({point: from, previous: index === 0 ? undefined : {}}, to, judgement)
    return {from, to, ratio, width: to.end.width - from.start.width}
  })
  const last = set.at(-1)
  const isRunt = set.length > 1 && last.width < Math.min(3 * size, measure / 5)
  return {
    lines: set.length,
    squares: set.reduce((sum, {ratio}) => sum + Math.min(Math.abs(ratio), 10) ** 2, 0),
    hyphens: set.filter(({to}) => to.kind === 'hyphen').length,
    ladders: set.filter((_, at) => at > 1 && set.slice(at - 2, at + 1).every(({to}) => to.visible)).length,
    loose: set.filter(({ratio}) => ratio > looseRatio).length,
    overfull: set.filter(({ratio}) => ratio < -1.001).length,
    rivers: rivers(set.map((line) => gapsOf(nodes, line))),
    runts: isRunt ? 1 : 0,
    tails: set.at(-2)?.to.kind === 'hyphen' ? 1 : 0
  }
}

/** Where the spaces of a line begin and end. */
function gapsOf(nodes, {from, to, ratio}) {
  const gaps = []
  let x = -(nodes[from.next]?.hang?.start ?? 0)
  const taken = Math.max(-1, Math.min(ratio, 10))
  for (const node of nodes.slice(from.next, to.index)) {
    if (node.type === 'penalty') continue
    const width = node.width + taken * (taken < 0 ? node.shrink : node.stretch)
    if (node.type === 'glue' && width > 0) gaps.push([x, x + width])
    x += width
  }
  return gaps
}

/** Chains of spaces over several lines, each overlapping the one above by half of the narrower. */
function rivers(lines) {
  let above = []
  let count = 0
  for (const gaps of lines) {
    above = gaps.map((gap) => {
      const length = 1 + Math.max(0, ...above.filter((other) => overlap(gap, other.gap)).map((other) => other.length))
      if (length === riverLines) count++
      return {gap, length}
    })
  }
  return count
}

function overlap([left, right], [otherLeft, otherRight]) {
  const common = Math.min(right, otherRight) - Math.max(left, otherLeft)
  return common >= Math.min(right - left, otherRight - otherLeft) / 2
}

export function add(one, other) {
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value + other[key]]))
}
