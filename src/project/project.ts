import type {VFileMessage} from 'vfile-message'
import type {Locale} from '../model/locale.js'
import type {Settings} from '../model/settings.js'

/** A file that belongs to one locale. */
export interface LocaleFile {
  readonly locale: Locale
  /** Relative to the project's folder, with `/`. */
  readonly path: string
}

/** The files of one article; nothing of them has been read. Paths are relative to the project's folder, with `/`. */
export interface ArticleFiles {
  readonly slug: string
  /** The article's folder. */
  readonly folder: string
  readonly source: string
  /** Whole documents, sorted by locale; one at most for each. */
  readonly translations: readonly LocaleFile[]
  /** Catalogues of the locales that have no whole document, sorted by locale; that of the source may be among them. */
  readonly catalogues: readonly LocaleFile[]
  /** Where the ledger is or will be. */
  readonly ledger: string
  /** Texts in `documents/`, sorted. */
  readonly documents: readonly string[]
  /** What is wrong with the files themselves: `edition-duplicate`, `locale-unknown`, `path-outside`. */
  readonly messages: readonly VFileMessage[]
}

/** A project on disk: its settings and where everything is. */
export interface Project {
  /** Absolute. */
  readonly directory: string
  readonly settings: Settings
  /** Folder of the articles, relative to the project's. */
  readonly content: string
  /** Folder that is written to: absolute, or relative to the project's. */
  readonly out: string
  /** Sorted by slug. */
  readonly articles: readonly ArticleFiles[]
  /** The project's own templates, relative to its folder. */
  readonly templates: readonly string[]
  /** The project's own interface terms. */
  readonly terms: readonly LocaleFile[]
  /** What is wrong with files that belong to no article. */
  readonly messages: readonly VFileMessage[]
}
