import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Locale} from '../model/locale.js'
import type {RuleId} from '../model/message.js'
import {createMessage} from '../model/message.js'

/** A problem at a place of the file that is read: offsets are 0-based, in UTF-16 code units, half-open. */
export interface Problem {
  readonly ruleId: RuleId
  readonly reason: string
  readonly from: number
  readonly to: number
  readonly actual?: string
  readonly expected?: readonly string[]
  readonly note?: string
}

/** The file that is read: its text, its places, and where its problems go. */
export interface Reporter {
  readonly file: VFile
  readonly text: string
  readonly point: (offset: number) => Point
  readonly report: (problem: Problem) => void
}

/** Makes points of offsets and messages of problems; the messages are put on the file. */
export function createReporter(file: VFile, text: string, locale?: Locale): Reporter {
  const places = location(text)
  return {file, text, point, report}

  function point(offset: number): Point {
    const bounded = Math.min(Math.max(offset, 0), text.length)
    return places.toPoint(bounded) ?? {line: 1, column: 1, offset: 0}
  }

  function report({from, to, ...problem}: Problem): void {
    const place = {start: point(from), end: point(to)}
    file.messages.push(createMessage({...problem, file: file.path, place, locale}))
  }
}
