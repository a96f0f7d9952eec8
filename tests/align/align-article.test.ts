import {describe, expect, it} from 'vitest'
import {alignArticle} from '../../src/align/align-article.js'
import {alignQuotations} from '../../src/align/align-quotations.js'
import {alignedQuotations} from '../../src/align/aligned-quotations.js'
import type {Article} from '../../src/model/article.js'
import type {QuotationLink} from '../../src/model/bitext.js'
import type {Edition} from '../../src/model/edition.js'
import type {Decision, Ledger} from '../../src/model/ledger.js'
import {edition, type TestSegment} from './edition.js'

const heading: TestSegment = {text: 'What was said', kind: 'heading', rank: 2}
const uk: TestSegment = {text: 'Що було сказано', kind: 'heading', rank: 2}
const english = [
  {text: 'The summit at Brdo', kind: 'title', id: 'title'},
  heading,
  'On 16 June 2001 the presidents met at Brdo. “[We feel left out of NATO]”, Vladimir Putin said.',
  'George Bush replied: “[That’s interesting]”. He called it a “[summit]” of 2 presidents.',
  {text: 'See the record of 1954.', links: ['https://example.org/record']}
] as const satisfies readonly (string | TestSegment)[]
const ukrainian = [
  {text: 'Саміт у Брдо', kind: 'title', id: 'title'},
  uk,
  '16 червня 2001 року президенти зустрілися у Брдо. «[Ми почуваємося осторонь НАТО]», — сказав Володимир Путін.',
  'Джордж Буш відповів: «[Це цікаво]». Він назвав це «[вершиною]» 2 президентів.',
  {text: 'Див. запис 1954 року.', links: ['https://example.org/record']}
] as const satisfies readonly (string | TestSegment)[]
const aboutEnglish = [
  {speaker: {name: 'Vladimir Putin', confidence: 1}},
  {speaker: {name: 'George Bush', confidence: 1}},
  {mention: 0.8}
]
const aboutUkrainian = [
  {speaker: {name: 'Володимир Путін', confidence: 1}},
  {speaker: {name: 'Джордж Буш', confidence: 1}},
  {mention: 0.8}
]

const source = edition('en', english, aboutEnglish)
const target = edition('uk', ukrainian, aboutUkrainian)

function article(translations: readonly Edition[], ledger?: Ledger): Article {
  return {slug: 'summit', source, translations, documents: [], messages: [], ...(ledger && {ledger})}
}

function pairs(links: readonly QuotationLink[] | undefined): unknown[] {
  return (links ?? []).map((link) => [link.source, link.target])
}

function ledger(decided: Decision, unexpected: Ledger['unexpected'] = {}): Ledger {
  const entry = {segment: 'p-2', occurrence: 1, source: 'h1', decided: {uk: decided}}
  return {
    version: 1,
    source: 'en',
    segments: {},
    quotations: {'q-en0': entry},
    unexpected,
    texts: {
      h1: 'We feel left out of NATO',
      h2: 'Це  цікаво',
      h3: 'Ми почуваємося осторонь НАТО',
      h4: 'вершиною',
      h5: 'Other'
    }
  }
}

