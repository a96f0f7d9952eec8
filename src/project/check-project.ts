import type {VFileMessage} from 'vfile-message'
import type {Locale} from '../model/locale.js'
import {checkTerms, type TranslatedQuotation} from '../index.js'
import {chooseArticles} from './choose-articles.js'
import {examineArticle} from './examine-article.js'
import {loadFiles} from './load-article.js'
import type {Project} from './project.js'
import {rememberTranslations} from './remember-translations.js'
import {sortMessages} from './sort-messages.js'
import {applySeverity} from '../model/apply-severity.js'

/** How far work on several articles is. */
export interface ProgressState {
  /** Articles that are done. */
  readonly done: number
  readonly total: number
  /** The slug of the article that comes next. */
  readonly label: string
}

/** What is to be checked. */
export interface CheckOptions {
  /** Default: all articles. */
  readonly slugs?: readonly string[]
  /** Only messages on these locales and on files of no locale. Default: all. */
  readonly locales?: readonly Locale[]
  /** Called before each article, and once at the end. */
  readonly onProgress?: (state: ProgressState) => void
}

/** What was checked, and what is wrong with it. */
export interface Check {
  readonly slugs: readonly string[]
  /** Sorted by file and place. */
  readonly messages: readonly VFileMessage[]
}

/** Checks articles without building anything. Throws a `Failure` for a slug that is none. */
export async function checkProject(project: Project, options: CheckOptions = {}): Promise<Check> {
  const {slugs, locales, onProgress = () => undefined} = options
  const articles = chooseArticles(project, slugs)
  const messages = slugs?.length ? [] : [...(await wholeProject(project))]
  const elsewhere = new Map<string, TranslatedQuotation>()
  for (const [index, files] of articles.entries()) {
    onProgress({done: index, total: articles.length, label: files.slug})
    const examined = await examineArticle(project, files, elsewhere)
    rememberTranslations(elsewhere, examined)
    messages.push(...examined.messages)
  }
  onProgress({done: articles.length, total: articles.length, label: ''})
  const chosen = messages.filter(({locale}) => !locales?.length || locale === undefined || locales.includes(locale))
  return {slugs: articles.map(({slug}) => slug), messages: sortMessages(chosen)}
}

/** What is wrong with the project rather than with one of its articles. */
async function wholeProject(project: Project): Promise<readonly VFileMessage[]> {
  const paths = project.terms.map(({path}) => path)
  const terms = checkTerms(await loadFiles(project, paths))
  return applySeverity([...project.messages, ...terms], project.settings.severity)
}
