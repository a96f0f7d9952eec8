import {describe, expect, it} from 'vitest'
import {textHash} from '../../src/model/text-hash.js'
import {edition, ledger} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['He left.'], {form: 'source'})
const target = edition('uk', ['Він пішов.'])
const approved = (one: string, other: string, locale = 'uk') =>
  ledger({
    segments: {s0: {source: textHash(one), approved: {[locale]: {source: textHash(one), target: textHash(other)}}}},
    texts: {[textHash('He stayed.')]: 'He stayed.'}
  })

describe('segmentStale', () => {
  it('should report a source that has changed since the translation was approved', () => {
    expect(compare(source, target, {ledger: approved('He stayed.', 'Він пішов.')})).toEqual([
      'index.uk.md:1:1-1:11 warning Unexpected source `He left.`, expected `He stayed.` as approved (segment-stale)'
    ])
  })

  it('should report a translation that has changed', () => {
    expect(compare(source, target, {ledger: approved('He left.', 'Він лишився.')})).toEqual([
      'index.uk.md:1:1-1:11 warning Unexpected translation `Він пішов.`, expected the words as approved (segment-stale)'
    ])
  })

  it('should be silent while the approval holds, and on other locales', () => {
    expect(compare(source, target, {ledger: approved('He left.', 'Він пішов.')})).toEqual([])
    expect(compare(source, target, {ledger: approved('He stayed.', 'x', 'de')})).toEqual([])
    expect(compare(source, target, {ledger: ledger({segments: {s0: {source: 'h0'}}})})).toEqual([])
  })

  it('should leave a segment that is gone to segment-missing', () => {
    const lines = compare(source, edition('uk', []), {ledger: approved('He stayed.', 'Він пішов.')})
    expect(lines.join()).not.toContain('(segment-stale)')
  })
})
