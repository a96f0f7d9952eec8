import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {alignArticle, checkArticle, readArticle, recordDecisions, serializeLedger} from '../../src/index.js'
import type {DecisionRequest} from '../../src/ledger/choose-decisions.js'
import type {Article} from '../../src/model/article.js'
import type {Ledger} from '../../src/model/ledger.js'
import {textHash} from '../../src/model/text-hash.js'
import {article, bitext, edition, ledger} from '../check/build.js'

const source = edition('en', ['“{{a|One}}” and “{{b|two}}”.', 'He said “{{c|three}}”, not the “{{m|Times}}”.'], {
  form: 'source',
  quotations: {m: {kind: 'mention'}}
})
const target = edition('uk', ['«{{x|Раз}}» і «{{y|два}}».', 'Він сказав «{{z|Раз}}» і «{{n|ще}}».'])
const links = [
  [['a', 'b'], ['x']],
  [['c'], ['z', 'y']],
  [[], ['n']]
] as const
const pair = bitext(source, target, {links})

function decide(request: Partial<DecisionRequest>, known?: Ledger): ReturnType<typeof recordDecisions> {
  const before = article(source, [target], known === undefined ? {} : {ledger: known})
  return recordDecisions(before, pair, {ids: [], at: '2026-01-05', ...request})
}

describe('recordDecisions', () => {
  it('should link everything that has a counterpart where no id is given', () => {
    const {ledger: after, choices, refused} = decide({by: 'ok'})
    const signed = {at: '2026-01-05', by: 'ok'}
    const first = {as: 'linked', target: textHash('Раз'), occurrence: 1, ...signed}
    expect(refused).toEqual([])
    expect(choices.map(({id}) => id)).toEqual(['a', 'b', 'c'])
    expect(after.quotations['a']?.decided).toEqual({uk: {...first, source: textHash('One')}})
    expect(after.quotations['b']?.decided).toEqual({uk: {...first, source: textHash('two')}})
    expect(after.quotations['c']?.decided).toEqual({
      uk: {as: 'linked', source: textHash('three'), target: textHash('Раз два'), ...signed}
    })
    expect(after.texts[textHash('Раз два')]).toBe('Раз два')
  })

  it('should leave decisions that hold and those on something else alone where no id is given', () => {
    const once = decide({ids: ['c'], as: 'paraphrased'}).ledger
    const twice = decide({}, once).ledger
    expect(twice.quotations['c']?.decided?.['uk']?.as).toBe('paraphrased')
    expect(decide({at: '2027-01-01'}, twice)).toMatchObject({choices: [], ledger: twice})
  })

  it.each(['omitted', 'paraphrased', 'mention'] as const)('should record %s without a target', (as) => {
    const {ledger: after} = decide({ids: ['a'], as})
    expect(after.quotations['a']?.decided).toEqual({uk: {as, source: textHash('One'), at: '2026-01-05'}})
  })

  it('should record what is unrelated with the words that it is not related to, also a second time', () => {
    const {ledger: after} = decide({ids: ['a'], as: 'unrelated'})
    const decision = {as: 'unrelated', source: textHash('One'), target: textHash('Раз'), occurrence: 1}
    expect(after.quotations['a']?.decided?.['uk']).toMatchObject(decision)
    const apart = bitext(source, target, {links: [[['a'], []]]})
    const again = recordDecisions(article(source, [target], {ledger: after}), apart, {ids: ['a'], as: 'unrelated'})
    expect(again.ledger.quotations['a']?.decided?.['uk']).toMatchObject(decision)
  })

  it('should keep a mention in the ledger once somebody decided on it', () => {
    const {ledger: after} = decide({ids: ['m'], as: 'mention'})
    expect(after.quotations['m']).toMatchObject({segment: 's1', occurrence: 1, source: textHash('Times')})
  })

  it('should approve a segment by both texts', () => {
    const {ledger: after} = decide({ids: ['s0']})
    expect(after.segments['s0']?.approved).toEqual({
      uk: {source: textHash('“One” and “two”.'), target: textHash('«Раз» і «два».'), at: '2026-01-05'}
    })
    expect(after.texts[textHash('«Раз» і «два».')]).toBe('«Раз» і «два».')
  })

  it.each(['added', 'mention'] as const)('should record what only the translation has as %s', (as) => {
    const other = {target: 'h0', occurrence: 1, segment: 's0', as: 'added'} as const
    const known = decide({ids: ['n'], as: 'added'}, ledger({unexpected: {uk: [other]}})).ledger
    const {ledger: after} = decide({ids: ['n'], as, at: '2026-02-06'}, known)
    expect(after.unexpected).toEqual({
      uk: [other, {target: textHash('ще'), occurrence: 1, segment: 's1', as, at: '2026-02-06'}]
    })
    expect(after.texts[textHash('ще')]).toBe('ще')
  })

  it('should keep decisions on other locales', () => {
    const fr = {as: 'omitted', source: textHash('One')} as const
    const known = ledger({quotations: {a: {segment: 's0', occurrence: 1, source: textHash('One'), decided: {fr}}}})
    expect(Object.keys(decide({ids: ['a']}, known).ledger.quotations['a']?.decided ?? {})).toEqual(['fr', 'uk'])
  })

  it.each<[string, string, DecisionRequest['as'], string]>([
    ['an id that is not there', 'q', undefined, 'expected that of a quotation or segment'],
    ['what every object inherits', '__proto__', 'omitted', 'expected that of a quotation or segment'],
    ['a link without a counterpart', 'm', undefined, 'without a counterpart in `uk`'],
    ['a new relation that is none', 'm', 'unrelated', 'without a counterpart in `uk`'],
    ['words of the source as added', 'a', 'added', 'which the source has'],
    ['words of a link by the other side', 'x', undefined, 'expected that of its counterpart'],
    ['words that only the translation has without saying as what', 'n', undefined, '`--as added` or `--as mention`'],
    ['a segment as something else', 's0', 'omitted', 'expected a quotation']
  ])('should refuse %s', (_, id, as, reason) => {
    const {refused, choices} = decide({ids: [id], ...(as && {as})})
    expect(refused).toMatchObject([{id, reason: expect.stringContaining(reason) as unknown}])
    expect(choices).toEqual([])
  })

  it('should refuse to approve a segment that is not translated', () => {
    const one = edition('uk', [''])
    const {refused} = recordDecisions(article(source, [one]), bitext(source, one), {ids: ['s0', 's1']})
    expect(refused.map(({note}) => note)).toEqual(['Translate it first.', 'Translate it first.'])
  })
})

