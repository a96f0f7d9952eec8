// The paragraphs that are set: of the gold articles, where they are there, and of the sample in its locales.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {readEdition} from '../../../dist/lib/index.js'

/** Only these scripts: the built-in font has them, and their lines are justified by spaces alone. */
const scripts = new Set(['Latn', 'Cyrl', 'Grek'])

/** A list of `{locale, paragraphs}`, one a language, each paragraph a plain text. */
export function readCorpus(root, gold) {
  const texts = new Map()
  const add = (locale, markdown) => {
    if (!scripts.has(new Intl.Locale(locale).maximize().script)) return
    const file = new VFile({path: `index.${locale}.md`, value: markdown})
    const {segments} = readEdition(file, {form: 'document', locale})
    const paragraphs = segments.flatMap(({kind, text}) => (kind === 'paragraph' && isProse(text) ? [text] : []))
    texts.set(locale, new Set([...(texts.get(locale) ?? []), ...paragraphs]))
  }
  for (const [locale, markdown] of [...sample(root), ...goldArticles(gold)]) add(locale, markdown)
  return [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([locale, paragraphs]) => ({locale, paragraphs: [...paragraphs]}))
}

/** No lists of addresses, no markup of other programs: of those, lines end where they can. */
function isProse(text) {
  return !/\S{25}|[{}<>|]|@\w|:\/\//u.test(text)
}

function* sample(root) {
  const content = path.join(root, 'content/slovenia-2001')
  for (const name of readdirSync(content)) {
    const match = /^index(?:\.(.+))?\.md$/u.exec(name)
    if (match) yield [match[1] ?? 'en', readFileSync(path.join(content, name), 'utf8')]
  }
  for (const locale of readdirSync(path.join(root, 'locales'))) {
    const file = path.join(root, 'locales', locale, 'articles/slovenia-2001.json')
    if (locale === 'en' || !existsSync(file)) continue
    const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8'))).filter(([key]) => key.startsWith('p-'))
    yield [locale, entries.map(([, markdown]) => markdown).join('\n\n')]
  }
}

function* goldArticles(gold) {
  const folder = path.join(gold, 'articles')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((own) => own.endsWith('.json'))) {
    const {source, target} = JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
    for (const {file, lang} of [source, target]) yield [lang, readFileSync(path.join(folder, file), 'utf8')]
  }
}
