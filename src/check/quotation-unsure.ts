import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {linked} from './linked.js'
import {negationHints} from './negation-hints.js'
import type {Rule} from './rule.js'

/** Aligned with low confidence, and nobody has looked yet; or aligned well, and a negation may be lost: see `negationHints`. */
export const quotationUnsure: Rule = {
  id: 'quotation-unsure',
  *check(context) {
    yield* negationHints(context)
    for (const {link, source, target, decided, comparison, at} of linked(context)) {
      if (link.sure || link.by !== 'alignment' || decided?.holds === true) continue
      const [words, counterpart] = [joinTexts(source), joinTexts(target)]
      const {locale} = comparison.target
      yield {
        ...at,
        reason: `Unexpected doubt whether ${excerpt(counterpart)} is the counterpart, expected a sure link to ${excerpt(words)}`,
        actual: counterpart,
        expected: [words],
        note: `Compare the two, then record it: \`quoin accept <slug> ${String(at.quotation)} --locale ${locale} --as linked\` or \`--as unrelated\`.`
      }
    }
  }
}
