import {compareWithRecords} from './compare-with-records.js'
import type {Rule} from './rule.js'

/** The source edition quotes a record that is in its language, with words that are not the record's. */
export const quotationVerbatim: Rule = {
  id: 'quotation-verbatim',
  check: (context) =>
    compareWithRecords(
      context,
      context.editions.filter(({form}) => form === 'source'),
      'Quote the record word for word, show what is left out or put in, or say `document=none` if the words are not taken from it.'
    )
}
