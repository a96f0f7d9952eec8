import {describe, expect, it} from 'vitest'
import type {Speaker} from '../../src/model/quotation.js'
import {edition} from './build.js'
import {compare} from './report.js'

const people = {
  putin: {name: 'Vladimir Putin', aliases: ['the Russian president']},
  bush: {name: 'George W. Bush', aliases: []}
}
const check = (one: Speaker | undefined, other: Speaker | undefined, speakers: object = people) =>
  compare(
    edition('en', ['“{{q|We feel left out}}.”'], {
      form: 'source',
      frontMatter: {speakers: speakers as typeof people},
      quotations: {q: {kind: 'partial', ...(one && {speaker: one})}}
    }),
    edition('uk', ['«{{q|Нас не взяли}}».'], {
      frontMatter: {speakers: speakers === people ? {putin: {name: 'Володимир Путін', aliases: []}} : {}},
      quotations: {q: {kind: 'partial', ...(other && {speaker: other})}}
    })
  )

describe('quotationSpeaker', () => {
  it('should report another id', () => {
    expect(check({id: 'putin', confidence: 1}, {id: 'bush', confidence: 1})).toEqual([
      'index.uk.md:1:2-1:14 error Unexpected speaker `George W. Bush`, expected `Vladimir Putin` (quotation-speaker)'
    ])
  })

  it('should resolve names in any script, by the front matter of both editions', () => {
    expect(check({name: 'Putin', confidence: 0.95}, {name: 'Буш', confidence: 0.95})).toEqual([
      'index.uk.md:1:2-1:14 error Unexpected speaker `Буш`, expected `Putin` (quotation-speaker)'
    ])
    expect(check({name: 'Putin', confidence: 0.95}, {name: 'Путін', confidence: 0.95})).toEqual([])
    expect(check({id: 'putin', confidence: 1}, {name: 'Володимир Путін', confidence: 0.95})).toEqual([])
  })

  it('should compare names that nobody has entered by their sound, if both editions quote both', () => {
    const names = (one: string, other: string) =>
      ({
        q: {kind: 'partial', speaker: {name: one, confidence: 0.9}},
        r: {kind: 'partial', speaker: {name: other, confidence: 0.9}}
      }) as const
    const source = edition('en', ['“{{q|We feel left out}}.” “{{r|Interesting}}.”'], {
      form: 'source',
      quotations: names('Lacerte', 'Kovalenko')
    })
    const target = (one: string, other: string) =>
      edition('uk', ['«{{q|Нас не взяли}}». «{{r|Цікаво}}».'], {quotations: names(one, other)})
    expect(compare(source, target('Ласерт', 'Коваленко'))).toEqual([])
    expect(compare(source, target('Коваленко', 'Ласерт'))).toHaveLength(2)
    expect(compare(source, target('Коваленко', 'Коваленко'))).toEqual([])
    expect(compare(source, target('Орел', 'Заєць'))).toEqual([])
  })

  it('should say nothing where an attribution is a guess', () => {
    expect(check({id: 'putin', confidence: 1}, {id: 'bush', confidence: 0.5})).toEqual([])
    expect(check({id: 'putin', confidence: 0.5}, {id: 'bush', confidence: 1})).toEqual([])
  })

  it('should say nothing where a name may be two people', () => {
    const twins = {one: {name: 'Ivan Kovalenko', aliases: []}, two: {name: 'Petro Kovalenko', aliases: []}}
    expect(check({id: 'one', confidence: 1}, {name: 'Коваленко', confidence: 1}, twins)).toEqual([])
  })

  it('should show an id that has no name', () => {
    expect(check({id: 'ghost', confidence: 1}, {id: 'bush', confidence: 1})[0]).toContain('expected `ghost`')
  })

  it('should say nothing of a quotation without speaker', () => {
    const source = edition('en', ['“{{q|We feel left out}}.”'], {form: 'source'})
    const target = edition('uk', ['«{{q|Нас не взяли}}».'], {quotations: {q: {speaker: undefined} as never}})
    expect(compare(source, target)).toEqual([])
  })
})
