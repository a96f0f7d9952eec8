import {describe, expect, it} from 'vitest'
import {settleSpeakers} from '../../src/align/settle-speakers.js'
import type {Bitext, QuotationLink} from '../../src/model/bitext.js'
import type {Edition} from '../../src/model/edition.js'
import type {Speaker} from '../../src/model/quotation.js'
import {edition, type TestQuotation} from './edition.js'

const english = [
  'Nadia Rahman, president of the union, said: “[We got it].” “[Nobody was paid],” she added.',
  'The minister, Amina Yusuf, was asked. “[Not this year],” said Yusuf.'
]
const sure = {confidence: 0.95}
const aboutEnglish: readonly TestQuotation[] = [
  {speaker: {name: 'Nadia Rahman', ...sure}},
  {speaker: {name: 'Nadia Rahman', confidence: 0.6}},
  {speaker: {name: 'Yusuf', ...sure}}
]

function linkAll(source: Edition, target: Edition): readonly QuotationLink[] {
  return source.quotations.map(({id}, index) => {
    const other = target.quotations[index]?.id
    const sides = {source: [id], target: other === undefined ? [] : [other]}
    return {...sides, score: 1, by: 'alignment', sure: true, evidence: []}
  })
}

function bitext(source: Edition, target: Edition): Bitext {
  const stray: QuotationLink = {source: ['x'], target: ['x'], score: 1, by: 'ledger', sure: true, evidence: []}
  return {source, target, segments: [], quotations: [...linkAll(source, target), stray]}
}

function namesIn({quotations}: Edition): unknown[] {
  return quotations.map(({speaker}) => speaker?.name)
}

function settle(target: Edition, source: Edition = edition('en', english, aboutEnglish)): unknown[] {
  const [settled] = settleSpeakers([bitext(source, target)])
  return settled === undefined ? [] : namesIn(settled.target)
}

function speakers(...names: readonly (Speaker | undefined)[]): readonly TestQuotation[] {
  return names.map((speaker) => (speaker === undefined ? {} : {speaker}))
}

describe('settleSpeakers', () => {
  it('should do nothing without translations', () => {
    expect(settleSpeakers([])).toEqual([])
  })

  it('should find the counterpart’s speaker beside the words, in another script', () => {
    const target = edition('am', ['ፕሬዝዳንት ናዲያ ራህማን በጋዜጣዊ መግለጫ ላይ «[አግኝተናል]» ብለዋል።', 'ዩሱፍ ለሬዲዮ «[አይደለም]»።'])
    const source = edition('en', english, [aboutEnglish[0] ?? {}, aboutEnglish[2] ?? {}, {}])
    expect(settle(target, source)).toEqual(['ናዲያ ራህማን', 'ዩሱፍ'])
  })

  it('should leave alone what is said by the author, by an id or alike', () => {
    const about = speakers({name: 'Samia', confidence: 1}, {id: 'x', confidence: 0.5}, {name: 'Юсуф', confidence: 0.9})
    const target = edition('uk', ['Надія Рахман: «[a]». «[b]», – каже.', 'Юсуф: «[c]»'], about)
    expect(settle(target)).toEqual(['Samia', undefined, 'Юсуф'])
  })

  it('should correct a name that nobody has by one that stands beside the words', () => {
    const about = speakers({name: 'Понеділок', ...sure}, undefined, {name: 'Рада', ...sure})
    const target = edition('uk', ['Понеділок. Надія Рахман каже: «[a]». «[b]»', 'Рада: «[c]»'], about)
    expect(settle(target)).toEqual(['Надія Рахман', 'Надія Рахман', 'Рада'])
  })

  it('should keep the name of another speaker, so that a wrong one is reported', () => {
    const about = speakers({name: 'Аміна Юсуф', ...sure}, undefined, {name: 'Юсуф', ...sure})
    const target = edition('uk', ['Не Рахман, а Аміна Юсуф каже: «[a]».', '«[b]»', 'Юсуф: «[c]»'], about)
    expect(settle(target)).toEqual(['Аміна Юсуф', 'Рахман', 'Юсуф'])
  })

  it('should keep a name that both editions have beside the words', () => {
    const source = edition('en', ['Lim says that Karim told him: “[No].”'], speakers({name: 'Lim', ...sure}))
    const target = edition('uk', ['Лім каже, що Карім відповів: «[Ні]».'], speakers({name: 'Карім', ...sure}))
    expect(settle(target, source)).toEqual(['Карім'])
  })

  it('should know a speaker by the name the edition uses elsewhere', () => {
    const hen = {name: 'Hen', ...sure}
    const source = edition('en', ['Hen: “[a]” Hen: “[b]” She: “[c]”'], speakers(hen, hen, hen))
    const kurka = {name: 'Курка', ...sure}
    const texts = ['Курка: «[a]»', 'Курка: «[b]»', 'Курка пішла.', 'Вона: «[c]»']
    expect(settle(edition('uk', texts, speakers(kurka, kurka)), source)).toEqual(['Курка', 'Курка', 'Курка'])
    expect(settle(edition('uk', ['Півень: «[a]»'], speakers({name: 'Півень', confidence: 0.4})), source)).toEqual([
      'Півень'
    ])
  })

  it('should take no name from afar where another stands beside the words in a script with capital letters', () => {
    const about = speakers(undefined, {confidence: 0.1}, {name: 'Голова', ...sure})
    const target = edition('uk', ['«[a]» «[b]»', 'Аміна Юсуф мовчить.', 'Голова: «[c]»'], about)
    expect(settle(target)).toEqual([undefined, undefined, 'Голова'])
  })

  it('should lend the source a speaker, too', () => {
    const source = edition('zh-Hans', ['拉赫曼警告：“[我们从零开始]”', '她：“[a]”'], [])
    const target = edition('en', ['“[We start from zero],” warned Rahman.'], speakers({name: 'Rahman', ...sure}))
    const [settled] = settleSpeakers([bitext(source, target)])
    expect(settled && namesIn(settled.source)).toEqual(['拉赫曼', undefined])
  })

  it.each([
    ['ja', '同社のビクトル・リム社長は「[a]」とした。', 'Viktor Lim', 'ビクトル'],
    ['th', 'จากนั้นอารือกันอ่านมติ “[a]”', 'Arıkan', 'อารือกัน'],
    ['th', 'เซลินกล่าว “[a]”', 'Selin Arıkan', 'เซลิน'],
    ['ar', 'وقالت الخطيب: «[a]»', 'Suad al-Khatib', 'الخطيب'],
    ['he', 'לוויקטור לים: "[a]"', 'Viktor Lim', 'וויקטור לים'],
    ['zh-Hant', '記者問「[a]」', 'Yusuf', undefined],
    ['uk', '«[a]», – каже він.', '', undefined]
  ])('should find it in %s: %s', (locale, text, name, found) => {
    const source = edition('en', ['“[a]”'], speakers({name, ...sure}))
    expect(settle(edition(locale, [text]), source)).toEqual([found])
  })
})
