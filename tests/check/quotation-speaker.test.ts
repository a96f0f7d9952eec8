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

  describe('by whom the passages name', () => {
    type Said = readonly [text: string, name?: string | undefined, confidence?: number]
    const texts = (list: readonly Said[]) =>
      list.map(([text], index) => text.replace('*', `“{{q${String(index)}|words ${String(index)}}}”`))
    const speakers = (list: readonly Said[]) =>
      Object.fromEntries(
        list.map(([, name, confidence = 0.95], index) => [
          `q${String(index)}`,
          {kind: 'partial', speaker: name === undefined ? undefined : {name, confidence}} as never
        ])
      )
    const findings = (source: readonly Said[], target: readonly Said[]) =>
      compare(
        edition('en', texts(source), {form: 'source', quotations: speakers(source)}),
        edition('uk', texts(target), {quotations: speakers(target)})
      ).map((line) => line.replace(/ \(.*/u, '').replace(/^.*speaker /u, ''))
    const source: readonly Said[] = [
      ['* Lacerte said.', 'Lacerte'],
      ['* Kovalenko said.', 'Kovalenko'],
      ['Lacerte called it *.', 'Lacerte'],
      ['Kovalenko called it *.', 'Kovalenko']
    ]
    const said: readonly Said[] = [
      ['* сказав Ласерт.', 'Ласерт'],
      ['* сказала Коваленко.', 'Коваленко']
    ]
    const right: Said = ['Для Коваленко це *.', 'Коваленко', 0.3]

    it('should report one who is named beside the words in place of their speaker', () => {
      const exchanged = '`Kovalenko`, expected `Lacerte`'
      expect(findings(source, [...said, ['Для Ласерта це *.', 'Ласерт', 0.3], right])).toEqual([])
      expect(findings(source, [...said, ['Для Коваленко це *.', 'Коваленко', 0.3], right])).toEqual([exchanged])
      expect(findings(source, [...said, ['Для Коваленко це *.'], right])).toEqual([exchanged])
      expect(findings(source, [...said, ['Для П. Ласерт Коваленко це *.'], right])).toEqual([exchanged])
    })

    it('should say nothing where the translation plainly names the speaker, or a pronoun', () => {
      expect(findings(source, [...said, ['Ласерт: *, на відміну від Коваленко.', 'Ласерт'], right])).toEqual([])
      expect(findings(source, [...said, ['Він каже *.', 'Він', 0.5], right])).toEqual([])
      expect(findings(source, [...said, ['Для ласерта це *, а коваленко й поготів.'], right])).toEqual([])
    })

    it('should ask more where the attribution of the source is a guess', () => {
      const unsure = source.map((each, index): Said => (index === 2 ? ['Lacerte called it *.', undefined] : each))
      expect(findings(unsure, [...said, ['Для Коваленко це *.', 'Коваленко', 0.3], right])).toEqual([
        '`Kovalenko`, expected `Lacerte`'
      ])
      expect(findings(unsure, [...said, ['Для Коваленко це *.'], right])).toEqual([])
    })

    it('should say nothing of names that are far away, or in long passages', () => {
      const far = 'дуже '.repeat(40)
      expect(findings(source, [...said, [`* ${far}Коваленко.`, undefined], right])).toEqual([])
      const long = 'дуже '.repeat(900)
      expect(findings(source, [...said, [`Для Коваленко це *. ${long}`, undefined], right])).toEqual([])
    })

    it('should not trust names that are not recognised elsewhere', () => {
      const others: readonly Said[] = [
        ['* сказала ця пані.', undefined],
        ['* сказав той пан.', undefined]
      ]
      expect(findings(source, [...others, ['Для Коваленко це *.', 'Коваленко', 0.4], right])).toEqual([])
      const extra: Said = ['Lacerte called it *.', 'Lacerte']
      const silent: Said = ['Це *.', undefined]
      expect(
        findings([...source, extra, extra], [...said, ['Для Коваленко це *.', undefined], right, silent, silent])
      ).toEqual([])
    })

    it('should know a figure by the name that stands for them elsewhere', () => {
      const tale: readonly Said[] = [
        ['* Hen said.', 'Hen'],
        ['* Hen said.', 'Hen'],
        ['* Eagle said.', 'Eagle'],
        ['* Eagle said.', 'Eagle'],
        ['Hen said *.', 'Hen']
      ]
      const told: readonly Said[] = [
        ['* каже Курка.', 'Курка'],
        ['* каже Курка.', 'Курка'],
        ['* каже Орел.', 'Орел'],
        ['* каже Орел.', 'Орел']
      ]
      expect(findings(tale, [...told, ['Орел каже *.', undefined]])).toEqual(['`Eagle`, expected `Hen`'])
      expect(findings(tale, [...told, ['Курка каже *.', undefined]])).toEqual([])
      const names: readonly Said[] = [
        ['* каже Квочка.', 'Квочка'],
        ['* каже Квочка.', 'Квочка'],
        ['* каже Квочка.', 'Квочка']
      ]
      expect(
        findings(
          [...tale.slice(0, 4), ...tale.slice(0, 2), ...tale.slice(0, 1), ['Hen said *.', 'Hen']],
          [...told, ...names, ['Орел каже *.', undefined]]
        )
      ).toEqual(['`Eagle`, expected `Hen`'])
    })

    it('should report one who is named in the source, but not quoted there', () => {
      const named: readonly Said[] = [...source, ['Marinova was silent. *', undefined]]
      const silent: Said = ['Марінова мовчала. *', undefined]
      const with3 = (each: Said) => findings(named, [...said, each, right, silent])
      expect(with3(['* сказала Марінова.', 'Марінова'])).toEqual(['`Марінова`, expected `Lacerte`'])
      expect(with3(['* сказала директорка.', 'директорка'])).toEqual([])
      expect(with3(['* сказала Бергман.', 'Бергман'])).toEqual([])
      expect(with3(['* сказала Марія Ласертова.', 'Марія Ласертова'])).toEqual([])
    })
  })

  it('should say nothing of a quotation without speaker', () => {
    const source = edition('en', ['“{{q|We feel left out}}.”'], {form: 'source'})
    const target = edition('uk', ['«{{q|Нас не взяли}}».'], {quotations: {q: {speaker: undefined} as never}})
    expect(compare(source, target)).toEqual([])
  })
})
