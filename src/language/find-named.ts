import {latinName, nameSimilarity} from './names.js'

/** A name as it stands in a text, and where: UTF-16 code units. */
export interface Named {
  readonly name: string
  readonly from: number
  readonly to: number
  /** How alike it is to the name that was looked for, 0 to 1. */
  readonly score: number
}

/** Two words are one from here on; words of few sounds must be more alike, as many words are near them. */
const alike = {long: 0.75, short: 0.9}
/** Letters, in Latin script, of a word of few sounds. */
const short = 3
/** Parts of a name that are looked for, and letters of the shortest. */
const [mostParts, fewestLetters] = [4, 2]

/** Finds all places where a text has words of a name, the likeliest first. */
export type NameFinder = (name: string, text: string) => readonly Named[]

/**
 * Makes the search for a name of one edition in text of another, in any script: its words as they sound, neighbours
 * together; in scripts without spaces wherever they stand.
 */
export function createNameFinder(): NameFinder {
  const known = new Map<string, number>()
  const sounds = new Map<string, string>()
  const latinOf = (word: string): string => recall(sounds, word, () => latinName(word))
  const compare = (word: string, part: string): number =>
    recall(known, `${word}\n${part}`, () =>
      mayBe(skeletonOf(latinOf(word)), skeletonOf(latinOf(part))) ? nameSimilarity(word, part) : 0
    )
  const weigh = (word: string, parts: readonly string[]): number => {
    let best = 0
    for (const part of parts) {
      const score = compare(word, part)
      const least = latinOf(part).length <= short ? alike.short : alike.long
      if (score >= least && score > best) best = score
    }
    return best
  }
  return (name, text) => {
    const parts = (name.match(wordPattern) ?? []).filter(({length}) => length >= fewestLetters).slice(-mostParts)
    const found =
      unspaced.test(text) || isChinese(text) ? findInside(text, parts, weigh) : findWords(text, parts, weigh)
    return found.toSorted((one, other) => other.score - one.score)
  }
}

function isChinese(text: string): boolean {
  return han.test(text) && !/[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text)
}

type Weigh = (word: string, parts: readonly string[]) => number

const wordPattern =
  /[\p{Script=Katakana}ー]+|(?![\p{Script=Katakana}ー])[\p{L}\p{M}](?:(?![\p{Script=Katakana}ー])[\p{L}\p{M}\u200C]|[-’'ʼ](?=[\p{L}\p{M}]))*/gu
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const han = /\p{Script=Han}/u
/** Words that are written onto the next: *and*, *to*, *in* and the like; then the article, which is part of a name. */
const prefixed = /^(?:[وفبلكושלבמהכየለበከ]|של)(?=[\p{L}\p{M}]{3})/u
const article = /^(?:ال|אל-)(?=[\p{L}\p{M}]{3})/u

/** Runs of words of which each is one of the name, each run as long as it goes. */
function findWords(text: string, parts: readonly string[], weigh: Weigh): readonly Named[] {
  const found: Named[] = []
  let last = {name: '', end: -1, scores: [] as readonly number[]}
  for (const match of text.matchAll(wordPattern)) {
    const {name, score} = wordIn(match[0], parts, weigh)
    if (score === 0) continue
    const end = match.index + match[0].length
    const gap = last.end < 0 ? '' : text.slice(last.end, end - name.length)
    const isJoined = /^[\s.·・‧＝=-]{1,2}$/u.test(gap)
    last = isJoined
      ? {name: last.name + gap + name, end, scores: [...last.scores, score]}
      : {name, end, scores: [score]}
    if (isJoined) found.pop()
    found.push({name: last.name, from: end - last.name.length, to: end, score: sumUp(last.scores)})
  }
  return found
}

/** A word as it is, or without what is written onto it. */
function wordIn(word: string, parts: readonly string[], weigh: Weigh): Pick<Named, 'name' | 'score'> {
  const bare = word.replace(prefixed, '')
  const weighAny = (each: string): number => Math.max(weigh(each, parts), weigh(each.replace(article, ''), parts))
  const [own, without] = [weighAny(word), weighAny(bare)]
  return own >= without ? {name: word, score: own} : {name: bare, score: without}
}

/** The likeliest word, and a little for each other. */
function sumUp(scores: readonly number[]): number {
  return Math.max(...scores) + 0.05 * (scores.length - 1)
}

/** Places where a script without spaces has one of the words, in what is beside it. */
function findInside(text: string, parts: readonly string[], weigh: Weigh): readonly Named[] {
  return parts.flatMap((part) => {
    const size = latinName(part).length
    const found: Named[] = []
    for (let from = 0; from < text.length; from++) {
      for (const to of endsFrom(text, from, size)) {
        const score = weigh(text.slice(from, to), [part])
        if (score > 0) found.push({name: text.slice(from, to), from, to, score})
      }
    }
    return found
  })
}

/** Where a word of about so many Latin letters can end that begins here: between syllables. */
function endsFrom(text: string, from: number, size: number): readonly number[] {
  const isHan = han.test(text.charAt(from))
  if (!isHan && !isThaiStart(text, from)) return []
  const [least, most] = isHan ? [Math.max(2, size / 3), size / 1.4] : [Math.max(2, size * 0.6), size * 1.5]
  const ends: number[] = []
  for (let to = from + 1; to <= Math.min(text.length, from + most); to++) {
    if (/[^\p{L}\p{M}]/u.test(text.charAt(to - 1))) break
    const isEnd = isHan ? han.test(text.charAt(to - 1)) : !/[\p{M}ะาำๅ]/u.test(text.charAt(to))
    if (to - from >= Math.floor(least) && isEnd) ends.push(to)
  }
  return ends
}

/** A vowel that is written before its consonant, or a consonant that has none before it. */
function isThaiStart(text: string, from: number): boolean {
  return (
    /[เ-ไ]/u.test(text.charAt(from)) || (/[ก-ฮ\p{L}]/u.test(text.charAt(from)) && !/[เ-ไ]/u.test(text.charAt(from - 1)))
  )
}

function recall<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

const classes: readonly (readonly [RegExp, string])[] = [
  [/[aeiouyhw_'’-]/gu, ''],
  [/[bpvf]/gu, 'B'],
  [/[dt]/gu, 'T'],
  [/[kgqxcjszþ]/gu, 'S'],
  [/[lr]/gu, 'L'],
  [/[mn]/gu, 'M'],
  [/(.)\1+/gu, '$1']
]

/** The consonants of a word in Latin letters by kinds that one language hears as another: all that a comparison of sounds can agree in. */
function skeletonOf(word: string): string {
  let bare = word
  for (const [pattern, letter] of classes) bare = bare.replace(pattern, letter)
  return bare.slice(0, 6)
}

/** Whether two words can be one name: their first consonants agree, but for one that only one of them has. */
function mayBe(one: string, other: string): boolean {
  if (one === '' || other === '') return one.length + other.length <= 1
  if (Math.abs(one.length - other.length) > 2) return false
  return one.charAt(0) === other.charAt(0) || one.startsWith(other.charAt(0), 1) || other.startsWith(one.charAt(0), 1)
}
