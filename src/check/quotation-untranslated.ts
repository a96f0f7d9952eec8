import type {Position} from 'unist'
import type {Locale} from '../model/locale.js'
import {isSameLanguage} from '../model/locale.js'
import type {Quotation} from '../model/quotation.js'
import {joinTexts} from './comparison.js'
import {excerpt} from './excerpt.js'
import {isCopy} from './is-copy.js'
import {linked} from './linked.js'
import type {Rule} from './rule.js'
import {wordsOf} from './words-of.js'

/** A part of fewer words may be the same in two languages by chance. */
const leastOfPart = 3

/**
 * The words are the source's, or nearly, or those of one part are. A single word may be a name or a loan, editions in
 * one language may share words, and `lang` says that they stay as they are.
 */
export const quotationUntranslated: Rule = {
  id: 'quotation-untranslated',
  *check(context) {
    for (const {source, target, comparison, at} of linked(context)) {
      const {locale} = comparison.target
      if (isSameLanguage(comparison.source.locale, locale)) continue
      if ([...source, ...target].some(({lang}) => lang !== undefined)) continue
      const copy = findCopy(source, target, locale)
      if (copy === undefined) continue
      yield {
        ...at,
        ...(copy.place && {place: copy.place}),
        reason: `Unexpected words of the source ${excerpt(copy.words)}, expected a translation`,
        actual: copy.words,
        note: 'Translate the words, or say with `:quotation[…]{lang=…}` that they stay in their language.'
      }
    }
  }
}

interface Copy {
  readonly words: string
  /** Where they are not all words of the link. */
  readonly place?: Position
}

function findCopy(source: readonly Quotation[], target: readonly Quotation[], locale: Locale): Copy | undefined {
  const words = joinTexts(target)
  if (isCopy(joinTexts(source), words, {locale, least: 2})) return {words}
  const written = new Set(source.flatMap(({parts}) => parts.map(({text}) => wordsIn(text, locale).join(' '))))
  const copied = target
    .flatMap(({parts}) => parts)
    .find(({text}) => {
      const own = wordsIn(text, locale)
      return own.length >= leastOfPart && written.has(own.join(' '))
    })
  return copied && {words: copied.text, place: {start: copied.start, end: copied.end}}
}

function wordsIn(text: string, locale: Locale): readonly string[] {
  return wordsOf(text).map(({word}) => word.toLocaleLowerCase(locale))
}
