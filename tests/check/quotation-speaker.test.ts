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

  describe('without front matter', () => {
    const names = (...list: readonly string[]) =>
      Object.fromEntries(
        list.map((name, index) => [
          `q${String(index)}`,
          {kind: 'partial', ...(name && {speaker: {name, confidence: 0.9}})} as const
        ])
      )
    const texts = (list: readonly string[], passage = '') =>
      list.map((_, index) => `“{{q${String(index)}|words ${String(index)}}}”${passage}`)
    const findings = (source: readonly string[], target: readonly string[], passage?: string) =>
      compare(
        edition('en', texts(source, passage), {form: 'source', quotations: names(...source)}),
        edition('uk', texts(target), {quotations: names(...target)})
      ).map((line) => line.replace(/ \(.*/u, '').replace(/^.*speaker /u, ''))

    it('should report the name of another speaker of the source, by its sound', () => {
      expect(findings(['Lacerte', 'Kovalenko'], ['Ласерт', 'Коваленко'])).toEqual([])
      expect(findings(['Lacerte', 'Kovalenko'], ['Коваленко', 'Ласерт'])).toEqual([
        '`Коваленко`, expected `Lacerte`',
        '`Ласерт`, expected `Kovalenko`'
      ])
      expect(findings(['Lacerte', 'Kovalenko'], ['Коваленко', 'Коваленко'])).toEqual([
        '`Коваленко`, expected `Lacerte`'
      ])
    })

    it('should doubt the source first where its passage names both and the translation names only one', () => {
      const passage = ' said Lacerte to Kovalenko'
      expect(findings(['Lacerte', 'Kovalenko'], ['Коваленко', 'Коваленко'], passage)).toEqual([])
      expect(findings(['Lacerte', 'Kovalenko'], ['Коваленко', 'Ласерт'], passage)).toHaveLength(2)
    })

    it('should report a translated name that stands for another speaker elsewhere', () => {
      expect(findings(['Hen', 'Eagle'], ['Курка', 'Орел'])).toEqual([])
      expect(findings(['Hen', 'Eagle', 'Hen', 'Eagle', 'Eagle'], ['Курка', 'Орел', 'Орел', 'Орел', 'Орел'])).toEqual([
        '`Орел`, expected `Hen`'
      ])
    })

    it('should say nothing of a name that nobody else has', () => {
      expect(findings(['Lacerte', 'Kovalenko'], ['директор', 'Коваленко'])).toEqual([])
      expect(findings(['Eagle', 'Hen', 'Eagle'], ['Орел', 'Орел', ''])).toEqual([])
    })

    it('should tell no more than 64 people apart', () => {
      const letters = 'bdfgklmnprst'
      const many = Array.from({length: 70}, (_, index) => {
        const [one = '', two = ''] = [letters[index % 12], letters[Math.floor(index / 12)]]
        return `${one}a${two}o${one}${two}i${one}u`
      })
      const rotated = [...many.slice(1), ...many.slice(0, 1)]
      expect(findings(many, many)).toEqual([])
      expect(findings(many, rotated).length).toBeLessThanOrEqual(64)
    })
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