describe('alignArticle', () => {
  it('should align segments and quotations and leave out mentions', () => {
    const [bitext] = alignArticle(article([target]))
    expect(bitext?.segments.map((bead) => [bead.source, bead.target])).toEqual(
      source.segments.map(({id}) => [[id], [id]])
    )
    expect(pairs(bitext?.quotations)).toEqual([
      [['q-en0'], ['q-uk0']],
      [['q-en1'], ['q-uk1']]
    ])
    expect(bitext?.quotations.every(({sure, by}) => sure && by === 'alignment')).toBe(true)
    expect(bitext?.quotations[0]?.evidence.map(({name}) => name)).toContain('speaker')
  })

  it('should share one source edition and decide kinds over all translations', () => {
    const asQuotation = [{}, {}, {mention: 0.02}]
    const bitexts = alignArticle(
      article([edition('de', ukrainian, asQuotation), edition('fr', ukrainian, asQuotation), target])
    )
    expect(new Set(bitexts.map((bitext) => bitext.source)).size).toBe(1)
    expect(bitexts[0]?.source.quotations[2]?.kind).toBe('direct')
    expect(bitexts.every(({quotations}) => quotations.length === 3)).toBe(true)
    expect(bitexts[2]?.target.quotations[2]?.kind).toBe('direct')
    expect(source.quotations[2]?.kind).toBe('mention')
  })

  it('should not make a quotation of a mention for one translation', () => {
    const bitexts = alignArticle(article([edition('de', ukrainian, [{}, {}, {mention: 0.1}]), target, target]))
    expect(bitexts[0]?.source.quotations[2]?.kind).toBe('mention')
    expect(bitexts[0]?.target.quotations[2]?.kind).toBe('mention')
  })

  it('should align a catalogue by id', () => {
    const catalogue: Edition = {
      ...edition('uk', [...ukrainian.slice(0, 3), {text: 'Зайве.', id: 'p-9'}], aboutUkrainian),
      form: 'catalogue',
      untranslated: ['p-3']
    }
    const [bitext] = alignArticle(article([catalogue]))
    expect(bitext?.segments.map((bead) => [bead.source, bead.target])).toEqual([
      [['title'], ['title']],
      [['p-1'], ['p-1']],
      [['p-2'], ['p-2']],
      [['p-3'], []],
      [['p-4'], []],
      [[], ['p-9']]
    ])
    expect(pairs(bitext?.quotations)).toEqual([
      [['q-en0'], ['q-uk0']],
      [['q-en1'], []]
    ])
  })

  it('should keep an author’s word over what was found', () => {
    const explicit = edition('en', english, [
      {explicit: true, mention: 0.9, kind: 'direct'},
      {explicit: true, mention: 0.1, kind: 'mention'}
    ])
    const [bitext] = alignArticle({...article([target]), source: explicit})
    expect(bitext?.source.quotations.map(({kind}) => kind)).toEqual(['direct', 'mention', 'direct'])
  })

  it('should keep headings, paragraphs and quoted blocks apart', () => {
    const block: TestSegment = {text: 'We feel left out of NATO, and we were never asked in 1954.', quoted: true}
    const one = edition('en', [
      'First of 3.',
      {text: 'Molotov in Geneva 1955 signed 17 and 2222', kind: 'heading', rank: 3},
      block,
      'Last of 44 is here.'
    ])
    const other = edition('fr', [
      'First of 3.',
      block,
      'Last of 44 is here.',
      {text: 'Molotov in Geneva 1955 signed 17 and 2222', kind: 'heading', rank: 2}
    ])
    const [bitext] = alignArticle({...article([other]), source: one})
    expect(bitext?.segments.map((bead) => [bead.source, bead.target])).toEqual([
      [['p-0'], ['p-0']],
      [['p-1'], []],
      [['p-2'], ['p-1']],
      [['p-3'], ['p-2']],
      [[], ['p-3']]
    ])
    const ranks = edition('en', [{text: 'Heading 5', kind: 'heading', rank: 2}, 'Words.'])
    const lower = edition('en', [{text: 'Heading 5', kind: 'heading', rank: 3}, 'Words.'])
    expect(alignArticle({...article([lower]), source: ranks})[0]?.segments).toHaveLength(2)
  })

  it('should align nothing with nothing', () => {
    expect(alignArticle(article([]))).toEqual([])
    const empty = edition('en', [])
    expect(alignArticle({...article([edition('uk', [])]), source: empty})[0]).toMatchObject({
      segments: [],
      quotations: []
    })
  })
})

