import type {Point, Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import type {Locale} from '../model/locale.js'
import {severityOf, type Related, type Severity} from '../model/message.js'

/** A place in a file; lines and columns from 1, `null` where it is about the whole file. */
export interface PlaceRecord {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
}

/** A message as `--json` prints it: a public format. What a message does not have is `null`. */
export interface MessageRecord extends PlaceRecord {
  readonly ruleId: string
  readonly severity: Severity
  readonly reason: string
  readonly locale: Locale | null
  readonly quotation: string | null
  readonly actual: string | null
  readonly expected: readonly string[] | null
  readonly note: string | null
  readonly related: readonly (PlaceRecord & {readonly locale: Locale | null})[]
}

/** A message in the shape of `quoin check --json`. */
export function messageRecord(message: VFileMessage): MessageRecord {
  return {
    ...placeRecord(message.file ?? '', message.place),
    ruleId: message.ruleId ?? '',
    severity: severityOf(message),
    reason: message.reason,
    locale: message.locale ?? null,
    quotation: message.quotation ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? null,
    note: message.note ?? null,
    related: (message.related ?? []).map((related) => relatedRecord(related))
  }
}

function relatedRecord({file, place, locale}: Related): MessageRecord['related'][number] {
  return {...placeRecord(file, place), locale: locale ?? null}
}

function placeRecord(file: string, place: Point | Position | undefined): PlaceRecord {
  if (place === undefined) return {file, line: null, column: null, endLine: null, endColumn: null}
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return {file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
