#!/usr/bin/env node
import process from 'node:process'
import {run} from './run.js'

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has gone away, as in `quoin check --json | head`: there is nobody left to write to.
    if (error.code === 'EPIPE') process.exit()
    throw error
  })

const {stdout, stderr, env} = process
void run(process.argv.slice(2), {stdout, stderr, cwd: process.cwd(), env}).then((code) => {
  process.exitCode = code
})
