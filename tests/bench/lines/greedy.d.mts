import type {Breakpoint, Breakpoints} from '../../../src/typeset/breakpoints.js'

export function fitGreedily(
  breakpoints: Breakpoints,
  options: {readonly first: number; readonly others: number; readonly justified: boolean}
): readonly Breakpoint[]
