/** Rows of pixels as a PNG packs them. */
export interface PngRows {
  readonly width: number
  readonly height: number
  /** Bits a pixel: 1 to 64. */
  readonly pixel: number
  readonly interlaced: boolean
}

/** One of the seven images that an interlaced PNG is sent as: every how many pixels, beginning where. */
interface Pass {
  readonly left: number
  readonly top: number
  readonly across: number
  readonly down: number
}

/** Adam7 (ISO 15948, 8.2). */
const adam7: readonly Pass[] = [
  {left: 0, top: 0, across: 8, down: 8},
  {left: 4, top: 0, across: 8, down: 8},
  {left: 0, top: 4, across: 4, down: 8},
  {left: 2, top: 0, across: 4, down: 4},
  {left: 0, top: 2, across: 2, down: 4},
  {left: 1, top: 0, across: 2, down: 2},
  {left: 0, top: 1, across: 1, down: 2}
]

const whole: readonly Pass[] = [{left: 0, top: 0, across: 1, down: 1}]

interface Part extends Pass {
  readonly rowLength: number
  readonly height: number
  readonly width: number
}

function partsOf({width, height, pixel, interlaced}: PngRows): readonly Part[] {
  const parts = (interlaced ? adam7 : whole).map((pass): Part => {
    const columns = Math.ceil((width - pass.left) / pass.across)
    const rows = Math.ceil((height - pass.top) / pass.down)
    return {...pass, width: columns, height: rows, rowLength: Math.ceil((columns * pixel) / 8)}
  })
  return parts.filter((part) => part.width > 0 && part.height > 0)
}

/** How many bytes the filtered rows are. */
export function filteredLength(rows: PngRows): number {
  return partsOf(rows).reduce((sum, {rowLength, height}) => sum + (rowLength + 1) * height, 0)
}

/** Undoes filters and interlacing. What was given is written over. */
export function unfilter(filtered: Uint8Array, rows: PngRows): Uint8Array {
  const step = Math.max(1, rows.pixel >> 3)
  const parts = partsOf(rows)
  if (!rows.interlaced) {
    const [only] = parts
    return only ? unfilterRows(filtered, only, step) : new Uint8Array()
  }
  const rowLength = Math.ceil((rows.width * rows.pixel) / 8)
  const pixels = new Uint8Array(rowLength * rows.height)
  let offset = 0
  for (const part of parts) {
    const own = unfilterRows(filtered.subarray(offset), part, step)
    offset += (part.rowLength + 1) * part.height
    for (let row = 0; row < part.height; row++) {
      const to = pixels.subarray((part.top + row * part.down) * rowLength)
      scatter(own.subarray(row * part.rowLength, (row + 1) * part.rowLength), to, {part, pixel: rows.pixel})
    }
  }
  return pixels
}

/** Puts the pixels of a pass's row where they belong in the image's row. */
function scatter(from: Uint8Array, to: Uint8Array, {part, pixel}: {readonly part: Part; readonly pixel: number}): void {
  const {width, left, across} = part
  for (let index = 0; index < width; index++) {
    const place = left + index * across
    if (pixel >= 8) {
      const bytes = pixel >> 3
      for (let at = 0; at < bytes; at++) to[place * bytes + at] = from[index * bytes + at] ?? 0
      continue
    }
    const bits = ((from[(index * pixel) >> 3] ?? 0) >> shift(index, pixel)) & ((1 << pixel) - 1)
    const at = (place * pixel) >> 3
    to[at] = (to[at] ?? 0) | (bits << shift(place, pixel))
  }
}

/** How far a pixel of fewer than eight bits stands from the end of its byte. */
function shift(index: number, pixel: number): number {
  return 8 - pixel - ((index * pixel) & 7)
}

/** Undoes the filters of rows (ISO 15948, 9) in place: what was undone moves to the front. */
function unfilterRows(filtered: Uint8Array, {rowLength, height}: Part, step: number): Uint8Array {
  let above: Uint8Array = new Uint8Array(rowLength)
  for (let row = 0; row < height; row++) {
    const from = row * (rowLength + 1)
    const filter = filtered[from] ?? 0
    const own = filtered.subarray(row * rowLength, (row + 1) * rowLength)
    own.set(filtered.subarray(from + 1, from + 1 + rowLength))
    unfilterRow(own, above, {filter, step})
    above = own
  }
  return filtered.subarray(0, rowLength * height)
}

function unfilterRow(own: Uint8Array, above: Uint8Array, {filter, step}: {filter: number; step: number}): void {
  if (filter === 0) return
  for (let index = 0; index < own.length; index++) {
    const left = own[index - step] ?? 0
    const up = above[index] ?? 0
    const corner = index < step ? 0 : (above[index - step] ?? 0)
    own[index] = (own[index] ?? 0) + predict(filter, left, {up, corner})
  }
}

function predict(filter: number, left: number, {up, corner}: {up: number; corner: number}): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? paeth(left, up, corner) : 0
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const toLeft = Math.abs(estimate - left)
  const toUp = Math.abs(estimate - up)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
