import type {VFile} from 'vfile'
import {publishArticle, type TranslatedQuotation} from '../index.js'
import type {Publication, Writer} from '../model/publication.js'
import type {Format} from '../model/settings.js'
import {dropRepeated} from './drop-repeated.js'
import {rememberTranslations} from './remember-translations.js'
import {openArticle} from './open-article.js'
import type {ArticleFiles, Project} from './project.js'

/** What is the same for all articles of a build. */
export interface Press {
  readonly formats: readonly Format[]
  readonly writers: readonly Writer[]
  readonly templates: readonly VFile[]
  readonly terms: readonly VFile[]
  /** Quotations as the articles before translate them; those of each article are added. */
  readonly elsewhere: Map<string, TranslatedQuotation>
}

/** An article as it was published, and the files that it was made from. */
export interface PublishedArticle {
  readonly publication: Publication
  readonly inputs: readonly VFile[]
}

/** Reads one article of a project and runs the pipeline on it, all in memory. */
export async function publishProjectArticle(
  project: Project,
  files: ArticleFiles,
  press: Press
): Promise<PublishedArticle> {
  const {writers, templates, terms, elsewhere} = press
  const {article, images, inputs, messages} = await openArticle(project, files)
  const whole = {...article, messages: [...messages, ...article.messages]}
  const materials = {images, templates, terms}
  const publication = await publishArticle(whole, materials, {writers, settings: project.settings, elsewhere})
  rememberTranslations(elsewhere, publication)
  return {
    publication: {...publication, messages: dropRepeated(publication.messages)},
    inputs: [...inputs, ...templates, ...terms]
  }
}
