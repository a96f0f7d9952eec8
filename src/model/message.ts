/**
 * Problems are `VFileMessage`s. This module names every rule with its default severity and makes messages from findings.
 */
import type {Point, Position} from 'unist'
import {VFileMessage} from 'vfile-message'
import type {Locale} from './locale.js'

/** `error` is `fatal: true`, `warning` `false`, `info` `undefined`. */
export type Severity = 'info' | 'warning' | 'error'

/** The id of a rule. */
export type RuleId =
  | 'quotation-missing'
  | 'quotation-unexpected'
  | 'quotation-number'
  | 'quotation-speaker'
  | 'quotation-verbatim'
  | 'quotation-back-translation'
  | 'quotation-stale'
  | 'quotation-elision'
  | 'quotation-insertion'
  | 'quotation-length'
  | 'quotation-untranslated'
  | 'quotation-inconsistent'
  | 'quotation-unsure'
  | 'quotation-unbalanced'
  | 'quotation-marks'
  | 'quotation-unattributed'
  | 'quotation-moved'
  | 'quotation-split'
  | 'quotation-merged'
  | 'quotation-paraphrased'
  | 'segment-missing'
  | 'segment-stale'
  | 'segment-number'
  | 'segment-untranslated'
  | 'link-missing'
  | 'image-missing'
  | 'edition-duplicate'
  | 'file-invalid'
  | 'locale-unknown'
  | 'path-outside'
  | 'directive-invalid'
  | 'typeset-overfull'
  | 'term-missing'
  | 'catalogue-unknown-key'
  | 'catalogue-placeholder'
  | 'catalogue-plural'
  | 'front-matter-invalid'
  | 'document-missing'
  | 'font-missing'
  | 'output-quotation'
  | 'url-missing'

/** Every rule id with its default severity. */
export const severities: Readonly<Record<RuleId, Severity>> = {
  'quotation-missing': 'error',
  'quotation-unexpected': 'error',
  'quotation-number': 'error',
  'quotation-speaker': 'error',
  'quotation-verbatim': 'error',
  'quotation-back-translation': 'error',
  'quotation-stale': 'error',
  'quotation-elision': 'warning',
  'quotation-insertion': 'warning',
  'quotation-length': 'warning',
  'quotation-untranslated': 'warning',
  'quotation-inconsistent': 'warning',
  'quotation-unsure': 'warning',
  'quotation-unbalanced': 'warning',
  'quotation-marks': 'info',
  'quotation-unattributed': 'info',
  'quotation-moved': 'info',
  'quotation-split': 'info',
  'quotation-merged': 'info',
  'quotation-paraphrased': 'info',
  'segment-missing': 'warning',
  'segment-stale': 'warning',
  'segment-number': 'error',
  'segment-untranslated': 'warning',
  'link-missing': 'warning',
  'image-missing': 'warning',
  'edition-duplicate': 'error',
  'file-invalid': 'error',
  'locale-unknown': 'error',
  'path-outside': 'error',
  'directive-invalid': 'error',
  'typeset-overfull': 'warning',
  'term-missing': 'warning',
  'catalogue-unknown-key': 'warning',
  'catalogue-placeholder': 'error',
  'catalogue-plural': 'error',
  'front-matter-invalid': 'error',
  'document-missing': 'error',
  'font-missing': 'error',
  'output-quotation': 'error',
  'url-missing': 'info'
}

/** A place in another file that a message is also about. */
export interface Related {
  readonly file: string
  readonly place?: Point | Position
  readonly locale?: Locale
}

/** What is wrong, before a severity is given to it. `Id` is wider than `RuleId` where a caller brings rules of their own. */
export interface Finding<Id extends string = RuleId> {
  readonly ruleId: Id
  /** One plain line, values in backticks: *Unexpected X, expected Y*. */
  readonly reason: string
  /** Path of the file that it is in. */
  readonly file: string
  readonly place?: Point | Position | undefined
  readonly locale?: Locale | undefined
  /** Id of the quotation that it is about: the source's where there is one. */
  readonly quotation?: string | undefined
  readonly actual?: string | undefined
  readonly expected?: readonly string[] | undefined
  /** What to do about it. */
  readonly note?: string | undefined
  readonly related?: readonly Related[] | undefined
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The places on the other side. */
    related?: readonly Related[]
    locale?: Locale
    quotation?: string
  }
}

/** Makes the message of a finding, at the severity given or the rule's default (of a rule that is not Quoin's: warning). */
export function createMessage(
  finding: Finding<string>,
  severity: Severity = defaultSeverity(finding.ruleId)
): VFileMessage {
  const {ruleId, reason, file, place, expected, related = []} = finding
  const message = new VFileMessage(reason, {ruleId, source: 'quoin', ...(place && {place})})
  message.file = file
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.url = `README.md#${ruleId}`
  message.related = related
  if (expected !== undefined) message.expected = [...expected]
  for (const field of ['actual', 'note', 'locale', 'quotation'] as const) {
    const value = finding[field]
    if (value !== undefined) message[field] = value
  }
  return message
}

function defaultSeverity(ruleId: string): Severity {
  const table: Readonly<Record<string, Severity>> = severities
  return Object.hasOwn(table, ruleId) ? (table[ruleId] ?? 'warning') : 'warning'
}

/** The severity that a message has. */
export function severityOf(message: VFileMessage): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'
}
