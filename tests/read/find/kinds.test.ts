import {describe, expect, it} from 'vitest'
import {findQuotations} from '../../../src/read/find-quotations.js'

describe('kinds', () => {
  it.each([
    ['en', 'The mayor, Judith Stern, spoke of “a victory for everybody who has lungs”.'],
    ['es', 'La alcaldesa, Judith Stern, habló de «una victoria para todo el que tenga pulmones».'],
    ['ka', 'მარია ნოვაკმა თქვა, რომ „ხიდი ხვალ დილით აუცილებლად გაიხსნება ყველასთვის“.']
  ])('should quote a part of a sentence in %s: %s', (locale, markdown) => {
    expect(kindsOf(markdown, locale)).toEqual(['partial'])
  })

  it.each([
    ['en', 'She walked so softly, as if to say, “I am only the wind.”'],
    ['de', 'Niemand solle mehr sagen können: „Bei uns gibt es ja nichts.“'],
    ['ko', '“나는 그저 바람이야”라고 말하는 듯이 살금살금 걸었어요.'],
    ['en', 'The pump, known here as “the old lady”, serves 1,200 families.']
  ])('should quote nobody for what nobody said, or everybody says, in %s: %s', (locale, markdown) => {
    expect(kindsOf(markdown, locale)).toEqual(['mention'])
  })

  it('should quote a part that begins in the middle of a sentence beside words that somebody is said to speak', () => {
    const markdown = '“We waited a year,” says Mushi. The district promised a new one “within a few weeks”.'
    expect(kindsOf(markdown, 'en')).toEqual(['direct', 'partial'])
  })

  it('should quote nobody for an example that the clause before denies only in part', () => {
    const markdown =
      'Nobody laughed until the court usher opened the heavy door and said: “Breakfast is ready.” They all went out.'
    expect(kindsOf(markdown, 'en')).toEqual(['direct'])
  })

  it('should quote each of a list by the first', () => {
    const markdown =
      'Mwita called the water “black tea with sugar”, “soup of the valley” and, once, “the end of the world”.'
    expect(kindsOf(markdown, 'en')).toEqual(['partial', 'partial', 'partial'])
  })

  it('should keep the name of a paper out of the quotation before', () => {
    const markdown = '“They did not count the songs,” he told the news portal “New Word”.'
    const [first] = findQuotations(markdown, {locale: 'en'})
    expect(first?.parts.map(({text}) => text)).toEqual(['They did not count the songs,'])
  })
})

describe('attributions that are left alone', () => {
  it.each([
    ['uk', '« — сказав Путін. — ».'],
    ['uk', '«, — зазначив Путін. — ».'],
    ['uk', '— зазначив Путін. — .'],
    ['ru', '— сказал он.'],
    ['fr', '« — a dit le maire. — »']
  ])('should be no quotation in %s: %s', (locale, markdown) => {
    expect(findQuotations(markdown, {locale})).toEqual([])
  })

  it('should still find a turn that begins with a dash between marks', () => {
    const found = findQuotations('«— Привіт, — сказав Андрій. — Як справи?»', {locale: 'uk'})
    expect(found.map(({text}) => text.replace(/^— /u, ''))).toEqual(['Привіт, Як справи?'])
  })
})

describe('dialogues', () => {
  it('should keep an answer apart from the question', () => {
    const found = findQuotations('“能修吗？”刘梅问。“放这儿吧。”周守成头也没抬。', {locale: 'zh'})
    expect(found).toHaveLength(2)
  })

  it('should join what one speaker says before and after the attribution', () => {
    const markdown = '"Just one more day," said Eagle. "If you can\'t find the needle, you will pay."'
    expect(findQuotations(markdown, {locale: 'en'})).toHaveLength(1)
  })

  it('should find turns whose sentences end in marks of their own script', () => {
    const markdown = '— پدر، چرا پرواز می‌کند؟\n\n— چون باد آن را بالا می‌برد.'
    expect(findQuotations(markdown, {locale: 'fa'})).toHaveLength(2)
  })

  it('should part a Finnish turn from a name before its verb', () => {
    const found = findQuotations('– Ei, Aas myöntää.', {locale: 'fi'})
    expect(found.map(({text}) => text)).toEqual(['Ei'])
  })
})

describe('marks', () => {
  it('should not open a quotation with the apostrophe of a year', () => {
    const markdown = "The record, from '78, went for £410. It took the girls' choir ten minutes."
    expect(findQuotations(markdown, {locale: 'en'})).toEqual([])
  })

  it('should find where words begin that lack their opening mark', () => {
    const markdown =
      'Sand says that he has nothing against animals. I measured 94 decibels," he says. "It is a chainsaw."'
    const parts = findQuotations(markdown, {locale: 'en'}).flatMap((quotation) => quotation.parts)
    expect(parts[0]?.text).toBe('I measured 94 decibels,')
  })

  it('should join paragraphs that each begin with a single opening mark', () => {
    const markdown = 'He explained:\n\n‘We shall pay.\n\n‘We shall not pay those who return.\n\n‘Small villages first.’'
    const [first] = findQuotations(markdown, {locale: 'en'})
    expect(first?.parts).toHaveLength(3)
  })
})

function kindsOf(markdown: string, locale: string): readonly string[] {
  return findQuotations(markdown, {locale}).map(({kind}) => kind)
}
