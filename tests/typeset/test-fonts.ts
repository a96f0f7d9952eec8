/** Fonts from the packages that are installed here, and a context to typeset with. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {createBidi} from '../../src/typeset/bidi.js'
import type {Context} from '../../src/typeset/context.js'
import {createShelf, openBook} from '../../src/typeset/font-book.js'
import {fontPackages} from '../../src/typeset/font-packages.js'
import type {FontSource} from '../../src/typeset/font-source.js'
import {glyphsOf} from '../../src/typeset/glyphs-of.js'
import type {Line, Paragraph, Span, Style} from '../../src/typeset/model.js'
import {createShaper} from '../../src/typeset/shape.js'

const root = path.resolve(import.meta.dirname, '../..')

/** Every face of `fontPackages` that is installed. */
export const installedFonts: readonly FontSource[] = fontPackages.flatMap(({package: name, faces}) =>
  faces.flatMap((face) => {
    const file = path.join(root, 'node_modules', name, face.file)
    return existsSync(file) ? [{...face, bytes: () => readFileSync(file)}] : []
  })
)

export const style: Style = {size: 10, weight: 400, italic: false, colour: [0, 0, 0], rise: 0}

export async function createContext(texts: readonly {text: string; locale: string}[]): Promise<Context> {
  const book = await openBook(createShelf(installedFonts), texts)
  return {
    book,
    shape: createShaper(),
    bidi: createBidi(),
    scale: {},
    aside: {style, gap: 8},
    grid: undefined,
    problems: []
  }
}

export function span(text: string, locale = 'en', more: Partial<Span> = {}): Span {
  return {text, locale, style, ...more}
}

export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  const locale = more.locale ?? 'en'
  return {
    type: 'paragraph',
    spans: [span(text, locale)],
    locale,
    direction: 'ltr',
    align: 'start',
    leading: 14,
    before: 0,
    after: 7,
    ...more
  }
}

/** The characters of a line in logical order. */
export function textOfLine({runs}: Line): string {
  return runs
    .map((run) => {
      const texts = glyphsOf(run).map(({text}) => text)
      return (run.rightToLeft ? texts.reverse() : texts).join('')
    })
    .join('')
}
