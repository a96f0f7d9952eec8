// Times alignment against parsing, warm, on the compiled library: npm run bench:align [rounds]
// The sample and the gold articles (where they are there), one translation each; then 2,000 x 2,000 segments made up.
// Medians of interleaved rounds, in milliseconds of processor time; only the ratios mean anything.
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {alignArticle, alignSegments, readEdition} from '../../dist/lib/index.js'
import {readPairs} from './faults/pairs.mjs'
import {createRandom} from './faults/random.mjs'

const rounds = Number(process.argv[2] ?? 25)
/** Rounds before anything is counted: an engine compiles what it sees often. */
const warming = 10
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)

console.log(row(['', 'segments', 'quotations', 'parse', 'read', 'align', 'align / parse']))
/** The gold articles and the sample come before the short news. */
const most = 20
const articles = readPairs({readEdition, alignArticle}).slice(0, most).map(toArticle)
for (let round = -warming; round < rounds; round++) for (const article of articles) time(article, round >= 0)
for (const {name, source, times} of articles) {
  const [parse, read, align] = ['parse', 'read', 'align'].map((what) => median(times[what]))
  const counts = [source.segments.length, source.quotations.length]
  console.log(
    row([name, ...counts, ...[parse, read, align].map((value) => value.toFixed(1)), (align / parse).toFixed(2)])
  )
}
const sums = ['parse', 'read', 'align'].map((what) => articles.reduce((sum, {times}) => sum + median(times[what]), 0))
console.log(
  row(['mean', '', '', ...sums.map((sum) => (sum / articles.length).toFixed(1)), (sums[2] / sums[0]).toFixed(2)])
)
timeSegments()

function toArticle({name, source, target}) {
  const editions = [read(source, 'source'), read(target, 'document')]
  return {
    name,
    source: editions[0],
    tasks: {
      parse: () => [source, target].map(({text}) => parser.parse(text)),
      read: () => [read(source, 'source'), read(target, 'document')],
      align: () =>
        alignArticle({slug: name, source: editions[0], translations: [editions[1]], documents: [], messages: []})
    },
    times: {parse: [], read: [], align: []}
  }
}

function read({path: file, locale, text}, form) {
  return readEdition(new VFile({path: file, value: text}), {form, locale})
}

function time({tasks, times}, isCounted) {
  for (const [what, work] of Object.entries(tasks)) {
    const start = now()
    work()
    if (isCounted) times[what].push(now() - start)
  }
}

/** Two texts of 2,000 sentences each: words of a Zipf-like vocabulary, every twentieth sentence merged, split or dropped. */
function timeSegments() {
  const random = createRandom('segments')
  const word = () => Math.floor(Math.exp(random.below(8000) / 1000) - 1)
  const source = Array.from({length: 2000}, () => Array.from({length: 8 + random.below(20)}, word))
  const target = source.flatMap((words, index) => {
    const half = words.length >> 1
    return index % 20 === 19 ? [words.slice(0, half), words.slice(half)] : index % 20 === 9 ? [] : [words]
  })
  const write = (prefix) => (words) =>
    `${words.map((each) => prefix + each.toString(26).replace(/\d/gu, 'x')).join(' ')}.`
  const sides = [source.map(write('s')), target.map(write('t'))]
  const times = []
  for (let round = -2; round < 9; round++) {
    const start = now()
    alignSegments(...sides)
    if (round >= 0) times.push(now() - start)
  }
  const text = sides.map((side) => side.join('\n\n'))
  const start = now()
  for (const each of text) parser.parse(each)
  const parse = now() - start
  const align = median(times)
  console.log(
    row([
      `${source.length} × ${target.length} segments`,
      '',
      '',
      parse.toFixed(0),
      '',
      align.toFixed(0),
      (align / parse).toFixed(2)
    ])
  )
}

function now() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

function row([first, ...cells]) {
  return first.padEnd(34) + cells.map((cell) => String(cell).padStart(14)).join('')
}
