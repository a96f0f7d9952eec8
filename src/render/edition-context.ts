import type {Element, ElementContent} from 'hast'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import type {Formats} from './formats.js'
import type {AlignedQuotation, Publication} from '../model/publication.js'

/** What a writer decides of the trees that it starts from. */
export interface EditionContext {
  readonly publication: Publication
  /** How many locales the page holds. With `several` each id ends in the locale (`q-7f3k-uk`); the bare anchor is the row's. */
  readonly page: 'one' | 'several'
  /**
   * Makes the number that follows the last part of a quotation: a link to its counterpart, say. Without it there is
   * none, and `data-number` is all there is.
   */
  readonly number?: (quotation: AlignedQuotation, locale: Locale) => readonly ElementContent[]
  /** Numbers in the locale's digits; given by a writer of many pages, which makes them once. Default: made anew. */
  readonly formats?: Formats
  /**
   * What an image becomes: the `img` is given as the article has it, its alternative text localised. Default: the same.
   */
  readonly image?: (image: Element) => ElementContent
}

/** The edition of a locale with the kinds of quotations that aligning decided; absent where there is none. */
export function publishedEdition(publication: Publication, locale: Locale): Edition | undefined {
  const {article, bitexts} = publication
  if (article.source.locale === locale) return bitexts[0]?.source ?? article.source
  return (
    bitexts.find(({target}) => target.locale === locale)?.target ??
    article.translations.find((translation) => translation.locale === locale)
  )
}

/** The id that an anchor has on a page. */
export function anchorOf(id: string, locale: Locale, page: EditionContext['page']): string {
  return page === 'one' ? id : `${id}-${locale}`
}
