/**
 * Finds numbers in words: by the words that a language has, and a grammar of numbers that most languages share.
 */
import {itemAt} from '../model/item-at.js'
import type {TextRange} from '../model/segment.js'
import type {NumberLexicon} from './number-lexicon.js'
import {normalizeNumberWord} from './number-lexicon.js'
import {readFusedWords} from './read-fused-words.js'
import type {NumberAtom, NumberWord} from './sum-number-words.js'
import {sumNumberWords} from './sum-number-words.js'

interface Token extends TextRange {
  readonly word: string
}

const tokenPattern = /[\p{L}\p{M}]+(?:['’ʼ\u00AD\u200C][\p{L}\p{M}]+)*/gu
const plainGap = /^[\s\u00A0\u2009\u202F‐‑-]{1,2}$/u
const joinedGap =
  /^[\s\u00A0-]{1,2}(?:and|und|y|e|et|i|en|og|och|και|و|na|și|şi|in|at|lẻ|linh|eta|ja)[\s\u00A0-]{1,2}$/iu
/** At most so many words make one key. */
const longestKey = 4

/** The numbers in words of a text, in order; `two hundred and three` is one. */
export function findNumberWords(text: string, lexicon: NumberLexicon): readonly NumberWord[] {
  const tokens = Array.from(text.matchAll(tokenPattern), ({0: written, index}) => ({
    from: index,
    to: index + written.length,
    word: normalizeNumberWord(written, lexicon.locale)
  }))
  const runs: NumberAtom[][] = []
  for (let index = 0; index < tokens.length;) {
    const {atoms, count} = readAt(tokens, index, {text, lexicon})
    for (const atom of atoms) addAtom(runs, atom, text)
    index += count
  }
  return runs.flatMap((run) => sumNumberWords(run))
}

function addAtom(runs: NumberAtom[][], atom: NumberAtom, text: string): void {
  const run = runs.at(-1)
  const last = run?.at(-1)
  const gap = last && text.slice(last.to, atom.from)
  const isJoined = gap !== undefined && (gap === '' || joinedGap.test(gap))
  if (isJoined || (gap !== undefined && plainGap.test(gap))) run?.push({...atom, joined: isJoined || atom.joined})
  else runs.push([atom])
}

interface Context {
  readonly text: string
  readonly lexicon: NumberLexicon
}

interface Reading {
  readonly atoms: readonly NumberAtom[]
  /** Tokens that were read. */
  readonly count: number
}

function readAt(tokens: readonly Token[], index: number, {text, lexicon}: Context): Reading {
  for (let count = longestKey; count > 1; count--) {
    const group = tokens.slice(index, index + count)
    const isPhrase = group.length === count && group.every((_, at) => at === 0 || isBeside(group, at, text))
    const found = isPhrase ? look(group.map(({word}) => word).join(' '), lexicon) : undefined
    if (found !== undefined)
      return {atoms: [{...found, from: itemAt(group, 0).from, to: itemAt(group, count - 1).to}], count}
  }
  return {atoms: readToken(itemAt(tokens, index), lexicon), count: 1}
}

function isBeside(tokens: readonly Token[], at: number, text: string): boolean {
  return plainGap.test(text.slice(itemAt(tokens, at - 1).to, itemAt(tokens, at).from))
}

type Found = Omit<NumberAtom, keyof TextRange>

function look(word: string, {words, loose}: NumberLexicon): Found | undefined {
  const value = words.get(word)
  if (value !== undefined) return {value, firm: true, joined: false}
  const other = loose.get(word)
  return other === undefined ? undefined : {value: other, firm: false, joined: false}
}

function readToken({from, to, word}: Token, lexicon: NumberLexicon): readonly NumberAtom[] {
  const found = look(word, lexicon) ?? lookPrefixed(word, lexicon)
  const atoms = found === undefined ? readFusedWords(word, lexicon) : [found]
  return atoms.map((atom) => ({...atom, from, to}))
}

/** Arabic and Hebrew write *and* and the article with the word. */
function lookPrefixed(word: string, lexicon: NumberLexicon): Found | undefined {
  const [prefix = ''] = /^(?:و?ال|و|ו?ה|ו)(?=.{2})/u.exec(word) ?? []
  const found = prefix === '' ? undefined : look(word.slice(prefix.length), lexicon)
  return found && {...found, joined: /^[وו]/u.test(prefix)}
}
