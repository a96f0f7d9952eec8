import {findListed, readWords, type Reporting} from '../../language/reporting.js'
import type {Attribution, Candidate} from './candidate.js'
import type {Surroundings} from './surroundings.js'

/** What is seen of a candidate: each name is a weight's key in `classify`; 0 is *not so*, 1 *so*, and some have degrees. */
export interface Features {
  /** Words; in scripts without spaces two characters count as one. */
  readonly length: number
  readonly values: Readonly<Partial<Record<FeatureName, number>>>
}

/** The names of features. */
export type FeatureName =
  | 'attributed'
  | 'attributedAfter'
  | 'named'
  | 'colon'
  | 'commaInside'
  | 'credit'
  | 'follows'
  | 'commaBefore'
  | 'final'
  | 'pronoun'
  | 'sentence'
  | 'capital'
  | 'wholeSegment'
  | 'startsSegment'
  | 'question'
  | 'firstPerson'
  | 'unreal'
  | 'naming'
  | 'joining'
  | 'linked'
  | 'titleCase'
  | 'heading'
  | 'item'
  | 'cell'
  | 'alternative'
  | 'listed'
  | 'bracketed'
  | 'single'
  | 'title'
  | 'dash'
  | 'elided'
  | 'hyphenated'

/** Sees the features of a candidate in its surroundings. */
export function observe(
  candidate: Candidate,
  around: Surroundings,
  context: {attribution: Attribution; reporting: Reporting; follows: boolean}
): Features {
  const {attribution, reporting, follows} = context
  const text = candidate.pieces.map((piece) => piece.segment.text.slice(piece.range.from, piece.range.to)).join(' ')
  const first = candidate.pieces[0]
  const after = around.after.at(-1) ?? ''
  const length = countWords(text, reporting)
  const kind = first?.segment.kind
  const isSentence = /[.!?…。！？؟۔।॥][\s"”’»)]*$/u.test(text) || /^[.。]/u.test(after)
  const isCapital = /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(text)
  const values: Partial<Record<FeatureName, number>> = {
    attributed: attribution.strength,
    attributedAfter: flag(attribution.after),
    named: flag(attribution.name !== undefined),
    colon: flag(attribution.colon),
    commaInside: flag(/[,，،、]$/u.test(text) && !isListGap(after)),
    follows: flag(follows && isSentence && isCapital),
    credit: flag(candidate.inCredit === true),
    commaBefore: flag(
      /[\p{L}\p{M}\d)],\s*$/u.test(around.before) &&
        !isListLead(around.before) &&
        (around.before.match(/,/gu)?.length ?? 0) <= 3
    ),
    final: flag(/[,.!?…。！？؟۔।॥，、][\s"”’»)]*$/u.test(text)),
    pronoun: flag(attribution.pronoun === true),
    sentence: flag(isSentence && isCapital && length >= 2),
    capital: flag(isCapital),
    wholeSegment: flag(around.startsSegment && around.endsSegment),
    startsSegment: flag(around.startsSegment),
    question: flag(/[!?！？؟]/u.test(text)),
    firstPerson: flag(length >= 3 && findListed(text.slice(0, 400), reporting.first, reporting).length > 0),
    unreal: attribution.unreal,
    naming: flag(attribution.naming),
    joining: flag(isJoined(around.before, reporting)),
    linked: flag(
      first !== undefined &&
        first.segment.links.some((link) => link.from <= first.range.from && link.to >= first.range.to)
    ),
    titleCase: isTitleCase(text, length),
    heading: flag(kind === 'heading' || kind === 'title'),
    item: flag(kind === 'item'),
    cell: flag(kind === 'cell'),
    alternative: flag(kind === 'alternative'),
    listed: flag(length <= 12 && (isListGap(after) || isListLead(around.before))),
    bracketed: flag(/[([（]\s*$/u.test(around.before) && /^\s*[)\]）]/u.test(after)),
    single: flag(/^[’'‘‚‹]/u.test(first?.opening === undefined ? '' : first.segment.text.slice(first.opening.from))),
    title: flag(candidate.form === 'title'),
    dash: flag(candidate.form === 'dash'),
    elided: flag(/\[[^\]]*\]|[[(]?(?:…|\.\.\.)[\])]?/u.test(text)),
    hyphenated: flag(/^[-‑–]\p{L}/u.test(after) || /\p{L}[-‑]$/u.test(around.before))
  }
  return {length, values}
}

function flag(condition: boolean): number {
  return condition ? 1 : 0
}

function countWords(text: string, reporting: Reporting): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const rest = readWords(
    text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu, ' '),
    reporting
  ).length
  const factor = /\p{Script=Hangul}/u.test(text) ? 1.4 : 1
  return rest * factor + dense / 1.8
}

/** Nothing but a comma or a conjunction up to the next quotation: a list. */
function isListGap(after: string): boolean {
  return /^\s*(?:[,،、，;/|·]|[,;]?\s*\p{L}{1,5})\s*$/u.test(after)
}

/** Nothing but a conjunction since the quotation before. */
export function isListLead(before: string): boolean {
  return /^\s*(?:[,،、，;/|]|[,;]?\s*(?:and|or|und|oder|et|ou|y|e|o|и|или|та|або|і|чи|i|lub|a|nebo|en|of|och|eller|og|ja|tai|ve|veya|و|أو|یا|和|或|and\/or)),?\s*$/u.test(
    before
  )
}

function isJoined(before: string, reporting: Reporting): boolean {
  const word = readWords(before.slice(-24), reporting).at(-1)
  if (word === undefined || !/^\s*$/u.test(before.slice(-24).slice(word.to))) return false
  return reporting.joining.words.has(word.lower)
}

/** The share of capitalised words among those of four letters and more, from two such words on; 0 in scripts without capitals. */
function isTitleCase(text: string, length: number): number {
  const long = text.match(/[\p{Lu}\p{Ll}][\p{L}’'-]{3,}/gu) ?? []
  if (length > 14 || long.length < 2) return 0
  return long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= 0.75 ? 1 : 0
}
