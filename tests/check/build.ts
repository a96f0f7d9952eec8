/** Editions and bitexts by hand: what `read` and `align` give, without them. */
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Article, RecordDocument} from '../../src/model/article.js'
import type {Bitext, QuotationLink, SegmentBead} from '../../src/model/bitext.js'
import type {Edition} from '../../src/model/edition.js'
import type {FrontMatter} from '../../src/model/front-matter.js'
import {itemAt} from '../../src/model/item-at.js'
import type {Ledger} from '../../src/model/ledger.js'
import {direction} from '../../src/model/locale.js'
import type {Editing, Part, Quotation} from '../../src/model/quotation.js'
import type {Segment} from '../../src/model/segment.js'

export type Form = Edition['form']

export interface EditionOptions {
  readonly form?: Form
  readonly path?: string
  readonly frontMatter?: Partial<FrontMatter>
  /** Fields of quotations by id. */
  readonly quotations?: Readonly<Record<string, Partial<Quotation>>>
  /** Fields of segments by index. */
  readonly segments?: Readonly<Record<number, Partial<Segment>>>
  readonly untranslated?: readonly string[]
  readonly root?: Edition['root']
}

const marks = /["“”„«»‘’'「」—]/u
const written = /\{\{([\w-]+)\|(.*?)\}\}/gu

/** An edition with one segment (`s0`, `s1`, …) a text; `“{{q1|words}}”` is a quotation, the same id again its next part. */
export function edition(locale: string, texts: readonly string[], options: EditionOptions = {}): Edition {
  const plain = texts.map((text) => text.replace(written, '$2'))
  const content = plain.join('\n\n')
  const file = new VFile({value: content, path: options.path ?? `index.${locale}.md`})
  const toPoint = (offset: number) => location(content).toPoint(offset) ?? {line: 1, column: 1, offset}
  const parts = new Map<string, Part[]>()
  let base = 0
  const segments = plain.map((text, index): Segment => {
    const starts = Array.from({length: text.length}, (_, at) => base + at)
    const id = options.segments?.[index]?.id ?? `s${String(index)}`
    let shift = 0
    for (const match of itemAt(texts, index).matchAll(written)) {
      const [whole = '', name = '', words = ''] = match
      const from = match.index - shift
      shift += whole.length - words.length
      const to = from + words.length
      const list = parts.get(name) ?? []
      const before = list.at(-1)
      parts.set(name, [
        ...list,
        {
          segment: id,
          text: words,
          from,
          to,
          start: toPoint(itemAt(starts, from)),
          end: toPoint(itemAt(starts, to - 1) + 1),
          ...(before && {break: before.segment === id ? ('attribution' as const) : ('paragraph' as const)}),
          ...(marks.test(text.charAt(from - 1)) && {opening: {from: from - 1, to: from}}),
          ...(marks.test(text.charAt(to)) && {closing: {from: to, to: to + 1}})
        }
      ])
    }
    const segment: Segment = {
      id,
      kind: 'paragraph',
      text,
      starts,
      ends: starts.map((start) => start + 1),
      start: toPoint(base),
      end: toPoint(base + text.length),
      markdown: text,
      opaque: [],
      marked: [],
      blocks: [],
      links: [],
      images: [],
      ...options.segments?.[index]
    }
    base += text.length + 2
    return segment
  })
  const quotations = [...parts].map(([id, list]): Quotation => {
    const editings = list.flatMap(editingsIn)
    return {
      id,
      kind: 'direct',
      level: 1,
      locale,
      text: list.map(({text}) => text).join(' '),
      parts: list,
      elisions: editings.filter(({text}) => text.includes('…')),
      insertions: editings.filter(({text}) => !text.includes('…')),
      speaker: {id: 'putin', confidence: 1},
      quotations: [],
      likelihoods: {direct: 1, partial: 0, block: 0, mention: 0},
      explicit: false,
      named: false,
      ...options.quotations?.[id]
    }
  })
  return {
    locale,
    direction: direction(locale),
    form: options.form ?? 'document',
    frontMatter: {authors: [], translators: [], speakers: {}, documents: {}, ...options.frontMatter},
    fields: {},
    segments,
    quotations,
    root: options.root ?? {type: 'root', children: []},
    untranslated: options.untranslated ?? [],
    file
  }
}

function editingsIn({segment, text, from}: Part): readonly Editing[] {
  return Array.from(text.matchAll(/\[[^\]]*\]|…/gu), ({0: found, index}) => ({
    segment,
    text: found,
    from: from + index,
    to: from + index + found.length
  }))
}

type Pair<T> = readonly [source: readonly T[], target: readonly T[]]

export interface BitextOptions {
  readonly beads?: readonly Pair<number>[]
  /** Indexes of the beads that are not in the order of the source. */
  readonly moved?: readonly number[]
  readonly links?: readonly Pair<string>[]
  readonly sure?: boolean
  readonly by?: QuotationLink['by']
  /** How probable it is that links with one side only are told on the other. */
  readonly reported?: number
}

/** A bitext whose segments are linked by index and whose quotations by id, unless said otherwise. */
export function bitext(source: Edition, target: Edition, options: BitextOptions = {}): Bitext {
  const {sure = true, by = 'alignment', moved = [], reported} = options
  const length = Math.max(source.segments.length, target.segments.length)
  const beads =
    options.beads ??
    Array.from({length}, (_, index): Pair<number> => [
      index < source.segments.length ? [index] : [],
      index < target.segments.length ? [index] : []
    ])
  const [one, other] = [source, target].map(({quotations}) =>
    quotations.filter(({kind}) => kind !== 'mention').map(({id}) => id)
  )
  const links = options.links ?? [
    ...(one ?? []).map((id): Pair<string> => [[id], other?.includes(id) ? [id] : []]),
    ...(other ?? []).filter((id) => !one?.includes(id)).map((id): Pair<string> => [[], [id]])
  ]
  const ids = (side: Edition, indexes: readonly number[]): string[] => indexes.map((at) => itemAt(side.segments, at).id)
  return {
    source,
    target,
    segments: beads.map(([left, right], index): SegmentBead => ({
      source: ids(source, left),
      target: ids(target, right),
      score: 1,
      moved: moved.includes(index)
    })),
    quotations: links.map(([left, right]) => ({
      source: left,
      target: right,
      score: 1,
      by,
      sure,
      evidence: [],
      ...(reported !== undefined && left.length * right.length === 0 && {reported})
    }))
  }
}

export interface ArticleOptions {
  readonly documents?: readonly RecordDocument[]
  readonly ledger?: Ledger
}

export function article(source: Edition, translations: readonly Edition[], options: ArticleOptions = {}): Article {
  return {slug: 'a', source, translations, documents: [], messages: [], ...options}
}

export function record(locale: string, text: string, id = 'record'): RecordDocument {
  return {id, locale, text, path: `documents/${id}.${locale}.txt`}
}

export function ledger(fields: Partial<Ledger>): Ledger {
  return {version: 1, source: 'en', segments: {}, quotations: {}, unexpected: {}, texts: {}, ...fields}
}
