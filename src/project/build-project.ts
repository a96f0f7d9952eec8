import type {VFileMessage} from 'vfile-message'
import {indexEntry, siteIndex} from '../index.js'
import type {Locale} from '../model/locale.js'
import type {Publication} from '../model/publication.js'
import type {Format} from '../model/settings.js'
import type {ProgressState} from './check-project.js'
import {chooseArticles} from './choose-articles.js'
import {chooseWriters} from './choose-writers.js'
import {isFailure} from './failure.js'
import {loadFiles} from './load-article.js'
import {openOutput} from './open-output.js'
import type {ArticleFiles, Project} from './project.js'
import {publishProjectArticle, type Press} from './publish-article.js'
import {closeRecord, keepOld, openRecord, recordProduct, type BuildRecord} from './record-build.js'
import {sortMessages} from './sort-messages.js'
import {applySeverity} from '../model/apply-severity.js'

/** What is to be built. */
export interface BuildOptions {
  /** Default: all articles. */
  readonly slugs?: readonly string[]
  /** Default: the settings'. */
  readonly formats?: readonly Format[]
  /** Only what is of these locales, sets with one of them included. Default: all. */
  readonly locales?: readonly Locale[]
  /** Default: the settings'. */
  readonly out?: string
  /** Called before each article, and once at the end. */
  readonly onProgress?: (state: ProgressState) => void
}

/** A translation that the policy kept back. */
export interface WithheldEdition {
  readonly slug: string
  readonly locale: Locale
}

/** What a build did. Paths are relative to `out`, sorted. */
export interface Build {
  /** The output folder, absolute. */
  readonly out: string
  /** Everything that was asked for and is there now. */
  readonly files: readonly string[]
  /** Those of `files` that are new or have other bytes than before. */
  readonly changed: readonly string[]
  /** What an earlier build had made and this one does not. */
  readonly removed: readonly string[]
  /** Sorted by file and place. */
  readonly messages: readonly VFileMessage[]
  readonly withheld: readonly WithheldEdition[]
}

/**
 * Builds articles into the output folder. Each file appears whole or not at all and is left alone where it would not
 * change; `manifest.json` is written last. What an earlier build had made of the same articles and this one does not
 * is removed, nothing else. Throws a `Failure` for a slug that is none and for an output that cannot be written.
 */
export async function buildProject(project: Project, options: BuildOptions = {}): Promise<Build> {
  const articles = chooseArticles(project, options.slugs)
  const out = await openOutput(project, options.out ?? project.out)
  const press = await preparePress(project, options)
  const state: State = {
    record: await openRecord(out),
    messages: [],
    withheld: [],
    publication: undefined,
    faults: new Map()
  }
  for (const [index, files] of articles.entries()) {
    options.onProgress?.({done: index, total: articles.length, label: files.slug})
    await buildArticle({project, press, options, state}, files)
  }
  options.onProgress?.({done: articles.length, total: articles.length, label: ''})
  keepOld(state.record, keeper(articles, options, state))
  if (press.formats.includes('html')) await recordIndex(state)
  const removed = await closeRecord(state.record)
  if (state.faults.size > 0) throw faultOf(state.faults)
  return {
    out,
    files: state.record.made.sort(),
    changed: state.record.changed.sort(),
    removed,
    messages: sortMessages([...applySeverity(project.messages, project.settings.severity), ...state.messages]),
    withheld: state.withheld
  }
}

async function preparePress(project: Project, options: BuildOptions): Promise<Press> {
  const formats = options.formats ?? project.settings.formats
  const paths = project.terms.map(({path}) => path)
  const [writers, templates, terms] = await Promise.all([
    chooseWriters(project, formats),
    loadFiles(project, project.templates),
    loadFiles(project, paths)
  ])
  return {formats, writers, templates, terms, elsewhere: new Map()}
}

interface State {
  readonly record: BuildRecord
  readonly messages: VFileMessage[]
  readonly withheld: WithheldEdition[]
  /** The last one: terms and templates are the same for all. */
  publication: Publication | undefined
  /** What Quoin itself did wrong, by slug. */
  readonly faults: Map<string, unknown>
}

interface Work {
  readonly project: Project
  readonly press: Press
  readonly options: BuildOptions
  readonly state: State
}

/** Builds one article; a fault in it does not keep the others back. */
async function buildArticle({project, press, options, state}: Work, article: ArticleFiles): Promise<void> {
  const {slug} = article
  try {
    const {publication, inputs} = await publishProjectArticle(project, article, press)
    state.messages.push(...publication.messages)
    state.withheld.push(...publication.withheld.map((locale) => ({slug, locale})))
    const files = publication.files.filter(({path}) => isAsked(path, slug, options.locales))
    await recordProduct(state.record, {slug, entry: indexEntry(publication), files, inputs})
    state.publication = publication
  } catch (error) {
    if (isFailure(error)) throw error
    state.faults.set(slug, error)
  }
}

/** Whether a file is of one of the locales: the folder after the slug names them (`uk`, `en+uk`). Other files are of all. */
function isAsked(path: string, slug: string, locales: readonly Locale[] = []): boolean {
  const [folder, ...rest] = path.slice(slug.length + 1).split('/')
  if (locales.length === 0 || folder === undefined || rest.length === 0) return true
  return folder.split('+').some((locale) => locales.includes(locale))
}

/** The pages of the whole site: made of all articles there are, also those that this build left alone. */
async function recordIndex({record, publication}: State): Promise<void> {
  if (publication === undefined) return
  const {settings, templates} = publication
  const locale = settings.sourceLocale ?? publication.article.source.locale
  const entries = [...record.articles.values()].flatMap(({entry}) => entry ?? [])
  const {url} = settings
  const options = {locale, terms: publication.terms(locale), templates, ...(url !== undefined && {url})}
  await recordProduct(record, {files: siteIndex(entries, options), inputs: []})
}

/** What stays of an earlier build: other articles, and what was not asked for of these. */
function keeper(
  articles: readonly ArticleFiles[],
  {slugs, formats, locales}: BuildOptions,
  {faults}: State
): (slug: string | undefined) => boolean {
  const isPart = formats !== undefined || locales !== undefined
  const built = new Set(articles.map(({slug}) => slug))
  return (slug) => {
    if (slug === undefined) return isPart || faults.size > 0
    if (faults.has(slug)) return true
    return built.has(slug) ? isPart : slugs !== undefined
  }
}

function faultOf(faults: ReadonlyMap<string, unknown>): Error {
  const texts = [...faults].map(([slug, error]) => `${slug}: ${error instanceof Error ? error.message : String(error)}`)
  return new Error(texts.join('; '), {cause: [...faults.values()][0]})
}
