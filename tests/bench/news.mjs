/**
 * Measures finding and aligning on the annotated stories: a row a language, then all.
 *
 *   node tests/bench/news.mjs [--errors] [--library dist/lib] [pattern]
 *
 * The compiled library is measured (`npm run compile`); `--errors` lists what was wrong. The pattern,
 * a regular expression, is looked for in `STORY.SOURCE.md STORY.TARGET.md`.
 */
import path from 'node:path'
import {parseArgs} from 'node:util'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {add, figuresOf, measureStories} from './score-news.mjs'

const project = fileURLToPath(new URL('../../', import.meta.url))
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {errors: {type: 'boolean'}, library: {type: 'string', default: path.join(project, 'dist/lib')}}
})
const load = (module) => import(pathToFileURL(path.resolve(values.library, module)).href)
const {readEdition} = await load('read/read-edition.js')
const {alignArticle} = await load('align/align-article.js')
const measured = measureStories({readEdition, alignArticle}, new RegExp(positionals[0] ?? '', 'u'))
const rows = measured.flatMap((pair) => pair.rows)
const names = ['detection', 'links', 'alone', 'sure', 'cover', 'speaker', 'kind', 'falseMentions']

console.log(row('', ['detect', 'link', 'alone', 'sure', 'cover', 'speaker', 'kind', 'mentions']))
for (const locale of [...new Set(rows.map((each) => each.locale))].sort())
  printFigures(
    locale,
    rows.filter((each) => each.locale === locale)
  )
printFigures('all', rows)
if (values.errors) for (const error of new Set(measured.flatMap(({errors}) => errors))) console.log(error)

function printFigures(name, list) {
  const figures = figuresOf(add(...list.map(({counts}) => counts)))
  console.log(
    row(
      name,
      names.map((key) =>
        Number.isNaN(figures[key] ?? NaN) ? '–' : figures[key].toFixed(key === 'falseMentions' ? 1 : 3)
      )
    )
  )
}

function row(name, cells) {
  return name.padEnd(8) + cells.map((cell) => cell.padStart(10)).join('')
}
