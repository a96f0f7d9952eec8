/** Publications built by hand, so that what is rendered does not depend on what is read. */
import type {Element, ElementContent, ElementData, Root, RootContent} from 'hast'
import {toString} from 'hast-util-to-string'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {Edition} from '../../src/model/edition.js'
import type {FrontMatter} from '../../src/model/front-matter.js'
import {direction} from '../../src/model/locale.js'
import type {AlignedQuotation, EditionQuotation, Publication, Translate} from '../../src/model/publication.js'
import type {Part, Quotation} from '../../src/model/quotation.js'
import type {Segment, SegmentKind} from '../../src/model/segment.js'
import {defaultSettings} from '../../src/model/settings.js'

const kinds: Readonly<Record<string, SegmentKind>> = {
  p: 'paragraph',
  li: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  title: 'title',
  description: 'description'
}

const emptyFrontMatter: FrontMatter = {authors: [], translators: [], speakers: {}, documents: {}}

/** An element with what `read` says of it. */
export function withData(element: Element, data: Partial<ElementData>): Element {
  const merged: Partial<ElementData> = {...element.data, ...data}
  return {...element, data: merged}
}

/** Marks an element as a segment. */
export function segment(id: string, element: Element): Element {
  return withData(element, {segment: id})
}

export interface EditionInput {
  readonly locale: string
  readonly body: readonly RootContent[]
  readonly title?: string
  readonly frontMatter?: Partial<FrontMatter>
  /** Quotations by what they look like in a segment: `[…]` around opening mark, words, closing mark. */
  readonly quotations?: (segments: readonly Segment[]) => readonly Quotation[]
  readonly untranslated?: readonly string[]
  /** Segments that no element holds, such as alternative texts. */
  readonly segments?: readonly Segment[]
}

export function edition(input: EditionInput): Edition {
  const root: Root = {type: 'root', children: [...input.body]}
  const segments: Segment[] = []
  if (input.title !== undefined) segments.push(createSegment('title', 'title', input.title))
  segments.push(...(input.segments ?? []))
  visit(root, 'element', (element) => {
    const id = element.data?.segment
    if (id !== undefined) segments.push(createSegment(id, kinds[element.tagName] ?? 'heading', toString(element)))
  })
  return {
    locale: input.locale,
    direction: direction(input.locale),
    form: 'source',
    frontMatter: {...emptyFrontMatter, ...(input.title !== undefined && {title: input.title}), ...input.frontMatter},
    fields:
      input.title === undefined
        ? {}
        : {title: segment('title', {type: 'element', tagName: 'span', properties: {}, children: [text(input.title)]})},
    segments,
    quotations: input.quotations?.(segments) ?? [],
    root,
    untranslated: input.untranslated ?? [],
    file: new VFile({path: `content/article/index.${input.locale}.md`})
  }
}

export function createSegment(id: string, kind: SegmentKind, value: string): Segment {
  const point = {line: 1, column: 1, offset: 0}
  return {
    id,
    kind,
    text: value,
    starts: [],
    ends: [],
    start: point,
    end: point,
    markdown: value,
    opaque: [],
    marked: [],
    blocks: [],
    links: [],
    images: []
  }
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}

/** A part from a segment: `marked` is the quotation as written, with `marks` characters of mark at either side. */
export function part(
  own: Segment | undefined,
  marked: string,
  {opening = 1, closing = 1, ...rest}: {opening?: number; closing?: number; break?: 'attribution' | 'paragraph'} = {}
): Part {
  if (!own?.text.includes(marked)) throw new Error(`No ${marked} in ${own?.text ?? 'no segment'}`)
  const start = own.text.indexOf(marked)
  const from = start + opening
  const to = start + marked.length - closing
  const point = {line: 1, column: 1, offset: 0}
  return {
    segment: own.id,
    text: own.text.slice(from, to),
    from,
    to,
    start: point,
    end: point,
    ...(opening > 0 && {opening: {from: start, to: from}}),
    ...(closing > 0 && {closing: {from: to, to: start + marked.length}}),
    ...rest
  }
}

export function quotation(id: string, parts: readonly Part[], rest: Partial<Quotation> = {}): Quotation {
  return {
    id,
    kind: 'direct',
    level: 1,
    locale: 'en',
    text: parts.map((own) => own.text).join(' '),
    parts,
    elisions: [],
    insertions: [],
    quotations: [],
    likelihoods: {direct: 1, partial: 0, block: 0, mention: 0},
    explicit: false,
    named: false,
    ...rest
  }
}

/** A publication of editions, the source first; quotations with one id are one identity, numbered in order. */
export function publication(editions: readonly Edition[], rest: Partial<Publication> = {}): Publication {
  const [source, ...translations] = editions
  if (!source) throw new Error('A publication needs a source')
  const ids = new Set(
    editions.flatMap(({quotations}) => quotations.filter(({kind}) => kind !== 'mention').map(({id}) => id))
  )
  return {
    article: {slug: 'article', source, translations, documents: [], messages: []},
    bitexts: translations.map((target) => ({
      source,
      target,
      segments: source.segments
        .filter(({id}) => target.segments.some((own) => own.id === id))
        .map(({id}) => ({source: [id], target: [id], score: 1, moved: false})),
      quotations: []
    })),
    quotations: [...ids].map((id, index) => aligned(id, index + 1, editions)),
    settings: defaultSettings,
    terms: () => terms,
    templates: {},
    images: new Map(),
    locales: editions.map(({locale}) => locale),
    withheld: [],
    notices: new Map(),
    messages: [],
    files: [],
    ...rest
  }
}

const terms: Translate = (key, values = {}) => [key, ...Object.values(values).map(String)].join(' ')

function aligned(id: string, number: number, editions: readonly Edition[]): AlignedQuotation {
  const own = editions.map(({locale, quotations}, index): [string, EditionQuotation] => {
    const found = quotations.filter((candidate) => candidate.id === id)
    return [locale, {status: index === 0 ? 'source' : found.length > 0 ? 'aligned' : 'missing', quotations: found}]
  })
  const first = editions.flatMap(({quotations}) => quotations).find((candidate) => candidate.id === id)
  return {
    id,
    number,
    kind: first?.kind ?? 'direct',
    ...(first?.speaker?.id !== undefined && {speaker: first.speaker.id}),
    ...(first?.document !== undefined && {document: first.document}),
    ...(first?.spoken !== undefined && {spoken: first.spoken}),
    editions: new Map(own)
  }
}
