import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'

/** Makes a folder with files for one test; it is removed when the test has finished. Values that are no text are written as JSON. */
export async function temporaryFolder(files: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'quoin-')))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  for (const [file, content] of Object.entries(files)) {
    const absolute = path.join(folder, file)
    await mkdir(path.dirname(absolute), {recursive: true})
    const isRaw = typeof content === 'string' || content instanceof Uint8Array
    await writeFile(absolute, isRaw ? content : `${JSON.stringify(content, null, 2)}\n`)
  }
  return folder
}
