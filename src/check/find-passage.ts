import {itemAt} from '../model/item-at.js'
import type {QuotedRun} from './quoted-runs.js'
import type {RecordWords} from './record-words.js'

/** Several runs that must stand close to one another. */
export type RunGroup = readonly QuotedRun[]

/** Runs between which anything may stand, as groups of those between which only an insertion does. */
export function groupRuns(runs: readonly QuotedRun[]): readonly RunGroup[] {
  const groups: QuotedRun[][] = []
  for (const run of runs) {
    const group = groups.at(-1)
    if (group === undefined || run.gap === Infinity) groups.push([run])
    else group.push(run)
  }
  return groups
}

/** The index of the first group that does not stand in the record after those before it; `undefined` where all do. */
export function firstNotFound(groups: readonly RunGroup[], record: RecordWords): number | undefined {
  let from = 0
  for (const [index, group] of groups.entries()) {
    const end = endOfGroup(group, record, from)
    if (end === undefined) return index
    from = end
  }
  return undefined
}

/** Where a group ends that begins at a word of the record or later, as an index of words; `undefined` where there is none. */
export function endOfGroup(group: RunGroup, record: RecordWords, from: number): number | undefined {
  const [{words}, rest] = [itemAt(group, 0), group.slice(1)]
  for (let at = record.indexOf(words, from); at >= 0; at = record.indexOf(words, at + 1)) {
    const end = endOfRest(rest, record, at + words.length)
    if (end !== undefined) return end
  }
  return undefined
}

function endOfRest(runs: readonly QuotedRun[], record: RecordWords, from: number): number | undefined {
  let end = from
  for (const {words, gap} of runs) {
    const at = record.indexOf(words, end)
    if (at < 0 || at > end + gap) return undefined
    end = at + words.length
  }
  return end
}
