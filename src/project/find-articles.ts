import path from 'node:path'
import type {VFileMessage} from 'vfile-message'
import type {Locale} from '../model/locale.js'
import {createMessage, type Severity} from '../model/message.js'
import {findEditions} from './find-editions.js'
import {localeOfName} from './locale-of-name.js'
import type {ArticleFiles} from './project.js'
import {slugProblem} from './slug.js'

/** The files to look through, and what is known of them. */
export interface Findings {
  /** Under `content`, sorted. */
  readonly files: readonly string[]
  /** Under `locales`, sorted. */
  readonly localeFiles: readonly string[]
  readonly content: string
  /** The locales that the settings name. */
  readonly locales: readonly Locale[] | undefined
}

/** Articles, sorted by slug, and messages on files that belong to none. */
export interface FoundArticles {
  readonly articles: readonly ArticleFiles[]
  readonly messages: readonly VFileMessage[]
}

/** Finds the articles: each folder that holds `index.md`, with everything that belongs to it. */
export function findArticles(findings: Findings): FoundArticles {
  const taken = takenLocales(findings)
  const folders = groupBy(findings.files, (file) => path.posix.dirname(file))
  const catalogues = groupBy(findings.localeFiles, (file) => slugOfCatalogue(file) ?? '')
  const articles: ArticleFiles[] = []
  const messages: VFileMessage[] = []
  const {locales} = findings
  for (const [folder, files] of folders) {
    const editions = files.filter((file) => isEdition(file))
    const [first] = editions
    messages.push(...files.filter((file) => isAlmostEdition(file)).map((file) => almost(file)))
    if (first === undefined) continue
    const slug = path.posix.relative(findings.content, folder)
    const problem = slugProblem(slug, taken)
    const source = editions.find((file) => path.posix.basename(file) === 'index.md')
    if (problem !== undefined) messages.push(misnamed(source ?? first, slug, problem))
    else if (source === undefined) messages.push(sourceless(first, folder))
    else {
      const documents = folders.get(`${folder}/documents`) ?? []
      articles.push({
        ...{slug, folder, source, ledger: `${folder}/quotations.json`},
        ...findEditions({source, documents: editions, catalogues: catalogues.get(slug) ?? [], locales}),
        documents: documents.filter((file) => /\.(txt|md)$/u.test(file))
      })
    }
  }
  articles.sort((one, other) => (one.slug < other.slug ? -1 : 1))
  return {articles, messages: [...messages, ...orphans(findings, articles)]}
}

function isEdition(file: string): boolean {
  return /^index(\..+)?\.md$/u.test(path.posix.basename(file))
}

/** `Index.md`, `index.markdown` and the like: nobody would notice that they are not read. */
function isAlmostEdition(file: string): boolean {
  return !isEdition(file) && /^index(\.[^.]+)?\.(md|markdown|mdx)$/iu.test(path.posix.basename(file))
}

function almost(file: string): VFileMessage {
  const name = path.posix.basename(file)
  const expected = name.replace(/^index/iu, 'index').replace(/\.[^.]+$/u, '.md')
  const reason = `Unexpected name \`${name}\`, expected \`${expected}\``
  return invalidFile(file, {reason, note: 'Rename the file; until then it is left out.'}, 'warning')
}

/** The locales of all editions there are: an article's folder of that name would be taken for output. */
function takenLocales({files, localeFiles, locales = []}: Findings): readonly Locale[] {
  const tags = [
    ...files.map((file) => /\/index\.([^/]+)\.md$/u.exec(file)?.[1]),
    ...localeFiles.map((file) => file.split('/')[1])
  ]
  const named = [...new Set(tags)].flatMap((tag) => (tag === undefined ? [] : (localeOfName(tag).locale ?? [])))
  return [...new Set([...locales, ...named])]
}

function groupBy(files: readonly string[], keyOf: (file: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const key = keyOf(file)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [file])
    else group.push(file)
  }
  return groups
}

/** `a/b` for `locales/uk/articles/a/b.json`. */
function slugOfCatalogue(file: string): string | undefined {
  return /^[^/]+\/[^/]+\/articles\/(.+)\.json$/u.exec(file)?.[1]
}

function misnamed(file: string, slug: string, problem: string): VFileMessage {
  return invalidFile(file, {
    reason: `Unexpected ${slug === '' ? 'place' : `folder \`${slug}\``} for an article, expected ${problem}`,
    note: `${slug === '' ? 'Move' : 'Rename'} it; until then this article is left out.`
  })
}

function sourceless(file: string, folder: string): VFileMessage {
  return invalidFile(file, {
    reason: `Unexpected translation without a source edition, expected \`index.md\` in \`${folder}\``,
    note: 'Add the source edition as `index.md`; until then this article is left out.'
  })
}

/** Catalogues whose name is no article's: nobody would notice that they are not used. */
function orphans({localeFiles}: Findings, articles: readonly ArticleFiles[]): readonly VFileMessage[] {
  const slugs = new Set(articles.map(({slug}) => slug))
  return localeFiles.flatMap((file) => {
    const slug = slugOfCatalogue(file)
    if (slug === undefined || slugs.has(slug)) return []
    const reason = `Unexpected catalogue of \`${slug}\`, expected the slug of an article`
    const note = 'Rename the catalogue after its article, or delete it; until then it is left out.'
    return [invalidFile(file, {reason, note}, 'warning')]
  })
}

function invalidFile(file: string, text: {reason: string; note: string}, severity?: Severity): VFileMessage {
  return createMessage({ruleId: 'file-invalid', file, ...text}, severity)
}
