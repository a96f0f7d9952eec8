const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFFEF]/u

/** White space folded to single spaces and trimmed; a line break between two characters that are written without spaces is dropped. */
export function fold(text: string): string {
  return text.trim().replace(/\s+/gu, (space, offset: number, whole: string) => {
    if (!/[\n\r]/u.test(space)) return ' '
    const before = String.fromCodePoint(whole.codePointAt(previous(whole, offset)) ?? 32)
    const after = String.fromCodePoint(whole.codePointAt(offset + space.length) ?? 32)
    return ideographic.test(before) && ideographic.test(after) ? '' : ' '
  })
}

/** Whether words of this character's script are written without spaces between them. */
export function isIdeographic(character: string): boolean {
  return ideographic.test(character)
}

function previous(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 2 : offset - 1
}
