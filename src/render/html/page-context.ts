import type {Root} from 'hast'
import type {Edition} from '../../model/edition.js'
import type {Locale} from '../../model/locale.js'
import type {Publication, Translate} from '../../model/publication.js'
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
  readonly template: Root
  /** Titles and descriptions as plain text, by locale. */
  readonly plain: ReadonlyMap<Locale, PlainEdition>
}
