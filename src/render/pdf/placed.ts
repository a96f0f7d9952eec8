import type {Element} from 'hast'
import type {Place} from './build.js'

/** What stands in an element that an author wrote has its origin where that begins in the author's file. */
export function placed({position}: Element, place: Place): Place {
  return position && place.origin ? {...place, origin: {...place.origin, place: position}} : place
}
