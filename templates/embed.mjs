// Writes src/defaults.ts: the package's own templates and interface terms as strings, so that the core needs no file system.
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'

const root = path.dirname(import.meta.dirname)
const templates = {}
for (const name of readdirSync(path.join(root, 'templates')).sort()) {
  const file = path.join(root, 'templates', name)
  if (statSync(file).isFile() && name !== 'embed.mjs' && !name.endsWith('.schema.json')) templates[name] = readFileSync(file, 'utf8')
}
const terms = {}
for (const locale of readdirSync(path.join(root, 'locales')).sort()) {
  const file = path.join(root, 'locales', locale, 'interface.json')
  if (statSync(file, {throwIfNoEntry: false})) terms[locale] = JSON.parse(readFileSync(file, 'utf8'))
}
const text = `/** The package's own templates by file name; written by templates/embed.mjs. */
export const defaultTemplates: Readonly<Record<string, string>> = ${JSON.stringify(templates, null, 2)}

/** The package's own interface terms by locale; written by templates/embed.mjs. */
export const defaultTerms: Readonly<Record<string, unknown>> = ${JSON.stringify(terms, null, 2)}
`
const target = path.join(root, 'src', 'defaults.ts')
if (statSync(target, {throwIfNoEntry: false}) === undefined || readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
