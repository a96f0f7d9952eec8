import type {QuotedBlock, Segment} from '../../model/segment.js'
import type {Reporter} from '../reporter.js'
import type {Directives} from '../tree/directives.js'
import type {FoldContext} from './fold-element.js'
import type {Identities} from './identify-text.js'

/** What a pass over one tree needs and what it finds. */
export interface SegmentPass extends FoldContext {
  readonly directives: Directives
  readonly reporter: Reporter
  readonly identities: Identities
  readonly segments: Segment[]
  /** Segments of notes: they come last. */
  readonly notes: Segment[]
  /** Quoted blocks so far. */
  readonly blocks: QuotedBlock[]
}

/** What holds for a part of the tree: the quoted blocks it stands in, and whether it is a note. */
export interface Around {
  readonly blocks: readonly QuotedBlock[]
  readonly note: boolean
  /** Name of the parent element. */
  readonly parent: string
}
