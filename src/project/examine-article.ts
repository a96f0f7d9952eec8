import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {alignArticle, checkArticle, readArticle} from '../index.js'
import type {Article} from '../model/article.js'
import type {Bitext} from '../model/bitext.js'
import {loadArticle} from './load-article.js'
import {loadImages} from './load-images.js'
import type {ArticleFiles, Project} from './project.js'
import {weighMessages} from './weigh-messages.js'

/** An article that has been read, aligned and checked. */
export interface ExaminedArticle {
  readonly files: ArticleFiles
  readonly article: Article
  readonly bitexts: readonly Bitext[]
  readonly images: readonly VFile[]
  /** Of the files, of reading, of images and of checking. */
  readonly messages: readonly VFileMessage[]
}

/** Reads, aligns and checks one article of a project. */
export async function examineArticle(project: Project, files: ArticleFiles): Promise<ExaminedArticle> {
  const {severity, marks} = project.settings
  const article = readArticle(await loadArticle(project, files))
  const {images, messages} = await loadImages(project, files, article)
  const bitexts = alignArticle(article)
  const found = checkArticle(article, bitexts, {severity, marks})
  return {
    files,
    article,
    bitexts,
    images,
    messages: [...weighMessages([...files.messages, ...article.messages, ...messages], severity), ...found]
  }
}
