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
    const found = outer
      .flatMap((span) => fromSpan(span, place, reporting))
      .map((candidate) => ({...candidate, ...(isCredit && {inCredit: true})}))
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

/** None where only who speaks stands between the marks: `« — сказав Путін. — »`. */
function fromSpan(span: Span, place: {index: number; segment: Segment}, reporting: Reporting): readonly Candidate[] {
  const runs =
    span.family === 'double' ? splitRuns(place.segment.text, span, reporting) : [{from: span.from, to: span.to}]
  if (runs.length === 0) return []
  const pieces = runs.map((range, at, all): Piece => ({
    ...place,
    range: {from: range.from, to: range.to},
    ...(at === 0 && span.opening && {opening: span.opening}),
    ...(at === all.length - 1 && range.to === span.to && span.closing && {closing: span.closing}),
    ...(at > 0 && {break: 'attribution'}),
    children: span.children.filter((child) => hull(child).from >= range.from && hull(child).to <= range.to)
  }))
  const form = span.family === 'title' ? 'title' : 'marks'
  const {element, attributes} = span
  return [{form, pieces, ...(element && {element}), ...(attributes && {attributes})}]
}

function splitRuns(text: string, span: Span, reporting: Reporting): readonly TextRange[] {
  const runs = splitIncises(text, span, {reporting, requires: 'verb'})
  return runs.length === 1 && reporting.language === 'fr' ? splitFrench(text, span, reporting) : runs
}
