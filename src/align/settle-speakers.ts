import {createNameFinder} from '../language/find-named.js'
import {nameSimilarity} from '../language/names.js'
import type {Bitext, QuotationLink} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import {isCased} from '../model/is-cased.js'
import type {Quotation, Speaker} from '../model/quotation.js'
import {createSceneReader} from './read-scene.js'

/** Names are one from `even` on; two that are less alike may still be. */
const alike = {even: 0.6, plain: 0.75}
/** A speaker named beside the words has at least this confidence, one lent by the counterpart less. */
const confidence = {named: 0.6, lent: 0.7, far: 0.5}

/**
 * Gives a quotation whose speaker its own edition does not plainly name the speaker of its counterpart, where that name
 * stands in the text around it, in any script, or where the edition calls the same speaker elsewhere by a name that
 * stands there. A name that is plainly that of another speaker of the other edition, or that the other has beside the
 * words as well, is never changed.
 */
export function settleSpeakers(bitexts: readonly Bitext[]): Bitext[] {
  const [first] = bitexts
  if (first === undefined) return []
  const source = bitexts.reduce(
    (edition, {target, quotations}) => lend(target, edition, pairsOf(quotations, 'target')),
    first.source
  )
  return bitexts.map((bitext) => ({
    ...bitext,
    source,
    target: lend(source, bitext.target, pairsOf(bitext.quotations, 'source'))
  }))
}

/** Ids of a quotation that gives and of one that takes. */
type Pair = readonly [giver: string, taker: string]

function pairsOf(links: readonly QuotationLink[], giver: 'source' | 'target'): readonly Pair[] {
  const taker = giver === 'source' ? 'target' : 'source'
  return links.flatMap((link) => {
    const [from] = link[giver]
    return from === undefined ? [] : link[taker].map((to): Pair => [from, to])
  })
}

function lend(from: Edition, to: Edition, pairs: readonly Pair[]): Edition {
  const [givers, takers] = [byId(from), byId(to)]
  const met = pairs.flatMap(([giver, taker]) => {
    const [one, other] = [givers.get(giver), takers.get(taker)]
    return one === undefined || other === undefined ? [] : [{giver: one, taker: other}]
  })
  const settle = createSettler(from, to, met)
  const settled = new Map(met.flatMap((meeting) => settle(meeting)))
  if (settled.size === 0) return to
  return {
    ...to,
    quotations: to.quotations.map((quotation) => {
      const speaker = settled.get(quotation.id)
      return speaker === undefined ? quotation : {...quotation, speaker}
    })
  }
}

function byId({quotations}: Edition): ReadonlyMap<string, Quotation> {
  return new Map(quotations.map((quotation) => [quotation.id, quotation]))
}

interface Meeting {
  readonly giver: Quotation
  readonly taker: Quotation
}

/** What the speaker of the one who takes is told from. */
interface Evidence {
  /** The name that is given. */
  readonly name: string
  /** The name that the taker's edition has. */
  readonly own: string
  readonly isNamed: boolean
  readonly near: string
  readonly far: string
  /** The text beside the giver. */
  readonly beside: string
}

const nobody: Speaker = {confidence: 0}

function createSettler(
  from: Edition,
  to: Edition,
  meetings: readonly Meeting[]
): (meeting: Meeting) => readonly (readonly [string, Speaker])[] {
  const partners = countPartners(meetings)
  const find = createNameFinder()
  const [readTaker, readGiver] = [createSceneReader(to), createSceneReader(from)]
  const hasCapitals = isCased(to.segments)
  const standsIn = (name: string, text: string): string | undefined =>
    find(name, text).find((found) => !isCommon(found.name, name))?.name ?? partnerIn(text, name, partners)
  return ({giver, taker}) => {
    const name = giver.speaker?.name
    const {name: own = '', confidence: sureness} = taker.speaker ?? nobody
    if (name === undefined || isSettled(name, taker.speaker)) return []
    const isNamed = sureness >= confidence.named
    const evidence = {name, own, isNamed, ...readTaker(taker), beside: readGiver(giver).near}
    const speaker = isNamed && isTrusted(evidence) ? undefined : speakerIn(evidence)
    return speaker === undefined ? [] : [[taker.id, speaker]]
  }

  /** The name that an edition has beside the words is another speaker's, or the other edition has it beside them as well. */
  function isTrusted({own, name, beside}: Evidence): boolean {
    return isSomebodyElse(own, name, partners) || find(own, beside).length > 0
  }

  function speakerIn({name, isNamed, near, far}: Evidence): Speaker | undefined {
    const close = standsIn(name, near)
    if (close !== undefined) return {name: close, confidence: confidence.lent}
    const other = isNamed && hasCapitals ? undefined : standsIn(name, far)
    return other === undefined ? undefined : {name: other, confidence: confidence.far}
  }
}

/** A common noun that sounds like a name: small letters where the name has a capital. */
function isCommon(found: string, name: string): boolean {
  return /^\p{Lu}/u.test(name) && /^\p{Ll}/u.test(found)
}

/** An author's word, or the same name. */
function isSettled(name: string, own: Speaker | undefined): boolean {
  if (own === undefined) return false
  return own.id !== undefined || own.confidence === 1 || nameSimilarity(name, own.name ?? '') >= alike.even
}

/** How often a name of one edition speaks the words of a name of the other. */
type Partners = ReadonlyMap<string, ReadonlyMap<string, number>>

function countPartners(meetings: readonly Meeting[]): Partners {
  const partners = new Map<string, Map<string, number>>()
  for (const {giver, taker} of meetings) {
    const [one, other] = [giver.speaker?.name, taker.speaker?.name]
    if (one === undefined) continue
    const own = partners.get(one) ?? new Map<string, number>()
    if (other !== undefined) own.set(other, (own.get(other) ?? 0) + 1)
    partners.set(one, own)
  }
  return partners
}

/** Whether a name is that of another speaker than the one expected: by its sound, or by whose words it has elsewhere. */
function isSomebodyElse(name: string, expected: string, partners: Partners): boolean {
  const here = Number(partners.get(expected)?.get(name))
  return [...partners].slice(0, mostPartners).some(([other, names]) => {
    if (other === expected || nameSimilarity(other, expected) >= alike.even) return false
    return nameSimilarity(name, other) >= alike.plain || (names.get(name) ?? 0) > here
  })
}

/** Most speakers that a name is compared with. */
const mostPartners = 40

/** The name that an edition calls a speaker by elsewhere, at least twice and more often than by any other, where it stands in the text. */
function partnerIn(text: string, name: string, partners: Partners): string | undefined {
  const [best, second] = [...new Map(partners.get(name))].toSorted(([, one], [, other]) => other - one)
  if (best === undefined || best[1] < 2 || best[1] === second?.[1]) return undefined
  return text.includes(best[0]) ? best[0] : undefined
}
