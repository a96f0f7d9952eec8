import type {Context} from './context.js'
import type {Item} from './items.js'
import type {Block} from './model.js'
import type {Frame} from './set-paragraph.js'

/** The room that blocks are set in; a picture is never higher than `height`. */
export interface Room extends Frame {
  readonly height: number
  /** The column at whose foot notes are set. */
  readonly foot: Frame
}

/** Sets blocks one under the other; given to what is itself set by it. */
export type Flow = (blocks: readonly Block[], room: Room, context: Context) => readonly Item[]
