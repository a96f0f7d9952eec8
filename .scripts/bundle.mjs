/**
 * Makes the program of the command line one of few files, `dist/bin`: a process that reads five files starts in half
 * the time of one that reads a thousand. What is taken in keeps its licence in `dist/bin/NOTICES.txt`.
 *
 *   npm run compile && node .scripts/bundle.mjs
 */
import {existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'rolldown'

/**
 * What pdfkit loads and never uses here: fonts and pictures are embedded without it, and nothing is encrypted. Reading
 * fonts alone takes longer than writing a page.
 */
const unused = new Map([
  ['fontkit', 'export const create = undefined'],
  ['png-js', 'export default undefined'],
  ['linebreak', 'export default undefined'],
  ['@noble/ciphers/aes', 'export const cbc = undefined, ecb = undefined']
])

const leanPdfkit = {
  name: 'lean-pdfkit',
  resolveId: (id, importer) =>
    unused.has(id) && importer?.includes('/node_modules/pdfkit/') === true ? `\0unused:${id}` : undefined,
  load: (id) => (id.startsWith('\0unused:') ? unused.get(id.slice('\0unused:'.length)) : undefined)
}

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'dist/bin')

rmSync(folder, {recursive: true, force: true})
const {output} = await build({
  input: {quoin: path.join(root, 'dist/lib/cli/bin.js')},
  platform: 'node',
  plugins: [leanPdfkit],
  // A WebAssembly module beside its loader; patterns of which a run reads one or two; a package that asks for its own name.
  external: [/^harfbuzzjs/u, /^hyphen\//u, 'write-file-atomic'],
  logLevel: 'warn',
  output: {
    dir: folder,
    format: 'esm',
    chunkFileNames: '[name].js',
    minify: {compress: true, mangle: false, codegen: {removeWhitespace: true}},
    comments: {legal: false, annotation: false, jsdoc: false}
  }
})
writeFileSync(path.join(folder, 'NOTICES.txt'), noticesOf(output.flatMap(({moduleIds = []}) => moduleIds)))

/** Name, version and licence of every package that modules are of. */
function noticesOf(modules) {
  const packages = [...new Set(modules.flatMap((id) => packageOf(id)))].toSorted()
  return packages
    .map((own) => {
      const {name, version, license} = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8'))
      const file = readdirSync(own).find((entry) => /^licen[cs]e/iu.test(entry))
      const text = file === undefined ? '' : `\n${readFileSync(path.join(own, file), 'utf8').trim()}\n`
      return `${name} ${version} (${license})\n${text}`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** The folder of the package that a module belongs to, if it is not ours. */
function packageOf(id) {
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replaceAll('\\', '/'))?.[0]
  return found !== undefined && existsSync(path.join(found, 'package.json')) ? [found] : []
}
