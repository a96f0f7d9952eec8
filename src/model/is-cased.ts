import type {Segment} from './segment.js'

/** How many letters say whether a text has capital letters. */
const sample = 2000

/** Whether most letters belong to scripts with capital letters and some are capital, by those at the beginning of each segment. */
export function isCased(segments: readonly Segment[]): boolean {
  let [capital, cased, all] = [0, 0, 0]
  for (const {text} of segments) {
    const letters = text.slice(0, 100)
    capital += letters.match(/\p{Lu}/gu)?.length ?? 0
    cased += letters.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0
    all += letters.match(/\p{L}/gu)?.length ?? 0
    if (all > sample) break
  }
  return cased * 2 > all && capital * 200 > cased
}
