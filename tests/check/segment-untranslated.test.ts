import {describe, expect, it} from 'vitest'
import {edition} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['He left the castle before noon and said “{{q|nothing at all to us}}”.'], {
  form: 'source'
})

describe('segmentUntranslated', () => {
  it('should report a document’s passage in the words of the source', () => {
    const target = edition('uk', ['He left the castle before noon and said «{{q|нічого нам}}».'])
    expect(compare(source, target)).toEqual([
      'index.uk.md:1:1-1:54 warning Unexpected words of the source `He left the castle before noon and said «нічого нам».`, expected a translation (segment-untranslated)'
    ])
  })

  it('should leave quoted words to quotation-untranslated', () => {
    const target = edition('uk', ['Опівдні він поїхав і сказав «{{q|nothing at all to us}}».'])
    expect(compare(source, target).map((line) => line.replace(/.*\(/u, '('))).toEqual(['(quotation-untranslated)'])
  })

  it('should accept names, and the same language', () => {
    const names = edition('en', ['“{{m|Time}}” Brdo, Putin, Bush', '42'], {
      form: 'source',
      quotations: {m: {kind: 'mention'}}
    })
    expect(compare(names, edition('uk', ['Time Brdo, Putin, Bush', '42']))).toEqual([])
    const list = edition('en', ['Ann Lee, Bob Ray, Cy Orr and @one, @two, @three, @four'], {form: 'source'})
    expect(compare(list, edition('uk', ['Ann Lee, Bob Ray, Cy Orr and @one, @two, @three, @four']))).toEqual([])
    const british = edition('en-GB', ['He left the castle before noon and said “{{q|nothing at all to us}}”.'])
    expect(compare(source, british)).toEqual([])
  })

  it('should report what a catalogue leaves empty, even an id that the source does not have', () => {
    const catalogue = edition('de', [], {form: 'catalogue', path: 'de.json', untranslated: ['s0', 'gone']})
    expect(compare(source, catalogue, {beads: [[[0], []]], links: []})).toEqual([
      'de.json warning Unexpected empty or missing value of `gone`, expected a translation of `gone` (segment-untranslated)',
      'de.json warning Unexpected empty or missing value of `s0`, expected a translation of `He left the castle before noon and said “nothing at all to us”.` (segment-untranslated)'
    ])
  })
})
