import path from 'node:path'
import {InvalidArgumentError, type Command} from 'commander'
import type {Build} from '../../node.js'
import type {Locale} from '../../model/locale.js'
import type {Format} from '../../model/settings.js'
import {formats} from '../../project/formats.js'
import {messageRecord} from '../../project/message-record.js'
import {createPaint} from '../paint.js'
import {parseLocales} from '../parse-locales.js'
import {countMessages, printable, printMessages} from '../print-messages.js'
import {createProgress} from '../progress.js'
import type {Session} from '../session.js'

interface BuildFlags {
  readonly format?: readonly Format[]
  readonly locale?: readonly Locale[]
  readonly out?: string
  readonly strict?: true
  readonly json?: true
}

/** `quoin build [slug…]` */
export function addBuild(program: Command, session: Session): void {
  program
    .command('build')
    .description('write pages, books and handouts of all articles, or of those named')
    .argument('[slug...]', 'articles; default: all')
    .option('--format <format>', `only ${formats.join(', ')}; may be given several times, or with commas`, parseFormats)
    .option('--locale <locale>', 'only these locales; may be given several times, or with commas', parseLocales)
    .option('--out <folder>', 'where to; default: `out` of the settings, else dist')
    .option('--strict', 'exit with 1 on any error, also where everything was written')
    .option('--json', 'print what was done as JSON')
    .action(async (slugs: readonly string[], flags: BuildFlags) => {
      const {buildProject, loadProject} = await import('../../node.js')
      const progress = createProgress(session)
      const build = await buildProject(await loadProject(session.cwd), {
        ...(slugs.length > 0 && {slugs}),
        ...(flags.format && {formats: flags.format}),
        ...(flags.locale && {locales: flags.locale}),
        ...(flags.out !== undefined && {out: path.resolve(session.cwd, flags.out)}),
        onProgress: progress.update
      }).finally(progress.finish)
      report(session, build, flags)
    })
}

function parseFormats(names: string, before: readonly Format[] = []): readonly Format[] {
  const chosen = names.split(',').map((name) => {
    const format = formats.find((known) => known === name.trim())
    if (format === undefined) throw new InvalidArgumentError(`Expected one of ${formats.join(', ')}.`)
    return format
  })
  return [...before, ...chosen]
}

function report(session: Session, build: Build, {strict, json}: BuildFlags): void {
  const {withheld} = build
  const messages = build.messages.map((message) => messageRecord(message))
  if (withheld.length > 0 || (strict && messages.some(({severity}) => severity === 'error'))) session.code = 1
  if (json) {
    session.stdout.write(`${JSON.stringify({...build, messages}, null, 2)}\n`)
    return
  }
  printMessages(
    session,
    messages.filter(({severity}) => severity !== 'info')
  )
  const paint = createPaint(session.stderr, session.env)
  for (const {slug, locale} of withheld)
    session.stderr.write(`${paint('error', 'withheld')} ${printable(slug)} in ${locale}: see its errors\n`)
  session.stderr.write(`${summarize(session, build, countMessages(messages))}\n`)
}

function summarize({cwd}: Session, {out, files, changed, removed}: Build, counts: string): string {
  const folder = printable(path.relative(cwd, out) || out)
  const changes = [
    `${String(changed.length)} new or changed`,
    removed.length > 0 && `${String(removed.length)} removed`
  ]
  const remarks = counts.includes('remark') ? ' (`quoin check` shows all)' : ''
  const built = `Built ${String(files.length)} files in ${folder}, ${changes.filter(Boolean).join(', ')}`
  return `${built}.${counts === '' ? '' : ` ${counts}${remarks}.`}`
}
