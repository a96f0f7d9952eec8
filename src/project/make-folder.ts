import {mkdir, stat} from 'node:fs/promises'
import path from 'node:path'

/** Makes a folder and those around it. Node's own recursive `mkdir` never comes back where the system answers ENOENT, as in /proc. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const parent = path.dirname(folder)
    if (code === 'ENOENT' && parent !== folder) {
      await makeFolder(parent)
      await makeLast(folder)
    } else if (!(await isFolder(folder))) throw error
  }
}

/** Makes a folder in one that is there; somebody else may have been faster. */
async function makeLast(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (!(await isFolder(folder))) throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() === true
}
