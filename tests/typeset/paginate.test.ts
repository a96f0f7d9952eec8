import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Block, Paragraph, Placed, PlacedLine, TableCell} from '../../src/typeset/model.js'
import type {Typeset, TypesetOptions} from '../../src/typeset/typeset.js'
import {typeset} from '../../src/typeset/typeset.js'
import {createContext, paragraph, span, style, textOfLine} from './test-fonts.js'

const context = await createContext([{text: 'abcdefghijklmnopqrstuvwxyz0123456789', locale: 'en'}])
const page = {width: 300, height: 200, top: 30, bottom: 30, left: 30, right: 30}

function set(blocks: readonly Block[], options: Partial<TypesetOptions> = {}): Typeset {
  const {book, shape, scale} = context
  return typeset(
    {blocks, page, furniture: () => ({head: [], foot: []}), aside: 'left'},
    {book, shape, scale, asideStyle: style, asideGap: 6, ...options}
  )
}

const onGrid = {grid: {step: 14, baseline: 10}}

/** Text with a note at each of these words. */
function noted(count: number, notes: ReadonlyMap<number, readonly Block[]>, more: Partial<Paragraph> = {}): Paragraph {
  const from = more.indent ?? 0
  const spans = Array.from({length: count}, (_, index) => {
    const note = notes.get(index)
    return span(`w${String(from + index)} `, 'en', note ? {note} : {})
  })
  return paragraph('', {...more, indent: 0, spans})
}

/** The numbers of the words on a page that begin with a letter. */
function numbers(items: readonly Placed[], letter: string): readonly number[] {
  return items
    .filter(isLine)
    .filter(({repeated}) => !repeated)
    .flatMap(({line}) =>
      [...textOfLine(line).matchAll(new RegExp(`${letter}(\\d+)`, 'gu'))].map(([, digits]) => Number(digits))
    )
}

const small = (text: string): Block => paragraph(text, {leading: 11, after: 0})
const noteWords = (count: number, from = 0): string =>
  Array.from({length: count}, (_, index) => `n${String(from + index)}`).join(' ')

function isLine(item: Placed): item is PlacedLine {
  return item.type === 'line'
}

function textOf({pages}: Typeset): string {
  return pages
    .flatMap(({items}) => items.filter(isLine).filter(({repeated}) => !repeated))
    .map(({line}) => textOfLine(line).trim())
    .join(' ')
}

const words = (count: number, from = 0): string =>
  Array.from({length: count}, (_, index) => `w${String(from + index)}`).join(' ')

