import {inflateSync} from 'node:zlib'
import {Unzlib} from 'fflate'

/** Deflate makes nothing more than so many times smaller. */
const mostRatio = 1040

/** How much is given to the decoder at once, in bytes: at most so many times the ratio is unpacked too much. */
const step = 16_384

interface Unpacked {
  readonly bytes: Uint8Array
  readonly isLonger: boolean
}

/**
 * The first bytes of a zlib stream, and whether more follow; `undefined` where it has fewer. Never takes more memory
 * than was asked for, however much the stream would give. Throws where the stream is damaged.
 */
export function unpack(packed: Uint8Array, length: number): Unpacked | undefined {
  if (length > packed.length * mostRatio) return undefined
  try {
    const bytes = inflateSync(packed, {maxOutputLength: length})
    return bytes.length < length ? undefined : {bytes, isLonger: false}
  } catch {
    return unpackStart(packed, length)
  }
}

/** Of a stream that is longer, or whose checksum is wrong or missing: a picture for all that. */
function unpackStart(packed: Uint8Array, length: number): Unpacked | undefined {
  const bytes = new Uint8Array(length)
  let size = 0
  const stream = new Unzlib((part) => {
    if (size < length) bytes.set(part.subarray(0, length - size), size)
    size += part.length
  })
  for (let at = 0; at < packed.length && size <= length;) {
    const isLast = packed.length - at < 2 * step
    const end = isLast ? packed.length : at + step
    stream.push(packed.subarray(at, end), isLast)
    at = end
  }
  return size < length ? undefined : {bytes, isLonger: size > length}
}
