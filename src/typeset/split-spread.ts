import type {Placed} from './model.js'
import type {TypesetPage} from './typeset.js'

/** Divides two pages that were set as one into the left and the right one. What stands on the fold goes to the side of its left edge. */
export function splitSpread({width, height, items, furniture}: TypesetPage): readonly [TypesetPage, TypesetPage] {
  const half = width / 2
  const left = (item: Placed): boolean => leftOf(item) < half
  const right = (item: Placed): boolean => !left(item)
  const move = (item: Placed): Placed => moved(item, -half)
  const size = {width: half, height}
  return [
    {...size, items: items.filter(left), furniture: furniture.filter(left)},
    {...size, items: items.filter(right).map(move), furniture: furniture.filter(right).map(move)}
  ]
}

function leftOf(item: Placed): number {
  if (item.type !== 'line') return item.x
  return Math.min(...item.line.runs.map(({x}) => x))
}

function moved(item: Placed, by: number): Placed {
  if (item.type !== 'line') return {...item, x: item.x + by}
  const runs = item.line.runs.map((run) => ({...run, x: run.x + by}))
  return {...item, line: {...item.line, runs}}
}
