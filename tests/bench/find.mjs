/**
 * Measures the finder on the gold articles by the rules of their scorer: detection and speakers, by document and on
 * average. `node tests/bench/find.mjs [--errors] [--lib DIRECTORY] [word of an id …]` after `npm run compile`;
 * `--speed` times finding alone, parsing aside, on texts of 1, 2 and 4 MB that are hard on it: it has to stay linear.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {VFile} from 'vfile'

const root = path.resolve(import.meta.dirname, '../..')
const gold = path.resolve(root, '../shared/gold')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    errors: {type: 'boolean', default: false},
    speed: {type: 'boolean', default: false},
    lib: {type: 'string', default: path.join(root, 'dist/lib')}
  }
})

const load = (file) => import(pathToFileURL(path.resolve(file)).href)

if (values.speed) {
  await time()
  process.exit(0)
}

if (!existsSync(gold)) {
  console.log(`Skipped: there is no gold data at ${path.relative(root, gold)}`)
  process.exit(0)
}

const {readEdition} = await load(path.join(values.lib, 'read/read-edition.js'))
const {score, figures} = await load(path.join(gold, 'score.mjs'))

const directory = path.join(gold, 'articles')
const ids = readdirSync(directory)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -5))
  .filter((id) => positionals.length === 0 || positionals.some((word) => id.includes(word)))

const rows = ids.map((id) => {
  const article = JSON.parse(readFileSync(path.join(directory, `${id}.json`), 'utf8'))
  const output = {quotations: []}
  for (const side of ['source', 'target']) output[side] = find(article[side])
  const counts = score(article, output, directory)
  return {
    id,
    counts,
    figures: figures(counts),
    errors: counts.errors.filter((error) => !error.startsWith('wrong link'))
  }
})

for (const {
  id,
  counts,
  figures: {detection, speaker},
  errors
} of rows) {
  const speakers = counts.speakerWanted === 0 ? '' : `speakers ${speaker.toFixed(2)} of ${String(counts.speakerWanted)}`
  console.log(
    `${id.padEnd(32)} F1 ${detection.f1.toFixed(3)}  found ${String(counts.found)} of ${String(counts.wanted)}, false ${String(counts.falseParts)}  ${speakers}`
  )
  if (values.errors) for (const error of errors) console.log(`    ${error}`)
}

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length)
const spoken = rows.filter(({counts}) => counts.speakerWanted > 0)
console.log(
  `mean detection F1 ${mean(rows.map((row) => row.figures.detection.f1)).toFixed(3)}, mean speaker ${mean(spoken.map((row) => row.figures.speaker)).toFixed(3)}`
)

function find({file, lang}) {
  const document = new VFile({path: file, value: readFileSync(path.join(directory, file), 'utf8')})
  const {quotations, segments} = readEdition(document, {form: 'document', locale: lang})
  return {
    segments,
    quotations: quotations.map((quotation) => ({...quotation, speaker: quotation.speaker?.name ?? null}))
  }
}

async function time() {
  const {readTree} = await load(path.join(values.lib, 'read/read-edition.js'))
  const {parseMarkdown} = await load(path.join(values.lib, 'read/markdown/parse-markdown.js'))
  const {createReporter} = await load(path.join(values.lib, 'read/reporter.js'))
  const {findInSegments} = await load(path.join(values.lib, 'read/find/find-in-segments.js'))
  const patterns = {
    'marks in one paragraph': '“a” «b» "c" ',
    'dashes in one paragraph': '— a — said he — ',
    'marks, brackets, dashes in paragraphs': '“a [b] — c”, he said — “d”.\n\n',
    'turns of a dialogue': '— A b c, — said John. — D e f.\n\n',
    pronouns: '“We went home”, he said.\n\n'
  }
  for (const [name, pattern] of Object.entries(patterns)) {
    const times = [1, 2, 4].map((size) => {
      const text = pattern.repeat(Math.ceil((size * 1e6) / pattern.length))
      const reporter = createReporter(new VFile(text), text)
      const {segments, frontMatter} = readTree(parseMarkdown(text), reporter, {form: 'document', locale: 'en'})
      const start = performance.now()
      findInSegments(segments, {locale: 'en', frontMatter, path: '', point: reporter.point})
      return `${(performance.now() - start).toFixed(0)} ms`.padStart(10)
    })
    console.log(name.padEnd(40) + times.join(''))
  }
}
