import {VFile} from 'vfile'
import type {Locale} from '../model/locale.js'
import type {Quotation} from '../model/quotation.js'
import {readEdition} from './read-edition.js'

/** The outermost quotations of a Markdown document, in any convention of marks, ordered by where they begin. */
export function findQuotations(markdown: string, {locale}: {readonly locale: Locale}): readonly Quotation[] {
  return readEdition(new VFile(markdown), {form: 'document', locale}).quotations
}
