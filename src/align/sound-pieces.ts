/**
 * Pieces of words as they sound, numbered, so that texts can be compared by what they have in common.
 */
import {transliterate} from '../language/transliteration.js'
import {itemAt} from '../model/item-at.js'
import type {Candidate} from './candidate.js'
import {floatAt, intAt} from './value-at.js'

/** The pieces of a text's words. */
export interface Pieces {
  /** Their numbers, each once. */
  readonly numbers: Int32Array
  /** The length of the vector of their weights. */
  readonly norm: number
}

/** Describes and compares texts of some candidates. */
export interface Inventory {
  readonly describe: (members: readonly Candidate[]) => Pieces
  /** The cosine of two vectors of weights, inverse document frequencies: 0 to 1. */
  readonly likeness: (one: Pieces, other: Pieces) => number
}

/** Letters of a piece of a word; its beginning and end count as letters. */
const pieceLength = 3

/** Numbers the pieces of all candidates' words and weighs them by how rare they are. */
export function takeInventory(all: readonly Candidate[]): Inventory {
  const split = createSplitter()
  const frequencies: number[] = []
  for (const candidate of all) {
    for (const piece of split(candidate)) frequencies[piece] = (frequencies[piece] ?? 0) + 1
  }
  const weights = Float64Array.from(frequencies, (frequency) => Math.log((all.length + 1) / frequency))
  const lookUp = {weights, seen: new Int32Array(weights.length), comparisons: 0}
  return {
    describe: (members) => describe(members.map(split), weights),
    likeness: (one, other) => compare(one, other, lookUp)
  }
}

function describe(texts: readonly Int32Array[], weights: Float64Array): Pieces {
  const numbers = texts.length === 1 ? itemAt(texts, 0) : Int32Array.from(new Set(texts.flatMap((text) => [...text])))
  let sum = 0
  for (const piece of numbers) sum += floatAt(weights, piece) ** 2
  return {numbers, norm: Math.sqrt(sum)}
}

interface LookUp {
  readonly weights: Float64Array
  /** By piece the last comparison whose longer text has it. */
  readonly seen: Int32Array
  comparisons: number
}

function compare(one: Pieces, other: Pieces, lookUp: LookUp): number {
  const {weights, seen} = lookUp
  const [less, more] = one.numbers.length < other.numbers.length ? [one, other] : [other, one]
  const comparison = ++lookUp.comparisons
  for (const piece of more.numbers) seen[piece] = comparison
  let product = 0
  for (const piece of less.numbers) if (intAt(seen, piece) === comparison) product += floatAt(weights, piece) ** 2
  return product === 0 ? 0 : product / (one.norm * other.norm)
}

/** Makes the function that gives the pieces of a candidate's words, each once, in the order in which they come. */
function createSplitter(): (candidate: Candidate) => Int32Array {
  const numbers = new Map<string, number>()
  const words = new Map<string, readonly number[]>()
  const texts = new Map<Candidate, Int32Array>()
  return (candidate) => {
    const known = texts.get(candidate)
    if (known !== undefined) return known
    const pieces = new Set<number>()
    for (const word of transliterate(candidate.quotation.text).match(/[\p{L}\p{N}]+/gu) ?? []) {
      const own = words.get(word) ?? splitWord(word, numbers)
      words.set(word, own)
      for (const piece of own) pieces.add(piece)
    }
    const found = Int32Array.from(pieces)
    texts.set(candidate, found)
    return found
  }
}

function splitWord(word: string, numbers: Map<string, number>): readonly number[] {
  const padded = ` ${word} `
  return Array.from({length: padded.length - pieceLength + 1}, (_, at) => {
    const piece = padded.slice(at, at + pieceLength)
    const number = numbers.get(piece) ?? numbers.size
    numbers.set(piece, number)
    return number
  })
}
