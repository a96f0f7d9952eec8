import * as v from 'valibot'
import type {VFile} from 'vfile'
import type {Point, Position} from 'unist'
import type {Ledger} from '../model/ledger.js'
import {createMessage} from '../model/message.js'
import type {JsonDocument} from './read-json.js'
import {readJson} from './read-json.js'
import {ledgerSchema} from './ledger-schema.js'

const conflictMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/mu

interface Problem {
  readonly reason: string
  readonly note: string
  readonly place?: Point | Position
  readonly actual?: string
  readonly expected?: readonly string[]
}

/**
 * Reads `quotations.json`. What is wrong becomes `file-invalid` messages on the file, and the whole ledger is
 * `undefined`: a caller must then not write it anew, as the decisions in it would be lost.
 */
export function parseLedger(file: VFile): Ledger | undefined {
  const text = String(file).replace(/^\uFEFF/u, '')
  const {ledger, problems} = read(text)
  for (const problem of problems) {
    file.messages.push(createMessage({ruleId: 'file-invalid', file: file.path, ...problem}))
  }
  return ledger
}

function read(text: string): {ledger?: Ledger; problems: readonly Problem[]} {
  const conflict = conflictMarker.exec(text)
  if (conflict !== null) return {problems: [conflictProblem(text, conflict)]}
  try {
    return validate(readJson(text))
  } catch (error) {
    return {problems: [syntaxProblem(text, error)]}
  }
}

function conflictProblem(text: string, {0: marker, index}: RegExpExecArray): Problem {
  const line = text.slice(0, index).split('\n').length
  return {
    reason: `Unexpected merge conflict marker \`${marker}\`, expected JSON`,
    place: {line, column: 1, offset: index},
    note: 'Two branches changed the same lines. Keep what is right of both, delete the three marker lines, then run `quoin sync`.',
    actual: marker
  }
}

function syntaxProblem(text: string, error: unknown): Problem {
  const note =
    'Restore the file from version control, or delete it: `quoin sync` writes a new one, without the decisions.'
  if (text.trim() === '') return {reason: 'Unexpected empty file, expected a ledger in JSON', note}
  const {line, column, offset} = error as Partial<Point>
  const found = line === undefined || offset === undefined ? undefined : text.slice(offset, offset + 12)
  const what = found === undefined ? 'nesting' : found.trim() === '' ? 'end of line or file' : `\`${found.trim()}\``
  return {
    reason: `Unexpected ${what}, expected valid JSON`,
    note,
    ...(line !== undefined && column !== undefined && {place: {line, column, ...(offset !== undefined && {offset})}})
  }
}

function validate({value, repeated, placeOf}: JsonDocument): {ledger?: Ledger; problems: readonly Problem[]} {
  const doubles = repeated.map(({key, place}) => ({
    reason: `Unexpected second entry \`${key}\`, expected one`,
    place,
    note: 'Delete the entry that is out of date.',
    actual: key
  }))
  const {issues = []} = v.safeParse(ledgerSchema, value)
  const problems = [...doubles, ...issues.map((issue) => issueProblem(issue, placeOf))]
  if (problems.length > 0 || !v.is(ledgerSchema, value)) return {problems}
  const {version, source, segments = bare(), quotations = bare(), unexpected = bare(), texts = bare()} = value
  return {ledger: {version, source, segments, quotations, unexpected, texts}, problems}
}

function issueProblem(issue: v.BaseIssue<unknown>, placeOf: JsonDocument['placeOf']): Problem {
  const path = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)))
  const at = path.length === 0 ? 'the file' : `\`${path.join('.')}\``
  return {
    reason: issueReason(issue, at),
    place: placeOf(path),
    note: 'Correct the value, or delete the entry: `quoin sync` writes it anew.',
    actual: issue.received
  }
}

function issueReason({expected, received, message, type}: v.BaseIssue<unknown>, at: string): string {
  if (expected === 'never') return `Unexpected field ${at}, expected fields of the ledger’s format only`
  if (received === 'undefined') return `Unexpected missing field ${at}, expected a value`
  return `Unexpected \`${received}\` at ${at}, expected ${type === 'check' || expected === null ? message : expected}`
}

function bare(): Record<string, never> {
  return Object.create(null) as Record<string, never>
}
