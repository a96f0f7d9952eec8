import type {Locale} from '../../model/locale.js'
import {scriptOfLocale} from '../../language/scripts.js'
import type {Style} from '../../typeset/model.js'
import type {Theme} from './theme.js'
import {readColour} from './theme.js'

/** The sizes of one handout: those of its text, with the leading that the tallest of its scripts needs. */
export interface Sizes {
  readonly text: number
  readonly leading: number
  readonly small: number
  readonly smallLeading: number
}

/** The sizes for these locales in one column, or side by side. */
export function sizesFor(theme: Theme, locales: readonly Locale[]): Sizes {
  const {size, leading} = locales.length > 1 ? theme.sideBySide : theme.text
  const factor = Math.max(1, ...locales.map((locale) => theme.leading[scriptOfLocale(locale)] ?? 1))
  return {text: size, leading: leading * factor, small: theme.small.size, smallLeading: theme.small.leading * factor}
}

/** The style of plain text at a size. */
export function plainStyle(theme: Theme, size: number): Style {
  return {size, weight: 400, italic: false, colour: readColour(theme.colours.text), rise: 0}
}
