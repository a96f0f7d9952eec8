import {excerpt} from './excerpt.js'
import {placeOfQuotations} from './place.js'
import type {Rule} from './rule.js'

/** The source quotes a sentence or more and nothing says who said it. Translations are not looked at: they follow the source. */
export const quotationUnattributed: Rule = {
  id: 'quotation-unattributed',
  *check({editions}) {
    for (const edition of editions.filter(({form}) => form === 'source')) {
      for (const quotation of edition.quotations) {
        const {kind, speaker, document} = quotation
        if ((kind !== 'direct' && kind !== 'block') || speaker !== undefined || document !== undefined) continue
        yield {
          reason: `Unexpected quotation ${excerpt(quotation.text)} of nobody, expected a speaker`,
          file: edition.file.path,
          place: placeOfQuotations([quotation]),
          locale: edition.locale,
          quotation: quotation.id,
          actual: quotation.text,
          note: 'Name the speaker in the sentence, or with `:quotation[…]{speaker=…}`.'
        }
      }
    }
  }
}
