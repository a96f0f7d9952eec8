import {encode} from 'uqr'

/** A picture of squares, `size` of them wide and high. */
export interface SquarePicture {
  readonly size: number
  /** Black stretches of a row: the first square's column and row, and how many squares. */
  readonly stretches: readonly (readonly [number, number, number])[]
}

/** An address as a QR code (ISO/IEC 18004) that a quarter of may be damaged, without the white around it. */
export function qrCode(address: string): SquarePicture {
  const {size, data} = encode(address, {ecc: 'Q', border: 0})
  return {size, stretches: data.flatMap(stretchesOf)}
}

function stretchesOf(row: readonly boolean[], at: number): readonly (readonly [number, number, number])[] {
  const stretches: [number, number, number][] = []
  for (const [column, isDark] of row.entries()) {
    const last = stretches.at(-1)
    if (!isDark) continue
    if (last && last[0] + last[2] === column) last[2]++
    else stretches.push([column, at, 1])
  }
  return stretches
}
