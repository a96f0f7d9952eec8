import {lstat, readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {createMessage} from '../model/message.js'
import type {ArticleFiles, Project} from './project.js'

/** The files of one article with their bytes, as the core takes them; paths are relative to the project's folder. */
export interface LoadedArticle {
  readonly source: VFile
  readonly translations: readonly VFile[]
  readonly catalogues: readonly VFile[]
  readonly documents: readonly VFile[]
  readonly ledger?: VFile
}

/** Reads an article's files. Only the ledger may be missing; a file that cannot be read is empty and says so (`file-invalid`). */
export async function loadArticle(project: Project, files: ArticleFiles): Promise<LoadedArticle> {
  const [source, translations, catalogues, documents, hasLedger] = await Promise.all([
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
    exists(path.join(project.directory, files.ledger))
  ])
  const found = {source, translations, catalogues, documents}
  return hasLedger ? {...found, ledger: await loadFile(project, files.ledger)} : found
}

/** Reads files of a project in the order given. */
export async function loadFiles(project: Project, paths: readonly string[]): Promise<readonly VFile[]> {
  return Promise.all(paths.map((file) => loadFile(project, file)))
}

async function loadFile({directory}: Project, name: string): Promise<VFile> {
  try {
    return new VFile({cwd: directory, path: name, value: await readFile(path.join(directory, name))})
  } catch (error) {
    const file = new VFile({cwd: directory, path: name, value: ''})
    const why = error instanceof Error ? error.message : String(error)
    const note = 'See who may read the file, and whether it is one.'
    file.messages.push(
      createMessage({ruleId: 'file-invalid', reason: `Cannot read this file: ${why}`, file: name, note})
    )
    return file
  }
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  )
}
