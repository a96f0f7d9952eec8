import type {Locale} from './locale.js'

/** A person who is quoted; key by key in `speakers`. */
export interface SpeakerEntry {
  readonly name: string
  readonly aliases: readonly string[]
}

/** A record that quotations are taken from; key by key in `documents`. */
export interface DocumentEntry {
  readonly title?: string
  readonly url?: string
  readonly date?: string
  readonly lang?: Locale
  /** Path of its text, relative to the article's folder; default `documents/<id>.<lang>.txt`. */
  readonly file?: string
  /** Ids of the speakers whose quotations are taken from it unless a directive says otherwise. */
  readonly speakers: readonly string[]
}

/** The leading image; `src` is relative to the article's folder. */
export interface ImageEntry {
  readonly src: string
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
}

/** Validated front matter of one edition. Unknown keys are left alone (other tools own them). */
export interface FrontMatter {
  readonly title?: string
  readonly description?: string
  readonly lang?: Locale
  /** ISO 8601 date or date and time. */
  readonly date?: string
  readonly modified?: string
  readonly authors: readonly string[]
  readonly translators: readonly string[]
  readonly speakers: Readonly<Record<string, SpeakerEntry>>
  readonly documents: Readonly<Record<string, DocumentEntry>>
  readonly image?: ImageEntry
}
