/**
 * The tables of an OpenType font by their tags (OpenType 1.9, "Organization of an OpenType Font"); of a collection those
 * of its first font. A table that lies beyond the file is left out.
 */
export function readTables(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = tagAt(file, 0) === 'ttcf' ? file.getUint32(12) : 0
  const tables = new Map<string, DataView>()
  for (let index = 0; index < file.getUint16(start + 4); index++) {
    const at = start + 12 + 16 * index
    const [offset, length] = [file.getUint32(at + 8), file.getUint32(at + 12)]
    if (offset + length > bytes.length) continue
    tables.set(tagAt(file, at), new DataView(bytes.buffer, bytes.byteOffset + offset, length))
  }
  return tables
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}

/** Where the `head` table has the number that makes the checksum of the whole file right, and what that is. */
const adjustmentAt = 8
const wholeChecksum = 0xb1b0afba

/** Writes a TrueType font of tables by tag; one of them is `head`. */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const directory = 12 + 16 * sorted.length
  const bytes = new Uint8Array(sorted.reduce((sum, [, {length}]) => sum + padded(length), directory))
  const view = new DataView(bytes.buffer)
  const power = Math.floor(Math.log2(sorted.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * sorted.length - 16 * 2 ** power)
  let offset = directory
  let head = 0
  for (const [index, [tag, table]] of sorted.entries()) {
    const at = 12 + 16 * index
    for (const unit of [0, 1, 2, 3]) view.setUint8(at + unit, tag.charCodeAt(unit))
    bytes.set(table, offset)
    if (tag === 'head') {
      head = offset
      view.setUint32(offset + adjustmentAt, 0)
    }
    view.setUint32(at + 4, checksum(view, offset, padded(table.length)))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, table.length)
    offset += padded(table.length)
  }
  view.setUint32(head + adjustmentAt, wholeChecksum - checksum(view, 0, bytes.length))
  return bytes
}

function padded(length: number): number {
  return (length + 3) & ~3
}

/** The sum of words of four bytes. */
function checksum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
