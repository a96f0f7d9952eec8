// Times handouts against what else makes PDF, in the same run: npm run bench:pdf [-- ROUNDS]
// Cold: whole processes. Warm, long and memory: processes of their own (`tests/bench/pdf-work.mjs`), which print figures.
// All are interleaved and medians; only the ratios mean anything. What is not installed is named and left out.
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const rounds = Number(process.argv[2] ?? 5)
const slug = 'slovenia-2001'
const out = mkdtempSync(path.join(os.tmpdir(), 'quoin-bench-'))
// A project of that one article: the others make the same of one file.
const project = path.join(out, 'project')
const source = path.join(project, 'content', slug, 'index.md')
const page = path.join(out, 'site', slug, 'en', 'index.html')
const bin = path.join(root, 'dist/bin/quoin.js')
const work = path.join(root, 'tests/bench/pdf-work.mjs')
const quoin = (folder, format) => [
  bin,
  'build',
  slug,
  '--locale',
  'en',
  '--format',
  format,
  '--out',
  path.join(out, folder)
]
const typst = '@myriaddreamin/typst-ts-node-compiler'

const cold = [
  {name: 'quoin build, one handout', command: [process.execPath, ...quoin('handout', 'pdf')]},
  {
    name: 'pandoc + WeasyPrint',
    needs: ['pandoc', 'weasyprint'],
    // Where its pictures are found.
    cwd: path.dirname(source),
    command: ['pandoc', '-s', source, '--pdf-engine=weasyprint', '-o', path.join(out, 'pandoc.pdf')]
  },
  {
    name: 'Chromium, from Quoin’s page',
    needs: ['chromium'],
    command: [
      'chromium',
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--print-to-pdf=${path.join(out, 'chromium.pdf')}`,
      page
    ]
  },
  {
    name: 'Typst, as a Node add-on',
    needs: [typst],
    command: [process.execPath, work, 'typst-once', path.join(out, 'typst.pdf')]
  }
]

/** The commands whose programs and packages are all there; names the others. */
function present(cases) {
  return cases.filter(({name, needs = []}) => {
    const missing = needs.find((need) => !(need.startsWith('@') ? isPackage(need) : isProgram(need)))
    if (missing !== undefined) console.log(`skipped: ${name}, as ${missing} is not installed`)
    return missing === undefined
  })
}

function isProgram(name) {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name]).status === 0
}

function isPackage(name) {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}

function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1]
}

/** Runs every command once a round, the first round for nothing; the medians in milliseconds. */
function timeCommands(cases) {
  const times = cases.map(() => [])
  for (let round = -1; round < rounds; round++) {
    for (const [index, {command, cwd = project}] of cases.entries()) {
      rmSync(path.join(out, 'handout'), {recursive: true, force: true})
      const start = performance.now()
      const {status, stderr} = spawnSync(command[0], command.slice(1), {cwd, encoding: 'utf8'})
      if (status !== 0) throw new Error(stderr)
      if (round >= 0) times[index].push(performance.now() - start)
    }
  }
  return times.map(median)
}

/** The figures that a process prints as JSON. */
function figures(...args) {
  const options = {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26}
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', work, ...args], options))
}

function table(title, heads, rows) {
  console.log(`\n${title}\n\n| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}

mkdirSync(path.dirname(source), {recursive: true})
cpSync(path.join(root, 'content', slug, 'index.md'), source)
for (const name of ['images', 'documents']) {
  cpSync(path.join(root, 'content', slug, name), path.join(path.dirname(source), name), {recursive: true})
}
writeFileSync(path.join(project, 'package.json'), '{"name": "bench", "quoin": {"sourceLocale": "en"}}')
execFileSync(process.execPath, quoin('site', 'html'), {cwd: project, stdio: 'ignore'})
const commands = present(cold)
const times = timeCommands(commands)
table(
  'Cold: the sample’s article in English, whole processes',
  ['what', 'ms', 'ratio'],
  commands.map(({name}, index) => [name, times[index].toFixed(0), (times[index] / times[0]).toFixed(2)])
)

const warm = figures('warm', String(rounds), isPackage(typst) ? 'typst' : 'no-typst')
table(
  'Warm: the same article in one process',
  ['what', 'pages', 'pages a second', 'ratio'],
  warm.map(({name, pages, ms}) => [
    name,
    pages,
    ((1000 * pages) / ms).toFixed(0),
    (pages / ms / (warm[0].pages / warm[0].ms)).toFixed(2)
  ])
)

const lengths = [10_000, 100_000]
const long = lengths.map((words) => figures('long', String(words)))
table(
  'Long: time a page must not grow',
  ['words', 'pages', 'pages a second', 'ms a page', 'peak MB'],
  long.map(({words, pages, ms, megabytes}) => [
    words,
    pages,
    ((1000 * pages) / ms).toFixed(0),
    (ms / pages).toFixed(2),
    megabytes.toFixed(0)
  ])
)
console.log(`\nTime a page, long to short: ${(long[1].ms / long[1].pages / (long[0].ms / long[0].pages)).toFixed(2)}`)

const {fresh, known, megabytes: size} = figures('cjk')
console.log(`\nTwo Japanese faces of ${size.toFixed(1)} MB add ${(fresh - known).toFixed(0)} ms to the first handout.`)

const {documents, heap} = figures('many', '150')
const last = heap.at(-1)
console.log(
  `\n${String(documents)} handouts with one writer: heap ${heap.map((own) => own.toFixed(0)).join(', ')} MB at each third; the last to the first ${(last / heap[0]).toFixed(2)}.`
)
rmSync(out, {recursive: true})
