import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import {makeFolder} from './make-folder.js'
import {createFailure, type Failure} from './failure.js'

/**
 * Writes a file whole or not at all, and only where its bytes differ from what is there. Throws a `Failure` where it
 * cannot be written. Gives back whether it was.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<boolean> {
  if (await holds(file, bytes)) return false
  try {
    await makeFolder(path.dirname(file))
    await writeFileAtomic(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {fsync: false})
    return true
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

/** The failure of a file or folder that cannot be written, with what to do about it. */
export function cannotWrite(file: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const shown = path.relative('', file)
  return createFailure(`Cannot write \`${shown}\`: ${reasons[code] ?? String(error)}`, {
    file: shown,
    note: 'Choose another folder with `--out` or `out` in the settings, or make this one writable.',
    cause: error
  })
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'the system does not allow files there',
  EISDIR: 'a folder of that name is in the way',
  EEXIST: 'a file of that name is in the way',
  ENOTDIR: 'a part of the path is a file',
  ENAMETOOLONG: 'the name is too long'
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true || found.size !== bytes.byteLength) return false
  const there = await readFile(file).catch(() => undefined)
  return there?.equals(bytes) ?? false
}
