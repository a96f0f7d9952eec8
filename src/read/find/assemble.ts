import type {Reporting} from '../../language/reporting.js'
import type {Segment, TextRange} from '../../model/segment.js'
import type {Candidate, Piece} from './candidate.js'
import {readInnerTurn, readTurns, type Turn} from './dialogue.js'
import {hull, type Span} from './span.js'
import {splitFrench} from './split-french.js'
import {splitIncises} from './split-incises.js'

/** The candidates of one segment outside quoted blocks, ordered: spans between marks, and turns after a dialogue dash. */
export function assembleSegment(
  segment: Segment,
  index: number,
  context: {spans: readonly Span[]; reporting: Reporting; isCredit: boolean; isDialogue: boolean}
): readonly Candidate[] {
  const {spans, reporting, isCredit, isDialogue} = context
  const place = {index, segment}
  const inner = isCredit || isDialogue ? undefined : readInnerTurn(segment, spans.map(hull), reporting)
  if (isCredit || !isDialogue) {
    const outer = inner === undefined ? spans : spans.filter((span) => hull(span).to <= inner.opening.from)
    const found = outer.map((span) => ({...fromSpan(span, place, reporting), ...(isCredit && {inCredit: true})}))
    return inner === undefined ? found : [...found, fromTurn(inner, place, spans)]
  }
  return readTurns(segment, reporting)
    .filter((turn) => turn.runs.length > 0)
    .map((turn) => fromTurn(turn, place, spans))
}

function fromTurn(turn: Turn, place: {index: number; segment: Segment}, spans: readonly Span[]): Candidate {
  return {
    form: 'dash',
    pieces: turn.runs.map((range, at) => ({
      ...place,
      range,
      ...(at === 0 ? turn.opening.from < turn.opening.to && {opening: turn.opening} : {break: 'attribution'}),
      children: spans.filter((span) => hull(span).from >= range.from && hull(span).to <= range.to)
    }))
  }
}

function fromSpan(span: Span, place: {index: number; segment: Segment}, reporting: Reporting): Candidate {
  const runs =
    span.family === 'double' ? splitRuns(place.segment.text, span, reporting) : [{from: span.from, to: span.to}]
  const pieces = (runs.length === 0 ? [span] : runs).map((range, at, all): Piece => ({
    ...place,
    range: {from: range.from, to: range.to},
    ...(at === 0 && span.opening && {opening: span.opening}),
    ...(at === all.length - 1 && range.to === span.to && span.closing && {closing: span.closing}),
    ...(at > 0 && {break: 'attribution'}),
    children: span.children.filter((child) => hull(child).from >= range.from && hull(child).to <= range.to)
  }))
  return {
    form: span.family === 'title' ? 'title' : 'marks',
    pieces,
    ...(span.element && {element: span.element}),
    ...(span.attributes && {attributes: span.attributes})
  }
}

function splitRuns(text: string, span: Span, reporting: Reporting): readonly TextRange[] {
  const runs = splitIncises(text, span, {reporting, requires: 'verb'})
  return runs.length === 1 && reporting.language === 'fr' ? splitFrench(text, span, reporting) : runs
}
