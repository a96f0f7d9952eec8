import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Article} from './article.js'
import type {Bitext} from './bitext.js'
import type {Locale} from './locale.js'
import type {Quotation, QuotationKind} from './quotation.js'
import type {Settings} from './settings.js'

/** How a quotation stands in one edition. `source`: it is the source edition's own. */
export type QuotationStatus = 'source' | 'aligned' | 'unsure' | 'missing' | 'unexpected' | 'omitted' | 'paraphrased'

/** One identity in one edition: one quotation, several where a translator split it, none where it is missing. */
export interface EditionQuotation {
  readonly status: QuotationStatus
  readonly quotations: readonly Quotation[]
}

/** One quotation across all editions. */
export interface AlignedQuotation {
  /** The anchor in every language: the source quotation's id, or that of a translation's own where the source has none. */
  readonly id: string
  /** What readers see: the order in the source edition, from 1; those that only translations have go on counting after it. */
  readonly number: number
  readonly kind: QuotationKind
  readonly speaker?: string
  readonly document?: string
  readonly spoken?: Locale
  readonly editions: ReadonlyMap<Locale, EditionQuotation>
}

/** A term of the interface by its key, with i18next's interpolation and plurals; digits and dates are the locale's. */
export type Translate = (key: string, values?: Readonly<Record<string, unknown>>) => string

/** A sentence for readers: a key of the interface's terms, and the values for its plurals and interpolation. */
export interface Notice {
  /** `notice.missing`, `notice.stale` or `notice.problem`. */
  readonly term: string
  readonly values?: Readonly<Record<string, unknown>>
}

/** What writers write from, and what `publish` gives back. */
export interface Publication {
  readonly article: Article
  readonly bitexts: readonly Bitext[]
  readonly quotations: readonly AlignedQuotation[]
  readonly settings: Settings
  /** The terms of a locale. */
  readonly terms: (locale: Locale) => Translate
  /** Templates by file name: `page.html`, `chapter.xhtml`, `page.css`, `handout.json`, … */
  readonly templates: Readonly<Record<string, string>>
  /** Image files by their address as the article writes it (`images/brdo.png`). */
  readonly images: ReadonlyMap<string, VFile>
  /** Locales that are published, the source first. */
  readonly locales: readonly Locale[]
  /** Locales that the policy keeps back. */
  readonly withheld: readonly Locale[]
  /** What is to be said to the readers of an edition, by locale; editions without notices have no entry. */
  readonly notices: ReadonlyMap<Locale, readonly Notice[]>
  readonly messages: readonly VFileMessage[]
  /** What was written; paths are relative to the output folder. Empty while the writers run. */
  readonly files: readonly VFile[]
}

/** A format of output. A writer never fails for content: what it cannot show becomes a message on the file. */
export interface Writer {
  readonly format: string
  readonly write: (publication: Publication) => readonly VFile[] | Promise<readonly VFile[]>
}
