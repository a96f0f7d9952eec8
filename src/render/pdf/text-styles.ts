import type {Locale} from '../../model/locale.js'
import {scriptOfLocale} from '../../language/scripts.js'
import type {Style} from '../../typeset/model.js'
import type {Figures, Role, TextSize, Theme} from './theme.js'
import {readColour} from './theme.js'

/** The sizes of one handout: those of its text, with the leading that the tallest of its scripts needs. */
export interface Sizes {
  readonly text: number
  readonly leading: number
  readonly small: number
  readonly smallLeading: number
}

/** The sizes for text of these locales. */
export function sizesFor({small, leading}: Theme, text: TextSize, locales: readonly Locale[]): Sizes {
  const factor = Math.max(1, ...locales.map((locale) => leading[scriptOfLocale(locale)] ?? 1))
  return {text: text.size, leading: text.leading * factor, small: small.size, smallLeading: small.leading * factor}
}

/** The style of plain text at a size. */
export function plainStyle(theme: Theme, size: number, role: Role = 'text'): Style {
  return {size, weight: 400, italic: false, colour: readColour(theme.colours.text), rise: 0, ...faceOf(theme, role)}
}

/** OpenType features of figures (`lnum`, `onum`: height; `pnum`, `tnum`: width). */
const figureFeatures: Readonly<Record<Figures, readonly string[]>> = {
  font: [],
  lining: ['lnum', 'pnum'],
  'old-style': ['onum', 'pnum'],
  tabular: ['lnum', 'tnum'],
  'tabular-old-style': ['onum', 'tnum']
}

/** What differs between text of one role and of another: families and figures. */
export function faceOf({faces, figures}: Theme, role: Role): Required<Pick<Style, 'families' | 'features'>> {
  return {families: faces[role], features: figureFeatures[figures[role]]}
}

/** The style in small capitals where the theme wants them. */
export function inSmallCapitals(style: Style, wanted: boolean): Style {
  return wanted ? {...style, features: [...(style.features ?? []), 'smcp']} : style
}

/** The style of captions, names and running heads. */
export function smallStyle(style: Style, size: number, theme: Theme): Style {
  return {...style, size, colour: readColour(theme.colours.muted), ...faceOf(theme, 'small')}
}
