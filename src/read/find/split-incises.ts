import {findListed, type Reporting} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'

/** How an incise is told from a dash of the speaker's own. */
export interface IncisePolicy {
  readonly reporting: Reporting
  /** Between marks only a verb of saying makes an incise; after a dialogue dash a lower-case clause does, too. */
  readonly requires: 'verb' | 'lowerCase'
}

const dashes =
  /(?<=[^\s])[ \u00A0\u202F][-–—―][ \u00A0\u202F]|[ \u00A0][–—―](?=\p{Ll})|(?<=[\p{L}.!?,…»”"])[–—―](?=[\s.,;:])|(?<=[,.!?…])[–—](?=\s)/gu

/** The runs of speech in `range`, without the clauses between dashes that say who speaks; at least one where there are words. */
export function splitIncises(text: string, range: TextRange, policy: IncisePolicy): readonly TextRange[] {
  const words = text.slice(range.from, range.to)
  if (!/[-–—―]/u.test(words)) return [range]
  const pieces = cut(words)
  const runs: {from: number; to: number}[] = []
  let isSpeech = true
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    if (
      isSpeech &&
      before !== undefined &&
      isNarration(words.slice(piece.from, piece.to), words.slice(before.from, before.to).trimEnd(), policy)
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

function cut(words: string): readonly TextRange[] {
  const pieces: TextRange[] = []
  let at = 0
  for (const match of words.matchAll(dashes)) {
    pieces.push({from: at, to: match.index})
    at = match.index + match[0].length
  }
  pieces.push({from: at, to: words.length})
  return pieces
}

function isNarration(clause: string, speech: string, policy: IncisePolicy): boolean {
  const isLower = /^\s*[^\p{Lu}\s]/u.test(clause)
  if (!isLower || clause.length > 160) return false
  const head = clause.split(/\s+/u).slice(0, 5).join(' ')
  const speaks = findListed(head, policy.reporting.verbs, policy.reporting).length > 0
  if (policy.requires === 'verb') return speaks && clause.length <= 100
  return speaks || /[,!?…]$/u.test(speech)
}

/** Without the spaces and punctuation of the sentence around that dashes leave at the edges. */
function trim(text: string, range: TextRange): TextRange {
  const words = text.slice(range.from, range.to)
  const lead = /^[\s.,;:]*/u.exec(words)?.[0].length ?? 0
  const trail = /\s*$/u.exec(words.slice(-16))?.[0].length ?? 0
  return {from: range.from + lead, to: Math.max(range.from + lead, range.to - trail)}
}
