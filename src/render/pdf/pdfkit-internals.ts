/** What is used of pdfkit besides its public types. It is pinned to the version that these were read in. */

/** An indirect object, by pdfkit's reference to it. */
export interface PdfReference {
  readonly data: Record<string, unknown>
  readonly end: () => void
}

/** A reference whose object can be a stream. */
export interface PdfStream extends PdfReference {
  readonly end: (bytes?: Uint8Array) => void
}

/** A document. */
export interface PdfkitDocument {
  readonly page: {
    readonly dictionary: PdfReference
    readonly fonts: Record<string, PdfReference>
    readonly xobjects: Record<string, unknown>
  }
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
  addContent: (operators: string) => void
}
