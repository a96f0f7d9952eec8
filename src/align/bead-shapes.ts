/** A shape of bead: how many segments of each side, and the logarithm of how usual that is. */
export interface BeadShape {
  readonly source: number
  readonly target: number
  readonly prior: number
}

/** Segments that one side of a bead has at most. */
export const mostSegments = 4

const skip = -4.4
const uneven = {first: -2.05, further: -1.2, crossing: -0.6}

/** All shapes up to 4:4, the most usual first; ties between paths go to the earlier. */
export const beadShapes: readonly BeadShape[] = [
  {source: 1, target: 1, prior: 0},
  {source: 1, target: 0, prior: skip},
  {source: 0, target: 1, prior: skip},
  ...Array.from({length: mostSegments * mostSegments}, (_, index) => ({
    source: Math.floor(index / mostSegments) + 1,
    target: (index % mostSegments) + 1
  }))
    .filter(({source, target}) => source + target > 2)
    .toSorted((one, other) => one.source + one.target - other.source - other.target)
    .map((shape) => ({...shape, prior: joinedPrior(shape.source, shape.target)}))
]

/** What joining costs: once, for every segment more, and for every pair of segments more than the longer side has. */
function joinedPrior(source: number, target: number): number {
  const crossing = source * target - Math.max(source, target)
  return uneven.first + uneven.further * (source + target - 3) + uneven.crossing * crossing
}
