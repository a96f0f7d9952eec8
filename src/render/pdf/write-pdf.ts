import type {OpenFont} from '../../typeset/font-book.js'
import type {TypesetPage} from '../../typeset/typeset.js'
import type {Build} from './build.js'
import type {FontProgram} from './font-program.js'
import type {PdfMetadata} from './metadata.js'
import {plainMetadata} from './metadata.js'
import {pageLabels} from './page-labels.js'
import {openProgram} from './open-program.js'
import type {Paintable, Painted} from './paint.js'
import {paint} from './paint.js'
import {createPdfDocument} from './pdf-document.js'
import type {StructureElement} from './structure.js'
import {writeLinks} from './write-links.js'
import {writeOutline} from './write-outline.js'
import {writeStructure} from './write-structure.js'

/** What a PDF is written from, besides its pages. */
export interface WriteOptions {
  readonly metadata: PdfMetadata
  readonly root: StructureElement
  readonly build: Pick<Build, 'slots' | 'outline'>
  readonly fonts: readonly OpenFont[]
  readonly pictures: ReadonlyMap<string, Paintable>
  readonly programs: FontPrograms
}

/** Fonts opened for embedding, by the font that they were shaped with; they serve many documents. */
export type FontPrograms = WeakMap<OpenFont, FontProgram>

/** Writes pages as a tagged PDF; gives what was painted too, to be checked. */
export async function writePdf(
  pages: readonly TypesetPage[],
  {metadata, root, build, fonts, pictures, programs}: WriteOptions
): Promise<{readonly bytes: Uint8Array; readonly painted: Painted}> {
  const {slots, outline} = build
  const document = createPdfDocument(plainMetadata(metadata), await openAll(fonts, programs))
  const painted = paint(pages, {document, slots, pictures})
  // The structure numbers the links, so it comes before they are finished.
  writeStructure(root, {document, slots, painted})
  writeLinks({document, slots, painted})
  writeOutline(outline, {document, painted})
  // PDF 1.4 has only the scrolling layout.
  if (metadata.facing) document.setRoot('PageLayout', metadata.archive ? 'TwoColumnRight' : 'TwoPageRight')
  document.setRoot('PageLabels', pageLabels(pages.length, metadata.lang))
  return {bytes: await document.end(), painted}
}

async function openAll(fonts: readonly OpenFont[], programs: FontPrograms): Promise<ReadonlyMap<number, FontProgram>> {
  const opened = new Map<number, FontProgram>()
  for (const font of fonts) {
    const program = programs.get(font) ?? (await openProgram(font.bytes))
    programs.set(font, program)
    opened.set(font.id, program)
  }
  return opened
}
