import {describe, expect, it} from 'vitest'
import {findBreakpoints} from '../../src/typeset/breakpoints.js'
import type {Box, Glue, Node} from '../../src/typeset/nodes.js'
import {penalty} from '../../src/typeset/nodes.js'

function box(width: number, start = 0, end = 0): Box {
  return {type: 'box', from: 0, to: 1, width, stretch: 0, shrink: 0, hang: {start, end}, word: 0}
}

function glue(width: number, breakable = true): Glue {
  return {type: 'glue', from: 0, to: 1, width, stretch: 2, shrink: 1, breakable}
}

const end = penalty('forced', 0)

describe('findBreakpoints', () => {
  it('should end lines before spaces and begin them after', () => {
    const {points, beginning} = findBreakpoints([box(10), glue(3), box(20), end])
    expect(beginning).toMatchObject({index: -1, next: 0, start: {width: 0}})
    expect(points.map(({index, next, kind}) => [index, next, kind])).toEqual([
      [1, 2, 'space'],
      [3, 4, 'forced']
    ])
    expect(points[0]).toMatchObject({end: {width: 10}, start: {width: 13, stretch: 2, shrink: 1}})
    expect(points[1]).toMatchObject({end: {width: 33}})
  })
  it('should leave out of a line what hangs', () => {
    const {points, beginning} = findBreakpoints([box(10, 1, 2), glue(3), box(20, 4, 5), end])
    expect(beginning.start.width).toBe(1)
    expect(points[0]).toMatchObject({end: {width: 8}, start: {width: 17}})
    expect(points[1]).toMatchObject({end: {width: 28}})
  })
  it('should count a hyphen only where a line ends at it', () => {
    const hyphen = {...penalty('hyphen', 1, true), width: 4, hang: 1, short: true}
    const {points} = findBreakpoints([box(10), hyphen, box(20), end])
    expect(points[0]).toMatchObject({kind: 'hyphen', visible: true, short: true, end: {width: 13}, start: {width: 10}})
    expect(points[1]).toMatchObject({end: {width: 30}})
  })
  it('should take glue after glue for one place, and glue that must not end a line for a forbidden one', () => {
    const {points} = findBreakpoints([box(10), glue(3, false), glue(3), box(5), glue(3, false), box(5), end])
    expect(points.map(({index, next, kind}) => [index, next, kind])).toEqual([
      [2, 3, 'space'],
      [4, 5, 'forbidden'],
      [6, 7, 'forced']
    ])
  })
  it('should find none before the first box, and drop spaces at the end', () => {
    const {points} = findBreakpoints([glue(3), box(10), glue(3), end])
    expect(points).toHaveLength(1)
    expect(points[0]).toMatchObject({index: 3, kind: 'forced', end: {width: 13}})
  })
  it('should keep one of many places that differ in nothing', () => {
    const nodes: Node[] = [box(10)]
    for (let count = 0; count < 1000; count++) nodes.push(penalty('seam', count), box(0))
    expect(findBreakpoints([...nodes, end]).points).toHaveLength(2)
  })
})
