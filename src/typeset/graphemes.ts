import type {Locale} from '../model/locale.js'

/** What a reader takes for one character, and where it begins. */
export interface Grapheme {
  readonly segment: string
  readonly index: number
}

/**
 * How much `Intl.Segmenter` is given at once, in code units: it takes time in proportion to the whole text for each
 * grapheme.
 */
const usualLength = 256

/** Divides a text into extended grapheme clusters (UAX 29), in linear time. */
export function* graphemes(text: string, locale: Locale): Iterable<Grapheme> {
  const segmenter = createSegmenter(locale)
  let length = usualLength
  for (let start = 0; start < text.length;) {
    const end = start + length
    const part = text.slice(start, isHighSurrogate(text, end - 1) ? end + 1 : end)
    let last: Grapheme | undefined
    for (const {segment, index} of plain.test(part) ? characters(part) : segmenter().segment(part)) {
      if (last) yield last
      last = {segment, index: start + index}
    }
    if (!last) return
    // What is last may go on after the part, so the next part begins with it.
    const isEnd = start + part.length === text.length
    if (isEnd) yield last
    length = last.index === start ? length * 2 : usualLength
    start = isEnd ? text.length : last.index
  }
}

function isHighSurrogate(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/u.test(text.charAt(at))
}

/** Only characters of one code unit of which none joins its neighbour: Latin, Greek, Cyrillic, Hebrew and Arabic letters, kana, Han, Hangul syllables, and their punctuation. */
const plain =
  /^[\x20-\x7E\u00A0-\u02FF\u0370-\u0482\u048A-\u0590\u05D0-\u05F4\u0620-\u064A\u0660-\u066F\u2010-\u2027\u2030-\u205E\u20A0-\u20CF\u3001-\u3029\u3041-\u3096\u30A0-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]*$/u

function* characters(text: string): Iterable<Grapheme> {
  for (let index = 0; index < text.length; index++) yield {segment: text.charAt(index), index}
}

/** A segmenter that is made when it is first needed. */
function createSegmenter(locale: Locale): () => Intl.Segmenter {
  let segmenter: Intl.Segmenter | undefined
  return () => (segmenter ??= new Intl.Segmenter(locale, {granularity: 'grapheme'}))
}