const english = '---\nlang: en\n---\n\n“We did not wait for anybody,” Anna Berger said.\n\nThe river is wide.\n'
const german = '---\nlang: de\n---\n\n„Gestern regnete es“, meinte der Wirt.\n\nDer Fluss ist breit.\n'

function read(texts: {readonly source: string; readonly target: string}, known?: Ledger): Article {
  return readArticle({
    source: new VFile({path: 'content/a/index.md', value: texts.source}),
    translations: [new VFile({path: 'content/a/index.de.md', value: texts.target})],
    ...(known && {ledger: new VFile({path: 'content/a/quotations.json', value: serializeLedger(known)})})
  })
}

function rulesOf(one: Article): readonly (string | undefined)[] {
  return checkArticle(one, alignArticle(one)).map(({ruleId}) => ruleId)
}

function accept(one: Article, request: Partial<DecisionRequest>): Ledger {
  const [first] = alignArticle(one)
  if (first === undefined) throw new Error('No translation')
  const {ledger: after, refused} = recordDecisions(one, first, {ids: [], ...request})
  expect(refused).toEqual([])
  return after
}

describe('what was recorded', () => {
  const texts = {source: english, target: german}
  const id = read(texts).source.quotations[0]?.id ?? ''

  it('should make an unsure link one by the ledger', () => {
    const doubtful = {
      source: '---\nlang: en\n---\n\n“We did not wait,” said Anna. “Nobody came,” said Bob.\n',
      target: '---\nlang: de\n---\n\nAnna sprach. „Keiner kam.“\n'
    }
    const before = read(doubtful)
    const link = alignArticle(before)[0]?.quotations.find(({target: ids}) => ids.length > 0)
    expect(rulesOf(before)).toContain('quotation-unsure')
    const after = read(doubtful, accept(before, {}))
    const settled = {source: link?.source, target: link?.target, by: 'ledger', sure: true}
    expect(alignArticle(after)[0]?.quotations).toContainEqual(expect.objectContaining(settled))
    expect(rulesOf(after)).not.toContain('quotation-unsure')
    expect(rulesOf(after)).not.toContain('quotation-stale')
  })

  it.each([
    ['the source', {...texts, source: english.replace('anybody', 'anybody at all')}],
    ['the translation', {...texts, target: german.replace('regnete', 'schneite')}]
  ])('should be stale once %s is edited', (_, edited) => {
    expect(rulesOf(read(edited, accept(read(texts), {})))).toContain('quotation-stale')
  })

  it('should make a quotation that was left out on purpose no fault, until its words change', () => {
    const without = {...texts, target: german.replace(/[„“]/gu, '')}
    expect(rulesOf(read(without))).toContain('quotation-missing')
    const known = accept(read(without), {ids: [id], as: 'omitted'})
    expect(rulesOf(read(without, known))).not.toContain('quotation-missing')
    const edited = {...without, source: english.replace('anybody', 'anybody at all')}
    expect(rulesOf(read(edited, known))).toContain('quotation-missing')
  })

  it('should make an approved segment stale once its translation is edited', () => {
    const segment = read(texts).source.segments.at(-1)?.id ?? ''
    const known = accept(read(texts), {ids: [segment]})
    expect(rulesOf(read(texts, known))).not.toContain('segment-stale')
    expect(rulesOf(read({...texts, target: german.replace('breit', 'tief')}, known))).toContain('segment-stale')
  })

  it('should make what was added on purpose no fault', () => {
    const more = {
      ...texts,
      target: german.replace('breit.', 'breit. „Hier kenne ich jeden Stein und Baum“, sagte sie.')
    }
    const before = read(more)
    expect(rulesOf(before)).toContain('quotation-unexpected')
    const alone = alignArticle(before)[0]?.quotations.filter((link) => link.source.length === 0) ?? []
    const known = accept(before, {ids: alone.flatMap((link) => link.target), as: 'added'})
    expect(rulesOf(read(more, known))).not.toContain('quotation-unexpected')
  })
})
