import type {Locale} from './locale.js'
import type {RuleId, Severity} from './message.js'

/** What is written. */
export type Format = 'html' | 'epub' | 'pdf' | 'tmx'

/** What happens to an edition with errors: published as it is, with a reader-facing sentence, or not at all. */
export type Policy = 'publish' | 'notice' | 'withhold'

/** Opening and closing marks, outermost first; deeper levels go round. `[["„", "“"], ["‚", "‘"]]` */
export type MarkPairs = readonly (readonly [string, string])[]

/** How handouts are printed. */
export interface PageSettings {
  readonly size: 'A4' | 'A5' | 'Letter'
  /** Whether lines are set to one width; default: as the theme has it. */
  readonly align?: 'justified' | 'ragged'
  /** Two editions in columns, or on facing pages, the first on the left (where it reads from right to left, on the right). Three stand in columns. */
  readonly layout: 'columns' | 'facing'
  /** What paper shows of links: nothing, their addresses in a numbered list, or a QR code of the page on the web (needs `url`). */
  readonly links: 'none' | 'address' | 'qr'
  /** A blank ruled column for handwriting at the outer edge. */
  readonly notes: boolean
  /** A sheet with the quotations alone, in all languages. */
  readonly sheet: boolean
  /** PDF/A-1b, for archives. */
  readonly archive: boolean
}

/** Settings with defaults resolved; the shape of `quoin` in package.json is the same, all fields optional. */
export interface Settings {
  /** Absolute base address with a trailing slash; absent: no canonical, hreflang or sitemap. */
  readonly url?: string
  /** The package's name: stands for the address in a book's identifier where there is none. */
  readonly name: string
  readonly sourceLocale?: Locale
  readonly locales?: readonly Locale[]
  readonly sets: readonly (readonly Locale[])[]
  /** Folder of the articles. Default: `content`. */
  readonly content?: string
  readonly formats: readonly Format[]
  readonly policy: Policy
  readonly severity: Readonly<Partial<Record<RuleId, Severity | 'off'>>>
  readonly marks: Readonly<Record<Locale, MarkPairs>>
  /** Font files or packages by ISO 15924 script or locale. */
  readonly fonts: Readonly<Record<string, string>>
  readonly page: PageSettings
  /** Milliseconds since 1970, from SOURCE_DATE_EPOCH: the date of what has no date of its own. */
  readonly epoch?: number
}

/** The settings of an article that sets none. */
export const defaultSettings: Settings = {
  name: 'quoin',
  sets: [],
  formats: ['html', 'epub', 'pdf'],
  policy: 'notice',
  severity: {},
  marks: {},
  fonts: {},
  page: {size: 'A4', layout: 'columns', links: 'none', notes: false, sheet: false, archive: false}
}
