import type {QuotationLink} from '../model/bitext.js'
import type {Edition} from '../model/edition.js'
import type {Quotation, QuotationKind} from '../model/quotation.js'
import type {LinkedEditions} from './link-candidates.js'

/** Ids of the quotations that are none: mentions, as decided over all editions. */
export interface DecidedMentions {
  readonly source: ReadonlySet<string>
  /** One set for each translation, in the order given. */
  readonly targets: readonly ReadonlySet<string>[]
}

/** The surest that a finder is taken for, in log odds. */
const surest = 4
/** What an author's word weighs. */
const said = 12
/** What it says of a candidate that a translation has no counterpart for. */
const unanswered = -0.3

/**
 * Decides which candidates are quotations and which are mentions, over all editions together: the log odds of the
 * source's candidate and, averaged over the translations, of what it is linked to. So a candidate that is a mention to
 * the finder becomes a quotation by its counterparts, and one translation alone does not turn a mention of the source
 * into a quotation that the others would lack. What has no counterpart in any edition stays what the finder made of it.
 */
export function decideKinds(source: Edition, translations: readonly LinkedEditions[]): DecidedMentions {
  const answers = collectAnswers(translations)
  const known = new Set(translations.flatMap(({links}) => links.filter(isKnown).flatMap((link) => link.source)))
  const isMention = (quotation: Quotation): boolean => {
    if (known.has(quotation.id)) return false
    if (translations.some(({mentions: {source: ids}}) => ids.has(quotation.id))) return true
    const heard = answers.get(quotation.id) ?? []
    const isAnswered = heard.some((answer) => answer !== unanswered)
    return isAnswered ? oddsOf(quotation) + sum(heard) / heard.length < 0 : quotation.kind === 'mention'
  }
  const decided = new Set(source.quotations.filter(isMention).map(({id}) => id))
  const mentions = joinLinked(decided, translations)
  return {source: mentions, targets: translations.map((translation) => decideTarget(mentions, translation))}
}

/** An author's or an editor's link is one of quotations. */
function isKnown({by}: QuotationLink): boolean {
  return by !== 'alignment'
}

/** What each translation says of a source quotation, in log odds. */
function collectAnswers(translations: readonly LinkedEditions[]): ReadonlyMap<string, readonly number[]> {
  const answers = new Map<string, number[]>()
  for (const {target, links} of translations) {
    const odds = new Map(target.quotations.map((quotation) => [quotation.id, oddsOf(quotation)]))
    for (const link of links) {
      // Halves of one quotation that were not joined are one witness.
      const answer = link.target.length === 0 ? unanswered : Math.max(...link.target.map((id) => odds.get(id) ?? 0))
      for (const id of link.source) append(answers, id, answer)
    }
  }
  return answers
}

/** Positive where it is rather a quotation than a mention. */
function oddsOf(quotation: Quotation): number {
  if (quotation.explicit || quotation.named) return quotation.kind === 'mention' ? -said : said
  const {mention} = quotation.likelihoods
  const odds = Math.log((1 - mention + 1e-6) / (mention + 1e-6))
  return Math.max(-surest, Math.min(surest, odds))
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Of several source quotations in one link none stays a mention where another is a quotation. */
function joinLinked(decided: ReadonlySet<string>, translations: readonly LinkedEditions[]): ReadonlySet<string> {
  const joined = new Set(decided)
  for (const {source} of translations.flatMap(({links}) => links)) {
    if (source.some((id) => !decided.has(id))) for (const id of source) joined.delete(id)
  }
  return joined
}

function decideTarget(
  sourceMentions: ReadonlySet<string>,
  {target, links, mentions}: LinkedEditions
): ReadonlySet<string> {
  const found = new Map(target.quotations.map((quotation) => [quotation.id, quotation.kind]))
  const decided = new Set(mentions.target)
  for (const link of links.filter((link) => !isKnown(link))) {
    const isMention = (id: string): boolean =>
      link.source.length > 0 ? link.source.every((other) => sourceMentions.has(other)) : found.get(id) === 'mention'
    for (const id of link.target) if (isMention(id)) decided.add(id)
  }
  return decided
}

/** An edition whose quotations have the kinds that were decided. */
export function withDecidedKinds(edition: Edition, mentions: ReadonlySet<string>): Edition {
  return {
    ...edition,
    quotations: edition.quotations.map((quotation) => withKind(quotation, mentions.has(quotation.id)))
  }
}

function withKind(quotation: Quotation, isMention: boolean): Quotation {
  if (isMention === (quotation.kind === 'mention')) return quotation
  return {...quotation, kind: isMention ? 'mention' : likeliest(quotation)}
}

function likeliest({likelihoods: {direct, partial, block}, parts}: Quotation): QuotationKind {
  if (block > Math.max(direct, partial)) return 'block'
  return partial > direct && parts.length === 1 ? 'partial' : 'direct'
}
