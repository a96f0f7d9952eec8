import {describe, expect, it} from 'vitest'
import type {StructureElement} from '../../../src/render/pdf/structure.js'
import {tableStructure} from '../../../src/render/pdf/table-structure.js'

function element(
  tag: string,
  children: StructureElement[] = [],
  table: Record<string, string | number> = {}
): StructureElement {
  return {tag, children, attributes: {Table: table}}
}

const column = (spans: Record<string, number> = {}): StructureElement => element('TH', [], {Scope: 'Column', ...spans})
const side = (spans: Record<string, number> = {}): StructureElement => element('TH', [], {Scope: 'Row', ...spans})
const cell = (spans: Record<string, number> = {}): StructureElement => element('TD', [], spans)

function tagsOf(children: readonly (StructureElement | number)[]): readonly unknown[] {
  return children.map((child) => (typeof child === 'number' ? child : [child.tag, child.children.length]))
}

describe('tableStructure', () => {
  it('should put rows of heads into the head and the others into the body, after the caption', () => {
    const rows = [element('TR', [column(), column()]), element('TR', [side(), cell()]), element('TR', [side(), cell()])]
    const {children, cells} = tableStructure(element('Table', [element('Caption'), ...rows]), 't')
    expect(tagsOf(children)).toEqual([
      ['Caption', 0],
      ['THead', 1],
      ['TBody', 2]
    ])
    expect(cells.size).toBe(0)
  })

  it('should leave out a group that is empty', () => {
    expect(tagsOf(tableStructure(element('Table', [element('TR', [cell()])]), 't').children)).toEqual([['TBody', 1]])
  })

  it('should say which heads a cell has where heads span', () => {
    const [speaker, words] = [column({RowSpan: 2}), column({ColSpan: 2})]
    const [spoken, printed] = [column(), column()]
    const [anna, clara] = [side(), side({RowSpan: 2})]
    const [one, two, three, four, five] = [cell(), cell(), cell({ColSpan: 2}), cell(), cell()]
    const {cells} = tableStructure(
      element('Table', [
        element('TR', [speaker, words]),
        element('TR', [spoken, printed]),
        element('TR', [anna, one, two]),
        element('TR', [clara, three]),
        element('TR', [four, five])
      ]),
      't'
    )
    const ids = [speaker, words, spoken, printed, anna, clara].map((own) => cells.get(own)?.id)
    expect(ids).toEqual(['t-0-0', 't-0-1', 't-1-1', 't-1-2', 't-2-0', 't-3-0'])
    expect(cells.get(printed)?.headers).toEqual(['t-0-1'])
    expect(cells.get(one)?.headers).toEqual(['t-0-1', 't-1-1', 't-2-0'])
    expect(cells.get(two)?.headers).toEqual(['t-0-1', 't-1-2', 't-2-0'])
    expect(cells.get(three)?.headers).toEqual(['t-0-1', 't-1-1', 't-1-2', 't-3-0'])
    expect(cells.get(five)?.headers).toEqual(['t-0-1', 't-1-2', 't-3-0'])
  })
})
