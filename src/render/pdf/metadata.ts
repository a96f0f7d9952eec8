import type {Locale} from '../../model/locale.js'

/** What a PDF says of itself. */
export interface PdfMetadata {
  readonly title: string
  readonly description?: string
  readonly authors: readonly string[]
  /** The main language first. */
  readonly locales: readonly Locale[]
  readonly lang: Locale
  readonly date: Date
  /** It keeps PDF/UA-1 (ISO 14289-1) as far as a program can tell, and says so. */
  readonly accessible: boolean
}

/** The metadata as XMP, without the packet around it. Everything in it is escaped. */
export function xmp({title, description, authors, locales, lang, date, accessible}: PdfMetadata): string {
  const time = `${date.toISOString().slice(0, 19)}Z`
  return [
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>`,
    '<xmp:CreatorTool>Quoin</xmp:CreatorTool></rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>Quoin</pdf:Producer></rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${alternatives(title, lang)}</dc:title>`,
    description === undefined ? '' : `<dc:description>${alternatives(description, lang)}</dc:description>`,
    authors.length === 0 ? '' : `<dc:creator><rdf:Seq>${authors.map(entry).join('')}</rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag>${locales.map(entry).join('')}</rdf:Bag></dc:language>`,
    '</rdf:Description>',
    accessible
      ? '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'
      : ''
  ].join('\n')
}

function alternatives(text: string, lang: Locale): string {
  const own = escape(text)
  return `<rdf:Alt><rdf:li xml:lang="x-default">${own}</rdf:li><rdf:li xml:lang="${escape(lang)}">${own}</rdf:li></rdf:Alt>`
}

function entry(text: string): string {
  return `<rdf:li>${escape(text)}</rdf:li>`
}

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** References for what is markup; what XML 1.0 allows no document to hold is left out. */
function escape(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cs}\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/gu, (character) => references[character] ?? '')
}
