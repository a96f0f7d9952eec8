import {fold} from './fold.js'
import {hash} from './hash.js'

const length = 12

/**
 * The hash by which the ledger knows a text: `h` and 12 characters of base 32 (60 bits) of the text in NFC with its
 * white space folded, so that wrapping a line or another normal form is no change.
 */
export function textHash(text: string): string {
  return `h${hash(fold(text.normalize('NFC')), length)}`
}
