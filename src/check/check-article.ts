import type {VFileMessage} from 'vfile-message'
import type {Article} from '../model/article.js'
import type {Bitext} from '../model/bitext.js'
import {itemAt} from '../model/item-at.js'
import type {Locale} from '../model/locale.js'
import type {Severity} from '../model/message.js'
import {createMessage} from '../model/message.js'
import type {MarkPairs} from '../model/settings.js'
import {applySeverity} from '../model/apply-severity.js'
import type {CheckContext} from './check-context.js'
import {createContext} from './check-context.js'
import type {Rule} from './rule.js'
import {rules as ownRules} from './rules.js'
import type {KnownTranslations} from './known-translations.js'

/** How an article is checked. */
export interface CheckOptions {
  /** Severities by rule id; `off` drops a rule's messages. Default: the model's table. */
  readonly severity?: Readonly<Partial<Record<string, Severity | 'off'>>>
  /** House style of quotation marks by locale. Default: each language's own. */
  readonly marks?: Readonly<Record<Locale, MarkPairs>>
  /** Quotations as other articles translate them, by key: what `translatedQuotations` gives. Default: none. */
  readonly elsewhere?: KnownTranslations
  /** The rules to run. Default: `rules`, Quoin's own. */
  readonly rules?: readonly Rule[]
}

/**
 * Runs the rules on an article and its bitexts. The messages are sorted by file, place, rule and reason, whatever the
 * order of the rules; those of reading (`article.messages`) are not among them.
 */
export function checkArticle(
  article: Article,
  bitexts: readonly Bitext[],
  options: CheckOptions = {}
): readonly VFileMessage[] {
  const {severity = {}, marks = {}, elsewhere = new Map(), rules = ownRules} = options
  const context = createContext(article, bitexts, {marks, elsewhere})
  const messages = rules.filter(({id}) => severity[id] !== 'off').flatMap((rule) => run(rule, context))
  return applySeverity(messages, severity).toSorted(byPlace)
}

function run(rule: Rule, context: CheckContext): readonly VFileMessage[] {
  return Array.from(rule.check(context), (finding) => createMessage({...finding, ruleId: rule.id}, rule.severity))
}

function byPlace(one: VFileMessage, other: VFileMessage): number {
  const [left, right] = [sortKey(one), sortKey(other)]
  const at = left.findIndex((value, index) => value !== right[index])
  return at < 0 ? 0 : itemAt(left, at) < itemAt(right, at) ? -1 : 1
}

function sortKey({file, line, column, ruleId, reason}: VFileMessage): readonly (string | number)[] {
  return [String(file), line ?? 0, column ?? 0, String(ruleId), reason]
}
