import {findListed, type Reporting} from '../../language/reporting.js'
import type {FrontMatter} from '../../model/front-matter.js'
import type {Locale} from '../../model/locale.js'
import type {Quotation, Speaker} from '../../model/quotation.js'
import type {Segment} from '../../model/segment.js'
import {createAntecedents} from './antecedent.js'
import {readCast} from './cast.js'
import {classify, type Climate} from './classify.js'
import {createQuotation, type QuotationContext} from './create-quotation.js'
import type {Attributed} from './join-attributions.js'
import {isListLead, observe, type Features} from './observe.js'
import type {SpeakerState} from './resolve-speaker.js'
import {speakerOf} from './speaker-of.js'
import {readSurroundings, type Surroundings} from './surroundings.js'
import type {Places} from './to-part.js'
import type {Vocabulary} from './vocabulary.js'

/** What candidates are decided with. */
export interface DecisionContext {
  readonly locale: Locale
  readonly frontMatter: FrontMatter
  readonly reporting: Reporting
  readonly vocabulary: Vocabulary
  readonly isCased: boolean
  readonly places: Places
}

/** Gives each candidate its likelihoods and its speaker, and makes the quotations of them, in order. */
export function decide(
  attributed: readonly Attributed[],
  segments: readonly Segment[],
  context: DecisionContext
): readonly Quotation[] {
  const {frontMatter, locale, places, reporting} = context
  const candidates = attributed.map(({candidate}) => candidate)
  const arounds = attributed.map(({around}, index) => around ?? readSurroundings(candidates, index, segments))
  let [unreal, strength] = [0, 0]
  const features = attributed.map(({candidate, attribution}, index) => {
    const around = arounds[index] ?? readSurroundings(candidates, index, segments)
    unreal = isListLead(around.before) ? Math.max(unreal, attribution.unreal) : attribution.unreal
    const isNext = isListed(attributed[index - 1], candidate, {around, reporting})
    const chained = isNext && strength >= 0.7 && unreal === 0
    strength = isNext ? Math.max(strength, attribution.strength) : attribution.strength
    const follows = isSpoken(attributed[index - 1], candidate)
    const company = [attributed[index - 1], attributed[index + 1]].some((other) => isSpoken(other, candidate))
    return observe(candidate, around, {
      attribution: {...attribution, strength, unreal},
      reporting,
      follows,
      chained,
      company
    })
  })
  const climate = readClimate(features, reporting)
  const quotationContext: QuotationContext = {locale, places, identity: {taken: new Set(), counts: new Map()}}
  const speakers: SpeakerState = {
    frontMatter,
    last: undefined,
    resolved: new Map(),
    cast: readCast(attributed, context)
  }
  const antecedentOf = createAntecedents(candidates, {...context, segments, cast: speakers.cast})
  let previous: Attributed | undefined
  return attributed.map((own, index) => {
    const {candidate} = own
    const likelihoods = classify(candidate, features[index] ?? {length: 0, values: {}}, climate)
    const isQuoted = likelihoods.mention < 0.5 || candidate.attributes?.speaker !== undefined
    const speaker = isQuoted ? speakerOf(own, {speakers, antecedentOf, previous}) : undefined
    if (isQuoted) previous = own
    const document = documentOf(speaker, frontMatter)
    return createQuotation(
      candidate,
      {likelihoods, ...(speaker && {speaker}), ...(document !== undefined && {document})},
      quotationContext
    )
  })
}

/** Whether nothing but a comma and a short word or two stands between two quotations: what is said of the one holds for the other. */
function isListed(
  previous: Attributed | undefined,
  {pieces}: Attributed['candidate'],
  {around, reporting}: {readonly around: Surroundings; readonly reporting: Reporting}
): boolean {
  const [last, first] = [previous?.candidate.pieces.at(-1), pieces[0]]
  if (previous?.attribution.after !== false || last === undefined || last.index !== first?.index) return false
  const {before, earlier} = around
  if (earlier.trim() !== '') return false
  const isShort = /^\s*[,،、，;]?\s*(?:[\p{L}\p{M}]{1,6}[,،]?\s*){0,3}$/u.test(before)
  return isShort && before.trim() !== '' && findListed(before, reporting.verbs, reporting).length === 0
}

/** Whether the quotation before stands in the same segment and somebody is said to speak it. */
function isSpoken(previous: Attributed | undefined, candidate: Attributed['candidate']): boolean {
  if (previous === undefined || previous.candidate.pieces.at(-1)?.index !== candidate.pieces[0]?.index) return false
  if (candidate.pieces[0]?.segment.kind === 'alternative') return false
  return previous.attribution.strength >= 0.65 && previous.attribution.unreal === 0
}

/** How much of the document is speech that somebody is said to speak; where the verbs of its language are not known, speech by its look. */
function readClimate(features: readonly Features[], {verbs}: Reporting): Climate {
  const isKnown = verbs.words.size + verbs.stems.size + verbs.phrases.length > 0
  const longer = features.filter(({length, values}) => length >= 3 && values.alternative !== 1 && values.title !== 1)
  const spoken = longer.filter((each) => isAttributed(each) || (!isKnown && looksSpoken(each)))
  return {spoken: longer.length === 0 ? 0.35 : (spoken.length + 0.7) / (longer.length + 2)}
}

function isAttributed({values}: Features): boolean {
  const {attributed = 0, named = 0, pronoun = 0, unreal = 0, attributedAfter = 0} = values
  return attributed >= 0.7 && unreal === 0 && (named === 1 || pronoun === 1 || attributedAfter === 1)
}

/** A sentence in marks at the beginning of a paragraph, or one that a comma ends. */
function looksSpoken({values}: Features): boolean {
  return values.commaInside === 1 || (values.final === 1 && values.startsSegment === 1)
}

/** The record that the speaker's words are taken from, where the front matter says so. */
function documentOf(speaker: Speaker | undefined, frontMatter: FrontMatter): string | undefined {
  const id = speaker?.id
  if (id === undefined) return undefined
  return Object.entries(frontMatter.documents).find(([, entry]) => entry.speakers.includes(id))?.[0]
}
