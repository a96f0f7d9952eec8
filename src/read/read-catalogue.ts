import type {VFile} from 'vfile'
import {visit} from 'unist-util-visit'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import {direction} from '../model/locale.js'
import type {Segment} from '../model/segment.js'
import {nameLocale} from './name-locale.js'
import {articlePath} from './article-path.js'
import {readEntries} from './catalogue/read-entries.js'
import {sourceScope} from './catalogue/source-scope.js'
import {translateFront} from './catalogue/translate-front.js'
import {translateTree} from './catalogue/translate-tree.js'
import {decodeFile} from './decode-file.js'
import {findInSegments} from './find/find-in-segments.js'
import type {FieldContext} from './segments/read-field.js'
import {noIdentities} from './segments/identify-text.js'
import {markAttributions} from './segments/mark-attributions.js'
import {reportCharacters} from './report-characters.js'
import type {Reporter} from './reporter.js'
import {withinDepth} from './within-depth.js'
import {settleTree} from './tree/settle-tree.js'

/** What a catalogue is read as. */
export interface CatalogueOptions {
  /** Default: that of the file's path, `locales/<locale>/articles/<slug>.json`. */
  readonly locale?: Locale
}

/**
 * Reads a translation as a catalogue: the source's tree with each segment's words replaced by its value. Ids are the
 * source's, places are those of the JSON file. A segment without a value is in `untranslated`, its element empty.
 */
export function readCatalogue(file: VFile, source: Edition, options: CatalogueOptions = {}): Edition {
  const locale = options.locale ?? articlePath(file.path)?.locale ?? 'en'
  const reporter = decodeFile(file)
  return withinDepth(reporter, (text) => translate(source, {...reporter, text}, locale))
}

function translate(source: Edition, reporter: Reporter, locale: Locale): Edition {
  const leading = leadingIds(source)
  const entries = readEntries(source, new Set(leading.values()), reporter)
  const {speakers, documents} = source.frontMatter
  const known = {speakers: new Set(Object.keys(speakers)), documents: new Set(Object.keys(documents))}
  const context: FieldContext = {reporter, known, scope: sourceScope(source), identities: noIdentities()}
  const front = translateFront(entries, source, {leading, context})
  const {root, segments: body} = translateTree({...context, source, values: entries.segments})
  settleTree(root)
  const segments = inOrderOf(source, [...front.segments, ...body])
  reportCharacters(reporter, segments)
  const frontMatter = {...front.frontMatter, lang: locale}
  const found = findInSegments(segments, {locale, frontMatter, path: reporter.file.path, point: reporter.point})
  reporter.file.messages.push(...found.messages)
  markAttributions(root, segments, found.quotations)
  nameLocale(reporter.file, locale)
  const translated = new Set(segments.map(({id}) => id))
  return {
    locale,
    direction: direction(locale),
    form: 'catalogue',
    frontMatter,
    fields: front.fields,
    segments,
    quotations: found.quotations,
    root,
    untranslated: source.segments.map(({id}) => id).filter((id) => !translated.has(id)),
    file: reporter.file
  }
}

/** The ids of the leading image's caption and alternative text, which are not in the body. */
function leadingIds({segments, root}: Edition): ReadonlyMap<'caption' | 'alternative', string> {
  const body = new Set<string>()
  visit(root, 'element', ({data}) => {
    for (const id of [data?.segment, data?.alternative]) if (id !== undefined) body.add(id)
  })
  const ids = new Map<'caption' | 'alternative', string>()
  for (const {id, kind} of segments) {
    if ((kind === 'caption' || kind === 'alternative') && !body.has(id)) ids.set(kind, id)
  }
  return ids
}

/** Segments in the order of the source's; those that only the translation has stay behind the one before them. */
function inOrderOf(source: Edition, segments: readonly Segment[]): readonly Segment[] {
  const order = new Map(source.segments.map(({id}, index) => [id, index]))
  const placed: {readonly segment: Segment; readonly at: number}[] = []
  for (const segment of segments) placed.push({segment, at: order.get(segment.id) ?? placed.at(-1)?.at ?? 0})
  return placed.toSorted((one, other) => one.at - other.at).map(({segment}) => segment)
}
