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
import type {ArticleFiles, Project} from './project.js'
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
  const {article, loaded} = isWhole ? first : await readFiles(project, files)
  const {images, messages} = await loadImages(project, files, article)
  const {source, translations, catalogues, documents, ledger} = loaded
  return {
    files,
    article,
    images,
    inputs: [source, ...translations, ...catalogues, ...documents, ...(ledger ? [ledger] : []), ...images],
    messages: applySeverity([...files.messages, ...records.messages, ...messages], project.settings.severity)
  }
}

interface ReadFiles {
  readonly article: Article
  readonly loaded: LoadedArticle
}

/** Reads all files but the catalogue in the source's own locale, which is written by `sync`. */
async function readFiles(project: Project, files: ArticleFiles): Promise<ReadFiles> {
  const all = await loadArticle(project, files)
  const locale = readLocale(all.source) ?? project.settings.sourceLocale ?? 'en'
  const own = files.catalogues.find((file) => file.locale === locale)
  const loaded = {...all, catalogues: all.catalogues.filter((file) => file.path !== own?.path)}
  return {article: readArticle(loaded, project.settings), loaded}
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
