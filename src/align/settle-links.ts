import type {QuotationLink} from '../model/bitext.js'

/** The links of quotations: those of mentions are left out, a quotation whose counterparts are mentions stands alone. */
export function settleLinks(
  links: readonly QuotationLink[],
  mentions: {readonly source: ReadonlySet<string>; readonly target: ReadonlySet<string>}
): readonly QuotationLink[] {
  return links.flatMap((link): readonly QuotationLink[] => {
    const source = link.source.filter((id) => !mentions.source.has(id))
    const target = link.target.filter((id) => !mentions.target.has(id))
    return source.length + target.length === 0 ? [] : [{...link, source, target}]
  })
}
