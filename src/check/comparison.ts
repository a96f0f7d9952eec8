import type {Bitext, QuotationLink} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Decision, Ledger} from '../model/ledger.js'
import type {Quotation} from '../model/quotation.js'
import type {Segment} from '../model/segment.js'
import {textHash} from '../model/text-hash.js'
import type {Decisions} from './decisions.js'
import {decisionsFor} from './decisions.js'

/** What a person decided on a link, and whether both sides are still as they were then. */
export interface LinkDecision {
  readonly decision: Decision
  readonly holds: boolean
}

/** A quotation link with its quotations; either side may be empty. */
export interface ComparedLink {
  readonly link: QuotationLink
  readonly source: readonly Quotation[]
  readonly target: readonly Quotation[]
  readonly decided: LinkDecision | undefined
}

/** A segment bead with its segments; either side may be empty. */
export interface ComparedBead {
  readonly source: readonly Segment[]
  readonly target: readonly Segment[]
  /** Not in the order of the source. */
  readonly moved: boolean
}

/** Two editions side by side. */
export interface Comparison {
  readonly source: Edition
  readonly target: Edition
  readonly links: readonly ComparedLink[]
  readonly beads: readonly ComparedBead[]
  /** Index of the bead that holds a segment, by the segment's id. */
  readonly sourceBeads: ReadonlyMap<string | undefined, number>
  readonly targetBeads: ReadonlyMap<string | undefined, number>
  readonly decisions: Decisions
}

/** Resolves the ids of a bitext; an id that names nothing is left out. */
export function createComparison(
  {source, target, quotations, segments}: Bitext,
  ledger: Ledger | undefined
): Comparison {
  const sides = {
    source: {quotations: byId(source.quotations), segments: byId(source.segments)},
    target: {quotations: byId(target.quotations), segments: byId(target.segments)}
  }
  const decisions = decisionsFor(target.locale, ledger)
  const beads = segments.map((bead) => ({
    moved: bead.moved,
    source: pick(bead.source, sides.source.segments),
    target: pick(bead.target, sides.target.segments)
  }))
  const links = quotations.map((link) => {
    const pair = {
      source: pick(link.source, sides.source.quotations),
      target: pick(link.target, sides.target.quotations)
    }
    return {link, ...pair, decided: decisionOn(pair, decisions)}
  })
  const indexes = {sourceBeads: beadIndex(beads, 'source'), targetBeads: beadIndex(beads, 'target')}
  return {source, target, links, beads, ...indexes, decisions}
}

/** The words of several quotations as one text: what the ledger's hash of a side stands for. */
export function joinTexts(texts: readonly {readonly text: string}[]): string {
  return texts.map(({text}) => text).join(' ')
}

function decisionOn(
  {source, target}: {readonly source: readonly Quotation[]; readonly target: readonly Quotation[]},
  {quotations}: Decisions
): LinkDecision | undefined {
  for (const {id, text} of source) {
    const decision = quotations.get(id)
    if (decision === undefined) continue
    const isTargetSame = decision.target === undefined || decision.target === textHash(joinTexts(target))
    return {decision, holds: decision.source === textHash(text) && isTargetSame}
  }
  return undefined
}

function byId<T extends {readonly id: string}>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function pick<T>(ids: readonly string[], table: ReadonlyMap<string, T>): readonly T[] {
  return ids.map((id) => table.get(id)).filter((item) => item !== undefined)
}

function beadIndex(beads: readonly ComparedBead[], side: 'source' | 'target'): ReadonlyMap<string, number> {
  return new Map(beads.flatMap((bead, index) => bead[side].map(({id}) => [id, index] as const)))
}
