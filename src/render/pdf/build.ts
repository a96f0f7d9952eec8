import type {Hyphenate} from '../../language/hyphenation.js'
import type {Direction, Locale} from '../../model/locale.js'
import type {Translate} from '../../model/publication.js'
import type {Aside, Block, Span, Style} from '../../typeset/model.js'
import type {Formats} from '../formats.js'
import type {Origin, OutlineEntry, Slot, StructureElement} from './structure.js'
import type {Sizes} from './text-styles.js'
import type {Theme} from './theme.js'

/** A picture that can be painted; its size is points. */
interface UsablePicture {
  readonly name: string
  readonly width: number
  readonly height: number
}

/** What is gathered while an article becomes blocks. */
export interface Build {
  readonly theme: Theme
  readonly sizes: Sizes
  readonly align: 'justify' | 'start'
  /** Paragraphs are told by their first lines, not by space between them. */
  readonly indents: boolean
  readonly terms: (locale: Locale) => Translate
  readonly formats: Formats
  readonly hyphenations: ReadonlyMap<Locale, Hyphenate | undefined>
  /** The picture at an address of the article, or `undefined`, with a message, where it cannot be shown. */
  readonly picture: (address: string, origin: Origin | undefined) => UsablePicture | undefined
  /** A picture of an address as a QR code. */
  readonly code: (address: string) => UsablePicture
  /** The absolute address of a link, or `undefined` where there is none. */
  readonly resolve: (href: string) => string | undefined
  readonly slots: Slot[]
  readonly outline: OutlineEntry[]
  /** Slots by the quotation that their words belong to: `<locale> <id>`. */
  readonly quotations: Map<string, number[]>
  /** Quotations whose number stands in the margin already. */
  readonly numbered: Set<string>
  /** Ids and numbers that wait for the text that they belong to. */
  readonly waiting: {ids: string[]; asides: string[]}
  /** Notes that wait for their references, by id: each is set in the element of its reference, with its number. */
  readonly notes: Map<string, (element: StructureElement, label: string) => readonly Block[]>
  /** Numbers of the links whose addresses are printed, by address; absent where none are. */
  readonly links?: Map<string, number>
  /** The rank of the last heading, so that the structure leaves none out. */
  rank: number
}

/** Where a node stands: in which element, language and style, and inside which quotations. */
export interface Place {
  readonly element: StructureElement
  /** The edition's language; that of the words may be another. */
  readonly edition: Locale
  readonly locale: Locale
  readonly direction: Direction
  readonly style: Style
  readonly quotations: readonly string[]
  /** The link around it. */
  readonly link?: StructureElement
  /** The block in the author's file. */
  readonly origin?: Origin
}

/** A new element at the end of this one. */
export function addElement(
  parent: StructureElement,
  tag: string,
  options: Omit<StructureElement, 'tag' | 'children'> = {}
): StructureElement {
  const element: StructureElement = {tag, children: [], ...options}
  parent.children.push(element)
  return element
}

/** A span of text with a slot in the structure; ids and numbers that wait are given to it. */
export function addSpan(text: string, place: Place, build: Build): Span {
  const {style, locale, quotations} = place
  const aside = addAside(place, build)
  const mark = slotFor(place, build)
  const slot = build.slots[mark]
  if (slot) slot.text += text
  for (const id of quotations) noteSlot(build.quotations, id, mark)
  return {text, style, locale, mark, ...(aside && {aside})}
}

/** Numbers that wait stand before the text in the structure, though they are painted in the margin. */
function addAside({element: parent, origin}: Place, build: Build): Aside | undefined {
  const text = build.waiting.asides.splice(0).join(' ')
  if (text === '') return undefined
  const element = addElement(parent, 'Lbl', {attributes: {Layout: {Placement: 'Inline'}}})
  const mark = build.slots.push({element, link: undefined, text, ids: [], origin}) - 1
  element.children.push(mark)
  return {text, mark}
}

/** The slot that new content of an element goes to: its last, unless an element or an anchor comes between. */
export function slotFor({element, link, origin}: Pick<Place, 'element' | 'link' | 'origin'>, build: Build): number {
  const last = element.children.at(-1)
  const ids = build.waiting.ids.splice(0)
  if (typeof last === 'number' && ids.length === 0) return last
  const mark = build.slots.push({element, link, text: '', ids, origin}) - 1
  element.children.push(mark)
  return mark
}

function noteSlot(slots: Map<string, number[]>, id: string, mark: number): void {
  const known = slots.get(id)
  if (!known) slots.set(id, [mark])
  else if (known.at(-1) !== mark) known.push(mark)
}
