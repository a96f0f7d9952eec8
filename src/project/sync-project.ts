import path from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {serializeLedger, updateLedger} from '../index.js'
import type {Locale} from '../model/locale.js'
import {catalogueEntries, type CatalogueEntries} from './catalogue-entries.js'
import type {ProgressState} from './check-project.js'
import {chooseArticles} from './choose-articles.js'
import {examineArticle, type ExaminedArticle} from './examine-article.js'
import {faultsOf, isReadable} from './faults-of.js'
import {mergeCatalogue, serializeCatalogue} from './merge-catalogue.js'
import type {ArticleFiles, Project} from './project.js'
import {sortMessages} from './sort-messages.js'
import {writeWhole} from './write-whole.js'

/** What is to be brought up to date. */
export interface SyncOptions {
  /** Default: all articles. */
  readonly slugs?: readonly string[]
  /** Locales that get a catalogue where they have no translation yet. Default: none. */
  readonly locales?: readonly Locale[]
  /** Called before each article, and once at the end. */
  readonly onProgress?: (state: ProgressState) => void
}

/** A file that `sync` looked after. */
export interface SyncedFile {
  /** Relative to the project's folder. */
  readonly path: string
  readonly isChanged: boolean
  /** Keys that came in empty. */
  readonly added: readonly string[]
  /** Empty keys that the source no longer has. */
  readonly removed: readonly string[]
  /** Translations that the source no longer has, kept at the end of the file. */
  readonly kept: readonly string[]
}

/** What `sync` did. */
export interface Sync {
  /** Sorted by path. */
  readonly files: readonly SyncedFile[]
  /** Why a file could not be brought up to date: those of reading it. Sorted by file and place. */
  readonly messages: readonly VFileMessage[]
  /** Articles that were left alone because of them. */
  readonly skipped: readonly string[]
}

/**
 * Writes the source catalogue and the ledger of articles, and merges their target catalogues; a second run writes
 * nothing. An article whose source or ledger cannot be read is left alone, as is a catalogue that is not JSON: what
 * people decided and translated is never written over.
 */
export async function syncProject(project: Project, options: SyncOptions = {}): Promise<Sync> {
  const {slugs, locales = [], onProgress = () => undefined} = options
  const articles = chooseArticles(project, slugs)
  const sync: {files: SyncedFile[]; messages: VFileMessage[]; skipped: string[]} = {
    files: [],
    messages: [],
    skipped: []
  }
  for (const [index, files] of articles.entries()) {
    onProgress({done: index, total: articles.length, label: files.slug})
    const examined = await examineArticle(project, files)
    const faults = faultsOf(examined)
    sync.messages.push(...faults)
    if (isReadable(examined, faults)) sync.files.push(...(await syncArticle(project, examined, locales)))
    else sync.skipped.push(files.slug)
  }
  onProgress({done: articles.length, total: articles.length, label: ''})
  sync.files.sort((one, other) => (one.path < other.path ? -1 : 1))
  return {...sync, messages: sortMessages(sync.messages)}
}

async function syncArticle(
  project: Project,
  examined: ExaminedArticle,
  locales: readonly Locale[]
): Promise<readonly SyncedFile[]> {
  const {files, article, bitexts, messages} = examined
  const source = bitexts[0]?.source ?? article.source
  const entries = catalogueEntries(source)
  const ledger = serializeLedger(updateLedger({...article, source}))
  const sourceCatalogue = cataloguePath(source.locale, files)
  const targets = article.translations.filter(({form}) => form === 'catalogue')
  const merged = await Promise.all([
    ...targets
      .filter(({file}) => !messages.some((message) => message.ruleId === 'file-invalid' && message.file === file.path))
      .map(({file}) => writeMerged(project, {path: file.path, text: String(file)}, entries)),
    ...newCatalogues(examined, locales).map((path) => writeMerged(project, {path, text: '{}'}, entries))
  ])
  return [
    await write(project, {path: files.ledger, text: ledger}),
    await write(project, {path: sourceCatalogue, text: serializeCatalogue(entries)}),
    ...merged
  ]
}

function cataloguePath(locale: Locale, {slug}: ArticleFiles): string {
  return `locales/${locale}/articles/${slug}.json`
}

function newCatalogues({files, article}: ExaminedArticle, locales: readonly Locale[]): readonly string[] {
  const there = [article.source, ...article.translations].map(({locale}) => locale)
  return locales.filter((locale) => !there.includes(locale)).map((locale) => cataloguePath(locale, files))
}

interface TextFile {
  readonly path: string
  readonly text: string
}

async function writeMerged(project: Project, file: TextFile, entries: CatalogueEntries): Promise<SyncedFile> {
  const {text, ...changes} = mergeCatalogue(file.text, entries)
  return {...(await write(project, {path: file.path, text})), ...changes}
}

async function write({directory}: Project, file: TextFile): Promise<SyncedFile> {
  const isChanged = await writeWhole(path.join(directory, file.path), Buffer.from(file.text))
  return {path: file.path, isChanged, added: [], removed: [], kept: []}
}
