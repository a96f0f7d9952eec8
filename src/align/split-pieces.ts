/** The end of a sentence inside a text: a mark that ends one, what closes with it, a space, and no small letter after it. */
const ending = /[.!?…؟۔।][\p{Pe}\p{Pf}"']*\s+(?=[\p{Ps}\p{Pi}"'„\s]*[\p{Lu}\p{Lo}\p{N}])|[。！？][\p{Pe}\p{Pf}]*/gu
/** A shorter piece may end in an abbreviation. */
const shortest = 12

/**
 * Cuts a text after each sentence that certainly ends there; the pieces joined are the text. An abbreviation before a
 * name may cut too much, which costs nothing: pieces are put together again.
 */
export function splitPieces(text: string): readonly string[] {
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(ending)) {
    const to = match.index + match[0].length
    if (to - from < shortest || text.length - to < shortest) continue
    pieces.push(text.slice(from, to))
    from = to
  }
  return [...pieces, text.slice(from)]
}
