import type {Root as Mdast} from 'mdast'
import type {VFile} from 'vfile'
import type {Edition} from '../model/edition.js'
import type {FrontMatter} from '../model/front-matter.js'
import type {Locale} from '../model/locale.js'
import {direction} from '../model/locale.js'
import {articlePath} from './article-path.js'
import {nameLocale} from './name-locale.js'
import {decodeFile} from './decode-file.js'
import {findInSegments} from './find/find-in-segments.js'
import {readFrontMatter} from './front-matter/read-front-matter.js'
import {directiveForms} from './markdown/directive-forms.js'
import {parseMarkdown} from './markdown/parse-markdown.js'
import {readFields} from './read-fields.js'
import {reportCharacters} from './report-characters.js'
import type {Reporter} from './reporter.js'
import {withinDepth} from './within-depth.js'
import {noIdentities} from './segments/identify-text.js'
import {markAttributions} from './segments/mark-attributions.js'
import {readSegments} from './segments/read-segments.js'
import type {SegmentPass} from './segments/segment-pass.js'
import {buildTree} from './tree/build-tree.js'
import type {KnownKeys} from './tree/directive-attributes.js'
import {readDirectives} from './tree/directives.js'
import {makeFigures} from './tree/make-figures.js'
import {placeElements} from './tree/place-elements.js'
import {settleTree} from './tree/settle-tree.js'

/** What an edition is read as. */
export interface EditionOptions {
  readonly form: 'source' | 'document'
  /** Default: that of the file's path, else the front matter's `lang`, else `en`. */
  readonly locale?: Locale
  /** The source edition's front matter: directives of a translation may name its speakers and documents too. */
  readonly source?: FrontMatter
}

/**
 * Reads an article in Markdown. Whatever is wrong with it is a message on the file; the edition's own file holds the
 * decoded text without its byte order mark, which all offsets count from, and shares the list of messages.
 */
export function readEdition(file: VFile, options: EditionOptions): Edition {
  const reporter = decodeFile(file)
  return withinDepth(reporter, (text) => readTree(parseMarkdown(text, directiveForms(reporter)), reporter, options))
}

/** Reads an article whose Markdown is parsed. */
export function readTree(mdast: Mdast, reporter: Reporter, options: EditionOptions): Edition {
  const {form} = options
  const read = readFrontMatter(mdast, reporter)
  const locale = options.locale ?? articlePath(reporter.file.path)?.locale ?? read.frontMatter.lang ?? 'en'
  const known = knownKeys(read.frontMatter, options)
  const identities = noIdentities()
  const noScope = {definitions: [], notes: []}
  const {fields, ...front} = readFields(read.sources, read.frontMatter, {reporter, known, scope: noScope, identities})
  const {root, ...pass} = readBody(mdast, {reporter, known, identities})
  const segments = [...front.segments, ...pass.segments, ...pass.notes]
  reportCharacters(reporter, segments)
  const {frontMatter} = front
  const {quotations, messages} = findInSegments(segments, {
    locale,
    frontMatter,
    path: reporter.file.path,
    point: reporter.point
  })
  reporter.file.messages.push(...messages)
  nameLocale(reporter.file, locale)
  markAttributions(root, segments, quotations)
  return {
    locale,
    direction: direction(locale),
    form,
    frontMatter,
    fields,
    segments,
    quotations,
    root,
    untranslated: [],
    file: reporter.file
  }
}

/** The keys that directives may name; a translation without the source's front matter may name any. */
function knownKeys(own: FrontMatter, {form, source}: EditionOptions): KnownKeys {
  if (form === 'document' && source === undefined) return {}
  const keys = (field: 'speakers' | 'documents'): ReadonlySet<string> =>
    new Set([...Object.keys(own[field]), ...Object.keys(source?.[field] ?? {})])
  return {speakers: keys('speakers'), documents: keys('documents')}
}

type BodyContext = Pick<SegmentPass, 'reporter' | 'identities'> & {readonly known: KnownKeys}

function readBody(mdast: Mdast, {reporter, known, identities}: BodyContext): SegmentPass & Pick<Edition, 'root'> {
  const source = {text: reporter.text}
  const directives = readDirectives(mdast, {source, known, reporter})
  for (const {attributes} of directives.entries.values())
    if (attributes.id !== undefined) identities.taken.add(attributes.id)
  const {root, trace} = buildTree(mdast, {source, directives, content: 'flow'})
  settleTree(root)
  makeFigures(root, {source, trace})
  const pass: SegmentPass = {source, trace, directives, reporter, identities, segments: [], notes: [], blocks: []}
  readSegments(root, pass)
  placeElements(root, pass)
  return {...pass, root}
}
