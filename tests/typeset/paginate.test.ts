import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Block, Placed, PlacedLine} from '../../src/typeset/model.js'
import type {Typeset} from '../../src/typeset/typeset.js'
import {typeset} from '../../src/typeset/typeset.js'
import {createContext, paragraph, style, textOfLine} from './test-fonts.js'

const context = await createContext([{text: 'abcdefghijklmnopqrstuvwxyz0123456789', locale: 'en'}])
const page = {width: 300, height: 200, top: 30, bottom: 30, left: 30, right: 30}

function set(blocks: readonly Block[]): Typeset {
  const {book, shape, scale} = context
  return typeset(
    {blocks, page, furniture: () => ({head: [], foot: []}), aside: 'left'},
    {book, shape, scale, asideStyle: style, asideGap: 6}
  )
}

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
    const row = (text: string): {paragraph: ReturnType<typeof paragraph>; span: number}[] => [
      {paragraph: paragraph(text, {after: 0}), span: 1},
      {paragraph: paragraph('x', {after: 0}), span: 1}
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
    const cell = (text: string): {paragraph: ReturnType<typeof paragraph>; span: number}[] => [
      {paragraph: paragraph(text, {after: 0}), span: 1}
    ]
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
    const cell = (text: string): {paragraph: ReturnType<typeof paragraph>; span: number}[] => [
      {paragraph: paragraph(text, {after: 0, unbreakable: text.length > 2000}), span: 1}
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
})
