import type {PageSettings} from '../../model/settings.js'
import type {PageShape} from '../../typeset/typeset.js'
import type {Theme} from './theme.js'

/** ISO 216 and ANSI sizes in points, upright. */
const sizes: Readonly<Record<PageSettings['size'], readonly [number, number]>> = {
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  Letter: [612, 792]
}

/** Margins are meant for paper of this width; on narrower paper they are narrower too. */
const usualWidth = 595.28

/** The page of a handout: three and more editions stand on a page that lies on its side. */
export function pageShape(theme: Theme, size: PageSettings['size'], editions: number): PageShape {
  const [short, long] = sizes[size]
  const [width, height] = editions > 2 ? [long, short] : [short, long]
  const factor = Math.min(1, short / usualWidth)
  const {top, bottom, left, right} = editions > 1 ? theme.sideBySideMargins : theme.margins
  return {width, height, top: top * factor, bottom: bottom * factor, left: left * factor, right: right * factor}
}
