/** What of a PNG (ISO 15948) is looked at. */
export interface PngChunks {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** The header's colour type: 0 grey, 2 RGB, 3 indexed, 4 grey and 6 RGB with transparency. */
  readonly colour: number
  readonly interlaced: boolean
  /** The pixels as a zlib stream. */
  readonly packed: Uint8Array
  readonly palette: Uint8Array | undefined
  readonly transparency: Uint8Array | undefined
}

/** Reads the chunks of a PNG; `undefined` where it is cut short or no decoder would know what to do with it. */
export function readChunks(bytes: Uint8Array): PngChunks | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, Uint8Array[]>()
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return undefined
    const known = found.get(type)
    const own = bytes.subarray(at + 8, at + 8 + length)
    if (known) known.push(own)
    else found.set(type, [own])
    if (type === 'IEND') return fromHeader(found)
    at += 12 + length
  }
  return undefined
}

/** How many bits a channel may have, by colour type (ISO 15948, table 11.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16]
}

function fromHeader(found: ReadonlyMap<string, readonly Uint8Array[]>): PngChunks | undefined {
  const header = found.get('IHDR')?.[0]
  if (header?.length !== 13) return undefined
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  const [bits, colour] = [view.getUint8(8), view.getUint8(9)]
  const palette = found.get('PLTE')?.[0]
  if (!isKnown(view) || (colour === 3 && !isPalette(palette))) return undefined
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits,
    colour,
    interlaced: view.getUint8(12) === 1,
    packed: join(found.get('IDAT') ?? []),
    palette,
    transparency: found.get('tRNS')?.[0]
  }
}

/** Whether depth, colours, compression, filters and interlacing are some that there are. */
function isKnown(header: DataView): boolean {
  const [bits, colour] = [header.getUint8(8), header.getUint8(9)]
  const isDepth = depths[colour]?.includes(bits) === true
  return isDepth && header.getUint8(10) === 0 && header.getUint8(11) === 0 && header.getUint8(12) <= 1
}

function isPalette(palette: Uint8Array | undefined): boolean {
  const length = palette?.length ?? 0
  return length > 0 && length <= 3 * 256 && length % 3 === 0
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
