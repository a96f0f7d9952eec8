import type {Direction, Locale} from '../../model/locale.js'
import {plainLine} from './pdf-text.js'

/** What a PDF says of itself. */
export interface PdfMetadata {
  readonly title: string
  readonly description?: string
  readonly authors: readonly string[]
  /** The main language first. */
  readonly locales: readonly Locale[]
  readonly lang: Locale
  readonly direction: Direction
  readonly date: Date
  /** Pages face each other, the first alone on the right. */
  readonly facing: boolean
  /** It keeps PDF/UA-1 (ISO 14289-1) as far as a program can tell, and says so. */
  readonly accessible: boolean
  /** It keeps PDF/A-1b (ISO 19005-1), and says so. */
  readonly archive: boolean
}

/** Metadata with its texts on one line each, so that all that is made from it says the same. An archive knows one author only: all of them (ISO 19005-1, 6.7.3). */
export function plainMetadata({title, description, authors, ...others}: PdfMetadata): PdfMetadata {
  const names = authors.map(plainLine).filter((name) => name !== '')
  const summary = plainLine(description ?? '')
  return {
    ...others,
    title: plainLine(title),
    ...(summary !== '' && {description: summary}),
    authors: others.archive && names.length > 0 ? [names.join(', ')] : names
  }
}

/** The metadata as XMP, without the packet around it. Everything in it is escaped. */
export function xmp(metadata: PdfMetadata): string {
  const {date, accessible, archive} = metadata
  const time = `${date.toISOString().slice(0, 19)}Z`
  return [
    describe('xmp', 'http://ns.adobe.com/xap/1.0/', [
      `<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>`,
      '<xmp:CreatorTool>Quoin</xmp:CreatorTool>'
    ]),
    describe('pdf', 'http://ns.adobe.com/pdf/1.3/', ['<pdf:Producer>Quoin</pdf:Producer>']),
    describe('dc', 'http://purl.org/dc/elements/1.1/', dublinCore(metadata)),
    ...(archive
      ? [
          describe('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
            '<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>'
          ])
        ]
      : []),
    ...(accessible ? [describe('pdfuaid', accessibleNamespace, ['<pdfuaid:part>1</pdfuaid:part>'])] : []),
    ...(accessible && archive ? [accessibleSchema] : [])
  ].join('\n')
}

function describe(prefix: string, namespace: string, properties: readonly string[]): string {
  const content = properties.join('\n')
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">\n${content}\n</rdf:Description>`
}

function dublinCore({title, description, authors, locales, lang}: PdfMetadata): readonly string[] {
  return [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(title, lang)}</dc:title>`,
    ...(description === undefined ? [] : [`<dc:description>${alternatives(description, lang)}</dc:description>`]),
    ...(authors.length === 0 ? [] : [`<dc:creator><rdf:Seq>${authors.map(entry).join('')}</rdf:Seq></dc:creator>`]),
    `<dc:language><rdf:Bag>${locales.map(entry).join('')}</rdf:Bag></dc:language>`
  ]
}

const accessibleNamespace = 'http://www.aiim.org/pdfua/ns/id/'

/** PDF/A-1 knows nothing of PDF/UA, so an archive explains its one property (ISO 19005-1, 6.7.8). */
const accessibleSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${accessibleNamespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

function alternatives(text: string, lang: Locale): string {
  const own = escape(text)
  return `<rdf:Alt><rdf:li xml:lang="x-default">${own}</rdf:li><rdf:li xml:lang="${escape(lang)}">${own}</rdf:li></rdf:Alt>`
}

function entry(text: string): string {
  return `<rdf:li>${escape(text)}</rdf:li>`
}

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => references[character] ?? '')
}
