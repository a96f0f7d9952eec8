/** Where each code unit of a text begins and ends in what it was written as. */
export interface Spans {
  readonly starts: number[]
  readonly ends: number[]
}

/** What a notation (an escape, a reference, a line ending with its prefixes) at one offset stands for, and where it ends. */
export interface Notation {
  readonly text: string
  readonly end: number
}

/**
 * Reads the notation at an offset of the source, given what the text has to go on with; nothing where the character
 * stands for itself. An empty text: what is there stands for nothing.
 */
export type Decode = (source: string, offset: number, ahead: Ahead) => Notation | undefined

/** The text that is being found again, and how far it is found. */
export interface Ahead {
  readonly text: string
  readonly index: number
}

/** A half-open range of offsets. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Finds the parsed text again in its source, code unit by code unit, in one pass from left to right. Where they part
 * for a reason that `decode` does not know, the rest gets the rest of the span as one.
 */
export function traceText(text: string, source: string, {span, decode}: {span: Span; decode: Decode}): Spans {
  const starts: number[] = []
  const ends: number[] = []
  let offset = span.from
  while (starts.length < text.length && offset < span.to) {
    const index = starts.length
    const notation = decode(source, offset, {text, index})
    const words = notation?.text ?? source.charAt(offset)
    if (!text.startsWith(words, index)) break
    const end = Math.min(notation?.end ?? offset + 1, span.to)
    for (let unit = 0; unit < words.length; unit++) {
      starts.push(offset)
      ends.push(end)
    }
    offset = end
  }
  while (starts.length < text.length) {
    starts.push(Math.min(offset, span.to))
    ends.push(span.to)
  }
  return {starts, ends}
}
