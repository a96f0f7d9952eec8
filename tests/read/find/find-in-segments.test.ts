import {describe, expect, it} from 'vitest'
import {findInSegments} from '../../../src/read/find/find-in-segments.js'
import type {FrontMatter} from '../../../src/model/front-matter.js'
import type {Segment} from '../../../src/model/segment.js'

const frontMatter: FrontMatter = {
  authors: [],
  translators: [],
  speakers: {reed: {name: 'Tom Reed', aliases: ['Thomas Reed']}},
  documents: {log: {speakers: ['reed']}}
}

function paragraph(text: string, given: Partial<Segment> = {}): Segment {
  const offsets = Array.from(text, (_, index) => index)
  const point = {line: 1, column: 1, offset: 0}
  return {
    id: 'p-1',
    kind: 'paragraph',
    text,
    starts: offsets,
    ends: offsets.map((offset) => offset + 1),
    start: point,
    end: {line: 1, column: text.length + 1, offset: text.length},
    markdown: text,
    opaque: [],
    marked: [],
    blocks: [],
    links: [],
    images: [],
    ...given
  }
}

function find(segments: readonly Segment[], locale = 'en'): ReturnType<typeof findInSegments> {
  const point = (offset: number): {line: number; column: number; offset: number} => ({
    line: 1,
    column: offset + 1,
    offset
  })
  return findInSegments(segments, {locale, frontMatter, path: 'a.md', point})
}

describe('findInSegments', () => {
  it('should give a mark the space that belongs to it', () => {
    const text = 'Il dit : « Le pont ne fermera pas. »'
    const part = find([paragraph(text)], 'fr').quotations[0]?.parts[0]
    expect(text.slice(part?.opening?.from, part?.opening?.to)).toBe('« ')
    expect(text.slice(part?.closing?.from, part?.closing?.to)).toBe(' »')
    expect(part?.text).toBe('Le pont ne fermera pas.')
  })

  it('should know a speaker of the front matter and the document that is quoted', () => {
    const [quotation] = find([paragraph('“The road was gone by then,” Reed told us.')]).quotations
    expect(quotation).toMatchObject({speaker: {id: 'reed', name: 'Reed'}, document: 'log'})
  })

  it('should believe what the author said in a directive', () => {
    const marked = {
      element: 'directive' as const,
      from: 4,
      to: 13,
      attributes: {id: 'gone', speaker: 'reed', document: 'none', spoken: 'uk', kind: 'partial'}
    }
    const [quotation] = find([paragraph('The "road of" salt.', {marked: [marked]})]).quotations
    expect(quotation).toMatchObject({
      id: 'gone',
      named: true,
      explicit: true,
      kind: 'partial',
      document: 'none',
      spoken: 'uk',
      speaker: {id: 'reed', confidence: 1}
    })
  })

  it('should report an id that the author gave twice at the second place', () => {
    const marked = (from: number, to: number) => ({element: 'directive' as const, from, to, attributes: {id: 'gone'}})
    const {quotations, messages} = find([
      paragraph('The road of salt.', {marked: [marked(4, 16)]}),
      paragraph('The road of sand.', {id: 'p-2', marked: [marked(4, 16)]})
    ])
    expect(messages.map(({ruleId, fatal, actual}) => [ruleId, fatal, actual])).toEqual([
      ['directive-invalid', true, 'gone']
    ])
    expect(messages[0]?.note).toContain('Give one of the two another id')
    expect(quotations.map(({id}) => id === 'gone')).toEqual([true, false])
  })

  it('should nest quotations with their level', () => {
    const [quotation] = find([paragraph('“She shouted ‘Fire!’ and ran,” Reed said.')]).quotations
    expect(quotation?.quotations).toMatchObject([{text: 'Fire!', level: 2}])
  })

  it('should find words left out and words put in', () => {
    const [quotation] = find([paragraph('“We signed [the treaty] and […] went home,” Reed said.')]).quotations
    expect(quotation?.insertions.map(({text}) => text)).toEqual(['[the treaty]'])
    expect(quotation?.elisions.map(({text}) => text)).toEqual(['[…]'])
  })

  it('should see no mark in code', () => {
    expect(find([paragraph('Type "x" here.', {opaque: [{from: 5, to: 8}]})]).quotations).toEqual([])
  })

  it('should give equal words different ids', () => {
    const ids = find([paragraph('“Yes,” said Reed.'), paragraph('“Yes,” said Reed.', {id: 'p-2'})]).quotations.map(
      ({id}) => id
    )
    expect(new Set(ids).size).toBe(2)
  })

  it('should report an opening mark that nothing closes and keep the pairs after it', () => {
    const {quotations, messages} = find([paragraph('"We lost it, said Reed. "But we live." He left. "So there."')])
    expect(messages.map(String)).toEqual([
      '1:1-1:2: Unexpected opening quotation mark `"` that nothing closes, expected a closing mark in the same paragraph'
    ])
    expect(messages[0]).toMatchObject({ruleId: 'quotation-unbalanced', fatal: false, actual: '"'})
    expect(quotations.flatMap(({parts}) => parts.map(({text}) => text))).toContain('So there.')
  })

  it('should report a closing mark that nothing opens', () => {
    const {messages} = find([paragraph('He asked, who are you?” Then he left.')])
    expect(messages).toMatchObject([{ruleId: 'quotation-unbalanced', place: {start: {column: 23}}}])
  })

  it('should report no apostrophe, prime, inch or abbreviation', () => {
    const prose = "The dogs' owners' cats weren't in '90s rock 'n' roll; 'tis 6' 2\" and 5\" off. L’OTAN, об’єднання."
    expect(find([paragraph(prose)]).messages).toEqual([])
    expect(find([paragraph('צה"ל ומנכ"ל וג\'ורג\'')], 'he').messages).toEqual([])
  })

  it('should report nothing where each paragraph of one quotation begins with a mark', () => {
    const {quotations, messages} = find([
      paragraph('“We came at night. Nobody knew the way.'),
      paragraph('“In the morning we saw the sea,” Reed said.', {id: 'p-2'})
    ])
    expect(messages).toEqual([])
    expect(quotations).toMatchObject([{parts: [{segment: 'p-1'}, {segment: 'p-2', break: 'paragraph'}]}])
  })

  it.each(['"a" ', '“Так” ', '「は」', 'l’un «a» '])(
    'should say that a paragraph has too many marks, once: %j',
    (pattern) => {
      const {quotations, messages} = find([
        paragraph(pattern.repeat(5001)),
        paragraph('“Yes,” said Reed.', {id: 'p-2'})
      ])
      expect(messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
        ['quotation-unbalanced', expect.stringContaining('Unexpected number of quotation marks in one paragraph')]
      ])
      expect(messages[0]?.note).toContain('Part the text')
      expect(quotations.map(({parts}) => parts[0]?.segment)).toEqual(['p-2'])
    }
  )

  it('should read all the quotations of a paragraph that has thousands', () => {
    expect(find([paragraph('“We go,” said Reed. '.repeat(2000))]).quotations.length).toBeGreaterThan(1999)
  })

  it.each(['"a" \'b\' ', '«»', '"', '“a ', 'a” ', '„a“ »b« ', '— A. — B! ', '{{', 'a="'])(
    'should read four million characters of %j in time',
    (pattern) => {
      const text = pattern.repeat(4_000_000 / pattern.length)
      const segment = {...paragraph(''), text}
      const start = performance.now()
      find([segment])
      expect(performance.now() - start).toBeLessThan(8000)
    }
  )
})
