/**
 * Measures how well paragraphs are broken into lines, on the gold articles (if they are there) and the sample, at the
 * measures of one column and of two side by side: against first fit on the same boxes, glue and penalties, and against
 * Typst, where it is installed, by the positions of words in the two PDFs.
 *
 *   npm install --no-save @myriaddreamin/typst-ts-node-compiler && npm run bench:lines
 */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadHyphenation} from '../../dist/lib/language/hyphenation.js'
import {createBidi} from '../../dist/lib/typeset/bidi.js'
import {breakLines} from '../../dist/lib/typeset/break-lines.js'
import {findBreakpoints} from '../../dist/lib/typeset/breakpoints.js'
import {divideAnywhere} from '../../dist/lib/typeset/divide-anywhere.js'
import {createShelf, openBook} from '../../dist/lib/typeset/font-book.js'
import {fontPackages} from '../../dist/lib/typeset/font-packages.js'
import {hyphenateNodes} from '../../dist/lib/typeset/hyphenate-nodes.js'
import {itemise} from '../../dist/lib/typeset/itemise.js'
import {measureNodes} from '../../dist/lib/typeset/measure-nodes.js'
import {createShaper} from '../../dist/lib/typeset/shape.js'
import {typeset} from '../../dist/lib/typeset/typeset.js'
import {readCorpus} from './lines/corpus.mjs'
import {add, figuresOf, noFigures} from './lines/figures.mjs'
import {fitGreedily} from './lines/greedy.mjs'
import {canRead, loadTypst, noFigures as noPdfFigures, quoinPdf, readFigures, typstPdf} from './lines/typst.mjs'

const project = fileURLToPath(new URL('../../', import.meta.url))
const gold = path.resolve(project, '../shared/gold')
/** The columns of A4 by the theme of handouts: alone, and two side by side. */
const columns = [
  {name: 'one column', measure: 403.28, size: 10},
  {name: 'side by side', measure: 233.64, size: 9.5}
]
const family = 'Noto Serif'

if (!existsSync(gold))
  console.log(`Skipped: there is no gold data in ${path.relative(project, gold)}; the sample alone is measured.\n`)
const corpus = readCorpus(project, gold)
const sources = fontPackages.flatMap(({package: name, faces}) =>
  faces.flatMap((face) => {
    const file = path.join(project, 'node_modules', name, face.file)
    return face.family === family && existsSync(file) ? [{...face, file, bytes: () => readFileSync(file)}] : []
  })
)
const book = await openBook(
  createShelf(sources),
  corpus.flatMap(({locale, paragraphs}) => paragraphs.map((text) => ({text, locale})))
)
const shape = createShaper()
const hyphenations = new Map()
for (const {locale} of corpus) hyphenations.set(locale, await loadHyphenation(locale))

const count = corpus.reduce((sum, {paragraphs}) => sum + paragraphs.length, 0)
console.log(`${count} paragraphs in ${corpus.map(({locale}) => locale).join(', ')}, justified, Noto Serif\n`)
against('first fit', compareWithGreedy)
pagesOf()
await compareWithTypst()

function against(title, compare) {
  console.log(`Against ${title}, on the same boxes, glue and penalties; glue ratios up to 10\n`)
  console.log(
    '| | lines | squared ratios | hyphens | three in a row | loose lines | too wide | rivers | runts | tails |'
  )
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const column of columns)
    for (const [name, figures] of compare(column)) console.log(row(`${column.name}, ${name}`, figures))
}

function compareWithGreedy({measure, size}) {
  let [greedy, best] = [noFigures, noFigures]
  for (const {block, paragraph} of blocksOf(size)) {
    const context = createContext()
    const text = {itemised: itemise(paragraph, context), context}
    const nodes = measureNodes(text, block.locale)
    const options = {
      first: measure,
      others: measure,
      justified: true,
      locale: block.locale,
      size,
      ...hyphenateOf(block)
    }
    const divided = divideAnywhere(hyphenateNodes(nodes, text, {...options, measure}), text, measure)
    const ends = fitGreedily(findBreakpoints(divided), {first: measure, others: measure, justified: true})
    greedy = add(
      greedy,
      figuresOf(
        divided,
        ends.map(({index}) => ({end: index})),
        {measure, size}
      )
    )
    const broken = breakLines(nodes, text, options)
    best = add(best, figuresOf(broken.nodes, broken.lines, {measure, size}))
  }
  return [
    ['first fit', greedy],
    ['Quoin', best]
  ]
}

