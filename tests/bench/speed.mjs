// Times Quoin against floors measured in the same run, on the compiled library: npm run bench
// Cold: whole processes, interleaved. Warm: one process, medians of interleaved rounds. Only the ratios mean anything.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {html, publish} from '../../dist/lib/index.js'

const root = path.resolve(import.meta.dirname, '../..')
const rounds = Number(process.argv[2] ?? 9)
const slug = 'slovenia-2001'
const load = (file) => new VFile({cwd: root, path: file, value: readFileSync(path.join(root, file), 'utf8')})
const source = `content/${slug}/index.md`
const translations = readdirSync(path.join(root, 'content', slug))
  .filter((name) => /^index\.\w+\.md$/.test(name))
  .map((name) => `content/${slug}/${name}`)

const bare = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkRehype).use(rehypeStringify)
const warm = {
  'unified with GFM to HTML, one edition (floor)': () =>
    String(bare.processSync(readFileSync(path.join(root, source), 'utf8'))),
  'Quoin to a page, one edition': () => publish({source: load(source)}, {writers: [html()]}),
  [`unified with GFM to HTML, ${translations.length + 1} editions (floor)`]: () =>
    [source, ...translations].map((file) => String(bare.processSync(readFileSync(path.join(root, file), 'utf8')))),
  [`Quoin to pages, ${translations.length + 1} editions, aligned and checked`]: () =>
    publish({source: load(source), translations: translations.map(load)}, {writers: [html()]})
}

const out = mkdtempSync(path.join(os.tmpdir(), 'quoin-bench-'))
const bin = path.join(root, 'dist/bin/quoin.js')
const unifiedOnly = `
  const modules = await Promise.all(['remark-parse', 'remark-gfm', 'remark-rehype', 'rehype-stringify', 'unified'].map((name) => import(name)))
  const [parse, gfm, rehype, stringify, {unified}] = modules
  const {readFileSync} = await import('node:fs')
  String(unified().use(parse.default).use(gfm.default).use(rehype.default).use(stringify.default).processSync(readFileSync('${source}', 'utf8')))`
const cold = {
  'an empty Node process': ['-e', '0'],
  'unified with GFM to HTML, one edition (floor)': ['--input-type=module', '-e', unifiedOnly],
  'quoin build, HTML, six locales and three sets': [bin, 'build', '--format', 'html', '--out', path.join(out, 'html')],
  'quoin build, everything, six locales and three sets': [bin, 'build', '--out', path.join(out, 'all')]
}

/** Runs every case once a round and gives back the medians in milliseconds. */
async function measure(cases, run) {
  const times = new Map(Object.keys(cases).map((name) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (const [name, work] of Object.entries(cases)) {
      const start = performance.now()
      await run(work)
      if (round >= 0) times.get(name).push(performance.now() - start)
    }
  }
  return [...times].map(([name, values]) => [name, values.sort((a, b) => a - b)[values.length >> 1]])
}

function print(title, medians, floor) {
  console.log(`\n${title}\n`)
  console.log('| what | ms | ratio |\n| --- | --- | --- |')
  const base = medians[floor][1]
  for (const [name, time] of medians) console.log(`| ${name} | ${time.toFixed(1)} | ${(time / base).toFixed(2)} |`)
}

print('Warm, medians', await measure(warm, (work) => work()), 0)
const processes = await measure(cold, (arguments_) => {
  rmSync(path.join(out, 'html'), {recursive: true, force: true})
  rmSync(path.join(out, 'all'), {recursive: true, force: true})
  const {status, stderr} = spawnSync(process.execPath, arguments_, {cwd: root, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
})
print('Cold, whole processes, medians', processes, 1)
rmSync(out, {recursive: true})
