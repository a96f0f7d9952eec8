/** Segments that one side of a bead has at most, and pieces that one step of a path has. */
export const mostSegments = 4

const uneven = {first: -2.05, further: -1.2, crossing: -0.4}

/** The logarithm of how usual a bead of `a` source and `b` target segments is, both above 0, at `a * (mostSegments + 1) + b`. */
export const shapePriors: Float64Array = Float64Array.from({length: (mostSegments + 1) ** 2}, (_, index) =>
  priorOf(Math.floor(index / (mostSegments + 1)), index % (mostSegments + 1))
)

/** Joining costs once, for every segment more, and for every pair of segments more than the longer side has. */
function priorOf(source: number, target: number): number {
  if (source * target <= 1) return 0
  const crossing = source * target - Math.max(source, target)
  return uneven.first + uneven.further * (source + target - 3) + uneven.crossing * crossing
}
