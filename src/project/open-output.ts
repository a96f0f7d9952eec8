import {constants} from 'node:fs'
import {access, stat} from 'node:fs/promises'
import path from 'node:path'
import {createFailure} from './failure.js'
import {isInside} from './is-inside.js'
import type {Project} from './project.js'
import {makeFolder} from './make-folder.js'
import {cannotWrite} from './write-whole.js'

/**
 * Makes the output folder and gives back its absolute path. Throws a `Failure` where it cannot be written, or where
 * output would land among the project's own files.
 */
export async function openOutput(project: Project, out: string): Promise<string> {
  const folder = path.resolve(project.directory, out)
  const isAround = isInside(folder, project.directory)
  const sources = [project.content, 'locales', 'templates', 'node_modules', '.git']
  const inside = sources.find((name) => isInside(path.join(project.directory, name), folder))
  if (isAround || inside !== undefined)
    throw createFailure(`Unexpected output folder \`${out}\`, expected one apart from the project’s own files`, {
      file: out,
      note: 'Choose a folder that holds nothing else, such as `dist`.'
    })
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
  } catch (error) {
    const found = await stat(folder).catch(() => undefined)
    throw cannotWrite(
      folder,
      found?.isFile() === true ? Object.assign(new Error('', {cause: error}), {code: 'EEXIST'}) : error
    )
  }
  return folder
}
