/** Small greyscale pictures of a PDF's first page, as two programs that share no code draw it. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** A greyscale picture, row by row; 0 is black. */
interface Raster {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

const resolution = '72'

/** The first page as Poppler and as MuPDF draw it, one pixel a point. */
export function rasters(bytes: Uint8Array): readonly [Raster, Raster] {
  const folder = mkdtempSync(path.join(tmpdir(), 'handout-'))
  try {
    const file = path.join(folder, 'a.pdf')
    writeFileSync(file, bytes)
    return [
      draw('pdftoppm', ['-r', resolution, '-gray', '-f', '1', '-l', '1', file]),
      draw('mutool', ['draw', '-q', '-r', resolution, '-c', 'gray', '-F', 'pgm', '-o', '-', file, '1'])
    ]
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The largest difference in ink between the same squares of two pictures, as a share of a black square. */
export function largestDifference(one: Raster, other: Raster): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  let largest = 0
  for (let top = 0; top + square <= one.height; top += square / 2) {
    for (let left = 0; left + square <= one.width; left += square / 2) {
      largest = Math.max(largest, Math.abs(ink(one, left, top) - ink(other, left, top)))
    }
  }
  return largest
}

/** About as wide and as high as a letter of running text, in pixels. */
const square = 8

function ink({width, pixels}: Raster, left: number, top: number): number {
  let sum = 0
  for (let y = top; y < top + square; y++) {
    for (let x = left; x < left + square; x++) sum += 255 - (pixels[y * width + x] ?? 255)
  }
  return sum / (255 * square * square)
}

/** Reads the binary greyscale format of Netpbm, which both programs write. */
function draw(program: string, args: readonly string[]): Raster {
  const {stdout} = spawnSync(program, args, {maxBuffer: 2 ** 28})
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(stdout.subarray(0, 40).toString('latin1'))
  if (!header) throw new Error(`${program} drew no picture`)
  return {width: Number(header[1]), height: Number(header[2]), pixels: stdout.subarray(header[0].length)}
}
