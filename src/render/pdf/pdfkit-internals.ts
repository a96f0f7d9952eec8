/** What is used of pdfkit besides its public types. It is pinned to the version that these were read in. */
import type {Subset} from './composite-subset.js'

/** An indirect object, by pdfkit's reference to it. */
export interface PdfReference {
  readonly data: Record<string, unknown>
  readonly end: () => void
}

/** A reference whose object can be a stream. */
export interface PdfStream extends PdfReference {
  readonly end: (bytes?: Uint8Array) => void
}

/** A font of a document, and what pdfkit has gathered of it so far. */
export interface EmbeddedFont {
  /** Its name in a page's resources. */
  readonly id: string
  readonly subset: Subset & {readonly encode: () => Uint8Array}
  readonly dictionary: PdfReference
  ref: () => PdfReference
  embed: () => void
}

/** A document. */
export interface PdfkitDocument {
  readonly page: {
    readonly dictionary: PdfReference
    readonly fonts: Record<string, PdfReference>
    readonly xobjects: Record<string, unknown>
  }
  readonly _font: EmbeddedFont
  readonly _root: PdfReference & {
    readonly data: {
      readonly Names: PdfReference
      readonly ViewerPreferences: PdfReference
      readonly Pages: {readonly data: {readonly Kids: readonly PdfReference[]}}
    }
  }
  readonly outline: {readonly dictionary: PdfReference}
  _id: Uint8Array
  _addInfo: () => void
  ref: (data?: Record<string, unknown>) => PdfStream
  appendXML: (xml: string) => void
  registerFont: (name: string, font: unknown) => void
  font: (name: string) => void
  addContent: (operators: string) => void
}
