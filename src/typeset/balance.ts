import type {Context} from './context.js'
import type {LineItem} from './items.js'
import type {Paragraph} from './model.js'
import type {Frame} from './set-paragraph.js'
import {naturalWidths, setParagraph} from './set-paragraph.js'

/** How often a narrower measure is tried: to about a hundredth of the measure. */
const attempts = 6

/** A text of more lines is no heading: it is left as it is, as each attempt takes as long as setting it. */
const mostLines = 6

/** Sets a paragraph in the narrowest measure that needs no more lines than the whole, so that they are of about one length. */
export function setBalanced(paragraph: Paragraph, frame: Frame, context: Context): readonly LineItem[] {
  const whole = setParagraph(paragraph, frame, context)
  if (whole.length < 2 || whole.length > mostLines) return whole
  let best = whole
  // Words are not divided for the sake of it.
  let least = Math.max(frame.width / 2, naturalWidths(paragraph, {...context, problems: []}).least)
  let most = frame.width
  for (let attempt = 0; attempt < attempts; attempt++) {
    const width = (least + most) / 2
    const tried = tryWidth(paragraph, {...frame, width}, {context, frame})
    if (tried && tried.length <= whole.length) {
      best = tried
      most = width
    } else least = width
  }
  return best
}

/** The lines in a narrower frame that begins where the whole one does; `undefined` where a word has no room in it. */
function tryWidth(
  paragraph: Paragraph,
  narrow: Frame,
  {context, frame}: {readonly context: Context; readonly frame: Frame}
): readonly LineItem[] | undefined {
  const left = paragraph.direction === 'ltr' ? frame.left : frame.left + frame.width - narrow.width
  const own: Context = {...context, problems: []}
  const lines = setParagraph(paragraph, {...narrow, left}, own)
  return own.problems.some(({type}) => type === 'overfull') ? undefined : lines
}
