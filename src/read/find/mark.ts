import type {TextRange} from '../../model/segment.js'
import type {Glyph} from './glyphs.js'
import type {Neighbour} from './characters.js'

/** A glyph in the text of a segment that may be a quotation mark, with what each reading of it costs. */
export interface Mark extends TextRange {
  readonly glyph: string
  readonly family: Glyph['family']
  readonly before: Neighbour
  readonly after: Neighbour
  /** As an opening mark. */
  readonly opening: number
  /** As a closing mark. */
  readonly closing: number
  /** As no mark at all: an apostrophe, a prime, a ditto mark. */
  readonly ignoring: number
}

/** Two marks that belong together; a side is absent where the author left the mark out. */
export interface Pair {
  readonly opening?: Mark
  readonly closing?: Mark
  /** Nesting, 0 is outermost. */
  readonly depth: number
  /** Closed by a mark that also closes the quotation around it. */
  readonly shared?: boolean
}
