import {compareWithRecords} from './compare-with-records.js'
import type {Rule} from './rule.js'

/** A translation quotes a record that is in its own language, with words that are not the record's: it reads like a translation back. */
export const quotationBackTranslation: Rule = {
  id: 'quotation-back-translation',
  check: (context) =>
    compareWithRecords(
      context,
      context.editions.filter(({form}) => form !== 'source'),
      'The record is in this language: quote it, instead of translating the words back into it.'
    )
}
