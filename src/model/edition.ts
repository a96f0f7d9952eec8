import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import type {FrontMatter} from './front-matter.js'
import type {Direction, Locale} from './locale.js'
import type {Quotation} from './quotation.js'
import type {Segment} from './segment.js'

declare module 'hast' {
  interface ElementData {
    /** Id of the segment whose text this element holds. Set by `read` after sanitising, so no author can forge it. */
    segment?: string
    /** Id of the `alternative` segment of an `img`. */
    alternative?: string
    /** Id of the quoted block that this element is. */
    block?: string
    /** This element holds the attribution of the quoted block around it. */
    attribution?: boolean
    /**
     * This element is empty here and gets its content from whoever renders it, so that no segment's text holds what its
     * author did not write: the number of a note where it is referred to, the way back from the note to that place, the
     * heading of the notes.
     */
    generated?: 'note-number' | 'note-back' | 'notes-heading'
    /** The number, from 1, of the note that a `note-number` or `note-back` belongs to. */
    note?: number
  }
}

/** Fields of the front matter as trees: `span` elements with `data.segment`, sanitised. */
export interface EditionFields {
  readonly title?: Element
  readonly description?: Element
  readonly caption?: Element
}

/** The article in one locale. */
export interface Edition {
  readonly locale: Locale
  readonly direction: Direction
  /** The source edition, a translation as a whole document, or one as a catalogue. */
  readonly form: 'source' | 'document' | 'catalogue'
  readonly frontMatter: FrontMatter
  readonly fields: EditionFields
  /** In document order: title, description, the leading image's caption and alternative text, the body, notes last. */
  readonly segments: readonly Segment[]
  /** Outermost quotations, mentions included, ordered by where their first part begins. */
  readonly quotations: readonly Quotation[]
  /** The body: the author's content as hast, raw HTML parsed, sanitised; segments are marked by `data.segment`. */
  readonly root: Root
  /** Segment ids that a catalogue leaves untranslated: their elements are in `root` without content. */
  readonly untranslated: readonly string[]
  /** The file it was read from; messages of reading are on it. */
  readonly file: VFile
}
