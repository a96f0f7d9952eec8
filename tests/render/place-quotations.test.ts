import type {Element, ElementContent} from 'hast'
import {toString} from 'hast-util-to-string'
import {h} from 'hastscript'
import fc from 'fast-check'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {Placement} from '../../src/render/place-quotations.js'
import {placeQuotations} from '../../src/render/place-quotations.js'

const inline: fc.Arbitrary<ElementContent[]> = fc.letrec<{nodes: ElementContent[]}>((tie) => ({
  nodes: fc.array(
    fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      fc.string({unit: 'grapheme', maxLength: 8}).map((value): ElementContent => ({type: 'text', value})),
      fc.constant<ElementContent>(h('img', {alt: ''})),
      fc
        .tuple(fc.constantFrom('em', 'a', 'strong'), tie('nodes'))
        .map(([name, children]): ElementContent => h(name, {id: 'once'}, ...children))
    ),
    {maxLength: 5}
  )
})).nodes

/** Placements between cut points; each is a mark of one code unit, words, and a mark, as far as there is room. */
function placementsAt(cuts: readonly number[], length: number): Placement[] {
  const points = [...new Set(cuts.map((cut) => cut % (length + 1)))].sort((one, other) => one - other)
  return points.flatMap((from, index): Placement[] => {
    const to = points[index + 1]
    if (to === undefined || index % 2 === 1 || to - from < 3) return []
    const wrap = (children: readonly ElementContent[]): Element => h('q', {dataFrom: String(from)}, ...children)
    return [{from, to, words: {from: from + 1, to: to - 1}, marks: ['«', '»'], wrap, after: [h('sup', '#')], inner: []}]
  })
}

describe('placeQuotations', () => {
  it('should change nothing but marks, keep every word, and wrap each part once', () => {
    fc.assert(
      fc.property(inline, fc.array(fc.nat(60), {maxLength: 8}), (nodes, cuts) => {
        const text = toString({type: 'root', children: nodes})
        const placements = placementsAt(cuts, text.length)
        const placed = placeQuotations(nodes, placements)
        const words: string[] = []
        visit({type: 'root', children: [...placed]}, 'element', (element) => {
          if (element.tagName === 'q') words.push(toString(element))
        })
        expect(words.sort()).toEqual(placements.map(({words: {from, to}}) => `«${text.slice(from, to)}»`).sort())
        const expected = placements.reduceRight(
          (whole, {from, to, words: own}) =>
            `${whole.slice(0, from)}«${whole.slice(own.from, own.to)}»#${whole.slice(to)}`,
          text
        )
        const isDeferred = placements.length > 0 && JSON.stringify(nodes).includes('"tagName":"a"')
        if (!isDeferred) expect(toString({type: 'root', children: [...placed]})).toBe(expected)
      })
    )
  })

  it('should never put what follows a quotation into a link', () => {
    fc.assert(
      fc.property(inline, fc.array(fc.nat(60), {maxLength: 8}), (nodes, cuts) => {
        const text = toString({type: 'root', children: nodes})
        const placed = placeQuotations(nodes, placementsAt(cuts, text.length))
        visit({type: 'root', children: [...placed]}, 'element', (element) => {
          if (element.tagName === 'a')
            visit(element, 'element', ({tagName}) => {
              expect(tagName).not.toBe('sup')
            })
        })
      })
    )
  })

  it('should leave out a placement that overlaps an earlier one', () => {
    const placement = (from: number, to: number): Placement => ({
      from,
      to,
      words: {from, to},
      marks: ['', ''],
      wrap: (children) => h('q', {}, ...children),
      after: [],
      inner: []
    })
    const placed = placeQuotations(
      [{type: 'text', value: 'abcdef'}],
      [placement(0, 3), placement(2, 5), placement(4, 4)]
    )
    expect(placed).toEqual([h('q', {}, 'abc'), {type: 'text', value: 'def'}])
  })

  it('should take time in proportion to the number of quotations', () => {
    const count = 20_000
    const nodes = Array.from({length: count}, (_, index) => (index % 2 ? h('em', '"a" ') : h('strong', '"b" ')))
    const placements = nodes.map((_, index): Placement => ({
      from: index * 4,
      to: index * 4 + 3,
      words: {from: index * 4 + 1, to: index * 4 + 2},
      marks: ['“', '”'],
      wrap: (children) => h('q', {}, ...children),
      after: [],
      inner: []
    }))
    const start = performance.now()
    expect(placeQuotations([h('span', ...nodes)], placements)).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
