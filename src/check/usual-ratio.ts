import type {Comparison} from './comparison.js'
import {joinTexts} from './comparison.js'

/** With less text on the source's side an article says nothing of the usual length. */
const leastText = 400

/** How many characters a translation has for each of the source, over all aligned text; `undefined` where there is too little. */
export function usualRatio({beads}: Comparison): number | undefined {
  let [source, target] = [0, 0]
  for (const bead of beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue
    source += joinTexts(bead.source).length
    target += joinTexts(bead.target).length
  }
  return source < leastText ? undefined : target / source
}
