import type {Context} from './context.js'
import type {LineItem} from './items.js'
import type {Paragraph} from './model.js'
import type {Frame} from './set-paragraph.js'
import {createLineCounter, setParagraph} from './set-paragraph.js'

/** How often a narrower measure is tried: to about a hundredth of the measure. */
const attempts = 6

/** A text of more lines is no heading: it is left as it is. */
const mostLines = 6

/** Sets a paragraph in the narrowest measure that needs no more lines than the whole, so that they are of about one length. */
export function setBalanced(paragraph: Paragraph, frame: Frame, context: Context): readonly LineItem[] {
  const whole = setParagraph(paragraph, frame, context)
  if (whole.length < 2 || whole.length > mostLines) return whole
  const {least: longest, linesIn} = createLineCounter(paragraph, context)
  // Words are not divided for the sake of it.
  let least = Math.max(frame.width / 2, longest)
  let most = frame.width
  for (let attempt = 0; attempt < attempts && least < most; attempt++) {
    const width = (least + most) / 2
    if (linesIn(width) <= whole.length) most = width
    else least = width
  }
  const left = paragraph.direction === 'ltr' ? frame.left : frame.left + frame.width - most
  // What there is to report was reported of the whole measure.
  return most === frame.width
    ? whole
    : setParagraph(paragraph, {...frame, left, width: most}, {...context, problems: []})
}
