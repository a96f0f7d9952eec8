import type {Element, ElementContent} from 'hast'
import type {Edition} from '../../model/edition.js'
import type {Locale} from '../../model/locale.js'
import type {Publication, Translate} from '../../model/publication.js'
import type {Formats} from '../formats.js'
import type {PlainEdition} from './plain-edition.js'

/** What every part of a page needs. */
export interface PageContext {
  readonly publication: Publication
  /** The locales on the page, in order; the first is the page's own. */
  readonly locales: readonly Locale[]
  /** The edition of the first locale. */
  readonly edition: Edition
  /** Every published edition, the source first. */
  readonly editions: readonly Edition[]
  /** The terms of the first locale. */
  readonly terms: Translate
  readonly formats: Formats
  /** What an image of the article becomes; its alternative text is localised. */
  readonly image: (image: Element) => ElementContent
  /** The address of a quotation in another edition; undefined where no link can lead there. */
  readonly address: (id: string, locale: Locale) => string | undefined
  /** Titles and descriptions as plain text, by locale. */
  readonly plain: ReadonlyMap<Locale, PlainEdition>
}
