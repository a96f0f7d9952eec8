import type {Element, ElementContent} from 'hast'
import {emphasisDots} from '../../language/scripts.js'
import type {Direction} from '../../model/locale.js'
import {direction} from '../../model/locale.js'
import type {Span, Style} from '../../typeset/model.js'
import type {Build, Place} from './build.js'
import {addElement, addSpan} from './build.js'
import {isQuotation, languageOf, textProperty, wordsProperty} from './properties.js'
import {faceOf} from './text-styles.js'
import {readColour} from './theme.js'

/** Inline nodes as spans, white space folded and trimmed, each in its slot of the structure. */
export function spansOf(nodes: readonly ElementContent[], place: Place, build: Build): readonly Span[] {
  return foldSpaces(nodes.flatMap((node) => spansIn(node, place, build)))
}

function spansIn(node: ElementContent, place: Place, build: Build): readonly Span[] {
  if (node.type === 'text')
    return node.value === '' ? [] : [addSpan(node.value.replace(/[ \t\n\r\f]+/gu, ' '), place, build)]
  if (node.type !== 'element') return []
  noteAnchor(node, build)
  const handler = Object.hasOwn(handlers, node.tagName) ? handlers[node.tagName] : undefined
  return handler ? handler(node, place, build) : childSpans(node, withLanguage(node, place), build)
}

/** An element's id waits for the text that it begins with. */
export function noteAnchor(element: Element, build: Build): void {
  const id = textProperty(element, 'id')
  if (id !== undefined) build.waiting.ids.push(id)
}

function childSpans(element: Element, place: Place, build: Build): readonly Span[] {
  return element.children.flatMap((child) => spansIn(child, place, build))
}

type Handler = (element: Element, place: Place, build: Build) => readonly Span[]

const handlers: Readonly<Record<string, Handler>> = {
  a: linkSpans,
  b: bold,
  strong: bold,
  i: emphasis,
  em: emphasis,
  cite: italic,
  dfn: italic,
  var: italic,
  br: (_, place, build) => [addSpan('\n', place, build)],
  code: codeSpans,
  kbd: codeSpans,
  samp: codeSpans,
  sup: superscript,
  sub: subscript,
  small: (element, place, build) => childSpans(element, smaller(place, {factor: 0.85, build}), build),
  q: quotationSpans,
  input: checkbox,
  img: (element, place, build) => [addSpan(textProperty(element, 'alt') ?? '', {...place, quotations: []}, build)],
  template: () => [],
  script: () => [],
  style: () => []
}

function styled(place: Place, style: Partial<Style>): Place {
  return {...place, style: {...place.style, ...style}}
}

function bold(element: Element, place: Place, build: Build): readonly Span[] {
  return childSpans(element, styled(withLanguage(element, place), {weight: 700}), build)
}

/** An emphasis inside another stands upright. */
function italic(element: Element, place: Place, build: Build): readonly Span[] {
  return childSpans(element, styled(withLanguage(element, place), {italic: !place.style.italic}), build)
}

/** Where the language has no italics there are dots; an emphasis inside another has none. */
function emphasis(element: Element, place: Place, build: Build): readonly Span[] {
  const inner = withLanguage(element, place)
  const dots = place.style.italic ? undefined : emphasisDots(inner.locale)
  return childSpans(element, styled(inner, {italic: !place.style.italic, emphasis: dots}), build)
}

function codeSpans(element: Element, place: Place, build: Build): readonly Span[] {
  const inner = {...place, element: addElement(place.element, 'Code')}
  return childSpans(
    element,
    styled(inner, {monospace: true, size: place.style.size * 0.92, ...faceOf(build.theme, 'code')}),
    build
  )
}

function superscript(element: Element, place: Place, build: Build): readonly Span[] {
  return shifted(element, place, {build, by: 0.34})
}

function subscript(element: Element, place: Place, build: Build): readonly Span[] {
  return shifted(element, place, {build, by: -0.14})
}

/** Raised or lowered by a share of the size; however deep it stands, it can be read. */
function shifted(
  element: Element,
  place: Place,
  {build, by}: {readonly build: Build; readonly by: number}
): readonly Span[] {
  const inner = smaller(place, {factor: 0.66, build})
  if (inner === place) return childSpans(element, place, build)
  const {size, rise} = place.style
  return childSpans(element, styled(inner, {rise: rise + size * by, ...faceOf(build.theme, 'small')}), build)
}

/** Type smaller than half of what is small cannot be read: nothing is made smaller than that. */
function smaller(place: Place, {factor, build}: {readonly factor: number; readonly build: Build}): Place {
  const size = place.style.size * factor
  return size < build.sizes.small / 2 ? place : styled(place, {size})
}

function checkbox(element: Element, place: Place, build: Build): readonly Span[] {
  return [addSpan(element.properties['checked'] === true ? '[x] ' : '[ ] ', place, build)]
}

