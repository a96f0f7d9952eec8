import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {createFailure} from './failure.js'
import type {ArticleFiles, Project} from './project.js'

/** The files of one article with their bytes, as the core takes them; paths are relative to the project's folder. */
export interface LoadedArticle {
  readonly source: VFile
  readonly translations: readonly VFile[]
  readonly catalogues: readonly VFile[]
  readonly documents: readonly VFile[]
  readonly ledger?: VFile
}

/** Reads an article's files. That of the ledger may be missing; any other that has gone since it was found is a `Failure`. */
export async function loadArticle(project: Project, files: ArticleFiles): Promise<LoadedArticle> {
  const [source, translations, catalogues, documents, ledger] = await Promise.all([
    loadFile(project, files.source),
    loadFiles(
      project,
      files.translations.map(({path}) => path)
    ),
    loadFiles(
      project,
      files.catalogues.map(({path}) => path)
    ),
    loadFiles(project, files.documents),
    loadFile(project, files.ledger).catch(() => undefined)
  ])
  return {source, translations, catalogues, documents, ...(ledger && {ledger})}
}

/** Reads files of a project in the order given. */
export async function loadFiles(project: Project, paths: readonly string[]): Promise<readonly VFile[]> {
  return Promise.all(paths.map((file) => loadFile(project, file)))
}

async function loadFile({directory}: Project, file: string): Promise<VFile> {
  try {
    return new VFile({cwd: directory, path: file, value: await readFile(path.join(directory, file))})
  } catch (error) {
    throw createFailure(`Cannot read \`${file}\``, {file, note: String(error), cause: error})
  }
}
