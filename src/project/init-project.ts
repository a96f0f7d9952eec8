import {readFile, readdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {findOwnPackage} from './own-package.js'
import {makeFolder} from './make-folder.js'
import {cannotWrite} from './write-whole.js'

/** What scaffolding did. Paths are relative to the folder, sorted. */
export interface Scaffold {
  /** Absolute. */
  readonly directory: string
  readonly written: readonly string[]
  /** What was there already, and is as it was. */
  readonly kept: readonly string[]
}

/**
 * Starts a project in a folder, which is made where it is not there: settings, a first article with a translation,
 * .gitignore. Never overwrites a file; where there are articles already, none is added. Throws a `Failure` where the
 * folder cannot be written.
 */
export async function initProject(directory: string): Promise<Scaffold> {
  const root = path.resolve(directory)
  const files = new Map([...(await starterFiles(root)), ...(await settingsFiles(root))])
  const written: string[] = []
  const kept: string[] = []
  for (const [file, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const isNew = await writeNew(path.join(root, file), text)
    if (isNew) written.push(file)
    else kept.push(file)
  }
  return {directory: root, written, kept}
}

async function starterFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const starter = path.join((await findOwnPackage()).folder, 'templates', 'starter')
  const entries = await readdir(starter, {recursive: true, withFileTypes: true})
  const hasArticles = (await readdir(path.join(root, 'content')).catch(() => [])).length > 0
  const files = new Map<string, string>()
  for (const entry of entries.filter((found) => found.isFile())) {
    const absolute = path.join(entry.parentPath, entry.name)
    const file = path.relative(starter, absolute).split(path.sep).join('/')
    if (hasArticles && file.startsWith('content/')) continue
    // npm leaves a file named .gitignore out of packages.
    files.set(file === 'gitignore' ? '.gitignore' : file, await readFile(absolute, 'utf8'))
  }
  return files
}

/** Settings in a package.json of their own, or in quoin.json where there is a package.json without them. */
async function settingsFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const settings = {sourceLocale: 'en', sets: [['en', 'fr']]}
  const there = await readFile(path.join(root, 'package.json'), 'utf8').catch(() => undefined)
  if (there === undefined) {
    const {version} = await findOwnPackage()
    const manifest = {
      name: packageName(path.basename(root)),
      version: '0.0.0',
      private: true,
      type: 'module',
      scripts: {build: 'quoin build', check: 'quoin check'},
      devDependencies: {quoin: `^${version}`},
      quoin: settings
    }
    return new Map([['package.json', `${JSON.stringify(manifest, null, 2)}\n`]])
  }
  if (hasSettings(there)) return new Map([['package.json', there]])
  const own = {$schema: './node_modules/quoin/templates/settings.schema.json', ...settings}
  return new Map([
    ['package.json', there],
    ['quoin.json', `${JSON.stringify(own, null, 2)}\n`]
  ])
}

function hasSettings(manifest: string): boolean {
  try {
    return Object.hasOwn(Object(JSON.parse(manifest)) as object, 'quoin')
  } catch {
    return true
  }
}

/** A name that npm takes: lower case, no spaces. */
function packageName(folder: string): string {
  const name = folder
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/gu, '-')
    .replaceAll(/^[._-]+|-+$/gu, '')
  return name === '' || name === 'quoin' ? 'articles' : name
}

async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await makeFolder(path.dirname(file))
  } catch (error) {
    throw cannotWrite(path.dirname(file), error)
  }
  try {
    await writeFile(file, text, {flag: 'wx'})
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw cannotWrite(file, error)
  }
}
