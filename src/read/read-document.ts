import type {VFile} from 'vfile'
import type {RecordDocument} from '../model/article.js'
import type {Edition} from '../model/edition.js'
import {articlePath} from './article-path.js'
import {decodeFile} from './decode-file.js'
import {readEdition} from './read-edition.js'

/**
 * Reads the record that quotations are taken from. Which one it is stands in the front matter (`file`), else in its
 * path, `documents/<id>.<locale>.txt`; `undefined` where neither says so. Markdown is read as its running text.
 */
export function readDocument(file: VFile, {frontMatter, locale}: Edition): RecordDocument | undefined {
  const place = articlePath(file.path)
  const named = Object.entries(frontMatter.documents).find(([, entry]) => isAt(file.path, entry.file))
  const id = named?.[0] ?? place?.document
  if (id === undefined) return undefined
  const language = named?.[1].lang ?? place?.locale ?? locale
  return {id, locale: language, text: textOf(file, language), path: file.path}
}

function isAt(path: string, file: string | undefined): boolean {
  return file !== undefined && (path === file || path.endsWith(`/${file.replace(/^(?:\.\/)+/u, '')}`))
}

function textOf(file: VFile, locale: string): string {
  if (!file.path.endsWith('.md')) return decodeFile(file).text
  const {segments} = readEdition(file, {form: 'document', locale})
  return segments.map(({text}) => text).join('\n\n')
}
