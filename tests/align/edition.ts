import {h} from 'hastscript'
import {VFile} from 'vfile'
import type {Edition} from '../../src/model/edition.js'
import type {KindLikelihoods, Quotation, QuotationKind} from '../../src/model/quotation.js'
import type {Segment, SegmentKind} from '../../src/model/segment.js'

const start = {line: 1, column: 1, offset: 0}

/** A segment of a test. */
export interface TestSegment {
  readonly text: string
  readonly id?: string
  readonly kind?: SegmentKind
  readonly rank?: number
  readonly links?: readonly string[]
  readonly quoted?: true
}

/** What a test says of a quotation beside its words. */
export type TestQuotation = Partial<Quotation> & {readonly mention?: number}

/**
 * An edition by hand: a quotation is what stands between `[` and `]` (the brackets are left out), and takes what
 * `about` says of it at its place in the order.
 */
export function edition(
  locale: string,
  texts: readonly (string | TestSegment)[],
  about: readonly TestQuotation[] = []
): Edition {
  const segments: Segment[] = []
  const quotations: Quotation[] = []
  for (const [index, entry] of texts.entries()) {
    const {
      text,
      id = `p-${String(index)}`,
      kind = 'paragraph',
      rank,
      links = [],
      quoted
    } = typeof entry === 'string' ? {text: entry} : entry
    const plain = text.replace(/[[\]]/gu, '')
    segments.push({
      id,
      kind,
      text: plain,
      starts: [],
      ends: [],
      start,
      end: start,
      markdown: plain,
      ...(rank !== undefined && {rank}),
      opaque: [],
      marked: [],
      blocks: quoted === undefined ? [] : [{id: 'b0', element: 'blockquote', attributes: {}}],
      links: links.map((url) => ({url, from: 0, to: 1})),
      images: []
    })
    let removed = 0
    for (const match of text.matchAll(/\[([^\]]*)\]/gu)) {
      const words = match[1] ?? ''
      const from = match.index - removed
      removed += 2
      const part = {segment: id, text: words, from, to: from + words.length, start, end: start}
      quotations.push(
        quotation(locale, part, {id: `q-${locale}${String(quotations.length)}`, ...about[quotations.length]})
      )
    }
  }
  return {
    locale,
    direction: 'ltr',
    form: 'document',
    frontMatter: {authors: [], translators: [], speakers: {}, documents: {}},
    fields: {},
    segments,
    quotations,
    root: {type: 'root', children: [h('p')]},
    untranslated: [],
    file: new VFile()
  }
}

function quotation(
  locale: string,
  part: Quotation['parts'][number],
  {mention, ...about}: TestQuotation & {id: string}
): Quotation {
  const kind: QuotationKind = (mention ?? 0) > 0.5 ? 'mention' : 'direct'
  return {
    kind,
    level: 1,
    locale,
    text: part.text,
    parts: [part],
    elisions: [],
    insertions: [],
    quotations: [],
    likelihoods: likelihoods(mention ?? 0.05),
    explicit: false,
    named: false,
    ...about
  }
}

function likelihoods(mention: number): KindLikelihoods {
  const rest = 1 - mention
  return {mention, direct: rest * 0.6, partial: rest * 0.4, block: 0}
}