describe('alignQuotations', () => {
  it('should link a quotation that was moved, and not be sure of it', () => {
    const filler = Array.from(
      {length: 7},
      (_, index) => `Paragraph ${String(index)} is about place${String(index)}x and says nothing of it.`
    )
    const words = '“[The Soviet Union applied to NATO in 1954, and Molotov was refused in Geneva]”'
    const place = (at: number): string[] => filler.map((line, index) => (index === at ? `${line} ${words}` : line))
    const [link] = alignQuotations(edition('en', place(0)), edition('fr', place(6)))
    expect(link).toMatchObject({source: ['q-en0'], target: ['q-fr0'], sure: false})
    const again = [...place(6).slice(0, 6), `${place(6)[6] ?? ''} ${words}`]
    expect(alignQuotations(edition('en', place(0)), edition('fr', again))).toHaveLength(2)
    const before = [`${place(0)[0] ?? ''} ${words}`, ...place(0).slice(1)]
    expect(alignQuotations(edition('en', before), edition('fr', place(6)))).toHaveLength(2)
  })

  it('should link one to many where a translator split a quotation', () => {
    const split = edition(
      'uk',
      [
        ...ukrainian.slice(0, 2),
        '16 червня 2001 року президенти зустрілися у Брдо. «[Ми почуваємося осторонь НАТО]», — сказав Путін. — «[І нас ніхто ні про що не питав].»'
      ],
      [{speaker: {name: 'Путін', confidence: 1}}, {speaker: {name: 'Путін', confidence: 1}}]
    )
    const words = english[2].replace('NATO]', 'NATO, and nobody has asked us about anything]')
    const whole = edition('en', [...english.slice(0, 2), words], aboutEnglish)
    expect(pairs(alignQuotations(whole, split))).toEqual([[['q-en0'], ['q-uk0', 'q-uk1']]])
  })

  it('should give a quotation without a counterpart an empty side', () => {
    const dropped = edition('uk', [
      ...ukrainian.slice(0, 3),
      'Джордж Буш відповів, що це цікаво. «[Зовсім інше, 77]» — так!'
    ])
    expect(pairs(alignQuotations(edition('en', english.slice(0, 3)), dropped))).toEqual([
      [['q-en0'], ['q-uk0']],
      [[], ['q-uk1']]
    ])
    const first = edition('uk', ['«[Не було такого]», — хтось.', ...ukrainian.slice(0, 3)])
    expect(pairs(alignQuotations(edition('en', english.slice(0, 3)), first))[0]).toEqual([[], ['q-uk0']])
  })

  it('should link by id before all else', () => {
    const named = {id: 'left-out', named: true}
    const one = edition('en', english, [named, {named: true, id: 'only-here'}])
    const other = edition('uk', ukrainian, [{}, named])
    const [link] = alignQuotations(one, other)
    expect(link).toMatchObject({source: ['left-out'], target: ['left-out'], by: 'id', sure: true, score: 1})
  })

  it.each([
    ['linked', {as: 'linked', source: 'h1', target: 'h2'}, ['q-uk1'], 'ledger'],
    ['omitted', {as: 'omitted', source: 'h1'}, [], 'ledger'],
    ['paraphrased', {as: 'paraphrased', source: 'h1'}, [], 'ledger'],
    ['unrelated', {as: 'unrelated', source: 'h1', target: 'h3'}, [], 'alignment'],
    ['linked to words that changed', {as: 'linked', source: 'h1', target: 'h9'}, ['q-uk0'], 'alignment'],
    ['linked without a target', {as: 'linked', source: 'h1'}, ['q-uk0'], 'alignment'],
    ['linked from words that changed', {as: 'omitted', source: 'h5'}, ['q-uk0'], 'alignment']
  ] as const)('should follow the ledger where a quotation was %s', (_, decision, expected, by) => {
    const links = alignQuotations(source, target, {ledger: ledger(decision)})
    expect(links.find((link) => link.source.includes('q-en0'))).toMatchObject({target: expected, by})
  })

  it('should follow the ledger on mentions', () => {
    const links = alignQuotations(source, target, {ledger: ledger({as: 'mention', source: 'h1'})})
    expect(pairs(links)).toEqual([[['q-en1'], ['q-uk1']]])
  })

  it('should follow the ledger on what only the translation has', () => {
    const entry = {occurrence: 1, segment: 'p-3'}
    const decision: Decision = {as: 'linked', source: 'h1', target: 'h3'}
    const unexpected = {
      uk: [
        {...entry, target: 'h4', as: 'added'},
        {...entry, target: 'h2', as: 'mention'},
        {...entry, target: 'h3', as: 'added'},
        {...entry, target: 'h9', as: 'added'}
      ]
    } as const
    expect(pairs(alignQuotations(source, target, {ledger: ledger(decision, unexpected)}))).toEqual([
      [['q-en0'], ['q-uk0']],
      [['q-en1'], []],
      [[], ['q-uk2']]
    ])
  })

  it('should not link one target twice by the ledger', () => {
    const twice = ledger({as: 'linked', source: 'h1', target: 'h2'})
    const both = {
      ...twice,
      quotations: {
        ...twice.quotations,
        'q-en1': {
          segment: 'p-3',
          occurrence: 1,
          source: 'h6',
          decided: {uk: {as: 'linked', source: 'h6', target: 'h2'}}
        }
      },
      texts: {...twice.texts, h6: 'That’s interesting'}
    } as const
    expect(
      alignQuotations(source, target, {ledger: both}).filter((link) => link.target.includes('q-uk1'))
    ).toHaveLength(1)
  })

  it('should take a block for a block', () => {
    const block = {kind: 'block', likelihoods: {block: 1, direct: 0, partial: 0, mention: 0}} as const
    const one = edition('en', ['[We feel left out]', 'He said “[something else entirely]”.'], [block])
    const other = edition('de', ['[Wir fühlen uns ausgeschlossen]', 'Er sagte „[etwas ganz anderes]“.'], [block])
    expect(pairs(alignQuotations(one, other))).toEqual([
      [['q-en0'], ['q-de0']],
      [['q-en1'], ['q-de1']]
    ])
  })

  it('should put what only the translation has where it stands there', () => {
    const one = edition('en', ['He said “[We feel left out of NATO, 1954]”.'])
    const other = edition('en', [
      'She said “[Nothing whatsoever 1, 2, 3]”.',
      'Nor “[This at all, 4, 5, 6]”.',
      'He said “[We feel left out of NATO, 1954]”.'
    ])
    expect(pairs(alignQuotations(one, other))).toEqual([
      [[], ['q-en0']],
      [[], ['q-en1']],
      [['q-en0'], ['q-en2']]
    ])
  })

  it('should count parts', () => {
    const part = {segment: 'p-0', text: 'x', from: 0, to: 1, start: {line: 1, column: 1}, end: {line: 1, column: 2}}
    const two = {parts: [part, part]}
    const [link] = alignQuotations(
      edition('en', ['[We feel left out]'], [two]),
      edition('de', ['[Wir fühlen uns]'], [two])
    )
    expect(link?.evidence.find(({name}) => name === 'parts')?.weight).toBeGreaterThan(0)
  })

  it('should recognise speakers and words that were left as they are', () => {
    const speaker = {speaker: {id: 'putin', confidence: 1}}
    const one = edition(
      'en',
      ['“[We feel left out of it]” and “[Nobody else was there]”'],
      [speaker, {speaker: {name: 'Bush', confidence: 1}}]
    )
    const other = edition(
      'de',
      ['„[We feel left out of it]“ und „[Niemand sonst war da]“'],
      [speaker, {speaker: {name: 'Merkel', confidence: 1}}]
    )
    const [first, second] = alignQuotations(one, other)
    expect(first?.evidence.map(({name}) => name)).toEqual(expect.arrayContaining(['speaker', 'sameWords']))
    expect(second?.evidence.find(({name}) => name === 'speaker')?.weight).toBeLessThan(0)
  })

  it('should link what changed places by its numbers, and not be sure of it', () => {
    const by = (name: string): {speaker: {name: string; confidence: number}} => ({speaker: {name, confidence: 1}})
    const one = edition(
      'en',
      [
        '“[Last year we sold 640 pairs of shoes]”',
        '“[Last year we sold 7,850 paper kites]”',
        '“[Last year we sold 19 books, no more]”'
      ],
      [by('Ana Petrova'), by('Priya Nair'), by('Hana Sato')]
    )
    const other = edition(
      'de',
      [
        '„[Im Vorjahr verkauften wir 19 Bücher, mehr nicht]“',
        '„[Im Vorjahr verkauften wir 640 Paar Schuhe]“',
        '„[Im Vorjahr verkauften wir 7850 Papierdrachen]“'
      ],
      [by('Hana Sato'), by('Ana Petrowa'), by('Priya Nair')]
    )
    const links = alignQuotations(one, other)
    expect(pairs(links)).toEqual([
      [['q-en0'], ['q-de1']],
      [['q-en1'], ['q-de2']],
      [['q-en2'], ['q-de0']]
    ])
    expect(links.find(({source}) => source.includes('q-en2'))?.sure).toBe(false)
  })
})

