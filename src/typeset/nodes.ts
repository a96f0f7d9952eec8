/**
 * A paragraph as boxes, glue and penalties (Knuth & Plass, "Breaking paragraphs into lines", Software: Practice and
 * Experience 11, 1981). Widths are points, offsets code units of the paragraph's text.
 */
export type Node = Box | Glue | Penalty

/**
 * Characters that stay together. Boxes of one `word` are shaped as one where no line ends between them. `stretch` and
 * `shrink` are what the characters themselves can give (a lengthened letter, a narrowed bracket); mostly 0.
 */
export interface Box {
  readonly type: 'box'
  readonly from: number
  readonly to: number
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  readonly hang: Hang
  readonly word: number
}

/** How far a box goes beyond the measure where a line begins with it, and where one ends with it (see `hanging.ts`). */
export interface Hang {
  readonly start: number
  readonly end: number
}

/** A space, or nothing between two ideographs, that may give. A line may end at it where it is `breakable`. */
export interface Glue {
  readonly type: 'glue'
  readonly from: number
  readonly to: number
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  readonly breakable: boolean
}

/**
 * A place where a line may end. What a `kind` costs is settled in `demerits.ts`:
 *
 * - `seam`: between two boxes without a space; `visible` where the first ends in a hyphen of its own.
 * - `hyphen`: inside a word, which gets a hyphen there. Its `width` and `hang` (beyond the measure) count only then.
 * - `emergency`: anywhere in what is wider than a line.
 * - `forced`: a line always ends here.
 */
export interface Penalty {
  readonly type: 'penalty'
  readonly at: number
  readonly kind: 'seam' | 'hyphen' | 'emergency' | 'forced'
  readonly width: number
  readonly hang: number
  readonly visible: boolean
  /** It leaves only two letters before it or after it. */
  readonly short: boolean
}

/** A penalty without a hyphen of its own making. */
export function penalty(kind: Penalty['kind'], at: number, visible = false): Penalty {
  return {type: 'penalty', at, kind, width: 0, hang: 0, visible, short: false}
}

/** Whether a line always ends at this node. */
export function isForced(node: Node | undefined): node is Penalty {
  return node?.type === 'penalty' && node.kind === 'forced'
}

/** Whether a line that ends at this node gets a hyphen. */
export function isHyphen(node: Node | undefined): node is Penalty {
  return node?.type === 'penalty' && node.kind === 'hyphen'
}
