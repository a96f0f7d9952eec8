import {fold} from '../../model/fold.js'
import type {Segment, SegmentKind} from '../../model/segment.js'
import type {Reporter} from '../reporter.js'
import type {SourceText} from '../tree/source-text.js'
import {fileEnd, fileStart} from '../tree/source-text.js'
import type {Ahead, Notation} from '../tree/trace-text.js'
import {traceText} from '../tree/trace-text.js'
import {escapeMarkdown} from './escape-markdown.js'

/** A segment of a text without markup. */
export function plainSegment(
  source: SourceText,
  {id, kind}: {id: string; kind: SegmentKind},
  reporter: Reporter
): Segment {
  const text = fold(source.text)
  const from = source.text.length - source.text.trimStart().length
  const traced = traceText(text, source.text, {span: {from, to: source.text.length}, decode: decodeSpace})
  const starts = traced.starts.map((offset) => fileStart(source, offset))
  const ends = traced.ends.map((offset) => fileEnd(source, offset))
  return {
    id,
    kind,
    text,
    starts,
    ends,
    start: reporter.point(starts[0] ?? 0),
    end: reporter.point(ends.at(-1) ?? 0),
    markdown: escapeMarkdown(text),
    opaque: [],
    marked: [],
    blocks: [],
    links: [],
    images: []
  }
}

function decodeSpace(source: string, offset: number, {text, index}: Ahead): Notation | undefined {
  const space = /^\s+/u.exec(source.slice(offset, offset + 1000))?.[0]
  if (space === undefined) return undefined
  return {text: text[index] === ' ' ? ' ' : '', end: offset + space.length}
}
