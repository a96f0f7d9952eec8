/**
 * The whole of Quoin on one screen: read → align → check → render. Only this file knows more than one stage.
 */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {alignArticle} from './align/align-article.js'
import {alignedQuotations} from './align/aligned-quotations.js'
import {applyPolicy} from './check/apply-policy.js'
import {applySeverity} from './model/apply-severity.js'
import {checkArticle} from './check/check-article.js'
import type {KnownTranslations} from './check/known-translations.js'
import {defaultTemplates, defaultTerms} from './defaults.js'
import {identifyEdition} from './ledger/identify-edition.js'
import {parseLedger} from './ledger/parse-ledger.js'
import type {Article} from './model/article.js'
import type {Edition} from './model/edition.js'
import type {Publication, Writer} from './model/publication.js'
import {defaultSettings, type Settings} from './model/settings.js'
import {articlePath} from './read/article-path.js'
import {distinctEditions} from './read/distinct-editions.js'
import {readCatalogue} from './read/read-catalogue.js'
import {readDocument} from './read/read-document.js'
import {readEdition} from './read/read-edition.js'
import {readLocale} from './read/read-locale.js'
import {readTemplates} from './read/read-templates.js'
import {readTerms} from './read/read-terms.js'

/** The files of one article. What each is stands in its path: `content/<slug>/index.<locale>.md`, and so on. */
export interface ArticleInput {
  readonly source: VFile
  readonly translations?: readonly VFile[]
  readonly catalogues?: readonly VFile[]
  readonly documents?: readonly VFile[]
  readonly ledger?: VFile
}

/** What else goes into a publication: terms and templates over our own, and the images that the article shows. */
export interface Materials {
  readonly terms?: readonly VFile[]
  readonly templates?: readonly VFile[]
  readonly images?: readonly VFile[]
}

/** How an article is published. */
export interface PublishOptions {
  readonly writers: readonly Writer[]
  /** Default: `defaultSettings`, field by field. */
  readonly settings?: Partial<Settings>
  /** Quotations as other articles translate them: see `translatedQuotations`. Default: none. */
  readonly elsewhere?: KnownTranslations
}

/**
 * Reads an article: its source edition with the ids that its ledger keeps, and its translations, sorted by locale.
 * What is wrong with a file is a message in `messages`. Throws a `RangeError` where neither path nor front matter says
 * which language a translation is in.
 */
export function readArticle(input: ArticleInput, settings: Partial<Settings> = {}): Article {
  const {translations = [], catalogues = [], documents = []} = input
  const ledger = input.ledger && parseLedger(input.ledger)
  const source = identifyEdition(readSource(input.source, settings), ledger)
  const editions = [
    ...translations.map((file) => readTranslation(file, source, settings)),
    ...catalogues.map((file) => readCatalogue(file, source))
  ]
  const {translations: distinct, messages} = distinctEditions(source, editions)
  const records = documents.flatMap((file) => readDocument(file, source) ?? [])
  const files = [input.source, ...translations, ...catalogues, ...documents, ...asList(input.ledger)]
  return {
    slug: slugOf(input.source, settings),
    source,
    translations: distinct,
    documents: records,
    ...(ledger && {ledger}),
    messages: [...files.flatMap((file) => file.messages), ...messages]
  }
}

function readSource(file: VFile, {sourceLocale = 'en'}: Partial<Settings>): Edition {
  return readEdition(file, {form: 'source', locale: readLocale(file) ?? sourceLocale})
}

function readTranslation(file: VFile, {frontMatter}: Edition, settings: Partial<Settings>): Edition {
  const locale = articlePath(file.path, settings)?.locale ?? readLocale(file)
  if (locale === undefined) throw new RangeError(`Expected a locale in the path or the \`lang\` of ${file.path}`)
  return readEdition(file, {form: 'document', locale, source: frontMatter})
}

function slugOf(file: VFile, settings: Partial<Settings>): string {
  return articlePath(file.path, settings)?.slug ?? file.stem ?? 'article'
}

function asList<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value]
}

/**
 * What is wrong with a project's own interface terms, which are the same for all articles: `file-invalid`,
 * `catalogue-placeholder`, `catalogue-plural`.
 */
export function checkTerms(terms: readonly VFile[]): readonly VFileMessage[] {
  return readTerms(defaultTerms, terms, []).messages
}

/** Publishes the files of an article in memory: `publishArticle` on what `readArticle` reads. */
export async function publish(input: ArticleInput & Materials, options: PublishOptions): Promise<Publication> {
  return publishArticle(readArticle(input, options.settings), input, options)
}

/**
 * Aligns, checks and writes an article that has been read. Nothing is thrown for what is wrong with the content: it is
 * in `messages`, and the policy decides what is made of an edition with errors.
 */
export async function publishArticle(
  article: Article,
  materials: Materials,
  options: PublishOptions
): Promise<Publication> {
  const settings = {...defaultSettings, ...options.settings}
  const editions = [article.source, ...article.translations]
  const bitexts = alignArticle(article)
  const terms = readTerms(
    defaultTerms,
    materials.terms ?? [],
    editions.map(({locale}) => locale)
  )
  const checks = {...settings, ...(options.elsewhere && {elsewhere: options.elsewhere})}
  const found = [...article.messages, ...terms.messages, ...checkArticle(article, bitexts, checks)]
  const messages = applySeverity(found, settings.severity)
  const publication = {
    article,
    bitexts,
    quotations: alignedQuotations(article, bitexts),
    settings,
    terms: terms.translate,
    templates: readTemplates(defaultTemplates, materials.templates ?? []),
    images: new Map((materials.images ?? []).map((file) => [addressOf(file, article.slug), file])),
    ...applyPolicy(article, messages, settings),
    messages,
    files: []
  }
  const files = (await Promise.all(options.writers.map(async ({write}) => write(publication)))).flat()
  const written = applySeverity(
    files.flatMap((file) => file.messages),
    settings.severity
  )
  return {...publication, messages: [...messages, ...written], files}
}

/** How the article writes an image's address: said by `data.address`, else the path below the article's folder. */
function addressOf({data, path}: VFile, slug: string): string {
  const {address} = data
  const folder = `/${slug}/`
  return typeof address === 'string' ? address : path.slice(path.lastIndexOf(folder) + folder.length)
}
