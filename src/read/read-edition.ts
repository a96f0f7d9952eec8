import type {VFile} from 'vfile'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import {direction} from '../model/locale.js'
import {findInSegments} from './find/find-in-segments.js'
import {parseMarkdown} from './markdown/parse-markdown.js'
import {createReporter} from './reporter.js'
import {readSegments} from './segments/read-segments.js'
import type {SegmentPass} from './segments/segment-pass.js'
import {buildTree} from './tree/build-tree.js'
import {readDirectives} from './tree/directives.js'
import {settleTree} from './tree/settle-tree.js'

/** What an edition is read as. */
export interface EditionOptions {
  readonly form: 'source' | 'document'
  readonly locale: Locale
}

/** Reads an article in Markdown. Whatever is wrong with it is a message on the file. */
export function readEdition(file: VFile, {form, locale}: EditionOptions): Edition {
  const text = String(file)
  const reporter = createReporter(file, text, locale)
  const source = {text}
  const mdast = parseMarkdown(text)
  const directives = readDirectives(mdast, {source, known: {}, reporter})
  const {root, trace} = buildTree(mdast, {source, directives, content: 'flow'})
  settleTree(root)
  const pass: SegmentPass = {source, trace, directives, reporter, taken: new Set(), segments: [], notes: [], blocks: []}
  readSegments(root, pass)
  const segments = [...pass.segments, ...pass.notes]
  const frontMatter = {authors: [], translators: [], speakers: {}, documents: {}}
  const found = findInSegments(segments, {locale, frontMatter, path: file.path, point: reporter.point})
  return {
    locale,
    direction: direction(locale),
    form,
    frontMatter,
    fields: {},
    segments,
    quotations: found.quotations,
    root,
    untranslated: [],
    file
  }
}
