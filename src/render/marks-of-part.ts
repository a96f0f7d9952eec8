import type {Part, Quotation} from '../model/quotation.js'

/** Where a part stands: the locale's marks for its level, and the text of its segment. */
export interface PartContext {
  readonly pair: readonly [opening: string, closing: string]
  readonly text: string
  /** The quotation is a block of its own: marks only where the author wrote some. */
  readonly isBlock: boolean
}

/**
 * The marks that a part is shown with. A mark as written becomes the locale's own; a dialogue dash stays, and so do
 * the marks of titles in Chinese and Korean; what has no mark gets none, but for words that only a directive or `<q>` makes a quotation.
 */
export function marksOfPart(
  quotation: Quotation,
  part: Part,
  {pair, text, isBlock}: PartContext
): readonly [opening: string, closing: string] {
  const [opening, closing] = pair
  if (!isBlock && quotation.explicit && quotation.parts.every((own) => !own.opening && !own.closing)) {
    return [opening, part === quotation.parts.at(-1) || followedByAttribution(quotation, part) ? closing : '']
  }
  return [
    openingOf(part, text, pair),
    part.closing ? markOr(closing, text.slice(part.closing.from, part.closing.to)) : ''
  ]
}

function followedByAttribution(quotation: Quotation, part: Part): boolean {
  return quotation.parts[quotation.parts.indexOf(part) + 1]?.break === 'attribution'
}

/** A paragraph that goes on with a quotation may open with the closing mark, as is done in French, Spanish and Italian. */
function openingOf(part: Part, text: string, [opening, closing]: PartContext['pair']): string {
  if (!part.opening) return ''
  const written = text.slice(part.opening.from, part.opening.to)
  const repeatsClosing =
    part.break === 'paragraph' && opening !== closing && written.trim() === closing.trim() && closing.trim() === '»'
  return repeatsClosing ? `${closing.trim()}${opening.slice(opening.trimEnd().length)}` : markOr(opening, written)
}

function markOr(mark: string, written: string): string {
  return /^\s*[\p{Dash_Punctuation}《》〈〉]/u.test(written) ? written : mark
}
