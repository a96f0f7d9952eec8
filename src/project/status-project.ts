import path from 'node:path'
import {alignedQuotations} from '../index.js'
import type {Bitext} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import type {AlignedQuotation, QuotationStatus} from '../model/publication.js'
import type {ProgressState} from './check-project.js'
import {chooseArticles} from './choose-articles.js'
import {examineArticle, type ExaminedArticle} from './examine-article.js'
import {findStale, type StaleText} from './find-stale.js'
import {readManifest, type Manifest} from './manifest.js'
import type {Project} from './project.js'

/** How far all articles are, in the shape of `quoin status --json`: a public format. */
export interface Status {
  readonly articles: readonly ArticleStatus[]
}

/** How far one article is. */
export interface ArticleStatus {
  readonly slug: string
  /** Locale of the source edition. */
  readonly source: Locale
  readonly locales: Readonly<Record<Locale, LocaleStatus>>
}

/** How far one translation is. */
export interface LocaleStatus {
  readonly edition: 'document' | 'catalogue' | 'none'
  /** Of the source's segments. */
  readonly segments: {readonly total: number; readonly translated: number; readonly stale: number}
  /** Of the source's quotations, but for `unexpected`. What people decided to omit or to paraphrase counts as aligned. */
  readonly quotations: {
    readonly total: number
    readonly aligned: number
    readonly unsure: number
    readonly stale: number
    readonly missing: number
    readonly unexpected: number
  }
  /** What was approved for other words than the source has now. */
  readonly stale: readonly StaleText[]
}

/** What is asked for. */
export interface StatusOptions {
  /** Default: all articles. */
  readonly slugs?: readonly string[]
  /** Called before each article, and once at the end. */
  readonly onProgress?: (state: ProgressState) => void
}

/** Says for each article and locale how far the translation is. Throws a `Failure` for a slug that is none. */
export async function statusProject(project: Project, options: StatusOptions = {}): Promise<Status> {
  const {slugs, onProgress = () => undefined} = options
  const files = chooseArticles(project, slugs)
  const manifest = await readManifest(path.resolve(project.directory, project.out))
  const articles: ArticleStatus[] = []
  for (const [index, article] of files.entries()) {
    onProgress({done: index, total: files.length, label: article.slug})
    articles.push(articleStatus(await examineArticle(project, article), project, manifest))
  }
  onProgress({done: files.length, total: files.length, label: ''})
  return {articles}
}

function articleStatus(examined: ExaminedArticle, project: Project, manifest: Manifest | undefined): ArticleStatus {
  const {article, bitexts} = examined
  const quotations = alignedQuotations(article, bitexts)
  const translations = article.translations.map(({locale}) => locale)
  const all = new Set([...translations, ...(project.settings.locales ?? [])])
  all.delete(article.source.locale)
  const locales = [...all].sort().map((locale) => {
    const bitext = bitexts.find(({target}) => target.locale === locale)
    return [locale, localeStatus({examined, quotations, manifest, bitext}, locale)] as const
  })
  return {slug: article.slug, source: article.source.locale, locales: Object.fromEntries(locales)}
}

interface Known {
  readonly examined: ExaminedArticle
  readonly quotations: readonly AlignedQuotation[]
  readonly manifest: Manifest | undefined
  readonly bitext: Bitext | undefined
}

function localeStatus({examined, quotations, manifest, bitext}: Known, locale: Locale): LocaleStatus {
  const {article, messages} = examined
  const said = (ruleId: string): number =>
    messages.filter((message) => message.ruleId === ruleId && message.locale === locale).length
  const total = article.source.segments.length
  const statuses = quotations.map(({editions}) => editions.get(locale)?.status)
  const count = (...of: readonly QuotationStatus[]): number =>
    statuses.filter((status) => status !== undefined && of.includes(status)).length
  const totalQuotations = quotations.filter(({editions}) => editions.has(article.source.locale)).length
  const isThere = bitext !== undefined
  return {
    edition: isThere && bitext.target.form !== 'source' ? bitext.target.form : 'none',
    segments: {total, translated: isThere ? translated(bitext) : 0, stale: said('segment-stale')},
    quotations: {
      total: totalQuotations,
      aligned: count('aligned', 'omitted', 'paraphrased'),
      unsure: count('unsure'),
      stale: said('quotation-stale'),
      missing: isThere ? count('missing') : totalQuotations,
      unexpected: count('unexpected')
    },
    stale: findStale(article, locale, manifest)
  }
}

/** How many segments of the source have a counterpart with words. */
function translated({segments, source, target}: Bitext): number {
  const empty = new Set(target.untranslated)
  const linked = segments.filter((bead) => bead.target.some((id) => !empty.has(id))).flatMap((bead) => bead.source)
  return count(source, new Set(linked))
}

function count({segments}: Edition, ids: ReadonlySet<string>): number {
  return segments.filter(({id}) => ids.has(id)).length
}
