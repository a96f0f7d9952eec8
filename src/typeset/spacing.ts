import type {ItemisedText} from './itemise.js'
import {runAt} from './itemise.js'

/** How much glue may give, as shares of its width (a space) or of the em (between ideographs). */
export interface Give {
  readonly stretch: number
  readonly shrink: number
}

/**
 * Spaces by the script that they stand in. A space of Noto Serif is 0.26 em: three tenths less and half more lie
 * about where Bringhurst ends (The Elements of Typographic Style, 2.1.1: M/5 and M/2) and TeX (a third and a half). Arabic spaces are narrow and
 * take more, as nothing else in a line gives.
 */
const spaces: Readonly<Record<string, Give>> = {
  Arab: {stretch: 0.75, shrink: 0.2},
  Thai: {stretch: 0.75, shrink: 0.25},
  Laoo: {stretch: 0.75, shrink: 0.25},
  Khmr: {stretch: 0.75, shrink: 0.25}
}

const usual: Give = {stretch: 0.5, shrink: 0.3}
const fixed: Give = {stretch: 0, shrink: 0}

/** Between ideographs. */
export const ideographic: Give = {stretch: 0.1, shrink: 0}

/** Between an ideograph and a Western letter, in em: a quarter, from an eighth to a half (JLREQ, 3.2.6 and 3.8). */
export const besideWestern: Give & {readonly width: number} = {width: 0.25, stretch: 0.25, shrink: 0.125}

/** What a space at an offset may give. One before high punctuation and inside guillemets stays as it is. */
export function giveOfSpace(itemised: ItemisedText, at: number): Give {
  const {text} = itemised
  if (/[«‹]/u.test(text.charAt(at - 1)) || /[»›:;!?%‰]/u.test(text.charAt(at + 1))) return fixed
  return spaces[runAt(itemised, at)?.script ?? ''] ?? usual
}
