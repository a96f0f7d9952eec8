import type {Font} from 'fontkit'
import {prepareCharstrings} from './composite-charstrings.js'
import type {CffSubset} from './composite-charstrings.js'
import {readMetrics} from './font-metrics.js'
import type {Composite, FontProgram, FontSubset} from './font-program.js'

/** A font of PostScript outlines (Adobe Technical Note 5176), which fontkit reads. */
export async function postscriptProgram(
  bytes: Uint8Array,
  tables: ReadonlyMap<string, DataView>
): Promise<FontProgram> {
  // Few fonts are of this kind, and the package is large.
  const {create} = await import('fontkit')
  const opened = create(bytes as Parameters<typeof create>[0])
  const font = 'fonts' in opened ? opened.fonts[0] : opened
  if (!font) throw new Error('A font collection without fonts was opened')
  return {metrics: readMetrics(tables), outlines: 'postscript', subset: () => createSubset(font)}
}

function createSubset(font: Font): FontSubset {
  const subset = font.createSubset() as unknown as CffSubset
  const composites: Composite[] = []
  prepareCharstrings(subset, font, composites)
  return {
    add: (id) => subset.glyphs.push(id) - 1,
    addComposite: (composite) => subset.glyphs.push(-composites.push(composite)) - 1,
    encode: () => ({bytes: subset.encode(), glyphs: subset.glyphs.length})
  }
}
