/**
 * Measures finding and aligning on the gold articles, if they are there: one row an article, then the totals.
 *
 *   node tests/bench/gold.mjs [--errors] [--lexicon] [--library dist/lib] [part of an article's id]
 *
 * The compiled library is measured (`npm run compile`); `--errors` lists what was wrong; with
 * `--lexicon` each article is aligned with what the others, and the annotated news, teach of its two languages.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {VFile} from 'vfile'
import {createTeacher} from './others.mjs'

const project = fileURLToPath(new URL('../../', import.meta.url))
const gold = path.resolve(project, '../shared/gold')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    errors: {type: 'boolean'},
    lexicon: {type: 'boolean'},
    library: {type: 'string', default: path.join(project, 'dist/lib')}
  }
})

if (!existsSync(gold)) console.log(`Skipped: there is no gold data in ${path.relative(project, gold)}.`)
else await measure()

async function measure() {
  const {score, figures} = await import(pathToFileURL(path.join(gold, 'score.mjs')).href)
  const {readEdition} = await load('read/read-edition.js')
  const {alignArticle} = await load('align/align-article.js')
  const {learnLexicon} = await load('align/learn-lexicon.js')
  const teach = values.lexicon ? createTeacher({readEdition, alignArticle, learnLexicon}) : undefined
  const articles = path.join(gold, 'articles')
  const names = readdirSync(articles).filter((name) => name.endsWith('.json') && name.includes(positionals[0] ?? ''))
  const all = []
  console.log(row(['', 'detect', 'link', 'alone', 'sure', 'cover', 'speaker', 'ms']))
  for (const name of names) {
    const wanted = JSON.parse(readFileSync(path.join(articles, name), 'utf8'))
    const files = [wanted.source, wanted.target].map(({file, lang}) => ({
      file,
      lang,
      text: readFileSync(path.join(articles, file))
    }))
    const [source, target] = files.map(({file, lang, text}, side) =>
      readEdition(new VFile({path: file, value: text}), {form: side === 0 ? 'source' : 'document', locale: lang})
    )
    const lexicons = teach?.(name, wanted.source.lang, wanted.target.lang)
    const start = performance.now()
    const [bitext] = alignArticle({slug: name, source, translations: [target], documents: [], messages: []}, {lexicons})
    const time = performance.now() - start
    const output = {source: sideOf(bitext.source), target: sideOf(bitext.target), quotations: bitext.quotations}
    const counts = score(wanted, output, articles)
    all.push(counts)
    console.log(row([name.replace('.json', ''), ...figuresOf(figures(counts)), time.toFixed(0)]))
    if (values.errors) for (const error of counts.errors) console.log(`    ${error}`)
  }
  console.log(row(['all', ...figuresOf(figures(total(all)))]))
}

function load(module) {
  return import(pathToFileURL(path.resolve(values.library, module)).href)
}

/** What `quoin align --json` says of one side, as far as the scorer reads it. */
function sideOf({quotations}) {
  return {quotations: quotations.map((quotation) => ({...quotation, speaker: quotation.speaker?.name ?? null}))}
}

function figuresOf({detection, links, withoutCounterpart, surePrecision, sureCoverage, speaker}) {
  return [detection.f1, links.f1, withoutCounterpart.f1, surePrecision, sureCoverage, speaker].map((figure) =>
    figure.toFixed(3)
  )
}

function total(all) {
  const sum = {}
  for (const counts of all)
    for (const [key, value] of Object.entries(counts)) if (typeof value === 'number') sum[key] = (sum[key] ?? 0) + value
  return sum
}

function row([name, ...cells]) {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(9)).join('')
}
