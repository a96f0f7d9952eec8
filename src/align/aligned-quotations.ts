import type {Article} from '../model/article.js'
import type {Bitext, QuotationLink} from '../model/bitext.js'
import type {DecisionKind, Ledger} from '../model/ledger.js'
import type {Locale} from '../model/locale.js'
import type {AlignedQuotation, EditionQuotation, QuotationStatus} from '../model/publication.js'
import type {Quotation} from '../model/quotation.js'

/**
 * The quotations of an article across its editions: those of the source in its order, numbered from 1, then those that
 * only translations have, edition by edition. Mentions are left out.
 */
export function alignedQuotations(article: Article, bitexts: readonly Bitext[]): readonly AlignedQuotation[] {
  const source = bitexts[0]?.source ?? article.source
  const aligned: AlignedQuotation[] = source.quotations
    .filter(({kind}) => kind !== 'mention')
    .map((quotation, index) => ({
      ...describe(quotation, index + 1),
      editions: new Map([
        [source.locale, {status: 'source', quotations: [quotation]} as const],
        ...bitexts.map(
          (bitext) => [bitext.target.locale, findCounterpart(quotation.id, bitext, article.ledger)] as const
        )
      ])
    }))
  const taken = new Set(aligned.map(({id}) => id))
  for (const bitext of bitexts) {
    for (const quotation of strangers(bitext)) {
      const editions = new Map([[bitext.target.locale, {status: 'unexpected', quotations: [quotation]} as const]])
      aligned.push({...describe(quotation, aligned.length + 1), id: freeId(quotation.id, taken), editions})
    }
  }
  return aligned
}

function describe(quotation: Quotation, number: number): Omit<AlignedQuotation, 'editions'> {
  const {id, kind, speaker, document, spoken} = quotation
  const name = speaker?.id ?? speaker?.name
  return {
    id,
    number,
    kind,
    ...(name !== undefined && {speaker: name}),
    ...(document !== undefined && {document}),
    ...(spoken !== undefined && {spoken})
  }
}

function findCounterpart(id: string, {target, quotations}: Bitext, ledger: Ledger | undefined): EditionQuotation {
  const link = quotations.find(({source}) => source.includes(id))
  const ids = new Set(link?.target)
  const counterparts = target.quotations.filter((quotation) => ids.has(quotation.id))
  return {status: statusOf(link, ledger, {id, locale: target.locale}), quotations: counterparts}
}

function statusOf(
  link: QuotationLink | undefined,
  ledger: Ledger | undefined,
  {id, locale}: {id: string; locale: Locale}
): QuotationStatus {
  if (link === undefined) return 'missing'
  if (link.target.length > 0) return link.sure ? 'aligned' : 'unsure'
  if (link.by === 'ledger') return decisionOf(ledger, id, locale) === 'paraphrased' ? 'paraphrased' : 'omitted'
  return link.reported === undefined ? 'missing' : 'paraphrased'
}

function decisionOf(ledger: Ledger | undefined, id: string, locale: Locale): DecisionKind | undefined {
  return ledger?.quotations[id]?.decided?.[locale]?.as
}

function strangers({target, quotations}: Bitext): readonly Quotation[] {
  const ids = new Set(quotations.filter(({source}) => source.length === 0).flatMap((link) => link.target))
  return target.quotations.filter(({id}) => ids.has(id))
}

/** An id of a translation's own may be one of the source's by chance. */
function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count++) free = `${id}-${String(count)}`
  taken.add(free)
  return free
}
