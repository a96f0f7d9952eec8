/** A JPEG's frame; sizes are pixels. */
export interface JpegFrame {
  readonly width: number
  readonly height: number
  /** 1 grey, 3 colour, 4 for print. */
  readonly channels: number
  /** No ink is the highest value, as Adobe's programs write it. */
  readonly inverted: boolean
}

/**
 * Reads the frame of a JPEG (ITU-T T.81, B.2.2) that PDF viewers can show: baseline or progressive, eight bits a channel.
 * `undefined` where it is another, or cut short.
 */
export function readJpeg(bytes: Uint8Array): JpegFrame | undefined {
  let inverted = false
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    // Any number of bytes may fill up before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    const segment = segmentAt(bytes, at)
    if (!segment) return undefined
    if (isFrame(marker)) return frameOf(segment, marker, {inverted, bytes})
    if (marker === adobe && startsWith(segment, 'Adobe')) inverted = true
    at += 4 + segment.length
  }
  return undefined
}

const adobe = 0xee

/** What stands between a marker with its length and the next marker. */
function segmentAt(bytes: Uint8Array, at: number): Uint8Array | undefined {
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
  const end = at + 2 + length
  return length < 2 || end > bytes.length ? undefined : bytes.subarray(at + 4, end)
}

/** The start of a frame, of any kind; C4, C8 and CC are other things. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

interface FrameOptions {
  readonly inverted: boolean
  readonly bytes: Uint8Array
}

function frameOf(segment: Uint8Array, marker: number, {inverted, bytes}: FrameOptions): JpegFrame | undefined {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength)
  if (view.byteLength < 6 || marker > 0xc2 || view.getUint8(0) !== 8) return undefined
  const channels = view.getUint8(5)
  const isWhole = view.byteLength >= 6 + 3 * channels && hasEnd(bytes)
  if (!isWhole || ![1, 3, 4].includes(channels)) return undefined
  return {width: view.getUint16(3), height: view.getUint16(1), channels, inverted}
}

/** A whole JPEG ends in its end marker; some cameras add a few bytes after it. */
function hasEnd(bytes: Uint8Array): boolean {
  const from = Math.max(2, bytes.length - 65_536)
  for (let at = bytes.length - 2; at >= from; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

function startsWith(segment: Uint8Array, word: string): boolean {
  return Array.from(word).every((letter, index) => segment[index] === letter.charCodeAt(0))
}
