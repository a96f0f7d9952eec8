import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {divideAnywhere} from '../../src/typeset/divide-anywhere.js'
import {divideBox} from '../../src/typeset/divide-box.js'
import {itemise} from '../../src/typeset/itemise.js'
import type {MeasuredText} from '../../src/typeset/measure-nodes.js'
import {measureNodes} from '../../src/typeset/measure-nodes.js'
import type {Box, Node} from '../../src/typeset/nodes.js'
import {penalty} from '../../src/typeset/nodes.js'
import {shapeRange} from '../../src/typeset/shape-range.js'
import {giveOfSpace} from '../../src/typeset/spacing.js'
import {createContext, paragraph} from './test-fonts.js'

const context = await createContext([
  {text: 'abcdefghijklmnopqrstuvwxyz«»:;“”\u0301', locale: 'en'},
  {text: 'سلام', locale: 'ar'},
  {text: 'ภาษา', locale: 'th'}
])

function measure(text: string, locale = 'en'): {readonly text: MeasuredText; readonly nodes: readonly Node[]} {
  const measured = {itemised: itemise(paragraph(text, {locale}), context), context}
  return {text: measured, nodes: measureNodes(measured, locale)}
}

function boxes(nodes: readonly Node[]): readonly Box[] {
  return nodes.filter((node) => node.type === 'box')
}

function sum(all: readonly Box[], field: 'width' | 'stretch' | 'shrink'): number {
  return all.reduce((total, box) => total + box[field], 0)
}

describe('divideBox', () => {
  it('should give parts that cover the box once, with its width and what it can give', () => {
    const {text, nodes} = measure('office')
    const [whole] = boxes(nodes)
    if (!whole) throw new Error('no box')
    const box = {...whole, stretch: 6, shrink: 3, hang: {start: 1, end: 2}}
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({min: 1, max: 5})), (stops) => {
        const penalties = stops.sort((one, other) => one - other).map((at) => penalty('hyphen', at))
        const divided = divideBox(box, shapeRange(text.itemised, context, box), penalties)
        const parts = boxes(divided)
        expect(parts.map(({from}) => from)).toEqual([0, ...stops])
        expect(parts.map(({to}) => to)).toEqual([...stops, 6])
        expect(sum(parts, 'width')).toBeCloseTo(box.width)
        expect(sum(parts, 'stretch')).toBeCloseTo(6)
        expect(sum(parts, 'shrink')).toBeCloseTo(3)
        expect(parts.reduce((total, {hang}) => total + hang.start + hang.end, 0)).toBe(3)
        expect(divided.filter((node) => node.type === 'penalty')).toEqual(penalties)
      })
    )
  })
})

describe('divideAnywhere', () => {
  it('should divide only what is wider than the measure, never before a mark', () => {
    const {text, nodes} = measure(`short ${'e\u0301'.repeat(40)}`)
    const divided = divideAnywhere(nodes, text, 100)
    const stops = divided.filter((node) => node.type === 'penalty' && node.kind === 'emergency')
    expect(stops).toHaveLength(39)
    for (const stop of stops)
      expect(text.itemised.text.charAt(stop.type === 'penalty' ? stop.at : 0)).not.toMatch(/\p{M}/u)
    expect(divideAnywhere(nodes, text, 10_000)).toEqual(nodes)
  })
  it('should keep the width', () => {
    const {text, nodes} = measure('m'.repeat(50))
    expect(sum(boxes(divideAnywhere(nodes, text, 50)), 'width')).toBeCloseTo(sum(boxes(nodes), 'width'))
  })
})

describe('giveOfSpace', () => {
  const give = (text: string, locale: string): unknown => {
    const {itemised} = measure(text, locale).text
    return giveOfSpace(itemised, text.indexOf(' '))
  }
  it('should be more in Arabic and Thai than in Latin', () => {
    expect(give('a b', 'en')).toEqual({stretch: 0.5, shrink: 0.3})
    expect(give('سلام سلام', 'ar')).toEqual({stretch: 0.75, shrink: 0.2})
    expect(give('ภาษา ภาษา', 'th')).toEqual({stretch: 0.75, shrink: 0.25})
  })
  it('should be nothing inside guillemets and before high punctuation', () => {
    for (const text of ['« oui', 'oui »', 'quoi :', 'quoi ;']) expect(give(text, 'fr')).toEqual({stretch: 0, shrink: 0})
  })
})
