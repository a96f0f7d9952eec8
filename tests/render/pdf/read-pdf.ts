/** What readers get out of a PDF, by pdf.js, and by qpdf and Poppler where they are installed. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of the structure tree as pdf.js has it. */
export interface StructureNode {
  readonly role?: string
  readonly lang?: string
  readonly alt?: string
  readonly type?: string
  readonly children?: readonly StructureNode[]
}

export interface ReadPdf {
  readonly pages: readonly {
    readonly text: string
    readonly items: readonly string[]
    /** Where each item ends, in points from the left. */
    readonly rights: readonly number[]
    /** Where each item begins. */
    readonly lefts: readonly number[]
    /** Numbers alone, in digits of any script, as they stand in margins. */
    readonly beside: readonly string[]
    readonly width: number
    readonly height: number
    readonly structure: StructureNode | undefined
  }[]
  readonly outline: readonly {readonly title: string}[]
  readonly info: Record<string, unknown>
  readonly links: readonly string[]
  readonly xmp: string
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise
  const pages = []
  const links: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    const items = content.items.flatMap((item) => ('str' in item ? [item.str + (item.hasEOL ? '\n' : '')] : []))
    const rights = content.items.flatMap((item) => ('str' in item ? [Number(item.transform[4]) + item.width] : []))
    const lefts = content.items.flatMap((item) => ('str' in item ? [Number(item.transform[4])] : []))
    const beside = items.map((item) => item.trim()).filter((item) => /^\p{Nd}{1,3}(?: \p{Nd}{1,3})*$/u.test(item))
    const [, , width = 0, height = 0] = page.view
    const annotations = (await page.getAnnotations()) as {url?: string}[]
    links.push(...annotations.flatMap(({url}) => url ?? []))
    const structure = (await page.getStructTree()) as StructureNode | null
    pages.push({text: items.join(''), items, rights, lefts, beside, width, height, structure: structure ?? undefined})
  }
  const {info, metadata} = await document.getMetadata()
  const outline = ((await document.getOutline()) as {title: string}[] | null) ?? []
  return {pages, outline, info: info as Record<string, unknown>, links, xmp: String(metadata.getRaw())}
}

/** White space folded, soft hyphens and the line ends after them gone, as a reader joins what was divided. */
export function joined(text: string): string {
  return text
    .replace(/\u00AD\s*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

export function roles(node: StructureNode | undefined): readonly string[] {
  if (!node) return []
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(roles)]
}

export function find(node: StructureNode | undefined, role: string): readonly StructureNode[] {
  if (!node) return []
  return [...(node.role === role ? [node] : []), ...(node.children ?? []).flatMap((child) => find(child, role))]
}

/** Runs a program on a PDF; `{}` among the arguments stands for its path. */
export function run(
  program: string,
  bytes: Uint8Array,
  args: readonly string[]
): {status: number | null; output: string} {
  const folder = mkdtempSync(path.join(tmpdir(), 'handout-'))
  try {
    const file = path.join(folder, 'a.pdf')
    writeFileSync(file, bytes)
    const result = spawnSync(
      program,
      args.map((argument) => (argument === '{}' ? file : argument)),
      {encoding: 'utf8', maxBuffer: 2 ** 28}
    )
    return {status: result.status, output: result.stdout + result.stderr}
  } finally {
    rmSync(folder, {recursive: true})
  }
}
