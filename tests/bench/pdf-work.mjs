// What `tests/bench/pdf.mjs` starts in processes of their own: node --expose-gc tests/bench/pdf-work.mjs WHAT …
// Prints figures as JSON: milliseconds, megabytes, pages.
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'

const root = path.resolve(import.meta.dirname, '../..')
/** Installed by hand (`npm install --no-save`), if at all. */
const typst = '@myriaddreamin/typst-ts-node-compiler'
const sample = 'content/slovenia-2001/index.md'
const news = (name) => `tests/fixtures/news/${name}.md`

const tasks = {'typst-once': typstOnce, warm, long, cjk, many}

const [task, ...args] = process.argv.slice(2)
const result = await tasks[task](...args)
if (result !== undefined) console.log(JSON.stringify(result))

/** Everything that makes a handout of Markdown, with a writer that is kept. */
async function createPress() {
  const {publish} = await import('../../dist/lib/index.js')
  const {pdf} = await import('../../dist/lib/pdf.js')
  const {loadFonts} = await import('../../dist/lib/node.js')
  const fonts = await loadFonts({directory: root})
  return {
    newWriter: () => pdf({fonts}),
    publish: (value, name, writers) =>
      publish({source: new VFile({path: `content/bench/${name}`, value})}, {writers, settings: {}})
  }
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8')
}

function pagesOf(bytes) {
  return Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/gu).length
}

async function typstOnce(file) {
  const {compile} = await createTypst()
  const source = typstSource(blocksOf(read(sample)))
  writeFileSync(file, compile(source))
}

/** Headings and paragraphs of Markdown as plain text: enough for what knows nothing of it. */
function blocksOf(markdown) {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/u, '')
  return body
    .split(/\n{2,}/u)
    .map((block) => ({
      rank: /^#+/u.exec(block)?.[0].length ?? 0,
      text: block
        .replace(/^#+ |^> ?/gmu, '')
        .replace(/\s+/gu, ' ')
        .trim()
    }))
    .filter(({text}) => text !== '')
}

async function createTypst() {
  const {NodeCompiler} = await import(typst)
  const fonts = path.join(root, 'node_modules/@expo-google-fonts/noto-serif')
  const compiler = NodeCompiler.create({workspace: root, fontArgs: [{fontPaths: [fonts]}]})
  return {
    compile: (mainFileContent) => {
      // What it remembers of the document before would be all of this one.
      compiler.evictCache(0)
      return compiler.pdf({mainFileContent})
    }
  }
}

function typstSource(blocks) {
  const show = ({rank, text}) =>
    rank > 0 ? `#heading(level: ${String(rank)}, ${JSON.stringify(text)})` : `#${JSON.stringify(text)}`
  const setup =
    '#set page("a4", margin: (x: 96pt, y: 66pt))\n#set par(justify: true)\n#set text(font: "Noto Serif", lang: "en", size: 10pt)'
  return `${setup}\n\n${blocks.map(show).join('\n\n')}\n`
}

/** The article with pdfkit alone: no tags, no hyphens, lines as `doc.text` breaks them; the font is parsed once. */
async function createNaive() {
  const {default: PdfKit} = await import('pdfkit')
  const fontkit = await import('fontkit')
  const file = path.join(root, 'node_modules/@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf')
  const font = fontkit.create(readFileSync(file))
  return async (blocks) => {
    const document = new PdfKit({size: 'A4', margins: {top: 66, bottom: 66, left: 96, right: 96}, font: null})
    document.registerFont('text', font)
    document.font('text')
    for (const {rank, text} of blocks) {
      document.fontSize(rank > 0 ? 14 : 10).text(text, {align: 'justify', lineGap: 1})
      document.moveDown(0.5)
    }
    document.end()
    const chunks = []
    for await (const chunk of document) chunks.push(chunk)
    return Buffer.concat(chunks)
  }
}