function linkSpans(element: Element, place: Place, build: Build): readonly Span[] {
  if (element.properties['dataFootnoteBackref'] !== undefined) return []
  const href = textProperty(element, 'href')
  const address = href?.startsWith('#') ? href : href && build.resolve(href)
  if (address === undefined || address === '') return childSpans(element, place, build)
  if (element.properties['dataFootnoteRef'] !== undefined) return referenceSpans(element, address, {place, build})
  const link = addElement(place.element, 'Link', {href: address})
  const colour = readColour(build.theme.colours.link)
  const own = styled({...place, element: link, link}, {colour, underline: true})
  return [...childSpans(element, own, build), ...addressNumber(address, own, build)]
}

/** Where addresses are printed, the number of this one, which is no part of the words; inside the document there is none. */
function addressNumber(address: string, place: Place, build: Build): readonly Span[] {
  const {links} = build
  if (!links || address.startsWith('#')) return []
  const number = links.get(address) ?? links.size + 1
  links.set(address, number)
  const {size, rise} = place.style
  const style = {size: size * 0.66, rise: rise + size * 0.34, underline: false, ...faceOf(build.theme, 'small')}
  const digits = build.formats.number(number, place.locale)
  return [addSpan(`[${digits}]`, {...styled(place, style), quotations: []}, build)]
}

/** The number of a note, which is no part of the words that it stands in; the note goes with the first reference to it. */
function referenceSpans(
  element: Element,
  href: string,
  {place, build}: {readonly place: Place; readonly build: Build}
): readonly Span[] {
  const link = addElement(addElement(place.element, 'Reference'), 'Link', {href})
  const colour = readColour(build.theme.colours.link)
  const spans = childSpans(element, styled({...place, element: link, link, quotations: []}, {colour}), build)
  const id = href.slice(1)
  const set = build.notes.get(id)
  const last = spans.at(-1)
  if (!set || !last) return spans
  build.notes.delete(id)
  return [...spans.slice(0, -1), {...last, note: set(place.element, spans.map(({text}) => text).join(''))}]
}

function quotationSpans(element: Element, place: Place, build: Build): readonly Span[] {
  noteNumbers(element, place, build)
  const tint = isQuotation(element) ? tintFor(wordsProperty(element, 'dataNumber'), place.style, build.theme) : {}
  const inner = withLanguage(element, place)
  const quote = inner.element === place.element ? addElement(place.element, 'Quote') : inner.element
  const quotations = [
    ...place.quotations,
    ...wordsProperty(element, 'dataQuotation').map((id) => quotationKey(place, id))
  ]
  return childSpans(element, styled({...inner, element: quote, quotations}, tint), build)
}

/** Quotations take turns with the tints, by number, so that neighbours differ and counterparts do not; nested ones without a number keep the tint around them. */
function tintFor([number]: readonly string[], {tint}: Style, {show, colours}: Build['theme']): Pick<Style, 'tint'> {
  if (!show.tints) return {}
  if (number === undefined && tint) return {tint}
  const index = number === undefined ? 0 : Number(number) - 1
  const own = colours.tints[index % colours.tints.length]
  return own === undefined ? {} : {tint: readColour(own)}
}

/** The key of a quotation in `Build.quotations`. */
export function quotationKey({edition}: Pick<Place, 'edition'>, id: string): string {
  return `${edition} ${id}`
}

/** The numbers of a quotation wait for its first words; each is shown once in a locale. */
export function noteNumbers(element: Element, {edition}: Place, build: Build): void {
  if (!build.theme.show.numbers) return
  for (const number of wordsProperty(element, 'dataNumber')) {
    const key = `${edition} ${number}`
    if (build.numbered.has(key) || !/^\d+$/u.test(number)) continue
    build.numbered.add(key)
    build.waiting.asides.push(build.formats.number(Number(number), edition))
  }
}

/** Where an element says that it is in another language, a place in that language with an element of the structure for it. */
function withLanguage(element: Element, place: Place): Place {
  const locale = languageOf(element)
  if (locale === undefined || locale === place.locale) return place
  const tag = element.tagName === 'q' ? 'Quote' : 'Span'
  return {...place, locale, element: addElement(place.element, tag, {lang: locale})}
}

/** Folds white space over the spans' edges, and trims both ends; before a line's end one space stays, so that words stay apart when lines are joined. Spans that hold nothing are left out. */
function foldSpaces(spans: readonly Span[]): readonly Span[] {
  const folded: Span[] = []
  let afterSpace = true
  for (const span of spans) {
    const text = (afterSpace ? span.text.replace(/^ +/u, '') : span.text).replace(/ *\n */gu, ' \n')
    if (text !== '') afterSpace = /[ \n]$/u.test(text)
    if (text !== '') folded.push({...span, text})
  }
  for (let last = folded.pop(); last; last = folded.pop()) {
    const text = last.text.replace(/[ \n]+$/u, '')
    if (text === '') continue
    folded.push({...last, text})
    break
  }
  return folded
}

/** The direction that an element says it has, or its language has. */
export function directionOf(element: Element, inherited: Direction): Direction {
  const dir = textProperty(element, 'dir')
  if (dir === 'ltr' || dir === 'rtl') return dir
  const locale = languageOf(element)
  return locale === undefined ? inherited : direction(locale)
}
