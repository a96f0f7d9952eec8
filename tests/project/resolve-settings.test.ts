import {describe, expect, it} from 'vitest'
import {defaultSettings} from '../../src/model/settings.js'
import {resolveSettings} from '../../src/project/resolve-settings.js'

describe('resolveSettings', () => {
  it('should put defaults where nothing is said', () => {
    expect(resolveSettings({}, {name: undefined, sourceDateEpoch: undefined})).toEqual(defaultSettings)
  })

  it('should take what is said, the name of the package and SOURCE_DATE_EPOCH', () => {
    const written = {policy: 'withhold', page: {}, url: 'https://example.org/'} as const
    expect(resolveSettings(written, {name: 'news', sourceDateEpoch: '992649600'})).toEqual({
      ...defaultSettings,
      name: 'news',
      policy: 'withhold',
      url: 'https://example.org/',
      epoch: 992_649_600_000
    })
  })

  it('should fill up what is said of the page', () => {
    const {page} = resolveSettings({page: {size: 'A5', notes: true}}, {name: undefined, sourceDateEpoch: undefined})
    expect(page).toEqual({...defaultSettings.page, size: 'A5', notes: true})
  })

  it.each(['soon', '-1', '1.5', '1e9', '999999999999999'])(
    'should refuse %s for SOURCE_DATE_EPOCH',
    (sourceDateEpoch) => {
      expect(() => resolveSettings({}, {name: undefined, sourceDateEpoch})).toThrow('expected whole seconds since 1970')
    }
  )
})
