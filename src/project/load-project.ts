import {stat} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../model/message.js'
import {createFailure} from './failure.js'
import {findArticles, type FoundArticles} from './find-articles.js'
import {isInside} from './is-inside.js'
import {listFiles} from './list-files.js'
import {localeOfName} from './locale-of-name.js'
import type {LocaleFile, Project} from './project.js'
import {readSettings} from './read-settings.js'
import {resolveSettings} from './resolve-settings.js'

/**
 * Finds everything in a project's folder: settings, articles, translations, templates and terms. No article is read
 * yet. Throws a `Failure` for impossible settings, and where there is no folder of articles.
 */
export async function loadProject(directory: string): Promise<Project> {
  const root = path.resolve(directory)
  const {written, name, file} = await readSettings(root)
  const settings = resolveSettings(written, {name, sourceDateEpoch: process.env['SOURCE_DATE_EPOCH']})
  const content = tidy(written.content ?? 'content')
  await requireContent(root, content, file)
  const [articleFiles, localeFiles, templateFiles] = await Promise.all([
    listFiles(root, content),
    listFiles(root, 'locales'),
    listFiles(root, 'templates')
  ])
  const found = findArticles({
    files: articleFiles.files,
    localeFiles: localeFiles.files,
    content,
    locales: settings.locales
  })
  const terms = findTerms(localeFiles.files)
  const links = [articleFiles, localeFiles, templateFiles].flatMap(({messages}) => messages)
  return {
    directory: root,
    settings: {...settings, content},
    content,
    out: written.out ?? 'dist',
    articles: found.articles,
    templates: templateFiles.files.filter((file) => /^templates\/[^/]+\.(html|xhtml|css|json)$/u.test(file)),
    terms: terms.files,
    messages: [
      ...links,
      ...found.messages,
      ...noArticles(content, found),
      ...terms.messages,
      ...addressMissing(settings.url, file)
    ]
  }
}

/** A folder in one way of writing: `./content/` → `content`. */
function tidy(folder: string): string {
  return path.posix.normalize(folder.replaceAll('\\', '/')).replace(/\/+$/u, '')
}

async function requireContent(root: string, content: string, file: string | undefined): Promise<void> {
  const absolute = path.resolve(root, content)
  if (!isInside(root, absolute) || absolute === root)
    throw createFailure(`Unexpected folder \`${content}\` in \`content\`, expected one inside the project`, {
      ...(file !== undefined && {file})
    })
  const found = await stat(absolute).catch(() => undefined)
  if (found?.isDirectory() === true) return
  throw createFailure(`Cannot find the folder \`${content}\`, expected articles as \`${content}/<slug>/index.md\``, {
    file: content,
    note:
      file === undefined
        ? 'Run `quoin init` to start a project here, or change to the folder of yours.'
        : `Create it, or set \`content\` in ${file}.`
  })
}

function noArticles(content: string, {articles, messages}: FoundArticles): readonly VFileMessage[] {
  if (articles.length > 0 || messages.length > 0) return []
  const reason = `Missing articles in \`${content}\`, expected one at least, as \`${content}/<slug>/index.md\``
  return [createMessage({ruleId: 'file-invalid', reason, file: content}, 'warning')]
}

function addressMissing(url: string | undefined, file = 'package.json'): readonly VFileMessage[] {
  if (url !== undefined) return []
  const reason = 'Missing `url` in the settings, expected the address that the pages will have'
  const note =
    'Without it the pages have no canonical links, name no other languages to search engines, and there is no sitemap.'
  return [createMessage({ruleId: 'url-missing', reason, file, note})]
}

/** The project's own terms; reports a folder of `locales` whose name is no locale. */
function findTerms(localeFiles: readonly string[]): {files: readonly LocaleFile[]; messages: readonly VFileMessage[]} {
  const files: LocaleFile[] = []
  const messages: VFileMessage[] = []
  for (const path of localeFiles) {
    const tag = /^locales\/([^/]+)\/interface\.json$/u.exec(path)?.[1]
    if (tag === undefined) continue
    const {locale, meant} = localeOfName(tag)
    if (locale !== undefined) files.push({locale, path})
    else
      messages.push(
        createMessage({
          ruleId: 'locale-unknown',
          reason: `Unexpected folder \`${tag}\`, expected a locale such as \`uk\` or \`pt-BR\``,
          file: path,
          ...(meant !== undefined && {note: `Did you mean \`${meant}\`?`})
        })
      )
  }
  return {files, messages}
}
