import type {Command} from 'commander'
import type {Locale} from '../../model/locale.js'
import type {Sync, SyncedFile} from '../../node.js'
import {messageRecord} from '../../project/message-record.js'
import {createPaint} from '../paint.js'
import {parseLocales} from '../parse-locales.js'
import {printable, printMessages} from '../print-messages.js'
import {createProgress} from '../progress.js'
import type {Session} from '../session.js'

interface SyncFlags {
  readonly locale?: readonly Locale[]
  readonly json?: true
}

/** `quoin sync [slug…]` */
export function addSync(program: Command, session: Session): void {
  program
    .command('sync')
    .description('write source catalogues and ledgers, and merge what is new into the target catalogues')
    .argument('[slug...]', 'articles; default: all')
    .option('--locale <locale>', 'start a catalogue for these locales where there is no translation', parseLocales)
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      '\nNo translation is ever deleted: one whose source is gone stays at the end of its catalogue.'
    )
    .action(async (slugs: readonly string[], flags: SyncFlags) => {
      const {loadProject, syncProject} = await import('../../node.js')
      const progress = createProgress(session)
      const sync = await syncProject(await loadProject(session.cwd), {
        slugs,
        ...(flags.locale && {locales: flags.locale}),
        onProgress: progress.update
      }).finally(progress.finish)
      if (sync.messages.length > 0) session.code = 1
      report(session, sync, flags)
    })
}

function report(session: Session, sync: Sync, {json}: SyncFlags): void {
  const messages = sync.messages.map((message) => messageRecord(message))
  if (json) {
    session.stdout.write(`${JSON.stringify({...sync, messages}, null, 2)}\n`)
    return
  }
  const {stderr, env} = session
  const paint = createPaint(stderr, env)
  printMessages(session, messages)
  for (const slug of sync.skipped)
    stderr.write(`${paint('error', 'left alone')} ${printable(slug)}: nothing of it was written, see its errors\n`)
  for (const file of sync.files.filter(({isChanged, kept}) => isChanged || kept.length > 0)) {
    const word = file.isChanged ? paint('success', 'wrote') : paint('faint', 'kept ')
    stderr.write(`${word} ${printable(file.path)}${describe(file)}\n`)
  }
  stderr.write(`${summarize(sync)}\n`)
}

function summarize({files, skipped}: Sync): string {
  const changed = files.filter(({isChanged}) => isChanged).length
  if (changed > 0) return `${String(changed)} of ${String(files.length)} files written.`
  return skipped.length === 0 ? 'Everything is up to date.' : 'Everything else is up to date.'
}

function describe({added, removed, kept}: SyncedFile): string {
  const parts = [
    added.length > 0 && `${String(added.length)} new to translate`,
    removed.length > 0 && `${String(removed.length)} empty removed`,
    kept.length > 0 && `${String(kept.length)} kept that the source no longer has: ${kept.join(', ')}`
  ].filter((part) => part !== false)
  return parts.length === 0 ? '' : printable(` (${parts.join('; ')})`)
}
