const straight =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*)'(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/gu

/**
 * The text with a typographic apostrophe (U+2019, as Unicode recommends, section 6.2) for each straight one inside a
 * word of an alphabet that has it: *l'OTAN*, *об'єднання*. The length is the same to the code unit.
 */
export function curlApostrophes(text: string): string {
  return text.includes("'") ? text.replace(straight, '’') : text
}
