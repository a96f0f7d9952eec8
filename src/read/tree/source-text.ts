/**
 * Markdown that is read does not always stand in its file as such: the value of a catalogue is written with JSON's
 * escapes, a title with YAML's. A source text carries its way back to the file.
 */
import type {Spans} from './trace-text.js'

/** A text of Markdown and where its code units stand in the file. */
export interface SourceText {
  readonly text: string
  /** Absent: the text is the file. */
  readonly spans?: Spans
}

/** The offset in the file where the unit at this offset begins. */
export function fileStart(source: SourceText, offset: number): number {
  return source.spans ? (source.spans.starts[offset] ?? source.spans.ends.at(-1) ?? 0) : offset
}

/** The offset in the file where the unit before this offset ends. */
export function fileEnd(source: SourceText, offset: number): number {
  return source.spans ? (source.spans.ends[offset - 1] ?? source.spans.starts[0] ?? 0) : offset
}