describe('alignedQuotations', () => {
  const extra = edition(
    'fr',
    [...ukrainian, 'Tout autre chose, 88 fois et 99 : « [Jamais vu, dit 88 fois] » !'],
    [{}, {}, {mention: 0.8}, {id: 'q-en0', speaker: {id: 'x', confidence: 1}, document: 'record', spoken: 'fr'}]
  )

  it('should number the source’s quotations and go on with those of translations', () => {
    const bitexts = alignArticle(article([target, extra]))
    const table = alignedQuotations(article([target, extra]), bitexts)
    expect(table.map(({id, number}) => [id, number])).toEqual([
      ['q-en0', 1],
      ['q-en1', 2],
      ['q-en0-2', 3]
    ])
    expect(table[0]?.speaker).toBe('Vladimir Putin')
    expect([...(table[0]?.editions.values() ?? [])].map(({status}) => status)).toEqual([
      'source',
      'aligned',
      expect.stringMatching(/aligned|unsure/u)
    ])
    expect(table[2]).toMatchObject({speaker: 'x', document: 'record', spoken: 'fr'})
    expect(table[2]?.editions.get('fr')?.status).toBe('unexpected')
  })

  it.each(['omitted', 'paraphrased'] as const)('should say what was decided to be %s', (as) => {
    const decided = article([target], ledger({as, source: 'h1'}))
    const [first] = alignedQuotations(decided, alignArticle(decided))
    expect(first?.editions.get('uk')?.status).toBe(as)
  })

  it('should stand without translations and without links', () => {
    expect(alignedQuotations(article([]), [])).toHaveLength(2)
    const [bitext] = alignArticle(article([target]))
    const bare =
      bitext === undefined
        ? []
        : [{...bitext, quotations: bitext.quotations.map((link) => ({...link, sure: false})).slice(0, 1)}]
    const table = alignedQuotations(article([target]), bare)
    expect(table.map(({editions}) => editions.get('uk')?.status)).toEqual(['unsure', 'missing'])
    const lost = bare.map((one) => ({...one, quotations: one.quotations.map((link) => ({...link, target: []}))}))
    expect(alignedQuotations(article([target]), lost)[0]?.editions.get('uk')?.status).toBe('missing')
  })
})

