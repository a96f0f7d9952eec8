import type {Comparison} from './comparison.js'
import {excerpt} from './excerpt.js'

/** The words behind a hash of the ledger, ready for a message; a plain phrase and no texts where the ledger has lost them. */
export function approvedText(
  {decisions}: Pick<Comparison, 'decisions'>,
  hash: string | undefined
): {readonly excerpt: string; readonly texts: readonly string[] | undefined} {
  const text = decisions.texts.get(hash)
  return text === undefined ? {excerpt: 'the words', texts: undefined} : {excerpt: excerpt(text), texts: [text]}
}
