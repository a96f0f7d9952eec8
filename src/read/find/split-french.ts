import {findListed, type Reporting} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import {sentenceEnds} from './sentences.js'

/** Most commas of a quotation that are looked at. */
const most = 40

const inverted = /-(?:t-)?(?:il|elle|ils|elles|on)(?![\p{L}\p{M}])/u

/**
 * The runs of speech in French guillemets, where commas alone set off who speaks, to the end of the sentence:
 * `« Nous partons, a dit Anne Morel, la maire. Il pleut. »`
 */
export function splitFrench(text: string, range: TextRange, reporting: Reporting): readonly TextRange[] {
  const words = text.slice(range.from, range.to)
  for (const match of [...words.matchAll(/[,!?…]\s+(?=\p{Ll})/gu)].slice(0, most)) {
    const from = match.index + match[0].length
    const clause = words.slice(from, from + 200)
    const head = clause.split(',')[0] ?? ''
    if (!tellsWho(head, reporting)) continue
    const end = from + (sentenceEnds(clause)[0] ?? clause.length)
    const lead = /^\s*/u.exec(words.slice(end))?.[0].length ?? 0
    const first = {from: range.from, to: range.from + match.index + (match[0].startsWith(',') ? 0 : 1)}
    return end + lead >= words.length ? [first] : [first, {from: range.from + end + lead, to: range.to}]
  }
  return [range]
}

/** A verb of saying with its pronoun written onto it, or with a name after it. */
function tellsWho(head: string, reporting: Reporting): boolean {
  const first = head.split(/\s+/u).slice(0, 3).join(' ')
  if (findListed(first, reporting.verbs, reporting).length === 0) return false
  return inverted.test(first) || /\s\p{Lu}/u.test(head)
}