function row(name, {squares, ...others}) {
  const {lines, ...counts} = others
  return `| ${[name, lines, squares.toFixed(0), ...Object.values(counts)].join(' | ')} |`
}

/** Widows and orphans in whole articles: a page that ends or begins with one line of a paragraph of several. */
function pagesOf() {
  let [pages, alone, hyphens] = [0, 0, 0]
  for (const {measure, size} of columns) {
    for (const {locale, paragraphs} of corpus) {
      const blocks = paragraphs.map((text, mark) => blockOf(text, {locale, size, mark}))
      const page = {width: measure + 80, height: 842, top: 66, bottom: 66, left: 40, right: 40}
      const set = typeset({blocks, page, furniture: () => ({head: [], foot: []}), aside: 'left'}, typesetOptions())
      pages += set.pages.length
      const marks = set.pages.map(({items}) => items.map(({line}) => line.runs[0]?.mark))
      for (const [index, own] of marks.slice(0, -1).entries()) {
        const next = marks[index + 1]
        if (own.at(-1) !== next[0]) continue
        if (own.at(-2) !== own.at(-1) && marks[index - 1]?.at(-1) !== own.at(-1)) alone++
        if (next[1] !== next[0] && marks[index + 2]?.[0] !== next[0]) alone++
        if (set.pages[index].items.at(-1).line.runs.at(-1).glyphs.at(-1).text.endsWith('\u00AD')) hyphens++
      }
    }
  }
  console.log(`\nOn ${pages} pages: ${alone} widows and orphans, ${hyphens} pages that end inside a word\n`)
}

async function compareWithTypst() {
  const compiler = await loadTypst(sources.map(({bytes}) => bytes()))
  if (!compiler)
    return console.log(
      'Typst: skipped, as it is not installed (npm install --no-save @myriaddreamin/typst-ts-node-compiler).'
    )
  if (!canRead()) return console.log('Typst: skipped, as there is no pdftotext (poppler-utils).')
  console.log('Against Typst, by the words of the two PDFs as pdftotext finds them\n')
  console.log('| | lines | hyphens | squared ratios | loose lines | runts |\n| --- | --- | --- | --- | --- | --- |')
  const space = naturalSpace()
  for (const {name, measure, size} of columns) {
    let [typst, quoin] = [noPdfFigures, noPdfFigures]
    for (const {locale, paragraphs} of corpus) {
      const read = {size, measure, space: space * size}
      typst = add(typst, readFigures(typstPdf(compiler, paragraphs, {locale, size, measure, family}), read))
      const blocks = paragraphs.map((text) => blockOf(text.replaceAll('\n', ' '), {locale, size}))
      quoin = add(quoin, readFigures(await quoinPdf(blocks, {measure, options: typesetOptions()}), read))
    }
    for (const [system, {lines, hyphens, squares, loose, runts}] of [
      ['Typst', typst],
      ['Quoin', quoin]
    ])
      console.log(`| ${[`${name}, ${system}`, lines, hyphens, squares.toFixed(0), loose, runts].join(' | ')} |`)
  }
}

/** The space of the upright font, as a share of the em. */
function naturalSpace() {
  const {runs} = itemise(blockOf('a b', {locale: 'en', size: 1}), createContext())
  const request = {font: runs[0].font, text: ' ', context: {text: ' ', from: 0}, script: 'Latn', locale: 'en'}
  return shape({...request, rightToLeft: false, features: []}).width
}

function* blocksOf(size) {
  for (const {locale, paragraphs} of corpus) {
    for (const text of paragraphs) {
      const block = blockOf(text, {locale, size})
      yield {block, paragraph: block}
    }
  }
}

function blockOf(text, {locale, size, mark}) {
  const style = {size, weight: 400, italic: false, colour: [0, 0, 0], rise: 0}
  const span = {text, style, locale, ...(mark !== undefined && {mark})}
  const shape_ = {align: 'justify', leading: size * 1.5, before: 0, after: size * 0.75}
  return {type: 'paragraph', spans: [span], locale, direction: 'ltr', ...shape_, ...hyphenateOf({locale})}
}

function hyphenateOf({locale}) {
  const hyphenate = hyphenations.get(locale)
  return hyphenate ? {hyphenate} : {}
}

function createContext() {
  const {asideStyle: style, asideGap: gap, ...options} = typesetOptions()
  return {...options, bidi: createBidi(), aside: {style, gap}, grid: undefined, problems: []}
}

function typesetOptions() {
  const asideStyle = {size: 8, weight: 400, italic: false, colour: [0, 0, 0], rise: 0}
  return {book, shape, scale: {}, asideStyle, asideGap: 8}
}
