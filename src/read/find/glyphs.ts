/** How a glyph is used where nothing else is known: what it costs to read it as an opening or as a closing mark. */
export interface Glyph {
  /** `title`: marks of book titles, which quote nobody. */
  readonly family: 'double' | 'single' | 'title'
  readonly opening: number
  readonly closing: number
}

/**
 * Every glyph that can be a quotation mark in some convention. Costs are in the same unit as those of `weighPosition`:
 * roughly the negative logarithm of how probable that use is.
 */
export const glyphs: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['"', {family: 'double', opening: 0, closing: 0}],
  ['＂', {family: 'double', opening: 0, closing: 0}],
  ['״', {family: 'double', opening: 0, closing: 0}],
  ['“', {family: 'double', opening: 0, closing: 2}],
  ['”', {family: 'double', opening: 2, closing: 0}],
  ['„', {family: 'double', opening: 0, closing: 5}],
  ['‟', {family: 'double', opening: 0, closing: 3}],
  ['«', {family: 'double', opening: 0, closing: 2.5}],
  ['»', {family: 'double', opening: 2.5, closing: 0}],
  ['〝', {family: 'double', opening: 0, closing: 5}],
  ['〞', {family: 'double', opening: 5, closing: 0}],
  ['〟', {family: 'double', opening: 5, closing: 0}],
  ['「', {family: 'double', opening: 0, closing: 8}],
  ['」', {family: 'double', opening: 8, closing: 0}],
  ['『', {family: 'double', opening: 0, closing: 8}],
  ['』', {family: 'double', opening: 8, closing: 0}],
  ['﹁', {family: 'double', opening: 0, closing: 8}],
  ['﹂', {family: 'double', opening: 8, closing: 0}],
  ['﹃', {family: 'double', opening: 0, closing: 8}],
  ['﹄', {family: 'double', opening: 8, closing: 0}],
  ['｢', {family: 'double', opening: 0, closing: 8}],
  ['｣', {family: 'double', opening: 8, closing: 0}],
  ['``', {family: 'double', opening: 0, closing: 5}],
  ["''", {family: 'double', opening: 2, closing: 0}],
  ['‘‘', {family: 'double', opening: 0, closing: 3}],
  ['’’', {family: 'double', opening: 3, closing: 0}],
  [',,', {family: 'double', opening: 0, closing: 6}],
  ["'", {family: 'single', opening: 0, closing: 0}],
  ['＇', {family: 'single', opening: 0, closing: 0}],
  ['‘', {family: 'single', opening: 0, closing: 2.5}],
  ['’', {family: 'single', opening: 2.5, closing: 0}],
  ['‚', {family: 'single', opening: 0, closing: 5}],
  ['‛', {family: 'single', opening: 0, closing: 3}],
  ['‹', {family: 'single', opening: 0, closing: 2.5}],
  ['›', {family: 'single', opening: 2.5, closing: 0}],
  ['《', {family: 'title', opening: 0, closing: 8}],
  ['》', {family: 'title', opening: 8, closing: 0}],
  ['〈', {family: 'title', opening: 0, closing: 8}],
  ['〉', {family: 'title', opening: 8, closing: 0}]
])

const partners: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['＂', '＂'],
  ['״', '״'],
  ['“', '”“'],
  ['”', '”“'],
  ['„', '“”"„'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['〝', '〞〟'],
  ['「', '」'],
  ['『', '』'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['｢', '｣'],
  ["'", "'"],
  ['＇', '＇'],
  ['‘', '’'],
  ['’', '’‘'],
  ['‚', '‘’'],
  ['‛', '’'],
  ['‹', '›'],
  ['›', '‹›'],
  ['《', '》'],
  ['〈', '〉']
])

const doubled: ReadonlyMap<string, string> = new Map([
  ['``', "''"],
  ["''", "''"],
  ['‘‘', '’’'],
  ['’’', '’’'],
  [',,', "''"]
])

/** What it costs that one glyph is closed by another: nothing for a pair of some convention, more the stranger the two are. */
export function mismatch(opening: string, closing: string): number {
  if (partners.get(opening)?.includes(closing) === true || doubled.get(opening) === closing) return 0
  const [one, other] = [glyphs.get(opening)?.family, glyphs.get(closing)?.family]
  if (one !== other) return 4
  return one === 'title' ? 3 : 1
}
