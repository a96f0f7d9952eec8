/** How far below a line's middle its baseline lies, as a share of the size: a little less than half the height of capital letters (0.71 em in Noto Serif). */
const belowMiddle = 0.34

/** Where the baseline of a line lies below its top, in points. */
export function baselineOf(leading: number, size: number): number {
  return leading / 2 + size * belowMiddle
}
