import type {Hyphenate} from '../../language/hyphenation.js'
import type {Locale} from '../../model/locale.js'
import type {Publication} from '../../model/publication.js'
import type {FontShelf} from '../../typeset/font-book.js'
import type {Shaper} from '../../typeset/shape.js'
import type {Formats} from '../formats.js'
import type {FontPrograms} from './write-pdf.js'
import type {Theme} from './theme.js'
import type {PictureResult} from './usable-picture.js'

/** What all handouts of a writer share. */
export interface Workshop {
  readonly shelf: FontShelf
  readonly shape: Shaper
  readonly programs: FontPrograms
  readonly formats: Formats
  readonly hyphenation: (locale: Locale) => Promise<Hyphenate | undefined>
}

/** What one handout is made from. */
export interface HandoutOptions {
  readonly publication: Publication
  readonly theme: Theme
  readonly workshop: Workshop
  readonly pictures: (address: string) => PictureResult | undefined
}
