/** Where things stand in a text: marks around quoted words, sentences, paragraphs. Ranges are `[from, to]` in UTF-16 code units. */

export const marks = '"“”„‟«»‹›‘’‚「」『』《》'
const before = new RegExp(`(?::quotation\\[|(?:[${marks}'][*_ \\u00A0\\u202F]*|[*_]+)+)$`, 'u')
const after = new RegExp(
  `^(?:\\]\\{[^}\\n]*\\}|[.,;:!?…。，、！？؟۔।]{0,3}(?:[*_ \\u00A0\\u202F]*[${marks}']|[*_]+)+|[.!?…。！？؟۔।](?=\\s))`,
  'u'
)
const ends = '.!?…。！？؟۔।'

/**
 * Quoted words with the marks and the emphasis around them; a final stop of words without marks belongs to them, as do dashes around a line
 * of dialogue.
 */
export function withMarks(text, [from, to]) {
  const dash = /(?:^|\n)([—–-][ \u00A0]*)$/u.exec(text.slice(Math.max(0, from - 5), from))
  if (dash) {
    const next = /^[.,;:!?…]{0,3}[ \u00A0]*[—–-][ \u00A0]+|^[.,;:!?…]{1,3}/u.exec(text.slice(to, to + 10))
    return [from - dash[1].length, to + (next?.[0].length ?? 0)]
  }
  const lead = before.exec(text.slice(Math.max(0, from - 20), from))?.[0].length ?? 0
  const tail = after.exec(text.slice(to, to + 120))?.[0].length ?? 0
  return [from - lead, to + tail]
}

/** The paragraph around a range: between blank lines. */
export function paragraphAround(text, [from, to]) {
  let start = 0
  for (const {0: blank, index} of text.matchAll(/\n[ \t]*\n/gu)) {
    if (index >= to) return [start, index]
    if (index + blank.length <= from) start = index + blank.length
  }
  return [start, text.length]
}

/** Paragraphs of plain running text: where a sentence can be put. */
export function plainParagraphs(text) {
  const paragraphs = []
  let start = 0
  for (const {0: blank, index} of text.matchAll(/\n[ \t]*\n+|$/gu)) {
    const words = text.slice(start, index)
    if (/^[\p{L}"“„«—]/u.test(words) && words.length > 80 && !/[<|`]|\n---|^---|:\s*$/u.test(words))
      paragraphs.push([start, index])
    start = index + blank.length
  }
  return paragraphs
}

/**
 * The sentences around a range with all quotations that begin or end in them: from the end of the sentence before to
 * the first end after it that is in no quotation. `quoted` are ranges with their marks.
 */
export function sentencesAround(text, range, quoted) {
  const [first, last] = paragraphAround(text, range)
  const isFree = (at) => !quoted.some(([from, to]) => at >= from && at < to)
  let [from, to] = range
  while (from > first && !(isFree(from - 1) && isEnd(text, from - 1))) from--
  if (
    !(ends.includes(text[to - 1] ?? '') || ends.includes(text[to - 2] ?? '')) ||
    /^\s*[\p{Ll}\p{Lo}—–,-]/u.test(text.slice(to, to + 3))
  )
    while (to < last && !(isFree(to) && isEnd(text, to))) to++
  if (to < last && ends.includes(text[to])) to++
  return [from, to]
}

function isEnd(text, at) {
  return ends.includes(text[at]) && /^(?:\s|$|[。！？])/u.test(text.slice(at + 1, at + 2) || ' ')
}

/** Makes edits `{from, to, text}` that do not overlap. */
export function edit(text, edits) {
  const sorted = edits.toSorted((one, other) => one.from - other.from || one.to - other.to)
  let [result, at] = ['', 0]
  for (const {from, to, text: words} of sorted) {
    result += text.slice(at, from) + words
    at = to
  }
  return result + text.slice(at)
}

/** Words by their ranges; each character where a script is written without spaces. */
export function wordRanges(text, [from, to]) {
  const pattern =
    /(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai})|(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai})[\p{L}\p{M}\p{N}’'ʼ\u200C-])+/gu
  return Array.from(text.slice(from, to).matchAll(pattern), ({0: word, index}) => [
    from + index,
    from + index + word.length
  ])
}
