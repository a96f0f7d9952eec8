/**
 * Measures `alignSegments` on the Text+Berg articles, if they are there.
 *
 *   node tests/bench/text-berg.mjs [development|test]
 *
 * The compiled library is measured (`npm run compile`). Tune on the development article only.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))
const scorer = path.resolve(project, '../shared/gold/text-berg/score.mjs')
const library = path.join(project, 'dist/lib/align/align-segments.js')

if (!existsSync(scorer)) console.log(`Skipped: there is no ${path.relative(project, scorer)}.`)
else spawnSync(process.execPath, [scorer, library, process.argv[2] ?? 'test'], {stdio: 'inherit'})
