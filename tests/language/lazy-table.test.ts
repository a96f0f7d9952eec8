import {describe, expect, it} from 'vitest'
import {lazyTable} from '../../src/language/lazy-table.js'

describe('lazyTable', () => {
  it('should make an entry when it is first asked for, and once', () => {
    const made: string[] = []
    const table = lazyTable({
      a: () => made.push('a'),
      b: () => made.push('b')
    })
    expect([made, Object.keys(table)]).toEqual([[], ['a', 'b']])
    expect([table['a'], table['a'], table['c']]).toEqual([1, 1, undefined])
    expect(made).toEqual(['a'])
  })
})
