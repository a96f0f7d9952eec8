import type {Step} from './find-path.js'
import type {LearnedLexicon} from './learned-lexicon.js'
import type {Lexicons} from './lexicon.js'
import type {Vectors} from './pair-scores.js'
import type {SharedKey} from './shared-keys.js'
import type {Side} from './tabulate-runs.js'
import type {NumberedWords} from './vocabulary.js'

/** Segments of both sides, and what a caller knows beside them. */
export interface Units {
  readonly source: Side
  readonly target: Side
  readonly vectors?: Vectors | undefined
  readonly learned?: LearnedLexicon | undefined
}

/** A path through both sides, and what was learned on the way. */
export interface AlignedUnits {
  /** Over segments. */
  readonly steps: readonly Step[]
  /** Length of the target for one of the source. */
  readonly ratio: number
  /** Their places are pieces. */
  readonly keys: readonly SharedKey[]
  readonly words: {readonly source: NumberedWords; readonly target: NumberedWords}
  readonly lexicons: Lexicons
}
