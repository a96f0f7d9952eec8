import type {VFile} from 'vfile'
import {publish, readArticle} from '../index.js'
import type {Publication, Writer} from '../model/publication.js'
import {loadArticle} from './load-article.js'
import {loadImages} from './load-images.js'
import type {ArticleFiles, Project} from './project.js'
import {weighMessages} from './weigh-messages.js'

/** What is the same for all articles of a build. */
export interface Press {
  readonly writers: readonly Writer[]
  readonly templates: readonly VFile[]
  readonly terms: readonly VFile[]
}

/** An article as it was published, and the files that it was made from. */
export interface PublishedArticle {
  readonly publication: Publication
  readonly inputs: readonly VFile[]
}

/** Reads one article of a project and runs the pipeline on it, all in memory. */
export async function publishArticle(project: Project, files: ArticleFiles, press: Press): Promise<PublishedArticle> {
  const {writers, templates, terms} = press
  const loaded = await loadArticle(project, files)
  const {images, messages} = await loadImages(project, files, readArticle(loaded))
  const input = {...loaded, images, templates, terms}
  const publication = await publish(input, {writers, settings: project.settings})
  const own = weighMessages([...files.messages, ...messages], project.settings.severity)
  const {source, translations, catalogues, documents, ledger} = loaded
  const inputs = [source, ...translations, ...catalogues, ...documents, ...(ledger ? [ledger] : []), ...images]
  return {
    publication: {...publication, messages: [...own, ...publication.messages]},
    inputs: [...inputs, ...templates, ...terms]
  }
}
