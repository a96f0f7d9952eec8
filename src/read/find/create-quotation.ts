import {isIdeographic, fold} from '../../model/fold.js'
import type {Locale} from '../../model/locale.js'
import {canonicalizeLocale} from '../../model/locale.js'
import type {KindLikelihoods, Part, Quotation, QuotationKind, Speaker} from '../../model/quotation.js'
import type {QuotationAttributes} from '../../model/segment.js'
import type {Candidate, Piece} from './candidate.js'
import {likeliest} from './classify.js'
import {findElisions, findInsertions} from './editing.js'
import type {IdentityState} from './identity.js'
import {giveId} from './identity.js'
import type {Span} from './span.js'
import {toPart, type Places} from './to-part.js'

/** What quotations are made with. */
export interface QuotationContext {
  readonly locale: Locale
  readonly identity: IdentityState
  readonly places: Places
}

/** What was decided of a candidate. */
export interface Verdict {
  readonly likelihoods: KindLikelihoods
  readonly speaker?: Speaker
  readonly document?: string
}

/** The quotation of a candidate, with those nested in it. */
export function createQuotation(candidate: Candidate, verdict: Verdict, context: QuotationContext): Quotation {
  const attributes = candidate.attributes ?? {}
  const likelihoods = givenKind(attributes.kind) ?? verdict.likelihoods
  const document = attributes.document ?? verdict.document
  return {
    ...describe(candidate.pieces, attributes, context),
    kind: likeliest(likelihoods),
    level: 1,
    likelihoods,
    ...(verdict.speaker && {speaker: verdict.speaker}),
    ...(document !== undefined && {document}),
    explicit: isExplicit(candidate),
    quotations: candidate.pieces.flatMap((piece) =>
      piece.children.flatMap((child) => nest(child, piece, {...context, level: 2}))
    )
  }
}

type Description = Omit<
  Quotation,
  'kind' | 'level' | 'likelihoods' | 'speaker' | 'document' | 'explicit' | 'quotations'
>

function describe(pieces: readonly Piece[], attributes: QuotationAttributes, context: QuotationContext): Description {
  const parts = pieces.map((piece) => toPart(piece, context.places))
  const spoken = attributes.spoken === undefined ? undefined : canonicalizeLocale(attributes.spoken)
  const lang = attributes.lang === undefined ? undefined : canonicalizeLocale(attributes.lang)
  const id = giveId(parts[0]?.text ?? '', attributes.id, context.identity)
  return {
    id,
    locale: context.locale,
    text: joinTexts(parts),
    parts,
    ...(spoken !== undefined && {spoken}),
    ...(lang !== undefined && {lang}),
    elisions: findElisions(pieces),
    insertions: findInsertions(pieces),
    named: attributes.id === id
  }
}

/** With a space between the parts, and none between ideographs. */
function joinTexts(parts: readonly Part[]): string {
  const texts = parts.map(({text}, index) => {
    const last = parts[index - 1]?.text.at(-1) ?? ''
    const isDense = last === '' || (isIdeographic(last) && isIdeographic(text.at(0) ?? ''))
    return isDense ? text : ` ${text}`
  })
  return fold(texts.join(''))
}

function isExplicit(candidate: Candidate): boolean {
  return candidate.form === 'block' ? candidate.block?.element === 'directive' : candidate.attributes !== undefined
}

function givenKind(kind: string | undefined): KindLikelihoods | undefined {
  const kinds: readonly QuotationKind[] = ['direct', 'partial', 'block', 'mention']
  const given = kinds.find((known) => known === kind)
  return given === undefined ? undefined : {direct: 0, partial: 0, block: 0, mention: 0, [given]: 1}
}

function nest(span: Span, piece: Piece, context: QuotationContext & {readonly level: number}): readonly Quotation[] {
  const own: Piece = {
    index: piece.index,
    segment: piece.segment,
    range: {from: span.from, to: span.to},
    ...(span.opening && {opening: span.opening}),
    ...(span.closing && {closing: span.closing}),
    children: span.children
  }
  const attributes = span.attributes ?? {}
  const words = piece.segment.text.slice(span.from, span.to)
  const likelihoods = givenKind(attributes.kind) ?? nestedLikelihoods(words, span)
  const {speaker} = attributes
  return [
    {
      ...describe([own], attributes, context),
      kind: likeliest(likelihoods),
      level: context.level,
      likelihoods,
      ...(speaker !== undefined && {speaker: {name: speaker, confidence: 1}}),
      ...(attributes.document !== undefined && {document: attributes.document}),
      explicit: span.attributes !== undefined,
      quotations: span.children.flatMap((child) => nest(child, own, {...context, level: context.level + 1}))
    }
  ]
}

/** Nested words are in no link: length and a final mark are enough to tell their kind. */
function nestedLikelihoods(words: string, span: Span): KindLikelihoods {
  if (span.family === 'title') return {direct: 0.02, partial: 0.03, block: 0, mention: 0.95}
  const isSentence = /[.!?…,。！？؟।]$/u.test(words) && words.length > 12
  return isSentence
    ? {direct: 0.7, partial: 0.1, block: 0, mention: 0.2}
    : {direct: 0.1, partial: 0.35, block: 0, mention: 0.55}
}
