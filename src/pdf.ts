/**
 * The entry `quoin/pdf`: the writer of handouts. Apart from `.`, so that only those who want PDF load pdfkit and HarfBuzz.
 */
export {pdf, type PdfOptions} from './render/pdf/pdf.js'
export {fontPackages, type FontPackage, type PackagedFace} from './typeset/font-packages.js'
export type {FontFace, FontSource} from './typeset/font-source.js'
