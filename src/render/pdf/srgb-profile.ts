/**
 * A colour profile of sRGB (IEC 61966-2-1) in the format of ICC.1:1998-09, version 2.1, the newest that PDF 1.4 knows:
 * a matrix and one curve for all three channels, about 2.5 kB. It is made of the standard's numbers and always the same.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag()
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', descriptionTag('sRGB')],
    ['cprt', textTag('No rights are reserved.')],
    ['wtpt', xyzTag([0.9642, 1, 0.8249])],
    ['rXYZ', xyzTag([0.4360747, 0.2225045, 0.0139322])],
    ['gXYZ', xyzTag([0.3850649, 0.7168786, 0.0971045])],
    ['bXYZ', xyzTag([0.1430804, 0.0606169, 0.7141733])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve]
  ]
  const places = new Map<Uint8Array, number>()
  let size = 128 + 4 + 12 * tags.length
  for (const [, bytes] of tags) {
    if (places.has(bytes)) continue
    places.set(bytes, size)
    size += Math.ceil(bytes.length / 4) * 4
  }
  const profile = new Uint8Array(size)
  const view = new DataView(profile.buffer)
  writeHeader(view)
  view.setUint32(128, tags.length)
  for (const [index, [signature, bytes]] of tags.entries()) {
    const place = places.get(bytes) ?? 0
    writeAscii(view, 132 + 12 * index, signature)
    view.setUint32(136 + 12 * index, place)
    view.setUint32(140 + 12 * index, bytes.length)
    profile.set(bytes, place)
  }
  return profile
}

/** The fields that are not 0: a display's profile, from RGB to XYZ, seen under the illuminant D50. */
function writeHeader(view: DataView): void {
  view.setUint32(0, view.byteLength)
  view.setUint32(8, 0x02_10_00_00)
  writeAscii(view, 12, 'mntrRGB XYZ ')
  const date = [1999, 10, 18]
  for (const [index, part] of date.entries()) view.setUint16(24 + 2 * index, part)
  writeAscii(view, 36, 'acsp')
  writeXyz(view, 68, [0.9642, 1, 0.8249])
}

function descriptionTag(text: string): Uint8Array {
  // After the text follow a name in Unicode and one for old Macintoshes, both empty: 4 + 4 and 2 + 1 + 67 bytes.
  const bytes = new Uint8Array(12 + text.length + 1 + 78)
  const view = new DataView(bytes.buffer)
  writeAscii(view, 0, 'desc')
  view.setUint32(8, text.length + 1)
  writeAscii(view, 12, text)
  return bytes
}

function textTag(text: string): Uint8Array {
  const bytes = new Uint8Array(8 + text.length + 1)
  const view = new DataView(bytes.buffer)
  writeAscii(view, 0, 'text')
  writeAscii(view, 8, text)
  return bytes
}

function xyzTag(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(20))
  writeAscii(view, 0, 'XYZ ')
  writeXyz(view, 8, values)
  return new Uint8Array(view.buffer)
}

const points = 1024

/** From a channel's value to light (IEC 61966-2-1, 5.2). */
function curveTag(): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + 2 * points))
  writeAscii(view, 0, 'curv')
  view.setUint32(8, points)
  for (let point = 0; point < points; point++) {
    const value = point / (points - 1)
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    view.setUint16(12 + 2 * point, Math.round(light * 65_535))
  }
  return new Uint8Array(view.buffer)
}

function writeXyz(view: DataView, at: number, values: readonly number[]): void {
  for (const [index, value] of values.entries()) view.setInt32(at + 4 * index, Math.round(value * 65_536))
}

function writeAscii(view: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) view.setUint8(at + index, text.charCodeAt(index))
}
