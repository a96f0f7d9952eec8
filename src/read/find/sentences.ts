/** Where each sentence of the text ends, after its final marks, ordered; by punctuation only. */
export function sentenceEnds(text: string): readonly number[] {
  const pattern =
    /(?:[!?…]+|(?<!\p{Lu}|(?<![\p{L}\p{M}])(?:\p{L}|\p{Lu}\p{L}|[bcdfghjklmnpqrstvwxz]{2}))\.)["”’»“')\]]*(?=\s+[^\p{Ll}\s]|\s*$)|[。！？]["”’」』）]*|[؟۔।॥։።፧](?=\s|$)/gu
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length)
}
