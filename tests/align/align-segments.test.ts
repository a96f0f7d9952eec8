import {describe, expect, it} from 'vitest'
import {alignSegments} from '../../src/align/align-segments.js'

const source = [
  'The summit at Brdo',
  'On 16 June 2001 the presidents met at Brdo in Slovenia for the first time.',
  'They spoke for 100 minutes. The talk was friendly, as both of them said afterwards.',
  'Vladimir Putin recalled that the Soviet Union had applied to NATO in 1954.',
  'George Bush answered that this was interesting.'
]
const target = [
  'Саміт у Брдо',
  '16 червня 2001 року президенти вперше зустрілися у словенському Брдо.',
  'Вони говорили 100 хвилин.',
  'Розмова була дружньою, як потім сказали обидва.',
  'Володимир Путін пригадав, що Радянський Союз подав заявку до НАТО у 1954 році.',
  'Джордж Буш відповів, що це цікаво.'
]
const pairs = (beads: readonly {source: readonly number[]; target: readonly number[]}[]): unknown[] =>
  beads.map((bead) => [bead.source, bead.target])

const list = [
  'The treaty of 1954 was signed by Molotov in Geneva at 10:30.',
  'A paragraph about the weather in the mountains of Slovenia, which was fine.',
  'Another paragraph of some length about the journalists who had come to Brdo.',
  'A third one, on the castle with its 99 rooms and the horses of Lipica.',
  'The last one says how the two of them left for Ljubljana in one car.'
]

