import {compareEditing} from './compare-editing.js'
import type {Rule} from './rule.js'

/** The editor's words stand in brackets on one side of a link and not on the other. */
export const quotationInsertion: Rule = {
  id: 'quotation-insertion',
  check: (context) =>
    compareEditing(context, {
      field: 'insertions',
      name: 'insertion',
      dropped: 'Put the editor’s words in brackets, so that nobody takes them for the speaker’s.',
      added: 'Move the explanation out of the quotation, or insert it in the source too.'
    })
}
