import type {Point} from 'unist'
import type {Edition} from '../model/edition.js'

/** Where the front matter of an edition names a file: the first place that holds its address. */
export function placeOfAddress({file}: Edition, address: string): Point | undefined {
  const text = String(file).replace(/^\uFEFF/u, '')
  const offset = text.indexOf(address)
  if (offset === -1) return undefined
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|\n|\r/u)
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset}
}
