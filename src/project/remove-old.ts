import {lstat, rmdir, unlink} from 'node:fs/promises'
import path from 'node:path'
import {isInside} from './is-inside.js'
import type {Manifest} from './manifest.js'

/**
 * Removes the files that an old manifest names and a new one does not, and the folders that this leaves empty.
 * Nothing else is ever removed. Gives back their paths relative to the output folder, sorted.
 */
export async function removeOld(
  out: string,
  old: Manifest | undefined,
  manifest: Manifest
): Promise<readonly string[]> {
  const gone = [...(old?.files.keys() ?? [])].filter((file) => !manifest.files.has(file)).sort()
  const removed: string[] = []
  for (const file of gone) {
    const absolute = path.resolve(out, file)
    if (absolute === out || !isInside(out, absolute)) continue
    const found = await lstat(absolute).catch(() => undefined)
    if (found?.isFile() !== true) continue
    await unlink(absolute)
    await removeEmpty(out, path.dirname(absolute))
    removed.push(file)
  }
  return removed
}

async function removeEmpty(out: string, folder: string): Promise<void> {
  if (folder === out || !isInside(out, folder)) return
  const isRemoved = await rmdir(folder).then(
    () => true,
    () => false
  )
  if (isRemoved) await removeEmpty(out, path.dirname(folder))
}