describe('typeset', () => {
  it('should make one empty page of nothing', () => {
    expect(set([]).pages).toHaveLength(1)
  })
  it('should place everything once and nothing outside the text area', () => {
    const size = fc.integer({min: 1, max: 120})
    fc.assert(
      fc.property(fc.array(fc.tuple(size, fc.boolean()), {maxLength: 8}), (sizes) => {
        const blocks = sizes.map(([count, keepWithNext], index) =>
          paragraph(words(count, index * 1000), {keepWithNext})
        )
        const result = set(blocks)
        expect(textOf(result)).toBe(sizes.map(([count], index) => words(count, index * 1000)).join(' '))
        for (const {items} of result.pages) {
          for (const item of items.filter(isLine)) {
            expect(item.top).toBeGreaterThanOrEqual(page.top - 0.01)
            expect(item.top + item.height).toBeLessThanOrEqual(page.height - page.bottom + 0.02)
          }
        }
      }),
      {numRuns: 40}
    )
  })
  it('should leave neither a widow nor an orphan', () => {
    for (let count = 60; count < 130; count += 5) {
      const {pages} = set([paragraph(words(count)), paragraph(words(count, 1000))])
      for (const {items} of pages.slice(1)) {
        const [first, second] = items.filter(isLine)
        const number = Number(/w(\d+)/u.exec(first ? textOfLine(first.line) : '')?.[1])
        if (number !== 0 && number !== 1000) expect(second?.top).toBeCloseTo((first?.top ?? 0) + 14, 3)
      }
    }
  })
  it('should keep a heading with the text after it', () => {
    for (let count = 80; count < 140; count += 4) {
      const {pages} = set([
        paragraph(words(count)),
        paragraph('heading', {keepWithNext: true}),
        paragraph(words(30, 1000))
      ])
      for (const {items} of pages) {
        const last = items.filter(isLine).at(-1)
        expect(last && textOfLine(last.line)).not.toBe('heading')
      }
    }
  })
  it('should start the cells of a row on one line and let all of them go on over the page', () => {
    const cell = (count: number, from: number): {blocks: Block[]; width: number} => ({
      blocks: [paragraph(words(count, from))],
      width: 1
    })
    const row: Block = {
      type: 'columns',
      cells: [cell(120, 0), cell(60, 1000), cell(90, 2000)],
      gap: 10,
      before: 0,
      after: 7
    }
    const result = set([paragraph('before'), row, paragraph('after')])
    expect(result.pages.length).toBeGreaterThan(1)
    const columns = [0, 1000, 2000].map((from) =>
      result.pages.map(({items}) =>
        items.filter(isLine).filter(({line}) => {
          const number = Number(/w(\d+)/u.exec(textOfLine(line))?.[1] ?? -1)
          return number >= from && number < from + 1000
        })
      )
    )
    const tops = columns.map(([first]) => first?.[0]?.top)
    expect(new Set(tops).size).toBe(1)
    const placed = columns.map((pages) =>
      pages
        .flat()
        .map(({line}) => textOfLine(line).trim())
        .join(' ')
    )
    expect(placed).toEqual([words(120, 0), words(60, 1000), words(90, 2000)])
    const [long, short] = columns
    expect(short?.[0]?.length).toBeGreaterThan(0)
    expect(long?.[1]?.length).toBeGreaterThan(0)
    expect(textOf(result).endsWith('after')).toBe(true)
  })
  it('should repeat the head of a table on each page and mark it as repeated', () => {
    const row = (text: string): TableCell[] => [
      {blocks: [paragraph(text, {after: 0})], span: 1},
      {blocks: [paragraph('x', {after: 0})], span: 1}
    ]
    const table: Block = {
      type: 'table',
      direction: 'ltr',
      head: [row('head')],
      body: Array.from({length: 1000}, (_, index) => row(`r${String(index)}`)),
      padding: 3,
      rule: [0, 0, 0],
      before: 0,
      after: 0
    }
    const result = set([table])
    const heads = result.pages.map(({items}) => items.filter(isLine).filter(({line}) => textOfLine(line) === 'head'))
    expect(heads.every((own) => own.length === 1)).toBe(true)
    expect(heads.flat().filter(({repeated}) => !repeated)).toHaveLength(1)
    expect(textOf(result).match(/r\d+/gu)).toHaveLength(1000)
  })
  it('should repeat the head of a table that goes on in a column', () => {
    const cell = (text: string): TableCell[] => [{blocks: [paragraph(text, {after: 0})], span: 1}]
    const body = Array.from({length: 12}, (_, index) => cell(`r${String(index)}`))
    const common = {direction: 'ltr', padding: 3, rule: [0, 0, 0], before: 0, after: 0} as const
    const table: Block = {type: 'table', head: [cell('head')], body, ...common}
    const cells = [
      {blocks: [table], width: 1},
      {blocks: [paragraph(words(3))], width: 1}
    ]
    const result = set([{type: 'columns', cells, gap: 10, before: 0, after: 0}, paragraph('after')])
    const texts = result.pages.map(({items}) => items.filter(isLine).map(({line}) => textOfLine(line).trim()))
    expect(texts.length).toBeGreaterThan(1)
    for (const page of texts) if (page.some((text) => /^r\d/u.test(text))) expect(page).toContain('head')
    expect(texts.flat().filter((text) => /^r\d+$/u.test(text))).toHaveLength(12)
    expect(texts.at(-1)?.at(-1)).toBe('after')
  })
  it('should split a table row that is higher than a page, below the repeated head', () => {
    const cell = (text: string): TableCell[] => [
      {blocks: [paragraph(text, {after: 0, unbreakable: text.length > 2000})], span: 1}
    ]
    const common = {direction: 'ltr', padding: 3, rule: [0, 0, 0], before: 0, after: 0} as const
    for (const count of [60, 70, 80, 90, 100, 110, 300, 900]) {
      const table: Block = {
        type: 'table',
        head: [cell('head')],
        body: [cell(words(count)), cell(words(count, 1000))],
        ...common
      }
      expect(textOf(set([table]))).toBe(`head ${words(count)} ${words(count, 1000)}`)
    }
  })
  it('should place what is higher than a page all the same', () => {
    const picture: Block = {
      type: 'picture',
      image: 'a',
      width: 100,
      height: 9000,
      direction: 'ltr',
      before: 0,
      after: 0
    }
    const {pages} = set([picture, paragraph('after')])
    expect(pages).toHaveLength(1)
    expect(pages[0]?.items.some(({type}) => type === 'picture')).toBe(true)
  })
  it('should survive two hundred levels of nesting', () => {
    let block: Block = paragraph('deep')
    for (let level = 0; level < 200; level++) {
      block = {type: 'stack', blocks: [block], direction: 'ltr', start: 14, end: 0, before: 0, after: 0}
    }
    expect(textOf(set([block])).replace(/\s/gu, '')).toBe('deep')
  })
  it('should put the lines of all pages and columns on one grid, whatever stands between them', () => {
    const heading = paragraph('heading', {keepWithNext: true, leading: 19, before: 9, after: 3})
    const caption = paragraph(words(9, 500), {leading: 11, after: 5})
    const column = (from: number): {blocks: Block[]; width: number} => ({
      blocks: [paragraph(words(30, from)), caption, heading, paragraph(words(60, from + 100))],
      width: 1
    })
    const row: Block = {type: 'columns', cells: [column(0), column(1000)], gap: 10, before: 3, after: 4}
    const {pages} = set([heading, paragraph(words(70, 2000)), caption, row, heading, paragraph(words(20))], onGrid)
    expect(pages.length).toBeGreaterThan(2)
    for (const {items} of pages) {
      const lines = items.filter((item): item is PlacedLine => isLine(item) && item.height === 14)
      for (const {top} of lines) expect((top - page.top) / 14).toBeCloseTo(Math.round((top - page.top) / 14), 6)
    }
  })
  it('should keep a heading close to its text where the text has to come down to the grid', () => {
    const heading = paragraph('heading', {keepWithNext: true, leading: 19, before: 9, after: 3})
    const {pages} = set([paragraph(words(10)), heading, paragraph(words(10, 1000))], onGrid)
    const lines = (pages[0]?.items ?? []).filter(isLine)
    const index = lines.findIndex(({line}) => textOfLine(line) === 'heading')
    const [own, next] = lines.slice(index)
    expect((next?.top ?? 0) - (own?.top ?? 0) - 19).toBeCloseTo(3, 3)
  })
  it('should set a note at the foot of the page where its reference stands', () => {
    for (let at = 0; at < 120; at += 7) {
      const {pages} = set([noted(120, new Map([[at, [small(noteWords(12))]]]))])
      const own = pages.find(({items}) => numbers(items, 'w').includes(at))
      expect(own && numbers(own.items, 'n')).toEqual(Array.from({length: 12}, (_, index) => index))
      const note = own?.items.filter(isLine).find(({line}) => textOfLine(line).startsWith('n0'))
      const last = own?.items.filter(isLine).at(-1)
      expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(page.height - page.bottom, 3)
      const text = own?.items.filter(isLine).filter(({line}) => textOfLine(line).startsWith('w')) ?? []
      for (const {top, height} of text) expect(top + height).toBeLessThan(note?.top ?? 0)
    }
  })
  it('should set every line of text and notes once, in order and without overlap, whatever the notes', () => {
    const size = fc.integer({min: 1, max: 90})
    const notes = fc.array(fc.tuple(fc.nat(99), size), {maxLength: 6})
    fc.assert(
      fc.property(notes, fc.boolean(), fc.constantFrom({}, onGrid), (own, inColumns, options) => {
        const sizes = new Map(own)
        const sorted = [...sizes].sort(([one], [other]) => one - other)
        let from = 0
        const blocks = new Map<number, readonly Block[]>()
        for (const [at, count] of sorted) {
          blocks.set(at, [small(noteWords(count, from))])
          from += count
        }
        const text = noted(100, blocks)
        const other = {blocks: [paragraph(noteWords(80).replaceAll('n', 'x'))], width: 1}
        const row: Block = {type: 'columns', cells: [{blocks: [text], width: 1}, other], gap: 10, before: 0, after: 0}
        const {pages} = set([inColumns ? row : text], options)
        expect(pages.flatMap(({items}) => numbers(items, 'w'))).toEqual(Array.from({length: 100}, (_, index) => index))
        expect(pages.flatMap(({items}) => numbers(items, 'n'))).toEqual(Array.from({length: from}, (_, index) => index))
        for (const {items} of pages) {
          const lines = items.filter(isLine).filter(({line}) => !textOfLine(line).startsWith('x'))
          for (const [index, line] of lines.entries()) {
            expect(line.top + line.height).toBeLessThanOrEqual(page.height - page.bottom + 0.02)
            const next = lines[index + 1]
            if (next) expect(next.top).toBeGreaterThanOrEqual(line.top + line.height - 0.02)
          }
        }
      }),
      {numRuns: 60}
    )
  })
  it('should begin each note on the page of its reference, and go on with a long one over the page', () => {
    const long = [small(noteWords(300))]
    const {pages} = set([noted(150, new Map([[30, long]]))])
    const first = pages.findIndex(({items}) => numbers(items, 'w').includes(30))
    expect(numbers(pages[first]?.items ?? [], 'n')).toContain(0)
    expect(numbers(pages[first + 1]?.items ?? [], 'n').length).toBeGreaterThan(0)
    expect(numbers(pages[first + 1]?.items ?? [], 'w').length).toBeGreaterThan(0)
  })
  it('should set notes at the foot of their own column', () => {
    const cell = (from: number): {blocks: Block[]; width: number} => ({
      blocks: [noted(40, new Map([[3, [small(noteWords(10, from))]]]))],
      width: 1
    })
    const {pages} = set([{type: 'columns', cells: [cell(0), cell(1000)], gap: 10, before: 0, after: 0}])
    const notes = (pages[0]?.items ?? []).filter(isLine).filter(({line}) => textOfLine(line).startsWith('n'))
    const lefts = new Set(notes.map(({line}) => Math.round(line.runs[0]?.x ?? 0)))
    expect([...lefts]).toEqual([30, 155])
  })
  it('should not end a page in a hyphen where a line without one is near', () => {
    const context14 = {hyphenate: (word: string): readonly number[] => (word.length > 5 ? [3] : [])}
    const text = Array.from({length: 260}, (_, index) => `abcdef${'g'.repeat(index % 4)}`).join(' ')
    for (const indent of [0, 5, 11, 17, 23]) {
      const {pages} = set([paragraph(text, {...context14, align: 'justify', indent})])
      expect(pages.length).toBeGreaterThan(2)
      for (const {items} of pages.slice(0, -1)) {
        const lines = items.filter(isLine).map(({line}) => textOfLine(line))
        const near = lines.slice(-3).some((line) => !line.endsWith('\u00AD'))
        if (near) expect(lines.at(-1)?.endsWith('\u00AD')).toBe(false)
      }
    }
  })
  it('should not leave one or two lines on the last page where the pages before can give some', () => {
    for (let count = 100; count < 180; count += 1) {
      const {pages} = set([paragraph(words(count)), paragraph(words(12, 1000))])
      if (pages.length < 2) continue
      expect(pages.at(-1)?.items.filter(isLine).length).toBeGreaterThan(2)
    }
  })
  it('should let a cell stand beside as many rows as it covers, and keep these together', () => {
    const cell = (text: string, rows = 1): TableCell => ({blocks: [paragraph(text, {after: 0})], span: 1, rows})
    const common = {
      type: 'table',
      direction: 'ltr',
      head: [],
      padding: 3,
      rule: [0, 0, 0],
      before: 0,
      after: 0
    } as const
    const rows = Array.from({length: 12}, (_, index) => [
      [cell(`s${String(index)}`, 3), cell(`a${String(index)}`)],
      [cell(`b${String(index)}`)],
      [cell(`c${String(index)}`)]
    ])
    const result = set([{...common, body: rows.flat()}])
    const topOf = (text: string, items: readonly Placed[]): number | undefined =>
      items.filter(isLine).find(({line}) => textOfLine(line) === text)?.top
    for (const [index] of rows.entries()) {
      const name = String(index)
      const own = result.pages.find(({items}) => topOf(`s${name}`, items) !== undefined)?.items ?? []
      const tops = ['s', 'a', 'b', 'c'].map((letter) => topOf(`${letter}${name}`, own) ?? Number.NaN)
      expect(tops[0]).toBeCloseTo(tops[1] ?? 0, 3)
      expect(tops[2]).toBeGreaterThan(tops[1] ?? 0)
      expect(tops[3]).toBeGreaterThan(tops[2] ?? 0)
    }
  })
  it('should make a row higher for a cell that covers it and others', () => {
    const cell = (blocks: readonly Block[], rows = 1): TableCell => ({blocks, span: 1, rows})
    const tall = cell([paragraph('t0', {after: 2}), paragraph('t1', {after: 2}), paragraph('t2', {after: 0})], 2)
    const body = [
      [tall, cell([paragraph('a', {after: 0})])],
      [cell([paragraph('b', {after: 0})])],
      [cell([]), cell([paragraph('c')])]
    ]
    const common = {
      type: 'table',
      direction: 'ltr',
      head: [],
      padding: 3,
      rule: [0, 0, 0],
      before: 0,
      after: 0
    } as const
    const lines = (set([{...common, body}]).pages[0]?.items ?? []).filter(isLine)
    const top = (text: string): number => lines.find(({line}) => textOfLine(line) === text)?.top ?? Number.NaN
    expect(top('c')).toBeGreaterThan(top('t2') + 13)
  })
  it('should set a table that no column holds cell under cell with its heads, and say so', () => {
    const names = Array.from({length: 30}, (_, index) => index)
    const row = (letter: string): readonly TableCell[] =>
      names.map((index) => ({blocks: [paragraph(`${letter.repeat(9)}${String(index)}`, {after: 0})], span: 1}))
    const common = {type: 'table', direction: 'ltr', padding: 3, rule: [0, 0, 0], before: 0, after: 0} as const
    const result = set([{...common, head: [row('h')], body: [row('a'), row('b')]}])
    expect(result.problems).toEqual([{type: 'stacked', columns: 30, width: 240}])
    const texts = result.pages.flatMap(({items}) => items.filter(isLine).map(({line}) => textOfLine(line)))
    expect(texts.slice(0, 2)).toEqual(['hhhhhhhhh0', 'aaaaaaaaa0'])
    expect(texts.filter((text) => text.startsWith('h'))).toHaveLength(60)
    expect(texts.filter((text) => text.startsWith('b'))).toHaveLength(30)
  })
  it('should set a cramped table in smaller type, and divide its words before it gives up', () => {
    const cell = (text: string): TableCell => ({blocks: [paragraph(text, {after: 0})], span: 1})
    const common = {
      type: 'table',
      direction: 'ltr',
      head: [],
      padding: 3,
      rule: [0, 0, 0],
      before: 0,
      after: 0
    } as const
    for (const [columns, length, size] of [
      [3, 6, 10],
      [3, 8, 8.6],
      [5, 20, 8.6]
    ] as const) {
      const {pages, problems} = set([
        {...common, body: [Array.from({length: columns}, () => cell('m'.repeat(length)))]}
      ])
      expect(problems.filter(({type}) => type === 'stacked')).toEqual([])
      const [line] = (pages[0]?.items ?? []).filter(isLine)
      expect(line?.line.runs[0]?.size).toBeCloseTo(size, 3)
    }
  })
  it('should make a picture smaller rather than leave a page half empty, and keep its caption with it', () => {
    const image = {type: 'picture', image: 'a', width: 120, height: 56, direction: 'rtl', before: 0, after: 2} as const
    const caption = paragraph('caption', {leading: 11})
    for (let count = 0; count < 120; count += 6) {
      const {pages} = set([
        paragraph(words(count)),
        {...image, keepWithNext: true},
        caption,
        paragraph(words(40, 1000))
      ])
      const own = pages.find(({items}) => items.some(({type}) => type === 'picture'))?.items ?? []
      const picture = own.find((item) => item.type === 'picture')
      expect(own.filter(isLine).some(({line}) => textOfLine(line) === 'caption')).toBe(true)
      expect(picture?.height).toBeGreaterThanOrEqual(56 * 0.6 - 0.01)
      expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeCloseTo(270, 3)
      expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(page.height - page.bottom)
    }
  })
})
