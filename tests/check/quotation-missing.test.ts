import {describe, expect, it} from 'vitest'
import {checkArticle} from '../../src/check/check-article.js'
import {textHash} from '../../src/model/text-hash.js'
import {article, bitext, edition, ledger} from './build.js'
import {compare} from './report.js'

const source = edition('en', ['Intro.', '“{{q1|We feel left out of NATO}},” Putin said.', 'Outro.'], {form: 'source'})
const silent = edition('uk', ['Вступ.', 'Путін сказав це.', 'Кінець.'])
const decided = (as: 'omitted' | 'mention' | 'unrelated' | 'paraphrased', words: string) =>
  ledger({
    quotations: {
      q1: {segment: 's1', occurrence: 1, source: textHash(words), decided: {uk: {as, source: textHash(words)}}}
    }
  })

describe('quotationMissing', () => {
  it('should report a quotation without counterpart at the passage that it should be in', () => {
    expect(compare(source, silent)).toEqual([
      'index.uk.md:3:1-3:17 error Unexpected missing quotation, expected a counterpart of `We feel left out of NATO` (quotation-missing)'
    ])
  })

  it('should give the words, what to do and the place in the source', () => {
    const [message] = checkArticle(article(source, [silent]), [bitext(source, silent)])
    expect(message).toMatchObject({
      expected: ['We feel left out of NATO'],
      quotation: 'q1',
      locale: 'uk',
      fatal: true,
      source: 'quoin',
      related: [{file: 'index.en.md', locale: 'en', place: {start: {line: 3, column: 2}, end: {line: 3, column: 26}}}]
    })
    expect(message?.note).toContain('quoin accept <slug> q1 --locale uk --as omitted')
  })

  it('should leave words that are reported without being quoted to the rule on paraphrases', () => {
    const lines = compare(source, silent, {reported: 0.95})
    expect(lines).toEqual([
      'index.uk.md:3:1-3:17 info Unexpected paraphrase, expected the words `We feel left out of NATO` in quotation marks (quotation-paraphrased)'
    ])
    const [message] = checkArticle(article(source, [silent]), [bitext(source, silent, {reported: 0.95})])
    expect(message?.note).toBe(
      'Quote the words, or record that they are reported: `quoin accept <slug> q1 --locale uk --as paraphrased`.'
    )
  })

  it('should report what a person decided on otherwise, although it is reported', () => {
    const rules = compare(source, silent, {reported: 0.95, ledger: decided('unrelated', 'We feel left out of NATO')})
    expect(rules.join()).toContain('(quotation-missing)')
  })

  it('should not say that a decision has ended where words were called unrelated', () => {
    const unrelated = ledger({
      quotations: {
        q1: {
          segment: 's1',
          occurrence: 1,
          source: textHash('We feel left out of NATO'),
          decided: {uk: {as: 'unrelated', source: textHash('We feel left out of NATO'), target: textHash('це')}}
        }
      }
    })
    const [message] = checkArticle(article(source, [silent], {ledger: unrelated}), [bitext(source, silent)])
    expect(message?.note).toMatch(/^Translate the quotation/u)
  })

  it('should point between the neighbours where the passage is missing too', () => {
    const target = edition('uk', ['Вступ.', 'Кінець.'])
    const beads = [
      [[0], [0]],
      [[1], []],
      [[2], [1]]
    ] as const
    expect(compare(source, target, {beads})).toEqual([
      'index.uk.md:1:7 error Unexpected missing quotation, expected a counterpart of `We feel left out of NATO` (quotation-missing)'
    ])
  })

  it('should point before the first passage, or at the start of an empty file', () => {
    const lone = edition('en', ['“{{q1|We feel left out}}.”', 'Outro.'], {form: 'source'})
    const after = [
      [[0], []],
      [[1], [0]]
    ] as const
    expect(compare(lone, edition('uk', ['Кінець.']), {beads: after})[0]).toMatch(/^index\.uk\.md:1:1 error/)
    expect(compare(lone, edition('uk', []))[0]).toMatch(/^index\.uk\.md:1:1 error/)
  })

  it('should point at the start of the translation where the passage is in no bead', () => {
    expect(
      compare(source, silent, {
        beads: [
          [
            [0, 2],
            [0, 1, 2]
          ]
        ]
      })[0]
    ).toMatch(/^index\.uk\.md:1:1-5:/)
  })

  it('should be silent where the quotation is there', () => {
    expect(
      compare(source, edition('uk', ['Вступ.', '«{{q1|Нас не взяли до НАТО}}», — сказав Путін.', 'Кінець.']))
    ).toEqual([])
  })

  it.each(['omitted', 'mention'] as const)('should be silent where it was decided that it is %s', (as) => {
    expect(compare(source, silent, {ledger: decided(as, 'We feel left out of NATO')})).toEqual([])
  })

  it('should report it again once the words have changed, and say so', () => {
    const messages = checkArticle(article(source, [silent], {ledger: decided('omitted', 'We feel excluded')}), [
      bitext(source, silent)
    ])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['quotation-missing'])
    expect(messages[0]?.note).toContain('has ended')
  })

  it('should report it where it was only decided that another one is unrelated', () => {
    expect(compare(source, silent, {ledger: decided('unrelated', 'We feel left out of NATO')})).toHaveLength(1)
  })

  it('should report a quotation whose passage a catalogue leaves empty', () => {
    const catalogue = edition('de', ['Anfang.', 'Ende.'], {
      form: 'catalogue',
      path: 'locales/de/articles/a.json',
      segments: {1: {id: 's2'}},
      untranslated: ['s1']
    })
    const beads = [
      [[0], [0]],
      [[1], []],
      [[2], [1]]
    ] as const
    expect(compare(source, catalogue, {beads})).toEqual([
      'locales/de/articles/a.json warning Unexpected empty or missing value of `s1`, expected a translation of `“We feel left out of NATO,” Putin said.` (segment-untranslated)',
      'locales/de/articles/a.json:1:8 error Unexpected missing quotation, expected a counterpart of `We feel left out of NATO` (quotation-missing)'
    ])
    const messages = checkArticle(article(source, [catalogue]), [bitext(source, catalogue, {beads})])
    expect(messages[1]?.note).toMatch(/^Translate the value of `s1`, or record the decision/u)
  })

  it('should say nothing of a translation of which nothing is there yet', () => {
    const empty = edition('de', [], {form: 'catalogue', untranslated: ['s0', 's1', 's2']})
    const beads = [
      [[0], []],
      [[1], []],
      [[2], []]
    ] as const
    expect(compare(source, empty, {beads}).filter((line) => line.includes('quotation-missing'))).toEqual([])
  })

  describe('of a part', () => {
    const prose = 'On Monday the council decided to keep the ferry in winter and the road open to everybody. '.repeat(6)
    const told =
      'У понеділок рада вирішила залишити пором узимку, а дорогу — відкритою для всіх і кожного тут. '.repeat(6)
    const [first, second] = [
      'We looked at every line of the budget',
      'This ferry carried thirty of us to school each morning'
    ]
    const [eins, zwei] = ['Ми переглянули кожен рядок бюджету', 'Цей пором щоранку возив тридцятьох із нас до школи']
    const split = edition('en', [prose, `“{{q|${first}}},” Dahl said. “{{q|${second}}}.”`], {form: 'source'})
    const findings = (text: string, options: Parameters<typeof compare>[2] = {}, of = split) =>
      compare(of, edition('uk', [told, text]), options).filter((line) => line.includes('missing'))

    it('should report the part that a translation leaves out, at the quotation', () => {
      expect(findings(`«{{q|${eins}}}», — сказала Даль.`)).toEqual([
        'index.uk.md:3:2-3:36 error Unexpected missing part of a quotation, expected a counterpart of `This ferry carried thirty of us to school each morning` too (quotation-missing)'
      ])
      expect(findings(`«{{q|${zwei}}}», — сказала Даль.`).join()).toContain(`counterpart of \`${first}\` too`)
    })

    it('should be silent where all parts are there, split or in one', () => {
      expect(findings(`«{{q|${eins}}}», — сказала Даль. «{{q|${zwei}}}».`)).toEqual([])
      expect(findings(`«{{q|${eins}. ${zwei}}}», — сказала Даль.`)).toEqual([])
    })

    it('should be silent where the words may stand there without marks', () => {
      expect(findings(`«{{q|${eins}}}», — сказала Даль. ${zwei}.`)).toEqual([])
    })

    it('should be silent on a part that shares a number or a name', () => {
      const named = edition(
        'en',
        [prose, `“{{q|Keane knows it}},” Dahl said. “{{q|It was kept for 30 of us every morning}}.”`],
        {
          form: 'source'
        }
      )
      expect(findings('«{{q|Keane, 30}}», — сказала Даль.', {}, named)).toEqual([])
    })

    it('should be silent on what is not sure, was decided, or has too little text around it', () => {
      const text = `«{{q|${eins}}}», — сказала Даль.`
      expect(findings(text, {sure: false})).toEqual([])
      const words = `${first} ${second}`
      const linked = {as: 'linked', source: textHash(words), target: textHash(eins)} as const
      const quotations = {q: {segment: 's1', occurrence: 1, source: textHash(words), decided: {uk: linked}}}
      expect(findings(text, {ledger: ledger({quotations})})).toEqual([])
      const short = edition('en', [`“{{q|${first}}},” Dahl said. “{{q|${second}}}.”`], {form: 'source'})
      expect(compare(short, edition('uk', [text]))).toEqual([])
    })

    it('should go by the words alone where no passage is known', () => {
      expect(findings(`«{{q|${eins}}}».`, {beads: [[[0], [0]]]})).toEqual([])
    })
  })
})
