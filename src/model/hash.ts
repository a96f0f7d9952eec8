import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'

/** Lower-case base 32 without `i`, `l`, `o`, `u` (Crockford), so that an id can be read aloud. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The SHA-256 of the text's UTF-8 in base 32, cut to `length` characters (at most 51, five bits each). */
export function hash(text: string, length: number): string {
  const bytes = sha256(utf8ToBytes(text))
  return Array.from({length}, (_, index) => alphabet[fiveBits(bytes, index * 5)]).join('')
}

function fiveBits(bytes: Uint8Array, bit: number): number {
  const word = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0)
  return (word >> (11 - (bit & 7))) & 31
}
