import {describe, expect, it} from 'vitest'
import {glyphCodes} from '../../../src/render/pdf/glyph-codes.js'
import type {Glyph} from '../../../src/typeset/model.js'

/** Glyphs of width 5 in visual order, and what each shows. */
function glyphs(...texts: readonly string[]): readonly Glyph[] {
  return texts.map((text, index) => ({id: index + 1, x: index * 5, y: 0, advance: 5, text}))
}

/** The codes as `text@x`, `!` after those that show nothing. */
function codes(own: readonly Glyph[], rightToLeft = false, afterRightToLeft = false): readonly string[] {
  return glyphCodes({glyphs: own, rightToLeft}, {afterRightToLeft}).map(
    ({text, x, parts}) => `${text}@${String(x)}${parts?.length === 0 ? '!' : ''}`
  )
}

describe('glyphCodes', () => {
  it('should leave glyphs alone that show letters', () => {
    const own = glyphs('a', 'fi', '本')
    expect(glyphCodes({glyphs: own, rightToLeft: false}, {afterRightToLeft: false})).toEqual(own)
  })
  it('should give marks a code without width after their glyph', () => {
    expect(codes(glyphs('q\u0303', 'x'))).toEqual(['q@0', '\u0303@5!', 'x@5'])
    expect(codes(glyphs('প্রু'))).toEqual(['প@0', '্রু@5!'])
  })
  it('should let a lone mark take the room that was set, not what its font says', () => {
    const [code] = glyphCodes({glyphs: glyphs('\u0301'), rightToLeft: false}, {afterRightToLeft: false})
    expect(code).toMatchObject({advance: 5, parts: [{id: 1, x: 0, y: 0}]})
  })
  it('should join formatting characters to the character after them', () => {
    expect(codes(glyphs('র\u200C', 'য'))).toEqual(['র@0', '\u200Cয@5'])
    expect(codes(glyphs('a\u200D'))).toEqual(['a@0', '\u200D@5!'])
  })
  it('should leave the hyphen alone that copies as a soft one', () => {
    expect(codes(glyphs('a', '\u00AD'))).toEqual(['a@0', '\u00AD@5'])
  })
  it('should give each character of right-to-left text a code, last to first', () => {
    expect(codes(glyphs('لا'), true)).toEqual(['ا@0!', 'ل@0'])
    expect(codes(glyphs('\u0628\u0651\u064E', '\u0643'), true)).toEqual([
      '\u064E@0!',
      '\u0651@0!',
      '\u0628@0',
      '\u0643@5'
    ])
  })
  it('should join a non-joiner to the letter before it where text goes from right to left', () => {
    expect(codes(glyphs('ک', 'چ\u200C'), true)).toEqual(['ک@0', '\u200Cچ@5'])
  })
  it('should keep two of a kind in one code, which Poppler would take for a shadow', () => {
    expect(codes(glyphs('بلل'), true)).toEqual(['لل@0!', 'ب@0'])
  })
  it('should hold spaces and punctuation of right-to-left text fast', () => {
    expect(codes(glyphs(' ', ':', 'א'), true)).toEqual(['\u200F @0', '\u200F@5!', ':@5', 'א@10'])
    expect(codes(glyphs('א', ' '), true)).toEqual(['א@0', '\u200F @5', '\u200F@10!'])
    expect(codes(glyphs('א', ' ', 'ב'), true)).toEqual(['א@0', ' @5', 'ב@10'])
  })
  it('should hold a space after right-to-left text fast', () => {
    expect(codes(glyphs(' ', 'a'), false, true)).toEqual(['\u200E@0!', ' @0', 'a@5'])
    expect(codes(glyphs('a'), false, true)).toEqual(['a@0'])
  })
})
