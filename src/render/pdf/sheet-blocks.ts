import type {Edition} from '../../model/edition.js'
import type {AlignedQuotation, Publication, QuotationStatus} from '../../model/publication.js'
import type {Block, Columns} from '../../typeset/model.js'
import {formatDate} from '../byline.js'
import type {Formats} from '../formats.js'
import {provenanceOf} from '../provenance.js'
import {quotationTexts} from '../quotation-texts.js'
import type {Build, Place} from './build.js'
import {addElement, addSpan} from './build.js'
import {paragraph} from './paragraphs.js'
import {quotationKey} from './spans.js'
import {smallStyle} from './text-styles.js'
import {readColour} from './theme.js'

/** What a sheet is made from; `places` has one place for each edition. */
export interface SheetOptions {
  readonly publication: Publication
  readonly build: Build
  readonly places: readonly Place[]
  readonly formats: Formats
}

/**
 * The quotations alone, an item of a list each: number, speaker and source in the words of the first edition, then the
 * words in every edition, with a sentence where they are missing or not sure. What belongs together stays on one page.
 */
export function sheetBlocks(editions: readonly Edition[], root: Place, options: SheetOptions): readonly Block[] {
  const {publication} = options
  const list = addElement(root.element, 'L', {attributes: {List: {ListNumbering: 'Decimal'}}})
  const texts = editions.map((edition) => quotationTexts(edition, publication))
  return publication.quotations.flatMap((aligned) => {
    const item = {...root, element: addElement(list, 'LI')}
    const rows = editions.map((edition, index) =>
      row(aligned, edition, {...options, item, index, text: texts[index]?.(aligned)})
    )
    return together([...heading(aligned, editions, {...options, item}), ...rows], options.build)
  })
}

interface ItemOptions extends SheetOptions {
  /** In the element of the list's item. */
  readonly item: Place
}

/** Number and speaker on one line; under it source and date, and the language that the words were said in. */
function heading(aligned: AlignedQuotation, editions: readonly Edition[], options: ItemOptions): readonly Block[] {
  const {build, item, formats} = options
  const {style} = item
  const {speaker, details} = about(aligned, editions, options)
  const bold = {...style, weight: 700}
  const accent = {...bold, colour: readColour(build.theme.colours.number)}
  const number = {...item, element: addElement(item.element, 'Lbl'), style: accent}
  const label = addSpan(formats.number(aligned.number, item.locale), number, build)
  const layout = {align: 'start', after: 0, unbreakable: true, hyphenated: false} as const
  const body = speaker + details === '' ? item.element : addElement(item.element, 'LBody')
  const name = {...item, element: speaker === '' ? body : addElement(body, 'P'), style: bold}
  const named = speaker === '' ? [] : [addSpan(`\u2003${speaker}`, name, build)]
  const small = {...item, element: body, style: smallStyle(style, build.sizes.small, build.theme)}
  return [
    paragraph([label, ...named], item, {build, options: layout}),
    ...(details === '' ? [] : [block(details, small, {build, tag: 'P'})])
  ]
}

/** Who said it, and where it is from, in the words of the first edition; empty where nothing is known. */
function about(
  aligned: AlignedQuotation,
  [main]: readonly Edition[],
  {build, item: {locale}, publication, formats}: ItemOptions
): {readonly speaker: string; readonly details: string} {
  const terms = build.terms(locale)
  const {speaker = '', document, spoken} = main ? provenanceOf(aligned, main, publication) : {}
  const date = document && dateOf(aligned, publication)
  const details = [
    document && terms('quotation.source', {title: document.title}),
    date === undefined ? undefined : formatDate(date, locale),
    spoken && terms('quotation.spoken', {language: formats.language(spoken, locale)})
  ]
  return {speaker, details: details.filter((detail) => detail !== undefined).join(' · ')}
}

/** The day of the document that a quotation is from. */
function dateOf({document = ''}: AlignedQuotation, {article}: Publication): string | undefined {
  const {documents} = article.source.frontMatter
  return Object.hasOwn(documents, document) ? documents[document]?.date : undefined
}

interface RowOptions extends ItemOptions {
  readonly index: number
  readonly text: string | undefined
}

/** Sentences for readers by what is to be said of the words; nothing of those that are plainly there. */
const remarks: Readonly<Partial<Record<QuotationStatus, string>>> = {
  missing: 'quotation.missing',
  omitted: 'quotation.missing',
  paraphrased: 'quotation.paraphrased',
  unsure: 'quotation.unsure'
}

/** The language's own name beside the words in it. */
function row(
  aligned: AlignedQuotation,
  edition: Edition,
  {build, item, places, index, text, formats}: RowOptions
): Columns {
  const {locale} = edition
  const status = aligned.editions.get(locale)?.status ?? 'missing'
  const term = remarks[text === undefined && status !== 'paraphrased' ? 'missing' : status]
  const body = addElement(item.element, 'LBody', {lang: locale})
  const place = {...(places[index] ?? item), element: body}
  const small = {...place, style: smallStyle(place.style, build.sizes.small, build.theme)}
  const align = edition.direction === item.direction ? 'start' : 'end'
  const name = block(formats.language(locale, locale), small, {build, tag: 'P', align})
  const words =
    text === undefined
      ? []
      : [block(text, {...place, quotations: [quotationKey(place, aligned.id)]}, {build, tag: 'BlockQuote'})]
  const remark = term === undefined ? [] : [block(build.terms(locale)(term), small, {build, tag: 'P'})]
  const cells = [
    {blocks: [name], width: 0.17},
    {blocks: [...words, ...remark], width: 0.83}
  ]
  return {type: 'columns', cells, gap: 10, direction: item.direction, before: 0, after: 0}
}

interface BlockOptions {
  readonly build: Build
  readonly tag: string
  /** Default `start`. */
  readonly align?: 'start' | 'end'
}

function block(text: string, place: Place, {build, tag, align = 'start'}: BlockOptions): Block {
  const outer = addElement(place.element, tag)
  const element = tag === 'P' ? outer : addElement(outer, 'P')
  const options = {align, after: 0, unbreakable: true}
  return paragraph([addSpan(text, {...place, element}, build)], place, {build, options})
}

/** No page ends between these blocks; after the last there is white. */
function together(blocks: readonly Block[], {sizes}: Build): readonly Block[] {
  return blocks.map((own, index) =>
    index < blocks.length - 1 ? {...own, keepWithNext: true} : {...own, after: sizes.leading}
  )
}
