import type {ElementContent} from 'hast'
import type {Edition} from '../../model/edition.js'
import type {Segment} from '../../model/segment.js'
import type {Publication} from '../../model/publication.js'
import {isIdeographicLocale} from '../../language/scripts.js'
import type {Block} from '../../typeset/model.js'
import {editionTree, fieldNodes, plainTexts} from '../edition-tree.js'
import {blocksOf, headingBlocks} from './blocks.js'
import type {Build, Place} from './build.js'
import {addElement} from './build.js'
import {awaitNotes, isNoteSection, notesLeft} from './foot-notes.js'
import {paragraphOf} from './paragraphs.js'
import {smallStyle} from './text-styles.js'
import {readColour} from './theme.js'

/** One edition as blocks: title, description, names and dates, notices, the leading image, the body with its notes. */
export function editionBlocks(edition: Edition, place: Place, {publication, build}: EditionOptions): readonly Block[] {
  const context = {publication, page: 'one', formats: build.formats} as const
  const {frontMatter} = edition
  const title = fieldNodes(edition, 'title', context) ?? textNodes(frontMatter.title ?? publication.article.slug)
  const nodes = editionTree(edition, context).children.filter((node) => node.type !== 'doctype')
  const [notes, body] = [nodes.filter(isNoteSection), nodes.filter((node) => !isNoteSection(node))]
  awaitNotes(notes, place, build)
  return [
    ...headingBlocks(title, fieldPlace(edition, 'title', place), {build, rank: 1}),
    ...standfirst(fieldNodes(edition, 'description', context) ?? [], fieldPlace(edition, 'description', place), build),
    ...byline(edition, place, build),
    ...notices(edition, place, {publication, build}),
    ...leadingImage(edition, place, {publication, build}),
    ...blocksOf(body, place, build),
    ...blocksOf(notesLeft(notes, build), place, build)
  ]
}

/** What an edition's blocks are made from. */
export interface EditionOptions {
  readonly publication: Publication
  readonly build: Build
}

/** Where a field of the front matter is written. */
export function fieldPlace({segments}: Edition, kind: 'title' | 'description', place: Place): Place {
  const field = segments.find((segment) => segment.kind === kind)
  return at(field, place)
}

function at(segment: Segment | undefined, place: Place): Place {
  if (!segment || !place.origin) return place
  const {start, end} = segment
  return {...place, origin: {...place.origin, place: {start, end}}}
}

/** Text as the only node. */
export function textNodes(value: string): readonly ElementContent[] {
  return [{type: 'text', value}]
}

/** The description, larger than the text. */
export function standfirst(nodes: readonly ElementContent[], place: Place, build: Build): readonly Block[] {
  const {sizes, theme} = build
  if (!theme.show.description) return []
  const style = {...place.style, size: sizes.text * 1.15, colour: readColour(theme.colours.muted)}
  const options = {align: 'start', hyphenated: false, balanced: true} as const
  return paragraphOf(nodes, {...place, style}, {build, options})
}

/** Authors, translators and dates, a line each. */
export function byline({locale, frontMatter}: Edition, place: Place, build: Build): readonly Block[] {
  if (!build.theme.show.byline) return []
  const terms = build.terms(locale)
  const {authors, translators, date, modified} = frontMatter
  const names = (list: readonly string[]): string => new Intl.ListFormat(locale, {type: 'conjunction'}).format(list)
  const isUpdated = modified !== undefined && dayOf(modified) !== dayOf(date)
  const lines = [
    authors.length > 0 ? terms('article.by', {names: names(authors)}) : '',
    translators.length > 0 ? terms('article.translatedBy', {names: names(translators)}) : '',
    date === undefined ? '' : terms('article.published', {date: longDate(date, locale)}),
    isUpdated ? terms('article.updated', {date: longDate(modified, locale)}) : ''
  ].filter((line) => line !== '')
  return smallText(lines.join('\n'), place, build)
}

/** Small text in the muted colour; none where there is none. `\n` ends a line. */
export function smallText(text: string, place: Place, build: Build): readonly Block[] {
  const {sizes, theme} = build
  const style = smallStyle(place.style, sizes.small, theme)
  const nodes = text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [...(index === 0 ? [] : [lineEnd]), ...textNodes(line)])
  const options = {align: 'start', leading: sizes.smallLeading, after: sizes.leading, hyphenated: false} as const
  return paragraphOf(nodes, {...place, style}, {build, options})
}

const lineEnd: ElementContent = {type: 'element', tagName: 'br', properties: {}, children: []}

function dayOf(date: string | undefined): string | undefined {
  return date?.slice(0, 10)
}

function longDate(date: string, locale: string): string {
  const time = new Date(date)
  if (Number.isNaN(time.valueOf())) return date
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(time)
}

/** Sentences that tell the reader what is wrong with this translation. */
export function notices(edition: Edition, place: Place, {publication, build}: EditionOptions): readonly Block[] {
  const terms = build.terms(edition.locale)
  const sentences = (publication.notices.get(edition.locale) ?? []).map(({term, values}) => terms(term, values))
  if (sentences.length === 0) return []
  const {leading} = build.sizes
  const inner = {...place, element: addElement(place.element, 'Div')}
  const blocks = sentences.flatMap((sentence) =>
    paragraphOf(textNodes(sentence), inner, {build, options: {align: 'start'}})
  )
  const bar = {width: 2, colour: readColour(build.theme.colours.number)}
  return [
    {type: 'stack', blocks, direction: place.direction, start: 10, end: 0, before: leading / 2, after: leading, bar}
  ]
}

/** The image of the front matter with its caption and credit. What a translation does not say of it, the source says. */
export function leadingImage(edition: Edition, place: Place, options: EditionOptions): readonly Block[] {
  const {publication, build} = options
  const image = {...publication.article.source.frontMatter.image, ...edition.frontMatter.image}
  if (image.src === undefined || !build.theme.show.image) return []
  const caption = fieldNodes(edition, 'caption', {publication, page: 'one', formats: build.formats}) ?? []
  const credit = image.credit === undefined ? '' : build.terms(edition.locale)('article.credit', {name: image.credit})
  const space = caption.length > 0 && credit !== '' && !isIdeographicLocale(edition.locale) ? ' ' : ''
  const nodes = [...caption, ...(credit === '' ? [] : textNodes(space + credit))]
  const properties = {src: image.src, alt: alternativeOf(edition, publication)}
  const picture: ElementContent = {type: 'element', tagName: 'img', properties, children: []}
  const figcaption: ElementContent = {type: 'element', tagName: 'figcaption', properties: {}, children: nodes}
  const children = [picture, figcaption]
  const figure = {type: 'element', tagName: 'figure', properties: {}, children} as const
  return blocksOf([figure], at(leadingSegment(edition), place), build)
}

/** The description of the leading image in the edition's own words. */
function alternativeOf(edition: Edition, publication: Publication): string {
  const alt = edition.frontMatter.image?.alt
  const segment = leadingSegment(edition)
  const text = segment === undefined ? '' : plainTexts(edition, {publication, page: 'one'})(segment.id)
  return text === '' ? (alt ?? '') : text
}

/** The alternative text of the leading image: the first of all. */
function leadingSegment({frontMatter, segments}: Edition): Segment | undefined {
  return frontMatter.image?.alt === undefined ? undefined : segments.find(({kind}) => kind === 'alternative')
}
