import {findListed, type Reporting} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'

/** How an incise is told from a dash of the speaker's own. */
export interface IncisePolicy {
  readonly reporting: Reporting
  /** Between marks only a verb of saying makes an incise; after a dialogue dash a lower-case clause does, too. */
  readonly requires: 'verb' | 'lowerCase'
}

const dashes =
  /(?<=[^\s])[ \u00A0\u202F][-–—―][ \u00A0\u202F]|[ \u00A0][–—―](?=[\p{Ll}.,;:])|(?<=[\p{L}.!?,…»”"])[–—―](?=[\s.,;:])|(?<=[,.!?…])[–—](?=\s)/gu

/** The runs of speech in `range`, without the clauses between dashes that say who speaks; at least one where there are words. */
export function splitIncises(text: string, range: TextRange, policy: IncisePolicy): readonly TextRange[] {
  const words = text.slice(range.from, range.to)
  if (!/[-–—―]/u.test(words)) return [range]
  const pieces = cut(words, policy.requires === 'verb')
  if (pieces === undefined) return [range]
  const runs: {from: number; to: number}[] = []
  let isSpeech = true
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    if (
      isSpeech &&
      before !== undefined &&
      isNarration(
        {
          clause: words.slice(piece.from, piece.to),
          speech: words.slice(before.from, before.to).trimEnd(),
          next: words.slice(piece.to, piece.to + 8)
        },
        policy
      )
    ) {
      isSpeech = false
      continue
    }
    const last = runs.at(-1)
    if (last !== undefined && isSpeech && before !== undefined) last.to = piece.to
    else runs.push({...piece})
    isSpeech = true
  }
  return runs
    .map((run) => trim(text, {from: range.from + run.from, to: range.from + run.to}))
    .filter((run) => run.from < run.to)
}

/** More dashes than this in the words of one speaker set nobody apart. */
const mostDashes = 200

/** The clauses between dashes; between marks a dash may be the first thing, where nothing is left of what was said before it. Nothing where there are too many. */
function cut(words: string, between: boolean): readonly TextRange[] | undefined {
  const opening = /^[\s.,;:]*[-–—―](?=\s)/u.exec(words)?.[0].length ?? 0
  const pieces: TextRange[] = opening > 0 && between ? [{from: 0, to: 0}] : []
  let at = pieces.length > 0 ? opening : 0
  for (const match of words.matchAll(dashes)) {
    if (pieces.length === mostDashes) return undefined
    pieces.push({from: at, to: match.index})
    at = match.index + match[0].length
  }
  pieces.push({from: at, to: words.length})
  return pieces
}

interface Clause {
  readonly clause: string
  /** What is said before it. */
  readonly speech: string
  /** The dash after it and what follows, at most a few characters. */
  readonly next: string
}

function isNarration({clause, speech, next}: Clause, policy: IncisePolicy): boolean {
  if (!/^\s*[^\p{Lu}\s]/u.test(clause)) return false
  const words = clause.trim().split(/\s+/u)
  if (speaks(words.slice(0, 2).join(' '), policy)) return policy.requires === 'lowerCase' || clause.length <= longest
  if (clause.length > longest) return false
  if (speaks(words.slice(0, 5).join(' '), policy)) return policy.requires === 'lowerCase' || clause.length <= 100
  if (policy.requires === 'lowerCase' && /[,،!?…؟]$/u.test(speech)) return !endsWithIncise(speech, policy)
  return isParted({clause, speech, next})
}

/** `A, säger Anna, – och B`: who speaks stands before the dash. */
function endsWithIncise(speech: string, policy: IncisePolicy): boolean {
  const clause = /,\s*([^,]{3,60}),$/u.exec(speech.slice(-80))?.[1] ?? ''
  return /\p{Lu}|^\S+\s\S+$/u.test(clause) && speaks(clause, policy)
}

/** Longest clause that says who speaks, in code units. */
const longest = 160

function speaks(text: string, {reporting}: IncisePolicy): boolean {
  return findListed(text, reporting.verbs, reporting).length > 0
}

/** What no verb tells, punctuation does: `A – clause. – B`, `A, – clause with a Name, – b`. */
function isParted({clause, speech, next}: Clause): boolean {
  if (/[\p{Sentence_Terminal}]\s*$/u.test(clause)) return /^\s*[-–—―]\s*[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(next)
  return /,$/u.test(speech) && /,\s*$/u.test(clause) && /\p{Lu}/u.test(clause) && next.trim() !== ''
}

/** Without the spaces and punctuation of the sentence around that dashes leave at the edges. */
function trim(text: string, range: TextRange): TextRange {
  const words = text.slice(range.from, range.to)
  const lead = /^[\s.,;:]*/u.exec(words)?.[0].length ?? 0
  const trail = /\s*$/u.exec(words.slice(-16))?.[0].length ?? 0
  return {from: range.from + lead, to: Math.max(range.from + lead, range.to - trail)}
}
