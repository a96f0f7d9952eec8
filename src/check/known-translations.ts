import type {Position} from 'unist'
import type {Locale} from '../model/locale.js'

/** A quotation as one article translates it. */
export interface TranslatedQuotation {
  /** The same for the same words of the source, translated from and into the same languages; case and marks are free. */
  readonly key: string
  /** The words of the translation. */
  readonly text: string
  readonly file: string
  readonly locale: Locale
  readonly place: Position | undefined
}

/** Translations that are known already, by their keys. */
export type KnownTranslations = ReadonlyMap<string, TranslatedQuotation>
