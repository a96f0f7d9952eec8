import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../model/message.js'
import {isInside} from './is-inside.js'

/** The files under a folder. */
export interface FileList {
  /** Relative to the project's folder, with `/`, sorted by code unit. */
  readonly files: readonly string[]
  /** `path-outside` for each symbolic link that leads out of the project; such a file is not listed. */
  readonly messages: readonly VFileMessage[]
}

/** Lists the files under a folder of a project, leaving out hidden ones. A folder that is not there has none. */
export async function listFiles(directory: string, folder: string): Promise<FileList> {
  const root = await realpath(directory)
  const state: State = {directory, root, files: [], messages: []}
  await listFolder(state, folder, [])
  return {files: state.files.sort(), messages: state.messages.sort((one, other) => compare(one.file, other.file))}
}

interface State {
  readonly directory: string
  readonly root: string
  readonly files: string[]
  readonly messages: VFileMessage[]
}

async function listFolder(state: State, folder: string, above: readonly string[]): Promise<void> {
  const absolute = path.join(state.directory, folder)
  const real = await realpath(absolute).catch(() => undefined)
  if (real === undefined || above.includes(real)) return
  if (!isInside(state.root, real)) {
    state.messages.push(leadsOut(folder))
    return
  }
  const entries = await readdir(absolute, {withFileTypes: true})
  const visible = entries.filter(({name}) => !name.startsWith('.') && name !== 'node_modules')
  await Promise.all(
    visible.map((entry) => listEntry(state, entry, {path: `${folder}/${entry.name}`, above: [...above, real]}))
  )
}

async function listEntry(
  state: State,
  entry: Dirent,
  context: {readonly path: string; readonly above: readonly string[]}
): Promise<void> {
  if (entry.isDirectory()) return listFolder(state, context.path, context.above)
  if (entry.isFile()) state.files.push(context.path)
  if (!entry.isSymbolicLink()) return
  const absolute = path.join(state.directory, context.path)
  const target = await stat(absolute).catch(() => undefined)
  if (target === undefined) return
  if (target.isDirectory()) return listFolder(state, context.path, context.above)
  if (!isInside(state.root, await realpath(absolute))) state.messages.push(leadsOut(context.path))
  else if (target.isFile()) state.files.push(context.path)
}

function leadsOut(file: string): VFileMessage {
  return createMessage({
    ruleId: 'path-outside',
    reason: `Unexpected link \`${file}\` out of the project, expected a file inside it`,
    file,
    note: 'Copy the file into the project; what lies outside is never read.'
  })
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0
}
