/** Where each sentence of the text ends, after its final marks, ordered; by punctuation only. */
export function sentenceEnds(text: string): readonly number[] {
  const pattern =
    /(?:[!?…]+|(?<!\p{Lu}|(?:^|[\s(.])\p{L}\p{L}?)\.)["”’»“')\]]*(?=\s+[^\p{Ll}\s]|\s*$)|[。！？]["”’」』）]*|[؟۔।॥](?=\s|$)/gu
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length)
}
