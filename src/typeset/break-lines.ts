import type {Hyphenate} from '../language/hyphenation.js'
import type {Locale} from '../model/locale.js'
import type {Breakpoint} from './breakpoints.js'
import {findBreakpoints} from './breakpoints.js'
import type {Judgement} from './demerits.js'
import {divideAnywhere} from './divide-anywhere.js'
import {hyphenateNodes} from './hyphenate-nodes.js'
import type {MeasuredText} from './measure-nodes.js'
import type {Node} from './nodes.js'
import {isForced} from './nodes.js'
import {fitOptimally} from './optimum-fit.js'

/** One line: the nodes from `start` up to the one it ends at, `end`, which is a glue or a penalty. */
export interface LineBreak {
  readonly start: number
  readonly end: number
  /** The node that the next line begins with: glue between them hangs after this one. */
  readonly next: number
}

/** How lines are filled. */
export interface BreakOptions {
  /** What the first line may be wide, and every other. */
  readonly first: number
  readonly others: number
  readonly justified: boolean
  readonly locale: Locale
  readonly hyphenate?: Hyphenate
  /** The size of the text. */
  readonly size: number
}

interface PartOptions extends BreakOptions {
  readonly runt: number
}

/** A paragraph's nodes as far as words were divided, and its lines, which cover all of them. */
export interface BrokenText {
  readonly nodes: readonly Node[]
  readonly lines: readonly LineBreak[]
}

/**
 * Chooses the best line ends between each two forced ones. Words are divided only where no good setting does without;
 * lines are looser than is good only where hyphens do not help; a word is divided anywhere, or a line too wide, only
 * where nothing else is left.
 */
export function breakLines(nodes: readonly Node[], text: MeasuredText, options: BreakOptions): BrokenText {
  const broken: {nodes: Node[]; lines: LineBreak[]} = {nodes: [], lines: []}
  const parts = partsOf(nodes)
  for (const [index, part] of parts.entries()) {
    const first = index === 0 ? options.first : options.others
    const runt = index === parts.length - 1 ? runtOf(options) : 0
    const {nodes: own, lines} = breakPart(part, text, {...options, first, runt})
    const offset = broken.nodes.length
    for (const {start, end, next} of lines)
      broken.lines.push({start: start + offset, end: end + offset, next: next + offset})
    for (const node of own) broken.nodes.push(node)
  }
  return broken
}

/** A last line that is shorter is a runt: three ems, but not much of a narrow column, and the indent, or the next paragraph's would begin after it. */
function runtOf({first, others, size}: BreakOptions): number {
  return Math.max(Math.min(size * 3, others / 5), others - first)
}

/** The nodes up to and with each forced end. */
function partsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const parts: (readonly Node[])[] = []
  let start = 0
  for (const [index, node] of nodes.entries()) {
    if (!isForced(node)) continue
    parts.push(nodes.slice(start, index + 1))
    start = index + 1
  }
  return parts
}

/** How even lines have to be, as shares of their stretch: for words to stay whole, with hyphens, and before there is an emergency. */
const tolerances = {
  justified: {whole: 1.3, hyphenated: 1.5, loose: 4},
  ragged: {whole: 1.5, hyphenated: 2.25, loose: 4}
}

/** How much a ragged edge may vary (a share of the measure, and at least so many ems), and how much more a justified line may give in an emergency, in ems. */
const rag = {share: 0.1, ems: 2}
const emergencyStretch = 0.5

/** What a hyphen costs: where nothing is justified it is seldom worth it. */
const hyphenCosts = {justified: 120, ragged: 150}

function breakPart(nodes: readonly Node[], text: MeasuredText, options: PartOptions): BrokenText {
  const {first, others, size, justified, runt} = options
  const measure = Math.min(first, others)
  const setting = justified ? 'justified' : 'ragged'
  const {whole, hyphenated, loose} = tolerances[setting]
  const stretch = justified ? 0 : Math.max(others * rag.share, size * rag.ems)
  const strict = {first, others, justified, stretch, hyphen: hyphenCosts[setting], runt, forgives: 'nothing'} as const
  const undivided = fit(nodes, {...strict, tolerance: whole})
  if (undivided) return undivided
  const words = hyphenateNodes(nodes, text, {...options, measure})
  const divided =
    fit(words, {...strict, tolerance: hyphenated}) ?? fit(words, {...strict, tolerance: loose, forgives: 'lastHyphen'})
  if (divided) return divided
  const pieces = divideAnywhere(words, text, measure)
  const lenient = {
    tolerance: Infinity,
    forgives: 'all',
    stretch: justified ? size * emergencyStretch : stretch
  } as const
  return fit(pieces, {...strict, ...lenient}) ?? wholeOf(pieces)
}

function fit(nodes: readonly Node[], judgement: Judgement): BrokenText | undefined {
  const breakpoints = findBreakpoints(nodes)
  const ends = fitOptimally(breakpoints, judgement)
  return ends && {nodes, lines: linesOf(breakpoints.beginning, ends)}
}

function linesOf(beginning: Breakpoint, ends: readonly Breakpoint[]): readonly LineBreak[] {
  return ends.map(({index, next}, line) => ({start: (ends[line - 1] ?? beginning).next, end: index, next}))
}

function wholeOf(nodes: readonly Node[]): BrokenText {
  return {nodes, lines: [{start: 0, end: nodes.length - 1, next: nodes.length}]}
}