describe('quotations without a counterpart', () => {
  it('should leave alone what a catalogue does not translate', () => {
    const one = edition('en', ['He said: “[We feel left out of it]”.', 'She said: “[I have the document]”.'])
    const other: Edition = {
      ...edition('uk', [{text: 'Вона сказала: «[Я маю цей документ]».', id: 'p-1'}]),
      form: 'catalogue',
      untranslated: ['p-0']
    }
    expect(alignQuotations(one, other)).toMatchObject([
      {source: ['q-en0'], target: [], sure: true},
      {source: ['q-en1'], target: ['q-uk0']}
    ])
  })

  it('should compare what stands in segments that only one side of a catalogue has', () => {
    const one = edition('en', ['She came.', 'He said: “[The quick brown fox is here again]”.'])
    const other: Edition = {
      ...edition('uk', [
        {text: 'Вона прийшла.', id: 'p-0'},
        {text: 'Він сказав: «[Лисиця знову тут]».', id: 'p-9'}
      ]),
      form: 'catalogue'
    }
    expect(alignQuotations(one, other).flatMap(({source, target}) => [...source, ...target])).toHaveLength(2)
  })

  it('should not join a quotation that an author named with its neighbour', () => {
    const texts = ['“[We feel left out of all this]”, he said, and then: “[If we are not in it we are out]”.']
    const one = edition('en', texts, [{named: true, id: 'left-out'}])
    const other = edition('uk', ['Він сказав: «[Якщо ми не в цьому, то ми поза цим]».'])
    expect(alignQuotations(one, other).map(({source, target}) => [source, target])).toEqual([
      [['left-out'], []],
      [['q-en1'], ['q-uk0']]
    ])
  })
})
