import path from 'node:path'
import type {VFileMessage} from 'vfile-message'
import type {Locale} from '../model/locale.js'
import {createMessage} from '../model/message.js'
import {localeOfName} from './locale-of-name.js'
import type {ArticleFiles, LocaleFile} from './project.js'

/** The files that may be editions of one article. */
export interface EditionSearch {
  /** `index.md` */
  readonly source: string
  /** `index.md` and `index.<locale>.md`, sorted. */
  readonly documents: readonly string[]
  /** `locales/<locale>/articles/<slug>.json`, sorted. */
  readonly catalogues: readonly string[]
  /** The locales that the settings name. */
  readonly locales: readonly Locale[] | undefined
}

/** An article's translations; reports `edition-duplicate` and `locale-unknown`. */
export function findEditions(search: EditionSearch): Pick<ArticleFiles, 'translations' | 'catalogues' | 'messages'> {
  const {source, locales} = search
  const messages: VFileMessage[] = []
  const documents = search.documents.filter((file) => file !== source).map((path) => ({path, tag: tagOf(path)}))
  const files = search.catalogues.map((path) => ({path, tag: path.split('/')[1] ?? ''}))
  const translations = chooseEditions(documents, locales, messages)
  const catalogues = chooseEditions(files, locales, messages).filter((catalogue) => {
    const document = translations.find(({locale}) => locale === catalogue.locale)
    if (document !== undefined) messages.push(duplicate(catalogue, document.path))
    return document === undefined
  })
  return {translations, catalogues, messages}
}

function tagOf(file: string): string {
  return path.posix.basename(file).slice('index.'.length, -'.md'.length)
}

interface TaggedFile {
  readonly path: string
  readonly tag: string
}

/** One file for each locale, sorted by locale; what is left out is reported. */
function chooseEditions(
  files: readonly TaggedFile[],
  locales: readonly Locale[] | undefined,
  messages: VFileMessage[]
): readonly LocaleFile[] {
  const chosen = new Map<Locale, LocaleFile>()
  for (const {path, tag} of files) {
    const {locale, meant} = localeOfName(tag)
    const other = locale === undefined ? undefined : chosen.get(locale)
    if (locale === undefined) messages.push(unknownLocale({path, tag}, meant))
    else if (locales?.includes(locale) === false) messages.push(unlisted({path, locale}))
    else if (other !== undefined) messages.push(duplicate({path, locale}, other.path))
    else chosen.set(locale, {locale, path})
  }
  return [...chosen.values()].sort((one, other) => (one.locale < other.locale ? -1 : 1))
}

function unknownLocale({path, tag}: TaggedFile, meant: Locale | undefined): VFileMessage {
  return createMessage({
    ruleId: 'locale-unknown',
    reason: `Unexpected \`${tag}\` in the file's name, expected a locale such as \`uk\` or \`pt-BR\``,
    file: path,
    actual: tag,
    expected: meant === undefined ? undefined : [meant],
    note:
      meant === undefined
        ? 'Name the file after a BCP 47 tag; until then it is left out.'
        : `\`${tag}\` is a country's code. Did you mean the language \`${meant}\`? Until the file is renamed it is left out.`
  })
}

function unlisted({path, locale}: LocaleFile): VFileMessage {
  const reason = `Unexpected locale \`${locale}\`, expected one of \`locales\` in the settings`
  const note = `Add \`${locale}\` to \`locales\` to publish this edition; until then it is left out.`
  return createMessage({ruleId: 'locale-unknown', reason, file: path, locale, note}, 'info')
}

function duplicate({path, locale}: LocaleFile, other: string): VFileMessage {
  return createMessage({
    ruleId: 'edition-duplicate',
    reason: `Unexpected second translation for \`${locale}\`, expected one`,
    file: path,
    locale,
    note: `The other is \`${other}\`, which is used. Delete one of them.`,
    related: [{file: other, locale}]
  })
}
