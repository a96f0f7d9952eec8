import {realpath} from 'node:fs/promises'
import path from 'node:path'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {readArticle, readLocale} from '../index.js'
import type {Article} from '../model/article.js'
import {createMessage} from '../model/message.js'
import {isInside} from './is-inside.js'
import {loadArticle, type LoadedArticle} from './load-article.js'
import {loadImages} from './load-images.js'
import {placeOfAddress} from './place-of-address.js'
import type {ArticleFiles, LocaleFile, Project} from './project.js'
import {applySeverity} from '../model/apply-severity.js'

/** An article that has been read, with the images that it shows. */
export interface OpenArticle {
  readonly files: ArticleFiles
  readonly article: Article
  readonly images: readonly VFile[]
  /** Every file that it was read from. */
  readonly inputs: readonly VFile[]
  /** What is wrong with the files: those of reading are in `article.messages`. At the settings' severities. */
  readonly messages: readonly VFileMessage[]
}

/** Reads an article of a project from its files. */
export async function openArticle(project: Project, found: ArticleFiles): Promise<OpenArticle> {
  const first = await readFiles(project, found)
  const records = await findRecords(project, found, first.article)
  const files = {...found, documents: [...new Set([...found.documents, ...records.paths])].sort()}
  const isWhole = files.documents.length === found.documents.length
  const {article, loaded, messages: doubled} = isWhole ? first : await readFiles(project, files)
  const {images, messages} = await loadImages(project, files, article)
  const {source, translations, catalogues, documents, ledger} = loaded
  return {
    files,
    article,
    images,
    inputs: [source, ...translations, ...catalogues, ...documents, ...(ledger ? [ledger] : []), ...images],
    messages: applySeverity(
      [...files.messages, ...doubled, ...records.messages, ...messages],
      project.settings.severity
    )
  }
}

interface ReadFiles {
  readonly article: Article
  readonly loaded: LoadedArticle
  readonly messages: readonly VFileMessage[]
}

/** Reads all files but those in the source's own locale: its catalogue is written by `sync`, a second document is one too many. */
async function readFiles(project: Project, files: ArticleFiles): Promise<ReadFiles> {
  const all = await loadArticle(project, files)
  const locale = readLocale(all.source) ?? project.settings.sourceLocale ?? 'en'
  const [second, catalogue] = [files.translations, files.catalogues].map((list) =>
    list.find((file) => file.locale === locale)
  )
  const loaded = {
    ...all,
    translations: all.translations.filter((file) => file.path !== second?.path),
    catalogues: all.catalogues.filter((file) => file.path !== catalogue?.path)
  }
  const messages = second === undefined ? [] : [secondSource(second, files.source)]
  return {article: readArticle(loaded, project.settings), loaded, messages}
}

function secondSource({path: file, locale}: LocaleFile, source: string): VFileMessage {
  return createMessage({
    ruleId: 'edition-duplicate',
    reason: `Unexpected translation for \`${locale}\`, expected another language than the source's`,
    file,
    locale,
    note: `The source edition is \`${source}\`, which is used. If its language is another one, say so as \`lang\` in its front matter.`,
    related: [{file: source, locale}]
  })
}

/** The records that the front matter names by their path and that stand elsewhere than in `documents/`. */
async function findRecords(
  project: Project,
  {folder}: ArticleFiles,
  {source}: Article
): Promise<{paths: readonly string[]; messages: readonly VFileMessage[]}> {
  const root = await realpath(project.directory)
  const paths: string[] = []
  const messages: VFileMessage[] = []
  for (const {file} of Object.values(source.frontMatter.documents)) {
    if (file === undefined || file.includes('\0')) continue
    const absolute = path.resolve(project.directory, folder, file)
    const real = await realpath(absolute).catch(() => undefined)
    if (!isInside(project.directory, absolute) || (real !== undefined && !isInside(root, real)))
      messages.push(
        createMessage({
          ruleId: 'path-outside',
          reason: `Unexpected document \`${file}\` outside the project, expected a file inside it`,
          file: source.file.path,
          locale: source.locale,
          place: placeOfAddress(source, file),
          actual: file,
          note: 'Copy the document into the article’s folder; what lies outside the project is never read.'
        })
      )
    else if (real !== undefined) paths.push(path.relative(project.directory, absolute).split(path.sep).join('/'))
  }
  return {paths, messages}
}
