/** What keeps `sync` and `accept` from writing: files that cannot be read are never written over. */
import type {VFileMessage} from 'vfile-message'
import {severityOf} from '../model/message.js'
import type {ExaminedArticle} from './examine-article.js'

/** The messages on files that cannot be read. */
export function faultsOf({messages}: ExaminedArticle): readonly VFileMessage[] {
  const rules = ['file-invalid', 'edition-duplicate', 'locale-unknown', 'path-outside']
  return messages.filter((message) => severityOf(message) === 'error' && rules.includes(message.ruleId ?? ''))
}

/** Whether the source edition and the ledger could be read. */
export function isReadable({files, article}: ExaminedArticle, faults: readonly VFileMessage[]): boolean {
  const broken = new Set(faults.map(({file}) => file))
  return article.source.segments.length > 0 && !broken.has(files.source) && !broken.has(files.ledger)
}
