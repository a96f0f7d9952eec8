import {mostSegments} from './bead-shapes.js'
import type {Step} from './find-path.js'
import {itemAt} from '../model/item-at.js'

type Range = readonly [from: number, to: number]

/** The segment of each piece of both sides. */
export interface PieceSegments {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/**
 * Steps over pieces as steps over segments: those between two points at which segments end on both sides are one, but
 * none has more than `mostSegments` on a side.
 */
export function projectSteps(steps: readonly Step[], segments: PieceSegments): readonly Step[] {
  const projected: Step[] = []
  let open: readonly Step[] = []
  for (const step of steps) {
    open = [...open, step]
    if (!endsAt(step.source[1], segments.source) || !endsAt(step.target[1], segments.target)) continue
    const gain = open.reduce((sum, part) => sum + part.gain, 0)
    const first = itemAt(open, 0)
    const source = segmentsOf([first.source[0], step.source[1]], segments.source)
    const target = segmentsOf([first.target[0], step.target[1]], segments.target)
    projected.push(...divide({source, target, gain}))
    open = []
  }
  return projected
}

function endsAt(point: number, segments: readonly number[]): boolean {
  return point === 0 || point === segments.length || segments[point] !== segments[point - 1]
}

/** The segments of a range of pieces that begins where a segment does. */
function segmentsOf([from, to]: Range, segments: readonly number[]): Range {
  const before = from === 0 ? 0 : itemAt(segments, from - 1) + 1
  return [before, to === from ? before : itemAt(segments, to - 1) + 1]
}

/** Cuts a step that has too many segments into as few as can be, evenly. */
function divide({source, target, gain}: Step): readonly Step[] {
  const count = Math.ceil(Math.max(source[1] - source[0], target[1] - target[0]) / mostSegments)
  if (count === 1) return [{source, target, gain}]
  return Array.from({length: count}, (_, index) => ({
    source: share(source, index, count),
    target: share(target, index, count),
    gain: gain / count
  })).flatMap(single)
}

function share([from, to]: Range, index: number, count: number): Range {
  const cut = (part: number): number => from + Math.round(((to - from) * part) / count)
  return [cut(index), cut(index + 1)]
}

/** What only one side has is one segment a step. */
function single(step: Step): readonly Step[] {
  const {source, target} = step
  if (source[1] > source[0] && target[1] > target[0]) return [step]
  const lone = (from: number, to: number): readonly number[] => Array.from({length: to - from}, (_, at) => from + at)
  return [
    ...lone(...source).map((at): Step => ({source: [at, at + 1], target: [target[0], target[0]], gain: 0})),
    ...lone(...target).map((at): Step => ({source: [source[1], source[1]], target: [at, at + 1], gain: 0}))
  ]
}
