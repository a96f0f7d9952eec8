/**
 * Measures `alignSegments` on the Text+Berg articles, if they are there.
 *
 *   node tests/bench/text-berg.mjs [--library dist/lib] [development|test]
 *
 * The compiled library is measured (`npm run compile`). Tune on the development article only.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {fileURLToPath} from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))
const scorer = path.resolve(project, '../shared/gold/text-berg/score.mjs')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {library: {type: 'string', default: path.join(project, 'dist/lib')}}
})
const library = path.resolve(values.library, 'align/align-segments.js')

if (!existsSync(scorer)) console.log(`Skipped: there is no ${path.relative(project, scorer)}.`)
else spawnSync(process.execPath, [scorer, library, positionals[0] ?? 'test'], {stdio: 'inherit'})
