import {findListed, isListed, readWords, type Reporting} from '../../language/reporting.js'
import type {Attribution, Candidate} from './candidate.js'
import {isHeadline} from './is-headline.js'
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
  | 'phrase'
  | 'apposed'
  | 'headline'
  | 'quoting'
  | 'turn'
  | 'chained'
  | 'company'
  | 'leading'
  | 'reported'

/** What a candidate is seen with. */
export interface ObservationContext {
  readonly attribution: Attribution
  readonly reporting: Reporting
  /** It stands in a list with the quotation before, and what is said of that holds for both. */
  readonly chained: boolean
  /** Beside it in the same segment stands a candidate that somebody is said to speak. */
  readonly company: boolean
  /** The quotation before stands in the same segment and somebody is said to speak it. */
  readonly follows: boolean
}

/** How far into the words a candidate is looked at, in code units: more words say no more. */
const reach = 240

/** Sees the features of a candidate in its surroundings. */
export function observe(candidate: Candidate, around: Surroundings, context: ObservationContext): Features {
  const text = candidate.pieces.map(({range, segment}) => segment.text.slice(range.from, range.to)).join(' ')
  const length = countWords(text.slice(0, reach), context.reporting)
  const after = around.after.at(-1) ?? ''
  return {
    length,
    values: {
      ...observeAttribution(context.attribution),
      ...observeWords({text, length, after, isLed: isLed(around, context.attribution)}, context),
      ...observeAround(around, {after, length}, context),
      ...observePlace(candidate),
      commaBefore: flag(context.attribution.strength > 0 && isAfterComma(around.before)),
      phrase: phraseOf(text, length, around.before),
      apposed: flag(
        (context.attribution.strength < 0.75 || length < longestName(context)) &&
          isApposed(text, {length, before: around.before, after}, context.reporting)
      ),
      turn: flag(
        around.startsSegment && /[,.!?…。！？؟۔।॥，、።][\s"”’»)]*$/u.test(text.slice(-4)) && /^\s*\p{L}/u.test(after)
      ),
      chained: flag(context.chained),
      company: flag(context.company),
      reported: flag(context.attribution.strength < 0.5 && isReported(around, context.reporting)),
      headline: flag(isHeadline(candidate, around, {after, length}))
    }
  }
}

/** Fewer words are a name although somebody is said to speak: in German any noun has a capital letter, and a clause after the words speaks of them. */
function longestName({attribution, reporting}: ObservationContext): number {
  return reporting.language === 'de' || (attribution.after && attribution.strength >= 0.85) ? 2.5 : 3.5
}

type Values = Partial<Record<FeatureName, number>>

function observeAttribution(attribution: Attribution): Values {
  return {
    attributed: attribution.strength,
    attributedAfter: flag(attribution.after),
    named: flag(attribution.name !== undefined),
    pronoun: flag(attribution.pronoun === true),
    colon: flag(attribution.colon),
    unreal: attribution.unreal,
    naming: flag(attribution.naming)
  }
}

interface Words {
  readonly text: string
  readonly length: number
  /** What follows them. */
  readonly after: string
  /** They are set off as a sentence of their own. */
  readonly isLed: boolean
}

/** A colon, a comma or nothing before the words, or a clause after them. */
function isLed({before, startsSegment}: Surroundings, attribution: Attribution): boolean {
  if (startsSegment || attribution.colon || attribution.after) return true
  return before.trim() === '' || /[.,:،，：。!?؟！？]\s*$/u.test(before.slice(-4))
}

function observeWords({text, length, after, isLed}: Words, {reporting, follows}: ObservationContext): Values {
  const tail = text.slice(-8)
  const isSentence = /[.!?…。！？؟۔।॥][\s"”’»)]*$/u.test(tail) || /^[.。]/u.test(after)
  const isCapital = beginsSentence(text, isLed || length >= 4)
  return {
    commaInside: flag(/[,，،、]$/u.test(tail) && !isListGap(after)),
    final: flag(/[,.!?…。！？؟۔।॥，、][\s"”’»)]*$/u.test(tail)),
    sentence: flag(isSentence && isCapital && length >= 2),
    follows: flag(follows && isSentence && isCapital),
    capital: flag(isCapital),
    question: flag(/[!?！？؟]/u.test(text)),
    leading: flag(length >= 2 && beginsLow(text, reporting)),
    firstPerson: flag(length >= 3 && findListed(text.slice(0, reach), reporting.first, reporting).length > 0),
    titleCase: isTitleCase(text, length),
    elided: flag(/\[[^\]]{0,400}\]|…|\.\.\./u.test(text))
  }
}

/** The first word is in lower case, and an article or a preposition. */
function beginsLow(text: string, reporting: Reporting): boolean {
  const word = readWords(text.slice(0, 40), reporting)[0]
  return word !== undefined && word.text === word.lower && reporting.joining.words.has(word.lower)
}

/** A verb of saying or of calling in the sentence before the words, or right after them. */
function isReported({before, after}: Surroundings, reporting: Reporting): boolean {
  const next = (after.at(-1) ?? '').slice(0, 40)
  return [reporting.verbs, reporting.calling].some(
    (list) => findListed(before, list, reporting).length + findListed(next, list, reporting).length > 0
  )
}

/** A capital letter; in scripts without capitals any letter of words that are set off or long. */
function beginsSentence(text: string, isSetOff: boolean): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(text) || (isSetOff && /^[^\p{L}]*\p{Lo}/u.test(text))
}

function observeAround(
  around: Surroundings,
  {after, length}: Pick<Words, 'after' | 'length'>,
  {attribution, reporting}: ObservationContext
): Values {
  const isSure = attribution.strength >= 0.7 && attribution.unreal === 0 && attribution.name !== undefined
  const {before, startsSegment, endsSegment} = around
  const last = before.slice(-4)
  return {
    wholeSegment: flag(startsSegment && endsSegment),
    startsSegment: flag(startsSegment),
    joining: flag(isJoined(before, reporting)),
    listed: flag(length <= 12 && !isSure && (isListGap(after) || isListLead(before))),
    bracketed: flag(/[([（]\s*$/u.test(last) && /^\s*[)\]）]/u.test(after)),
    quoting: isQuoting(after),
    hyphenated: flag(/^[-‑–]\p{L}/u.test(after) || /\p{L}[-‑]$/u.test(last))
  }
}

/** A particle of quoting written onto the words: the ending that Korean gives to reported clauses, Japanese と but for that of a name (`という`). */
function isQuoting(after: string): number {
  if (/^(?:고|며|면서|라며|라면서|냐고|는)(?=[\s,])/u.test(after)) return 1
  return /^と(?![いのか呼]|し[てた]|$)/u.test(after) ? 0.6 : 0
}

/** Words of a sentence that goes on inside the marks: too many for a term, and without a capital letter no title. */
function phraseOf(text: string, length: number, before: string): number {
  if (length < 3 || before.trim() === '' || !/^[^\p{L}]*[\p{Ll}\p{Lo}]/u.test(text)) return 0
  if (/^[^\p{L}]*\p{Lo}/u.test(text)) return length < 5 || eastern.test(text) ? 0 : Math.min(1, (length - 2) / 4)
  if (length >= 4) return 1
  return /\p{Lu}/u.test(text) ? 0 : 0.6
}

/** A few capitalised words right after a word that is no verb of saying, with no mark between: a name (`the band “Not a Guitar”`). */
function isApposed(
  text: string,
  {length, before, after}: {readonly length: number; readonly before: string; readonly after: string},
  reporting: Reporting
): boolean {
  if (length > 5 || !/^\p{Lu}/u.test(text) || /[,.!?…]$/u.test(text) || /^\s*[,.]?\s*[—–]/u.test(after)) return false
  const word = readWords(before, reporting).at(-1)
  return word !== undefined && before.slice(word.to).trim() === '' && !isListed(word, reporting.verbs)
}

/** A comma right before the mark, but not that of a list. */
function isAfterComma(before: string): boolean {
  if (!/[\p{L}\p{M}\d)],\s*$/u.test(before.slice(-4)) || isListLead(before)) return false
  return before.split(',').length <= 4
}

function observePlace(candidate: Candidate): Values {
  const first = candidate.pieces[0]
  if (first === undefined) return {}
  const {opening, range, segment} = first
  const mark = opening === undefined ? '' : segment.text.slice(opening.from, opening.to)
  return {
    credit: flag(candidate.inCredit === true),
    linked: flag(segment.links.some((link) => link.from <= range.from && link.to >= range.to)),
    heading: flag(segment.kind === 'heading' || segment.kind === 'title'),
    item: flag(segment.kind === 'item'),
    cell: flag(segment.kind === 'cell'),
    alternative: flag(segment.kind === 'alternative'),
    single: flag(/^[’'‘‚‹]/u.test(mark)),
    title: flag(candidate.form === 'title'),
    dash: flag(candidate.form === 'dash')
  }
}

function flag(condition: boolean): number {
  return condition ? 1 : 0
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Where the scripts lie whose words are not parted by spaces, and Hangul. */
const eastern = /[\u0E00-\u0E7F\u1100-\u11FF\u3040-\uFAFF]|[\u{20000}-\u{3FFFF}]/u

/** Words of the beginning that is looked at. */
function countWords(text: string, reporting: Reporting): number {
  if (!eastern.test(text)) return readWords(text, reporting).length
  const marks = text.match(dense)?.length ?? 0
  const rest = marks === 0 ? text : text.replace(dense, ' ')
  const factor = /\p{Script=Hangul}/u.test(text) ? 1.4 : 1
  return readWords(rest, reporting).length * factor + marks / 1.8
}

/** Nothing but a comma or a conjunction up to the next quotation: a list. */
function isListGap(after: string): boolean {
  return /^\s*(?:[,،、，;/|·]|[,;]?\s*(?!\p{Script=Hangul})\p{L}{1,5})\s*$/u.test(after)
}

/** Nothing but a conjunction since the quotation before. */
export function isListLead(before: string): boolean {
  return /^\s*(?:[,،、，;/|]|[,;]?\s*(?:and|or|und|oder|et|ou|y|e|o|и|или|та|або|і|чи|i|lub|a|nebo|en|of|och|eller|og|ja|tai|ve|veya|و|أو|یا|和|或|and\/or)),?\s*$/u.test(
    before
  )
}

function isJoined(before: string, reporting: Reporting): boolean {
  const word = readWords(before, reporting).at(-1)
  if (word === undefined || before.slice(word.to).trim() !== '') return false
  return reporting.joining.words.has(word.lower)
}

/** The share of capitalised words among those of four letters and more, from two such words on; 0 in scripts without capitals. */
function isTitleCase(text: string, length: number): number {
  if (length > 14) return 0
  const long = text.match(/[\p{Lu}\p{Ll}][\p{L}’'-]{3,}/gu) ?? []
  if (long.length < 2) return 0
  return long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= 0.75 ? 1 : 0
}
