import type {Bidi} from './bidi.js'
import type {FontBook} from './font-book.js'
import type {Problem, Style} from './model.js'
import type {Shaper} from './shape.js'

/** What typesetting works with. `problems` is added to. */
export interface Context {
  readonly book: FontBook
  readonly shape: Shaper
  readonly bidi: Bidi
  /** How much larger a script is set than Latin, by ISO 15924 code; default 1. */
  readonly scale: Readonly<Record<string, number>>
  /** What goes beyond the measure at the edges of lines; default `punctuation` (see `hanging.ts`). */
  readonly hanging?: 'punctuation' | 'none' | undefined
  /** What makes justified Arabic lines longer before their spaces do; default `spacing`: nothing (see `kashida.ts`). */
  readonly arabic?: 'kashida' | 'spacing' | undefined
  readonly aside: {readonly style: Style; readonly gap: number}
  /** Lines whose leading is `step` stand on one grid, their baselines `baseline` below its lines. */
  readonly grid: {readonly step: number; readonly baseline: number} | undefined
  readonly problems: Problem[]
}
