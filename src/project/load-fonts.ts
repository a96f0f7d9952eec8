import {existsSync} from 'node:fs'
import {readFile, readdir, realpath, stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {FontPackage, FontSource} from '../pdf.js'
import type {Settings} from '../model/settings.js'
import {createFailure} from './failure.js'

/** Where fonts are looked for. */
export interface LoadFontsOptions {
  /** Folder of the project. Default: the current one. */
  readonly directory?: string
  /** Font files or packages by script or locale, as in the settings. Default: none. */
  readonly fonts?: Settings['fonts']
  /** Packages that may be installed. Default: `fontPackages` of `quoin/pdf`. */
  readonly packages?: readonly FontPackage[]
}

/**
 * The fonts that a project can use: those that it names first, then the known packages that are installed, in the
 * project or beside Quoin. Bytes are read only when a font is needed. Throws a `Failure` where a font that it names is
 * not there.
 */
export async function loadFonts(options: LoadFontsOptions = {}): Promise<readonly FontSource[]> {
  const directory = path.resolve(options.directory ?? '')
  const packages = options.packages ?? (await import('../pdf.js')).fontPackages
  const own = await Promise.all(
    Object.entries(options.fonts ?? {}).map(([key, value]) => loadOwn(directory, key, value))
  )
  const packaged = packages.flatMap(({package: name, faces}) => {
    const folder = findPackage(directory, name)
    if (folder === undefined) return []
    return faces.flatMap(({file, ...face}) => {
      const absolute = path.join(folder, file)
      return existsSync(absolute) ? [{...face, bytes: () => readFile(absolute)}] : []
    })
  })
  return [...own.flat(), ...packaged]
}

function findPackage(directory: string, name: string): string | undefined {
  for (const from of [path.join(directory, 'package.json'), import.meta.url]) {
    const places = createRequire(from).resolve.paths(name) ?? []
    const found = places.map((place) => path.join(place, name)).find((folder) => existsSync(folder))
    if (found !== undefined) return found
  }
  return undefined
}

async function loadOwn(directory: string, key: string, value: string): Promise<readonly FontSource[]> {
  const file = path.resolve(directory, value)
  const place = existsSync(file) ? file : findPackage(directory, value)
  const files = place === undefined ? [] : await fontFiles(await realpath(place))
  if (files.length === 0)
    throw createFailure(
      `Cannot find a font at \`${value}\`, expected a TrueType or OpenType file, or a package of them`,
      {
        note: `Correct \`fonts.${key}\` in the settings, or install the package.`
      }
    )
  const serves = /^[A-Z][a-z]{3}$/u.test(key) ? {scripts: [key]} : {scripts: [], locales: [key]}
  return files.map((font) => ({...describeFace(font), ...serves, bytes: () => readFile(font)}))
}

async function fontFiles(place: string): Promise<readonly string[]> {
  if ((await stat(place)).isFile()) return isFont(place) ? [place] : []
  const names = await readdir(place, {recursive: true})
  const fonts = names.filter((name) => isFont(name)).sort()
  const usual = fonts.filter((name) => weightOf(name) === 400 || weightOf(name) === 700)
  return usual.map((name) => path.join(place, name))
}

function isFont(name: string): boolean {
  return /\.(ttf|otf)$/iu.test(name)
}

function weightOf(name: string): number {
  const number = /([1-9]00)/u.exec(path.basename(name))?.[1]
  if (number !== undefined) return Number(number)
  return /bold/iu.test(path.basename(name)) ? 700 : 400
}

function describeFace(file: string): Pick<FontSource, 'family' | 'style' | 'weight'> {
  const name = path.basename(file, path.extname(file))
  return {
    family: name.replace(/[_-].*$/u, '').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
    style: /italic|oblique/iu.test(name) ? 'italic' : 'normal',
    weight: weightOf(file)
  }
}
