import {translatedQuotations, type TranslatedQuotation} from '../index.js'
import type {Article} from '../model/article.js'
import type {Bitext} from '../model/bitext.js'

/** Adds an article's translations of quotations to those that are known; the first one of each stays. */
export function rememberTranslations(
  known: Map<string, TranslatedQuotation>,
  {article, bitexts}: {readonly article: Article; readonly bitexts: readonly Bitext[]}
): void {
  for (const quotation of translatedQuotations(article, bitexts))
    if (!known.has(quotation.key)) known.set(quotation.key, quotation)
}
