import type {Neighbour} from './characters.js'

type Costs = Readonly<Record<Neighbour, number>>

const beforeOpening: Costs = {
  edge: 0,
  space: 0,
  noBreakSpace: 0,
  opener: 0,
  dash: 0.4,
  mark: 0.3,
  ideograph: 0.4,
  hangul: 2,
  symbol: 1.5,
  comma: 2,
  ellipsis: 2.5,
  stop: 3,
  closer: 3,
  letter: 4,
  digit: 4
}

const afterOpening: Costs = {
  letter: 0,
  digit: 0,
  ideograph: 0.1,
  hangul: 0,
  symbol: 0.2,
  opener: 0,
  ellipsis: 0.2,
  mark: 0.3,
  dash: 1,
  stop: 2.5,
  noBreakSpace: 1,
  space: 3,
  comma: 4,
  closer: 4,
  edge: 6
}

const beforeClosing: Costs = {
  letter: 0,
  digit: 0,
  ideograph: 0.1,
  hangul: 0,
  stop: 0,
  ellipsis: 0,
  comma: 0,
  closer: 0,
  symbol: 0.2,
  mark: 0.3,
  dash: 0.5,
  noBreakSpace: 1,
  space: 3,
  opener: 3.5,
  edge: 6
}

const afterClosing: Costs = {
  edge: 0,
  space: 0,
  noBreakSpace: 0,
  stop: 0,
  ellipsis: 0.3,
  comma: 0,
  closer: 0,
  dash: 0.2,
  mark: 0.3,
  ideograph: 0.4,
  hangul: 0.4,
  symbol: 1,
  opener: 1,
  digit: 2,
  letter: 2.5
}

/** What opening and closing cost between these two neighbours; what touches the words is inside. */
export function weighPosition(before: Neighbour, after: Neighbour): {opening: number; closing: number} {
  return {
    opening: beforeOpening[before] + afterOpening[after],
    closing: beforeClosing[before] + afterClosing[after]
  }
}
