/**
 * The structure of a tagged PDF (ISO 32000-1, 14.7): elements, and slots between them that are filled with what is
 * painted. A slot's number is the `mark` that typesetting carries to the page.
 */
import type {Position} from 'unist'
import type {Locale} from '../../model/locale.js'

/** A structure element. `children` is in reading order and is added to while the document is read. */
export interface StructureElement {
  readonly tag: string
  readonly lang?: Locale
  readonly alt?: string
  /** Unique in the document; notes have one. */
  readonly id?: string
  /** Attributes by owner, as the specification names them: `{Table: {Scope: 'Column'}}`. Strings are names. */
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, string | number>>>>
  /** An address or, after `#`, an id of this document: the element is a link. */
  readonly href?: string
  readonly children: StructureChild[]
}

/** What an element holds: elements, and numbers of slots. */
export type StructureChild = StructureElement | number

/** Where an author wrote what is set: in which file, and there the block. */
export interface Origin {
  readonly file: string
  readonly place?: Position | undefined
  readonly locale: Locale
}

/** A place for painted content in an element. */
export interface Slot {
  readonly element: StructureElement
  /** The link that it is in. */
  readonly link: StructureElement | undefined
  /** What is expected to be painted. */
  text: string
  /** Ids whose anchor is where this content begins. */
  readonly ids: readonly string[]
  /** Nowhere where the handout says it itself. */
  readonly origin: Origin | undefined
}

/** A heading in the outline. */
export interface OutlineEntry {
  readonly title: string
  readonly rank: number
  /** The slot where it begins. */
  readonly mark: number
}
