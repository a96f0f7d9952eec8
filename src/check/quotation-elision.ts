import {compareEditing} from './compare-editing.js'
import type {Rule} from './rule.js'

/** Words are left out on one side of a link, or shown to be, and not on the other. */
export const quotationElision: Rule = {
  id: 'quotation-elision',
  check: (context) =>
    compareEditing(context, {
      field: 'elisions',
      name: 'elision',
      dropped: 'Show the cut where the source shows it, in the way that is usual in the language.',
      added: 'Translate the words that are left out, or show the cut in the source too.'
    })
}
