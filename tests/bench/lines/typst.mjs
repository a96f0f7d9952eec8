// The same paragraphs set by Typst and by Quoin, each on a page of its own, measured in the two PDFs by one reader: pdftotext.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {createPdfDocument} from '../../../dist/lib/render/pdf/pdf-document.js'
import {paint} from '../../../dist/lib/render/pdf/paint.js'
import {typeset} from '../../../dist/lib/typeset/typeset.js'
import {looseRatio} from './figures.mjs'

const margin = 40
const height = 4000

export const noFigures = {lines: 0, hyphens: 0, squares: 0, loose: 0, runts: 0}

/** Typst's compiler with the fonts, or `undefined` where it is not installed. */
export async function loadTypst(fontBlobs) {
  try {
    const {NodeCompiler} = await import('@myriaddreamin/typst-ts-node-compiler')
    return NodeCompiler.create({fontArgs: [{fontBlobs}]})
  } catch {
    return undefined
  }
}

export function typstPdf(compiler, paragraphs, {locale, size, measure, family}) {
  const {language, region} = new Intl.Locale(locale)
  const region_ = region ? `, region: "${region}"` : ''
  const mainFileContent = `
    #set page(width: ${measure + 2 * margin}pt, height: ${height}pt, margin: ${margin}pt)
    #set text(font: "${family}", size: ${size}pt, lang: "${language}"${region_}, fallback: false)
    #set par(justify: true, linebreaks: "optimized")
    ${paragraphs.map((text) => `#par(${string(text)})`).join('\n#pagebreak()\n')}`
  return compiler.pdf({mainFileContent})
}

function string(text) {
  return `[#"${text.replace(/\n/gu, ' ').replace(/["\\]/gu, String.raw`\$&`)}"]`
}

/** What Quoin makes of paragraphs: `blocks` are the model's. */
export async function quoinPdf(blocks, {measure, options}) {
  const page = {width: measure + 2 * margin, height, top: margin, bottom: margin, left: margin, right: margin}
  const furniture = () => ({head: [], foot: []})
  const pages = blocks.flatMap((block) => typeset({blocks: [block], page, furniture, aside: 'left'}, options).pages)
  const [{locale, direction}] = blocks
  const metadata = {title: 'Lines', authors: [], locales: [locale], lang: locale, direction, date: new Date(0)}
  const document = createPdfDocument({...metadata, accessible: false, archive: false}, new WeakMap())
  const fonts = new Map(options.book.fonts.map((font) => [font.id, font]))
  paint(pages, {document, fonts, slots: [], pictures: new Map()})
  return document.end()
}

/** Whether there is a pdftotext. */
export function canRead() {
  return spawnSync('pdftotext', ['-v']).error === undefined
}

/** Figures of justified paragraphs in a PDF, by the widths of the spaces between its words. */
export function readFigures(pdf, {size, measure, space}) {
  return wordsOf(pdf).reduce((sum, words) => {
    const lines = linesOf(words)
    const ratios = lines.slice(0, -1).map((line) => ratioOf(line, space))
    const last = lines.at(-1) ?? []
    const width = (last.at(-1)?.right ?? 0) - (last[0]?.left ?? 0)
    return {
      lines: sum.lines + lines.length,
      hyphens: sum.hyphens + lines.slice(0, -1).filter((line) => /[-\u2010\u00AD]$/u.test(line.at(-1).text)).length,
      squares: sum.squares + ratios.reduce((squares, ratio) => squares + Math.min(Math.abs(ratio), 10) ** 2, 0),
      loose: sum.loose + ratios.filter((ratio) => ratio > looseRatio).length,
      runts: sum.runts + (lines.length > 1 && width < Math.min(3 * size, measure / 5) ? 1 : 0)
    }
  }, noFigures)
}

/** The words of each page in the order of the file. */
function wordsOf(pdf) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quoin-lines-'))
  const file = path.join(folder, 'lines.pdf')
  writeFileSync(file, pdf)
  const {stdout} = spawnSync('pdftotext', ['-bbox', file, '-'], {encoding: 'utf8', maxBuffer: 2 ** 28})
  rmSync(folder, {recursive: true})
  const word = /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(word)].map(([, left, right, bottom, text]) => ({
        left: +left,
        right: +right,
        bottom: +bottom,
        text
      }))
    )
}

function linesOf(words) {
  const lines = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last && Math.abs(last[0].bottom - word.bottom) < 3) last.push(word)
    else lines.push([word])
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left))
}

/** How much of its stretch or shrink the middlemost space of a line takes: half and a third of a natural space, as in TeX and Typst. */
function ratioOf(line, space) {
  const gaps = line
    .slice(1)
    .map(({left}, index) => left - line[index].right)
    .sort((one, other) => one - other)
  if (gaps.length === 0) return 0
  const more = gaps[gaps.length >> 1] - space
  return more / (space * (more < 0 ? 1 / 3 : 0.5))
}
