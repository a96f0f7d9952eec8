import {readFile, realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Element, Nodes} from 'hast'
import type {Point, Position} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {visit} from 'unist-util-visit'
import type {Article} from '../model/article.js'
import type {Edition} from '../model/edition.js'
import {createMessage} from '../model/message.js'
import {isInside} from './is-inside.js'
import {placeOfAddress} from './place-of-address.js'
import type {ArticleFiles, Project} from './project.js'

/** The images that an article shows. */
export interface LoadedImages {
  /** `data.address` is how the article writes it; the path is relative to the project's folder. */
  readonly images: readonly VFile[]
  /** `image-missing` and `path-outside`, each where the image stands. */
  readonly messages: readonly VFileMessage[]
}

/** Reads the images that any edition shows. Only files inside the project are read; other sites' are left to the reader's browser. */
export async function loadImages(project: Project, files: ArticleFiles, article: Article): Promise<LoadedImages> {
  const references = [article.source, ...article.translations].flatMap((edition) => referencesOf(edition))
  const addresses = [...new Set(references.map(({address}) => address))]
  const root = await realpath(project.directory)
  const found = new Map(
    await Promise.all(
      addresses.map(async (address) => [address, await findImage({project, files, root}, address)] as const)
    )
  )
  const images = [...found.values()].filter((image) => typeof image !== 'string')
  const messages = references.flatMap((reference) => {
    const problem = found.get(reference.address)
    return typeof problem === 'string' ? [describe(reference, problem)] : []
  })
  return {images, messages}
}

interface Reference {
  readonly address: string
  readonly edition: Edition
  readonly place?: Point | Position | undefined
}

function referencesOf(edition: Edition): readonly Reference[] {
  const references: Reference[] = []
  const {image} = edition.frontMatter
  if (image !== undefined && edition.form !== 'catalogue')
    references.push({address: image.src, edition, place: placeOfAddress(edition, image.src)})
  visit(edition.root as Nodes, 'element', (element: Element) => {
    const address = element.tagName === 'img' ? element.properties['src'] : undefined
    if (typeof address !== 'string') return
    if (edition.form === 'catalogue') references.push({address, edition})
    else references.push({address, edition, place: element.position})
  })
  return references.filter(({address}) => !/^([a-z][a-z+.-]*:|\/\/)/iu.test(address))
}

/** `elsewhere`: in the project, but not in the article's folder, from which images are taken. */
type Problem = 'missing' | 'elsewhere' | 'outside'

interface Surroundings {
  readonly project: Project
  readonly files: ArticleFiles
  readonly root: string
}

async function findImage({project, files, root}: Surroundings, address: string): Promise<VFile | Problem> {
  const name = decode(address)
  if (name === undefined || name === '') return 'missing'
  const absolute = path.resolve(project.directory, files.folder, name)
  if (!isInside(project.directory, absolute)) return 'outside'
  const real = await realpath(absolute).catch(() => undefined)
  if (real === undefined || !(await stat(real)).isFile()) return 'missing'
  if (!isInside(root, real)) return 'outside'
  if (!isInside(path.join(project.directory, files.folder), absolute)) return 'elsewhere'
  const shown = path.relative(project.directory, absolute).split(path.sep).join('/')
  return new VFile({cwd: project.directory, path: shown, value: await readFile(real), data: {address}})
}

function decode(address: string): string | undefined {
  try {
    const name = decodeURIComponent(address)
    return name.includes('\0') ? undefined : name
  } catch {
    return address
  }
}

function describe({address, edition, place}: Reference, problem: Problem): VFileMessage {
  return createMessage({
    ruleId: problem === 'outside' ? 'path-outside' : 'image-missing',
    ...texts[problem](address),
    file: edition.file.path,
    locale: edition.locale,
    place,
    actual: address
  })
}

const texts: Readonly<Record<Problem, (address: string) => {reason: string; note: string}>> = {
  missing: (address) => ({
    reason: `Unexpected image \`${address}\`, expected a file that is there`,
    note: 'Correct the address, which is relative to the article, or add the file.'
  }),
  elsewhere: (address) => ({
    reason: `Unexpected image \`${address}\` outside the article’s folder, expected a file inside it`,
    note: 'Copy the image into the article’s folder, so that it goes where the article goes.'
  }),
  outside: (address) => ({
    reason: `Unexpected image \`${address}\` outside the project, expected a file in the article’s folder`,
    note: 'Copy the image into the article’s folder; what lies outside the project is never read.'
  })
}
