/**
 * Reads a text whose quotations are annotated in it: `⟦LABEL|words⟧`, the marks outside. A label is
 *
 * - a number and a speaker, `3 Olena Kovalenko`: a quotation; the same number in another edition is its counterpart,
 *   the same number twice in one edition are parts of one quotation; the speaker may be left out;
 * - `3+4 Name`: what other editions have as two;
 * - `3=block Name`: a block quotation; one that runs over several paragraphs is several parts;
 * - `~3`: reported speech that others have as quotation 3: not to be found;
 * - `mention`: a title, nickname, term: not to be aligned; `nested`: a quotation within one.
 */
const grammar = /^(?:(mention|nested)|(~)?(\d+(?:\+\d+)*)(=block)?(?: ([^=]+?))?(=block)?)$/u

/**
 * The text without its annotation and what was annotated, in the order of the text: `start` and `end` in UTF-16 code
 * units of that text, without the white space, markup and final punctuation at the edges. Throws where a bracket has
 * no partner or a label cannot be read.
 */
export function readAnnotated(annotated) {
  const open = []
  const spans = []
  let text = ''
  for (const piece of annotated.split(/(⟦[^|⟦⟧]*\||[⟦⟧])/u)) {
    if (piece.startsWith('⟦')) open.push({...readLabel(piece.slice(1, -1)), start: text.length})
    else if (piece === '⟧') spans.push({...close(open.pop(), text), end: text.length})
    else text += piece
  }
  if (open.length > 0) throw new Error(`No ⟧ for: ${text.slice(open[0].start, open[0].start + 40)}`)
  return {
    text,
    spans: spans
      .flatMap((span) => paragraphsOf(text, span))
      .map((span) => ({...span, ...trimSpan(text, span)}))
      .sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

/** A span without the white space and markup at its edges and without its final punctuation, which may stand inside or outside. */
export function trimSpan(text, {start, end}) {
  const words = text.slice(start, end)
  const lead = /^(?:[\s*_\u200B-\u200F\u2066-\u2069]|<[^>]*>|\[(?=[^\]]*\]\())*/u.exec(words)[0].length
  const rest = words.slice(lead)
  const tail = /(?:[\s*_\u200B-\u200F\u2066-\u2069.,;:!?…。，、；：！？،؛؟۔।።։·]|<[^>]*>|\]\([^)]*\))*$/u.exec(rest)[0]
    .length
  return {start: start + lead, end: end - tail}
}

function readLabel(label) {
  const match = grammar.exec(label)
  if (match === null) throw new Error(`A label that cannot be read: ${label}`)
  const [, other, reported, numbers, before, speaker, after] = match
  if (other !== undefined) return {kind: other, numbers: []}
  const kind = reported ? 'reported' : (before ?? after) ? 'block' : 'quotation'
  return {kind, numbers: numbers.split('+').map(Number), ...(speaker && {speaker})}
}

function close(opened, text) {
  if (opened === undefined) throw new Error(`No ⟦ for: ${text.slice(-40)}`)
  return opened
}

/** A span that runs over blank lines, as the parts between them. */
function paragraphsOf(text, span) {
  const parts = []
  let start = span.start
  for (const {0: blank, index} of text.slice(span.start, span.end).matchAll(/\n[>\s]*\n[>\s]*/gu)) {
    parts.push({...span, start, end: span.start + index})
    start = span.start + index + blank.length
  }
  return [...parts, {...span, start}]
}