describe('alignSegments', () => {
  it('should join what a translator split', () => {
    expect(pairs(alignSegments(source, target, {locales: {source: 'en', target: 'uk'}}))).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2, 3]],
      [[3], [4]],
      [[4], [5]]
    ])
  })

  it('should leave alone what has no counterpart', () => {
    const shorter = list.filter((_, index) => index !== 2)
    expect(pairs(alignSegments(list, shorter))).toContainEqual([[2], []])
    expect(pairs(alignSegments(shorter, list))).toContainEqual([[], [2]])
  })

  it('should notice a segment that was moved', () => {
    const moved = [...list.slice(1), list[0] ?? '']
    const beads = alignSegments(list, moved)
    expect(beads[0]).toMatchObject({source: [0], target: [4], moved: true})
    expect(beads.filter((bead) => bead.moved)).toHaveLength(1)
    expect(beads.every(({score}) => score >= 0 && score <= 1)).toBe(true)
  })

  it('should link what was moved once', () => {
    const moved = [...list.slice(1), list[0] ?? '', `${list[0] ?? ''} Again.`]
    expect(alignSegments(list, moved).filter((bead) => bead.source.includes(0))).toHaveLength(1)
  })

  it('should align empty sides', () => {
    expect(alignSegments([], [])).toEqual([])
    expect(pairs(alignSegments(['One.'], []))).toEqual([[[0], []]])
    expect(pairs(alignSegments([], ['One.', '']))).toEqual([
      [[], [0]],
      [[], [1]]
    ])
  })

  it('should take in a lexicon that is known beforehand', () => {
    const lexicon = new Map([
      ['hound', ['hund', 'köter']],
      ['horse', ['hund', 'pferd']],
      ['barks', ['bellt']],
      ['cat', ['katze']]
    ])
    const beads = alignSegments(['Why?', 'A hound barks.', 'A cat is.'], ['Hund bellt es.', 'Katze.'], {lexicon})
    expect(beads.at(-1)).toMatchObject({source: [2], target: [1]})
  })

  it('should know what countries, languages, months and days are called', () => {
    const english = [
      'The committee had its first meeting in Germany that year, as most people know.',
      'The second one was held in Poland, where hardly anybody took notice of it.',
      'Then they went to Japan and talked with the people of the villages there.',
      'The last meeting of all was in June, when the weather was fine again.'
    ]
    const arabic = [
      'عقدت اللجنة اجتماعها الأول في ألمانيا في ذلك العام كما يعرف معظم الناس.',
      'وعقد الاجتماع الثاني في بولندا حيث لم يكد أحد ينتبه إليه أو يتحدث عنه.',
      'ثم ذهبوا إلى اليابان وتحدثوا مع الناس في القرى هناك وقتا طويلا.',
      'وكان آخر الاجتماعات كلها في يونيو حين تحسن الطقس من جديد.'
    ]
    const locales = {source: 'en', target: 'ar'}
    const rest = [1, 2, 3].map((index) => [[index], [index - 1]])
    expect(pairs(alignSegments(english, arabic.slice(1), {locales}))).toEqual([[[0], []], ...rest])
    const mirrored = rest.map((bead) => bead.toReversed())
    expect(pairs(alignSegments(english.slice(1), arabic, {locales}))).toEqual([[[], [0]], ...mirrored])
  })

  it('should look inside segments for where a translator began a new one', () => {
    const three = 'Anna Berg came to Oslo in 1931. She wrote her first novel there. Later she moved to Paris for good.'
    const two = 'She died in Rome in 1977, and nobody of her family was there.'
    const one = 'Anna Berg kom til Oslo i 1931. Der skrev hun sin første roman.'
    const rest = 'Senere flyttet hun til Paris for godt. Hun døde i Roma i 1977, og ingen fra familien var der.'
    expect(pairs(alignSegments([three, two], [one, rest]))).toEqual([
      [
        [0, 1],
        [0, 1]
      ]
    ])
  })

  it('should take in vectors', () => {
    const vectors = {
      source: [
        [1, 0],
        [0, 1],
        [0, 0, 0, 0]
      ],
      target: [
        [0, 1],
        [1, 0, 5]
      ]
    }
    const beads = alignSegments(['aaaa bbbb.', 'cccc dddd.', 'eeee.'], ['ffff gggg.', 'hhhh iiii.'], {vectors})
    expect(beads.some(({source: one, target: other}) => one.includes(1) && other.includes(0))).toBe(true)
    const exchanged = {source: vectors.target, target: vectors.source}
    const mirrored = alignSegments(['ffff gggg.', 'hhhh iiii.'], ['aaaa bbbb.', 'cccc dddd.', 'eeee.'], {
      vectors: exchanged
    })
    expect(mirrored.some(({source: one, target: other}) => one.includes(0) && other.includes(1))).toBe(true)
    const none = alignSegments(['aaaa.'], ['bbbb.'], {vectors: {source: [], target: []}})
    expect(pairs(none)).toEqual([[[0], [0]]])
  })

  it('should align languages without spaces between words', () => {
    const japanese = ['ブルドでの会談', '2001年6月16日、両大統領はブルドで初めて会った。', '会談は100分続いた。', '字']
    const chinese = ['布尔多会谈', '2001年6月16日，两国总统在布尔多首次会面。', '会谈持续了100分钟。', '字']
    expect(pairs(alignSegments(japanese, chinese, {locales: {source: 'ja', target: 'zh'}}))).toEqual(
      [0, 1, 2, 3].map((index) => [[index], [index]])
    )
  })

  it('should stay near the anchors of a long text and find its way after a gap', () => {
    const text = Array.from(
      {length: 700},
      (_, index) => `Sentence ${String(index)} tells of place${String(index * 7)}x and says something more about it.`
    )
    const gap = [...text.slice(0, 200), ...text.slice(420)]
    const beads = alignSegments(text, gap)
    expect(beads.filter(({target: other}) => other.length === 0)).toHaveLength(220)
    expect(
      beads.filter(({source: one, target: other}) => one.length === 1 && other[0] === (one[0] ?? 0) - 220)
    ).toHaveLength(280)
  })

  it('should look for what was moved in long texts too', () => {
    const sentence = (index: number): string =>
      `Sentence ${String(index)} tells of place${String(index * 7)}x and says something more about it.`
    const text = Array.from({length: 420}, (_, index) => sentence(index))
    const beads = alignSegments(text, [...text.slice(210), ...text.slice(0, 210)])
    expect(beads.filter((bead) => bead.moved).length).toBeGreaterThan(180)
  })
})
