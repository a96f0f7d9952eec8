import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {alignArticle, checkArticle, readEdition, readLocale} from '../index.js'
import type {Article} from '../model/article.js'
import type {SegmentBead} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import {canonicalizeLocale, isKnownLanguage, type Locale} from '../model/locale.js'
import {editionRecord, explainedLinkRecord, linkRecord, roundScore} from './edition-record.js'
import type {EditionRecord, ExplainedLinkRecord, LinkRecord} from './edition-record.js'
import {createFailure} from './failure.js'
import {messageRecord, type MessageRecord} from './message-record.js'
import {sortMessages} from './sort-messages.js'

/** How two files are aligned. */
export interface AlignFilesOptions {
  /** Default: the front matter's `lang`, else the file's name (`a.uk.md`). */
  readonly sourceLocale?: string
  /** Likewise. */
  readonly targetLocale?: string
  /** The folder that paths are relative to. Default: the current one. */
  readonly cwd?: string
  /** Whether links come with their evidence. Default `no`. */
  readonly explain?: 'no' | 'yes'
}

/** Two aligned files in the shape of `quoin align --json`: a public format. Ids are local to each side. */
export interface AlignedFiles {
  readonly source: EditionRecord
  readonly target: EditionRecord
  readonly segments: readonly SegmentBead[]
  readonly quotations: readonly (LinkRecord | ExplainedLinkRecord)[]
  readonly messages: readonly MessageRecord[]
}

// There are two files and nothing beside them: records are a project's.
const severity = {'document-missing': 'off'} as const

/**
 * Aligns two Markdown files that need belong to no project. Throws a `Failure` where a file cannot be read or its
 * locale is not known.
 */
export async function alignFiles(
  source: string,
  target: string,
  options: AlignFilesOptions = {}
): Promise<AlignedFiles> {
  const {cwd = '', sourceLocale, targetLocale, explain} = options
  const [sourceFile, targetFile] = await Promise.all([openFile(cwd, source), openFile(cwd, target)])
  const editions = [
    readEdition(sourceFile, {form: 'source', locale: chooseLocale(sourceFile, 'source', sourceLocale)}),
    readEdition(targetFile, {form: 'document', locale: chooseLocale(targetFile, 'target', targetLocale)})
  ] as const
  const article = createArticle(...editions)
  const bitexts = alignArticle(article)
  const [bitext] = bitexts
  if (bitext === undefined) throw new Error('Two editions gave no bitext.')
  const messages = sortMessages([...article.messages, ...checkArticle(article, bitexts, {severity})])
  return {
    source: editionRecord(bitext.source),
    target: editionRecord(bitext.target),
    segments: bitext.segments.map((bead) => ({...bead, score: roundScore(bead.score)})),
    quotations: bitext.quotations.map((link) => (explain === 'yes' ? explainedLinkRecord(link) : linkRecord(link))),
    messages: messages.map((message) => messageRecord(message))
  }
}

async function openFile(cwd: string, file: string): Promise<VFile> {
  try {
    return new VFile({path: file, value: await readFile(path.resolve(cwd, file))})
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw createFailure(reasons[code] ?? `Cannot read this file: ${String(error)}`, {file, cause: error})
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Cannot find this file',
  EISDIR: 'Cannot read a folder, expected a Markdown file',
  EACCES: 'Cannot read this file: permission is denied'
}

function chooseLocale(file: VFile, side: 'source' | 'target', given: string | undefined): Locale {
  const tag = given ?? readLocale(file) ?? tagOf(file.path)
  const locale = tag !== undefined && isKnownLanguage(tag) ? canonicalizeLocale(tag) : undefined
  if (locale !== undefined) return locale
  throw createFailure(
    given === undefined
      ? 'Cannot tell the language of this file'
      : `Unexpected locale \`${given}\`, expected a BCP 47 tag such as \`uk\` or \`pt-BR\``,
    {file: file.path, note: `Say it with --${side}-locale, or as \`lang\` in the front matter.`}
  )
}

/** The tag in a name such as `a.uk.md`; only one whose language is known counts. */
function tagOf(file: string): string | undefined {
  const tag = /\.([^./\\]+)\.[^./\\]+$/u.exec(file)?.[1]
  return tag !== undefined && isKnownLanguage(tag) ? tag : undefined
}

function createArticle(source: Edition, target: Edition): Article {
  const messages = [...source.file.messages, ...target.file.messages]
  return {slug: 'align', source, translations: [target], documents: [], messages}
}
