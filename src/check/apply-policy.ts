import type {VFileMessage} from 'vfile-message'
import type {Article} from '../model/article.js'
import type {Edition} from '../model/edition.js'
import type {Locale} from '../model/locale.js'
import type {Notice} from '../model/publication.js'
import type {Settings} from '../model/settings.js'

/** What the policy makes of an article's messages. */
export interface PolicyResult {
  /** Locales that are published, the source first. */
  readonly locales: readonly Locale[]
  /** Locales that are kept back; each has an error among the messages that says why. */
  readonly withheld: readonly Locale[]
  readonly notices: ReadonlyMap<Locale, readonly Notice[]>
}

const staleRules: ReadonlySet<string | undefined> = new Set(['quotation-stale', 'segment-stale'])

/**
 * Decides which editions are published, by their own messages (those of the edition's locale or in its file):
 *
 * - `publish`: all, as they are;
 * - `notice`: all; a translation tells its readers that quotations are missing, that the original has changed, or that
 *   it has other errors (a source edition has no such sentences: its errors are the newsroom's to correct);
 * - `withhold`: those without errors. The source edition is no exception, as words that are not the record's must not go
 *   out; it is never kept back silently, being in `withheld`. Its translations do not wait for it.
 *
 * Messages on what belongs to no edition (the ledger, a record) keep nothing back.
 */
export function applyPolicy(
  {source, translations}: Pick<Article, 'source' | 'translations'>,
  messages: readonly VFileMessage[],
  {policy}: Pick<Settings, 'policy'>
): PolicyResult {
  const editions = [source, ...translations].map((edition) => ({edition, own: messagesOf(edition, messages)}))
  const isWithheld = (own: readonly VFileMessage[]): boolean => policy === 'withhold' && own.some(isError)
  const published = editions.filter(({own}) => !isWithheld(own))
  const notices = published
    .filter(({edition}) => policy !== 'publish' && edition.form !== 'source')
    .map(({edition, own}) => [edition.locale, noticesOf(own)] as const)
  return {
    locales: published.map(({edition}) => edition.locale),
    withheld: editions.filter(({own}) => isWithheld(own)).map(({edition}) => edition.locale),
    notices: new Map(notices.filter(([, sentences]) => sentences.length > 0))
  }
}

function messagesOf({locale, file}: Edition, messages: readonly VFileMessage[]): readonly VFileMessage[] {
  return messages.filter((message) => message.locale === locale || message.file === file.path)
}

function isError({fatal}: VFileMessage): boolean {
  return fatal === true
}

function noticesOf(messages: readonly VFileMessage[]): readonly Notice[] {
  const serious = messages.filter(({fatal}) => fatal !== undefined)
  const count = serious.filter(({ruleId}) => ruleId === 'quotation-missing').length
  const isStale = serious.some(({ruleId}) => staleRules.has(ruleId))
  const hasProblem = serious.some(
    (message) => isError(message) && message.ruleId !== 'quotation-missing' && !staleRules.has(message.ruleId)
  )
  return [
    ...(count > 0 ? [{term: 'notice.missing', values: {count}}] : []),
    ...(isStale ? [{term: 'notice.stale'}] : []),
    ...(hasProblem ? [{term: 'notice.problem'}] : [])
  ]
}
