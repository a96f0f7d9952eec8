import type {Position} from 'unist'
import type {RecordDocument} from '../model/article.js'
import type {Edition} from '../model/edition.js'
import {itemAt} from '../model/item-at.js'
import type {CheckContext} from './check-context.js'
import type {CitedQuotation} from './cited-records.js'
import {citedRecords} from './cited-records.js'
import {excerpt} from './excerpt.js'
import type {RunGroup} from './find-passage.js'
import {endOfGroup, firstNotFound, groupRuns} from './find-passage.js'
import type {Passage} from './nearest-passage.js'
import {nearestPassage} from './nearest-passage.js'
import {placeIn, placeOfQuotations, relatedTo} from './place.js'
import {quotedRuns} from './quoted-runs.js'
import type {RecordWords} from './record-words.js'
import {indexRecord} from './record-words.js'
import type {RuleFinding} from './rule.js'

/**
 * Findings where an edition quotes a record in the record's own language with other words. Words are compared, not
 * punctuation, marks or white space; the case of the first letter of each run is free, elisions and attributions let
 * words out, insertions stand for up to five. One of the records of a quotation having the words is enough.
 */
export function* compareWithRecords(
  context: CheckContext,
  editions: readonly Edition[],
  note: string
): Generator<RuleFinding> {
  const indexes = new Map<RecordDocument, RecordWords>()
  const indexOf = (record: RecordDocument): RecordWords => {
    const index = indexes.get(record) ?? indexRecord(record)
    indexes.set(record, index)
    return index
  }
  for (const edition of editions) {
    for (const cited of citedRecords(context, edition)) {
      const groups = groupRuns(quotedRuns(edition, cited.quotation))
      const misses = cited.records.map((record) => miss(groups, indexOf(record)))
      const [nearest] = misses.filter((found) => found !== undefined).toSorted((one, other) => rank(other) - rank(one))
      if (nearest === undefined || misses.includes(undefined)) continue
      yield toFinding(nearest, cited, {edition, note})
    }
  }
}

/** A quotation that a record does not hold. */
interface Miss {
  readonly index: RecordWords
  readonly passage: Passage | undefined
  /** The words stand in the record, but before those that the quotation has first. */
  readonly isOutOfOrder: boolean
}

function miss(groups: readonly RunGroup[], index: RecordWords): Miss | undefined {
  const at = firstNotFound(groups, index)
  if (at === undefined) return undefined
  const group = itemAt(groups, at)
  const words = group.flatMap((run) => run.words)
  return {
    index,
    passage: nearestPassage(words, index),
    isOutOfOrder: at > 0 && endOfGroup(group, index, 0) !== undefined
  }
}

function rank({passage}: Miss): number {
  return passage?.similarity ?? 0
}

function toFinding(
  found: Miss,
  {quotation, id}: CitedQuotation,
  {edition, note}: {edition: Edition; note: string}
): RuleFinding {
  const {record} = found.index
  const passage = found.passage && passageText(found.index, found.passage)
  return {
    reason: reasonOf(found, quotation.text),
    file: edition.file.path,
    place: placeOfQuotations([quotation]),
    locale: edition.locale,
    quotation: id,
    actual: quotation.text,
    ...(passage !== undefined && {expected: [passage]}),
    note: `${passage === undefined ? 'No passage of the record resembles the words.' : `The nearest passage is: ${passage}`} ${note}`,
    related: relatedTo({file: record, locale: record.locale}, found.passage && passagePlace(found.index, found.passage))
  }
}

function reasonOf({index: {record}, passage, isOutOfOrder}: Miss, text: string): string {
  const document = `the document \`${record.id}\``
  if (isOutOfOrder) return `Unexpected order of words in ${excerpt(text)}, expected that of ${document}`
  if (passage === undefined) return `Unexpected words ${excerpt(text)}, expected words of ${document}`
  const actual = passage.differences.map((difference) => difference.actual).filter((words) => words !== '')
  const expected = passage.differences.map((difference) => difference.expected).filter((words) => words !== '')
  const found = actual.length === 0 ? 'missing words' : list(actual)
  return `Unexpected ${found}, expected ${expected.length === 0 ? 'no such words' : list(expected)}, as in ${document}`
}

/** At most three runs of words; the passage in the note has the rest. */
function list(runs: readonly string[]): string {
  return `${runs.slice(0, 3).map(excerpt).join(', ')}${runs.length > 3 ? ' …' : ''}`
}

function passageText({words, record}: RecordWords, {from, to}: Passage): string {
  const text = record.text.slice(itemAt(words, from).from, itemAt(words, to - 1).to)
  return text.replace(/\s+/gu, ' ')
}

function passagePlace({words, record}: RecordWords, {from, to}: Passage): Position | undefined {
  return placeIn(record.text, itemAt(words, from).from, itemAt(words, to - 1).to)
}
