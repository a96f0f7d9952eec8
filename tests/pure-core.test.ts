import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'

const library = path.join(import.meta.dirname, '..', 'dist', 'lib')

/** A module loader that names every module on standard error as it is resolved. */
const loader = `
  import {writeSync} from 'node:fs'
  export async function resolve(specifier, context, next) {
    const resolved = await next(specifier, context)
    writeSync(2, resolved.url + '\\n')
    return resolved
  }`
const register = `
  import {register} from 'node:module'
  register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(loader))})`

/** The addresses of the modules that an entry of the compiled library loads, its dependencies' included. */
function loadedBy(entry: string): string {
  const {status, stderr} = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(register)}`,
      '--input-type=module',
      '-e',
      `await import(${JSON.stringify(pathToFileURL(path.join(library, entry)).href)})`
    ],
    {encoding: 'utf8'}
  )
  expect(status, stderr).toBe(0)
  return stderr
}

describe('the entries of the package', () => {
  it('should load neither pdfkit nor HarfBuzz nor the file system for `quoin`', () => {
    const modules = loadedBy('index.js')
    expect(modules).toContain('pipeline.js')
    expect(modules).not.toMatch(/pdfkit|harfbuzz|fontkit|node:fs|node:child_process|node:worker_threads/)
  })

  it('should load pdfkit for `quoin/pdf`, so that the test above can see it', () => {
    expect(loadedBy('pdf.js')).toMatch(/pdfkit/)
  })
})