/** Every way to set the article, in turn. Parsing and checking is not timed: only from the article to its PDF. */
async function warm(rounds, withTypst) {
  const press = await createPress()
  const blocks = blocksOf(read(sample))
  const publication = await press.publish(read(sample), 'index.md', [])
  const kept = press.newWriter()
  const naive = await createNaive()
  const cases = {
    'Quoin, one writer kept': async () => (await kept.write(publication))[0].value,
    'Quoin, a new writer each time': async () => (await press.newWriter().write(publication))[0].value,
    'pdfkit’s `doc.text`': () => naive(blocks)
  }
  if (withTypst === 'typst') {
    const {compile} = await createTypst()
    cases.Typst = () => compile(typstSource(blocks))
  }
  const names = Object.keys(cases)
  const times = new Map(names.map((name) => [name, []]))
  const pages = new Map()
  for (let round = -5; round < 4 * Number(rounds); round++) {
    for (const name of names) {
      const start = performance.now()
      const bytes = await cases[name]()
      if (round >= 0) times.get(name).push(performance.now() - start)
      if (!pages.has(name)) pages.set(name, pagesOf(bytes))
    }
  }
  return names.map((name) => ({name, pages: pages.get(name), ms: median(times.get(name))}))
}

function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1]
}

/** One article of so many words, from the sample's paragraphs over and over. */
async function long(count) {
  const press = await createPress()
  const paragraphs = blocksOf(read(sample)).map(({rank, text}) =>
    `${'#'.repeat(rank)} ${text.replace(/[[\]<>|^*_:]/gu, '')}`.trim()
  )
  const parts = []
  for (let words = 0, index = 0; words < Number(count); index++) {
    const own = paragraphs[index % paragraphs.length]
    parts.push(own)
    words += own.split(' ').length
  }
  const publication = await press.publish(`---\ntitle: Long\nlang: en\n---\n\n${parts.join('\n\n')}\n`, 'index.md', [])
  const writer = press.newWriter()
  await writer.write(await press.publish(read(sample), 'index.md', []))
  const start = performance.now()
  const [file] = await writer.write(publication)
  const ms = performance.now() - start
  return {words: Number(count), pages: pagesOf(file.value), ms, megabytes: process.resourceUsage().maxRSS / 1024}
}

/** What a font costs when it is first needed: the first Japanese handout against the next. */
async function cjk() {
  const press = await createPress()
  const writer = press.newWriter()
  const publication = await press.publish(read(news('b4-bath.ja')), 'index.md', [])
  await writer.write(await press.publish(read(sample), 'index.md', []))
  const first = performance.now()
  await writer.write(publication)
  const second = performance.now()
  for (let round = 0; round < 3; round++) await writer.write(publication)
  const known = (performance.now() - second) / 3
  const folder = path.join(root, 'node_modules/@expo-google-fonts/noto-serif-jp')
  const faces = ['400Regular/NotoSerifJP_400Regular.ttf', '700Bold/NotoSerifJP_700Bold.ttf']
  const bytes = faces.reduce((sum, name) => sum + readFileSync(path.join(folder, name)).length, 0)
  return {fresh: second - first, known, megabytes: bytes / 2 ** 20}
}

/** The heap after each third of so many handouts in five languages. */
async function many(count) {
  const press = await createPress()
  const writer = press.newWriter()
  const names = [sample, ...['a13-bridge.de', 'a12-keeper.uk', 'b1-well.ar', 'b4-bath.ja'].map(news)]
  const publications = await Promise.all(names.map((name) => press.publish(read(name), 'index.md', [])))
  const heap = []
  for (let index = 1; index <= Number(count); index++) {
    await writer.write(publications[index % publications.length])
    if (index % Math.round(Number(count) / 3) !== 0) continue
    globalThis.gc()
    heap.push(process.memoryUsage().heapUsed / 2 ** 20)
  }
  return {documents: Number(count), heap}
}
