import type {VFileMessage} from 'vfile-message'
import type {Edition} from './edition.js'
import type {Ledger} from './ledger.js'
import type {Locale} from './locale.js'

/** The text of a record that quotations are taken from. */
export interface RecordDocument {
  /** Key of `documents` in the front matter. */
  readonly id: string
  readonly locale: Locale
  readonly text: string
  readonly path: string
}

/** The work: one source edition and its translations, sorted by locale. */
export interface Article {
  readonly slug: string
  readonly source: Edition
  readonly translations: readonly Edition[]
  readonly documents: readonly RecordDocument[]
  readonly ledger?: Ledger
  /** What was found wrong while reading, of all files. */
  readonly messages: readonly VFileMessage[]
}
