import {describe, expect, it} from 'vitest'
import {defaultSettings} from '../../../src/model/settings.js'
import type {PageSettings} from '../../../src/model/settings.js'
import type {Layout} from '../../../src/render/pdf/layout.js'
import {chooseLayout} from '../../../src/render/pdf/layout.js'
import {readTheme} from '../../../src/render/pdf/read-theme.js'

const {theme} = readTheme()

function layout(editions: number, page: Partial<PageSettings> = {}, direction: 'ltr' | 'rtl' = 'ltr'): Layout {
  return chooseLayout(theme, {settings: {...defaultSettings.page, ...page}, editions, direction})
}

function measure({page, gap, kind}: Layout, columns: number): number {
  return (page.width - page.left - page.right - gap * (kind === 'single' ? 0 : columns - 1)) / columns
}

describe('chooseLayout', () => {
  it('should lay the page on its side where columns would be too narrow', () => {
    expect(layout(2).page.width).toBeCloseTo(595.28)
    expect(layout(3).page.width).toBeCloseTo(841.89)
    expect(layout(2, {size: 'A5'}).page.width).toBeCloseTo(595.28)
    expect(layout(2, {size: 'Letter', notes: true}).page.width).toBe(792)
  })

  it('should let two editions face each other, and put three in columns', () => {
    expect(layout(2, {layout: 'facing'}).kind).toBe('facing')
    expect(layout(3, {layout: 'facing'}).kind).toBe('columns')
    expect(layout(1, {layout: 'facing'}).kind).toBe('single')
  })

  it('should mirror the margins of facing pages, and begin a book on the side that its language begins on', () => {
    const {page, front, gap} = layout(2, {layout: 'facing'})
    expect(page).toMatchObject({width: 595.28 * 2, left: 108, right: 108})
    expect(gap).toBe(144)
    expect(front).toMatchObject({left: 72, right: 108})
    expect(layout(2, {layout: 'facing'}, 'rtl').front).toMatchObject({left: 108, right: 72})
  })

  it.each([
    [1, {}],
    [1, {notes: true}],
    [1, {size: 'A5'}],
    [2, {}],
    [2, {notes: true}],
    [2, {size: 'A5'}],
    [2, {size: 'Letter'}],
    [2, {layout: 'facing'}],
    [2, {layout: 'facing', notes: true}],
    [2, {layout: 'facing', size: 'A5'}],
    [3, {}],
    [3, {size: 'Letter'}]
  ] as const)('should leave %i with %j a measure that can be read', (editions, page) => {
    const own = layout(editions, page)
    expect(measure(own, editions)).toBeGreaterThan(200)
    expect(measure(own, editions)).toBeLessThan(440)
  })

  it('should keep a blank column off the text and the paper’s edge, on the outer side', () => {
    const [blank] = layout(1, {notes: true}).blank
    const {page} = layout(1, {notes: true})
    expect(blank?.left).toBeGreaterThan(page.width - page.right)
    expect((blank?.left ?? 0) + (blank?.width ?? 0)).toBeLessThan(page.width - 18)
    expect(layout(1, {notes: true}, 'rtl').blank[0]?.left).toBe(36)
    const facing = layout(2, {notes: true, layout: 'facing'})
    expect(facing.blank.map(({left, width}) => [left, facing.page.width - left - width])).toEqual([
      [36, expect.closeTo(595.28 * 2 - 36 - 130)],
      [expect.closeTo(595.28 * 2 - 36 - 130), expect.closeTo(36)]
    ])
  })

  it('should set lines as the settings say, else as the theme does', () => {
    expect(layout(1).align).toBe('justify')
    expect(layout(2).align).toBe('start')
    expect(layout(2, {layout: 'facing'}).align).toBe('justify')
    expect(layout(2, {align: 'justified'}).align).toBe('justify')
    expect(layout(1, {align: 'ragged'}).align).toBe('start')
  })
})
