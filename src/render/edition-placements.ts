import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {markPairs, marksAt} from '../language/marks.js'
import type {Edition} from '../model/edition.js'
import {direction} from '../model/locale.js'
import type {AlignedQuotation} from '../model/publication.js'
import type {Part, Quotation} from '../model/quotation.js'
import type {MarkPairs} from '../model/settings.js'
import type {EditionContext} from './edition-context.js'
import {anchorOf} from './edition-context.js'
import {marksOfPart} from './marks-of-part.js'
import type {Placement} from './place-quotations.js'

/** One outermost quotation of an edition with the identities that it stands for (several where a translator merged them). */
export interface IdentifiedQuotation {
  readonly quotation: Quotation
  /** Empty for a mention. */
  readonly identities: readonly AlignedQuotation[]
  /** The identities whose first words these are: their anchors belong here. */
  readonly anchors: readonly AlignedQuotation[]
}

/** The edition's outermost quotations in order, with their identities. */
export function identifyQuotations(edition: Edition, context: EditionContext): readonly IdentifiedQuotation[] {
  const identities = new Map<string, AlignedQuotation[]>()
  for (const aligned of context.publication.quotations) {
    for (const {id} of aligned.editions.get(edition.locale)?.quotations ?? []) {
      const known = identities.get(id)
      if (known) known.push(aligned)
      else identities.set(id, [aligned])
    }
  }
  const anchored = new Set<AlignedQuotation>()
  return edition.quotations.map((quotation) => {
    const own = quotation.kind === 'mention' ? [] : (identities.get(quotation.id) ?? [])
    const anchors = own.filter((aligned) => !anchored.has(aligned))
    for (const aligned of anchors) anchored.add(aligned)
    return {quotation, identities: own, anchors}
  })
}

/** Everything that is put into the text of an edition, by segment id. `blocks`: quotations that an element of the tree is already. */
export function editionPlacements(
  edition: Edition,
  context: EditionContext,
  blocks: ReadonlySet<Quotation>
): ReadonlyMap<string, readonly Placement[]> {
  const pairs = markPairs(edition.locale, context.publication.settings.marks)
  const texts = new Map(edition.segments.map(({id, text}) => [id, text]))
  const placements = new Map<string, Placement[]>()
  for (const identified of identifyQuotations(edition, context)) {
    const {quotation} = identified
    for (const part of quotation.parts) {
      const own = {pairs, texts, level: 1, isBlock: blocks.has(quotation)}
      const placement = placementOf(quotation, part, {
        ...own,
        wrap: own.isBlock ? undefined : wrapOutermost(identified, part, {edition, context}),
        after: part === quotation.parts.at(-1) ? numbersOf(identified, edition, context) : []
      })
      const known = placements.get(part.segment)
      if (known) known.push(placement)
      else placements.set(part.segment, [placement])
    }
  }
  return placements
}

interface PlacementContext {
  readonly pairs: MarkPairs
  readonly texts: ReadonlyMap<string, string>
  readonly level: number
  readonly isBlock: boolean
  readonly wrap?: Placement['wrap'] | undefined
  readonly after: readonly ElementContent[]
}

function placementOf(quotation: Quotation, part: Part, context: PlacementContext): Placement {
  const {pairs, texts, level, isBlock, wrap, after} = context
  const marks = marksOfPart(quotation, part, {
    pair: marksAt(level, pairs),
    text: texts.get(part.segment) ?? '',
    isBlock
  })
  return {
    from: part.opening?.from ?? part.from,
    to: part.closing?.to ?? part.to,
    words: {from: part.from, to: part.to},
    marks,
    after,
    ...(wrap && {wrap}),
    inner: nestedPlacements(quotation, part, {
      pairs,
      texts,
      level: level + (marks.every((mark) => mark === '') ? 0 : 1)
    })
  }
}

/** The quotations nested in a part; `level` is theirs, and the marks go by it. */
export function nestedPlacements(
  quotation: Quotation,
  part: Part,
  context: Pick<PlacementContext, 'pairs' | 'texts' | 'level'>
): readonly Placement[] {
  return quotation.quotations.flatMap((nested) =>
    nested.parts
      .filter(({segment, from, to}) => segment === part.segment && from >= part.from && to <= part.to)
      .map((own) => placementOf(nested, own, {...context, isBlock: false, wrap: wrapNested(nested), after: []}))
  )
}

function wrapOutermost(
  {quotation, identities, anchors}: IdentifiedQuotation,
  part: Part,
  {edition, context}: {readonly edition: Edition; readonly context: EditionContext}
): Placement['wrap'] | undefined {
  if (identities.length === 0) return undefined
  const [first, ...others] = part === quotation.parts[0] ? anchors : []
  const properties = {
    className: ['quotation'],
    ...(first && {id: anchorOf(first.id, edition.locale, context.page)}),
    ...quotationProperties(identities),
    ...languageProperties(quotation)
  }
  const rest = others.map(({id}) => h('span', {id: anchorOf(id, edition.locale, context.page)}))
  return (children) => h('q', properties, ...rest, ...children)
}

/** What an element around a quotation says of it. */
export function quotationProperties(identities: readonly AlignedQuotation[]): {
  readonly dataQuotation: string
  readonly dataNumber: string
} {
  return {
    dataQuotation: identities.map(({id}) => id).join(' '),
    dataNumber: identities.map(({number}) => String(number)).join(' ')
  }
}

/** The language that the words stay in, where it is another than the text's. */
export function languageProperties({lang, locale}: Quotation): {readonly lang?: string; readonly dir?: string} {
  if (lang === undefined) return {}
  return direction(lang) === direction(locale) ? {lang} : {lang, dir: direction(lang)}
}

function wrapNested(nested: Quotation): Placement['wrap'] | undefined {
  if (nested.kind === 'mention') return undefined
  return (children) => h('q', {...languageProperties(nested)}, ...children)
}

function numbersOf(
  {identities}: IdentifiedQuotation,
  edition: Edition,
  context: EditionContext
): readonly ElementContent[] {
  return identities.flatMap((aligned) => context.number?.(aligned, edition.locale) ?? [])
}
