import {alignArticle, checkArticle, type KnownTranslations} from '../index.js'
import type {Bitext} from '../model/bitext.js'
import {isFailure} from './failure.js'
import {openArticle, type OpenArticle} from './open-article.js'
import type {ArticleFiles, Project} from './project.js'
import {applySeverity} from '../model/apply-severity.js'

/** An article that has been read, aligned and checked. `messages` are those of the files, of reading and of checking. */
export interface ExaminedArticle extends OpenArticle {
  readonly bitexts: readonly Bitext[]
}

/** Reads, aligns and checks one article of a project, its quotations against those of other articles. A fault of Quoin's own names the article. */
export async function examineArticle(
  project: Project,
  files: ArticleFiles,
  elsewhere: KnownTranslations = new Map()
): Promise<ExaminedArticle> {
  try {
    return await examine(project, files, elsewhere)
  } catch (error) {
    if (isFailure(error)) throw error
    throw new Error(`${files.slug}: ${error instanceof Error ? error.message : String(error)}`, {cause: error})
  }
}

async function examine(project: Project, files: ArticleFiles, elsewhere: KnownTranslations): Promise<ExaminedArticle> {
  const {severity, marks} = project.settings
  const open = await openArticle(project, files)
  const bitexts = alignArticle(open.article)
  const read = applySeverity(open.article.messages, severity)
  const found = checkArticle(open.article, bitexts, {severity, marks, elsewhere})
  return {...open, bitexts, messages: [...open.messages, ...read, ...found]}
}
