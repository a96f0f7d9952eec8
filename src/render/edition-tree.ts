import type {Element, ElementContent, Properties, Root, RootContent} from 'hast'
import {h} from 'hastscript'
import {curlApostrophes} from '../language/apostrophes.js'
import type {Edition} from '../model/edition.js'
import type {EditionContext} from './edition-context.js'
import {anchorOf} from './edition-context.js'
import type {IdentifiedQuotation} from './edition-placements.js'
import {editionPlacements, identifyQuotations, languageProperties, quotationProperties} from './edition-placements.js'
import type {Translate} from '../model/publication.js'
import {createFormats} from './formats.js'
import {fillGenerated} from './fill-generated.js'
import {localiseIds} from './localise-ids.js'
import {localisedText} from './localised-text.js'
import type {Placement} from './place-quotations.js'
import {placeQuotations} from './place-quotations.js'
import {quotationBlocks} from './quotation-blocks.js'

const codeNames = new Set(['code', 'kbd', 'pre', 'samp', 'var'])

/**
 * A copy of the edition's body in which quotations are elements: `q.quotation` around inline words, and for a block
 * `blockquote.quotation` or, with an attribution, `figure.quotation > blockquote + figcaption`; each has
 * `data-quotation` and `data-number` (space-separated where several were merged), the first one of an identity the
 * `id`. Literal marks are the locale's own, apostrophes typographic but in code. `data.segment` stays, so the tree can be aligned.
 */
export function editionTree(edition: Edition, context: EditionContext): Root {
  const state = createState(edition, context)
  return {type: 'root', children: edition.root.children.flatMap((node) => copy(node, state))}
}

/** The plain text of segments with the locale's own marks (titles, leading alternative text): a function from segment id. */
export function plainTexts(edition: Edition, context: EditionContext): (segment: string) => string {
  const {placements, texts} = createState(edition, context)
  return (segment) => localisedText(texts.get(segment) ?? '', placements.get(segment) ?? [])
}

/** The fields of the front matter that are segments and have a tree of their own. */
export type EditionField = 'title' | 'description' | 'caption'

/** The title, description or caption of an edition with quotations in it; undefined where there is none or it is untranslated. */
export function fieldNodes(
  edition: Edition,
  field: EditionField,
  context: EditionContext
): readonly ElementContent[] | undefined {
  const element = edition.fields[field]
  const id = element?.data?.segment
  if (!element || (id !== undefined && edition.untranslated.includes(id))) return undefined
  const copied = copyElement(element, createState(edition, context))
  return copied.children.length === 0 ? undefined : copied.children
}

interface State {
  readonly edition: Edition
  readonly context: EditionContext
  readonly placements: ReadonlyMap<string, readonly Placement[]>
  readonly blocks: ReadonlyMap<string, IdentifiedQuotation>
  /** The first quotation of each segment that an attribute holds: the image stands for it. */
  readonly alternatives: ReadonlyMap<string, IdentifiedQuotation>
  readonly untranslated: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
  readonly terms: Translate
  readonly number: (number: number) => string
}

function createState(edition: Edition, context: EditionContext): State {
  const {formats = createFormats()} = context
  const blocks = quotationBlocks(edition)
  const quotations = identifyQuotations(edition, context)
  const identified = new Map(quotations.map((entry) => [entry.quotation, entry]))
  return {
    edition,
    context,
    placements: editionPlacements(edition, context, new Set(blocks.values())),
    blocks: new Map([...blocks].flatMap(([id, quotation]) => entryOf(id, identified.get(quotation)))),
    alternatives: new Map(quotations.toReversed().map((entry) => [entry.quotation.parts[0]?.segment ?? '', entry])),
    untranslated: new Set(edition.untranslated),
    texts: new Map(edition.segments.map(({id, text}) => [id, text])),
    terms: context.publication.terms(edition.locale),
    number: (number) => formats.number(number, edition.locale)
  }
}

function entryOf<Value>(key: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[key, value]]
}

function copy<Node extends RootContent | ElementContent>(node: Node, state: State): (Node | ElementContent)[] {
  if (node.type === 'text') return [{...node, value: curlApostrophes(node.value)}]
  if (node.type !== 'element' || codeNames.has(node.tagName)) return [{...node}]
  const element = copyElement(node, state)
  if (node.tagName === 'img') return [state.context.image?.(element) ?? element]
  if (node.data?.block !== undefined) return [quotedBlock(element, node.data.block, state)]
  return element.tagName === 'q' ? unwrapped(element) : [element]
}

function copyElement(element: Element, state: State): Element {
  const segment = element.data?.segment
  const properties = copyProperties(element, state)
  if (segment !== undefined && state.untranslated.has(segment)) return untranslated({...element, properties}, state)
  const generated = fillGenerated({...element, properties}, state.terms, state.number)
  if (generated) return generated
  const children = element.children.flatMap((child) => copy(child, state))
  const placements = segment === undefined ? undefined : state.placements.get(segment)
  return {...element, properties, children: placements ? [...placeQuotations(children, placements)] : children}
}

function copyProperties(element: Element, state: State): Properties {
  const {edition, context, placements, texts} = state
  const properties = context.page === 'one' ? {...element.properties} : localiseIds(element.properties, edition.locale)
  const alternative = element.data?.alternative
  if (alternative === undefined) return properties
  const alt = localisedText(texts.get(alternative) ?? '', placements.get(alternative) ?? [])
  const identified = state.alternatives.get(alternative)
  return {...properties, alt, ...(identified && blockProperties(identified, state))}
}

/** Marks are text in the tree, so an author's own `q` is not needed; it stays as a `span` where it says something. */
function unwrapped(element: Element): ElementContent[] {
  const properties = Object.fromEntries(Object.entries(element.properties).filter(([name]) => name !== 'cite'))
  if (element.data?.segment !== undefined) return [{...element, tagName: 'span', properties}]
  return Object.keys(properties).length === 0 ? element.children : [{...element, tagName: 'span', properties}]
}

function untranslated(element: Element, {terms}: State): Element {
  const text = terms('notice.untranslated')
  const tagName = /^h[1-6]$/u.test(element.tagName) ? 'p' : element.tagName
  return {...element, tagName, children: [h('em', {className: ['untranslated']}, text)]}
}

function quotedBlock(element: Element, block: string, state: State): Element {
  const identified = state.blocks.get(block)
  const attribution = element.children.find((child) => child.type === 'element' && child.data?.attribution === true)
  const words = element.children.filter((child) => child !== attribution)
  const tagName = element.tagName === 'aside' ? 'aside' : 'blockquote'
  const properties = identified ? blockProperties(identified, state) : {}
  if (attribution?.type !== 'element') {
    return {...element, tagName, properties: {...element.properties, ...properties}}
  }
  const {id, ...rest} = element.properties
  return {
    ...element,
    tagName: 'figure',
    properties: {...(id !== undefined && {id}), ...properties},
    children: [
      {type: 'element', tagName, properties: tagName === 'aside' ? {} : rest, children: words},
      {...attribution, tagName: 'figcaption'}
    ]
  }
}

function blockProperties({quotation, identities, anchors}: IdentifiedQuotation, state: State): Properties {
  const [first] = anchors
  const {edition, context} = state
  if (identities.length === 0) return {...languageProperties(quotation)}
  return {
    className: ['quotation'],
    ...(first && {id: anchorOf(first.id, edition.locale, context.page)}),
    ...quotationProperties(identities),
    ...languageProperties(quotation)
  }
}
