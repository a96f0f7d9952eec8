import type {Negation} from '../language/negation.js'
import {negationOf} from '../language/negation.js'
import type {CheckContext} from './check-context.js'
import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {isCopy} from './is-copy.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import type {RuleFinding} from './rule.js'
import {wordsOf} from './words-of.js'

/** Longer quotations have several clauses, and translators turn some of them round. */
const mostWords = 25

/**
 * A hint, said as `quotation-unsure`: one side of a sure link denies something, and on the other side no word may stand
 * for that. Only for statements that are short enough, between languages whose negation is known.
 */
export function* negationHints({comparisons}: CheckContext): Generator<RuleFinding> {
  for (const comparison of comparisons) {
    const [source, target] = [negationOf(comparison.source.locale), negationOf(comparison.target.locale)]
    if (source === undefined || target === undefined) continue
    const links = Array.from(linked({comparisons: [comparison]})).filter(isComparable)
    for (const link of links) {
      const change = changeOf([joinTexts(link.source), source], [joinTexts(link.target), target])
      if (change !== undefined) yield toFinding(link, change)
    }
  }
}

function isComparable({link, source, target, decided, comparison}: Linked): boolean {
  const [words, counterpart] = [joinTexts(source), joinTexts(target)]
  if (!link.sure || decided?.holds === true || isOpen(words) || isOpen(counterpart)) return false
  return !isCopy(words, counterpart, {locale: comparison.target.locale, least: 1})
}

type Side = readonly [text: string, negation: Negation]

function changeOf(source: Side, target: Side): 'lost' | 'gained' | undefined {
  if (denies(...source) && affirms(...target)) return 'lost'
  return denies(...target) && affirms(...source) ? 'gained' : undefined
}

function toFinding({at, source, target, comparison}: Linked, change: 'lost' | 'gained'): RuleFinding {
  const [words, counterpart] = [joinTexts(source), joinTexts(target)]
  return {
    ...at,
    reason: `Unexpected translation ${excerpt(counterpart)} that may have ${change} a negation, expected the sense of ${excerpt(words)}`,
    actual: counterpart,
    expected: [words],
    note: `Check whether a *not* was ${change === 'lost' ? 'left out' : 'put in'}; if it says the same, record it: \`quoin accept <slug> ${String(at.quotation)} --locale ${comparison.target.locale} --as linked\`.`
  }
}

/** Questions deny out of politeness. */
function isOpen(text: string): boolean {
  return /[?？;؟]/u.test(text) || wordsOf(text).length > mostWords
}

function denies(text: string, {sure}: Negation): boolean {
  return (text.match(sure)?.length ?? 0) === 1
}

function affirms(text: string, {sure, possible}: Negation): boolean {
  return text.search(sure) < 0 && text.search(possible) < 0
}
