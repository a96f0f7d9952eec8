import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readCatalogue} from '../../src/read/read-catalogue.js'
import {edition, messagesOf} from './edition.js'

function invalid(markdown: string): readonly string[] {
  return messagesOf(edition(markdown), 'file-invalid')
}

const [lre, rlo, pdf, rli, fsi, pdi] = ['\u202A', '\u202E', '\u202C', '\u2067', '\u2068', '\u2069']

describe('reportCharacters', () => {
  it('should name a half of a surrogate pair and a noncharacter, once in each text', () => {
    expect(invalid('One \uD83D and \uD83D.\n\nTwo \uFFFE, \u{1FFFF}.\n')).toEqual([
      '1:5-1:6 Unexpected half of a surrogate pair U+D83D, expected a character',
      '3:5-3:6 Unexpected noncharacter U+FFFE, expected a character',
      '3:8-3:10 Unexpected noncharacter U+1FFFF, expected a character'
    ])
  })
  it('should find them in code and in the front matter, also where they are escaped', () => {
    expect(invalid('---\ntitle: "A \\uFDD0"\nspeakers: {a: {name: "B \uFDD1"}}\n---\n\n```\n\uFDD2\n```\n')).toEqual([
      '2:11-2:17 Unexpected noncharacter U+FDD0, expected a character',
      '3:25-3:26 Unexpected noncharacter U+FDD1, expected a character',
      '7:1-7:2 Unexpected noncharacter U+FDD2, expected a character'
    ])
  })
  it('should find controls of direction that are not closed in their paragraph, or close nothing', () => {
    expect(invalid(`One ${rlo}two.\n\nThree ${pdf}four ${pdi}.\n`)).toEqual([
      '1:5-1:6 Unexpected control U+202E that is not closed in its paragraph, expected U+202C after it',
      '3:7-3:8 Unexpected control U+202C that closes no direction, expected one that it closes'
    ])
    expect(invalid(`&#x202E;two.\n`)).toEqual([
      '1:1-1:9 Unexpected control U+202E that is not closed in its paragraph, expected U+202C after it'
    ])
    expect(invalid(`A ${rli}b ${pdf}c${pdi}\n`)).toHaveLength(1)
    expect(invalid(`A ${fsi}b ${lre}c${pdi}\n`)).toHaveLength(1)
    expect(invalid(`- ${fsi}a\n- b${pdi}\n`)).toHaveLength(2)
  })
  it('should leave controls alone that are balanced', () => {
    expect(
      invalid(`One ${rlo}two${pdf} ${fsi}three ${lre}four${pdf}${pdi}\n${rli}five\nsix${pdi} \u200E\u200F\n`)
    ).toEqual([])
  })
  it('should find all of them in the values of a catalogue', () => {
    const source = edition('# Heading\n')
    const id = source.segments[0]?.id ?? ''
    const value = `{"${id}": "A \\ud83d b ${rlo}c"}`
    const path = 'locales/uk/articles/brdo.json'
    const read = readCatalogue(new VFile({value, path}), source)
    expect(messagesOf(read, 'file-invalid').map((message) => message.replace(/^\S+ /u, ''))).toEqual([
      'Unexpected half of a surrogate pair U+D83D, expected a character',
      'Unexpected control U+202E that is not closed in its paragraph, expected U+202C after it'
    ])
  })
  it('should take linear time, and say one thing of a paragraph of controls', () => {
    expect(invalid(lre.repeat(50_000) + pdi.repeat(50_000))).toHaveLength(1)
    expect(invalid(rli.repeat(50_000) + pdf.repeat(50_000))).toHaveLength(1)
  })
})
