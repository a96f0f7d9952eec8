import type {Command} from 'commander'
import type {ArticleStatus, LocaleStatus} from '../../node.js'
import {createPaint, type Paint} from '../paint.js'
import {printable} from '../print-messages.js'
import {createProgress} from '../progress.js'
import type {Session} from '../session.js'

/** `quoin status [slug…]` */
export function addStatus(program: Command, session: Session): void {
  program
    .command('status')
    .description('say how far each translation is')
    .argument('[slug...]', 'articles; default: all')
    .option('--json', 'print it as JSON')
    .action(async (slugs: readonly string[], {json}: {readonly json?: true}) => {
      const {loadProject, statusProject} = await import('../../node.js')
      const progress = createProgress(session)
      const status = await statusProject(await loadProject(session.cwd), {slugs, onProgress: progress.update}).finally(
        progress.finish
      )
      if (json) session.stdout.write(`${JSON.stringify(status, null, 2)}\n`)
      else for (const article of status.articles) print(session, article)
    })
}

function print(session: Session, {slug, source, locales}: ArticleStatus): void {
  const paint = createPaint(session.stdout, session.env)
  session.stdout.write(`${paint('strong', printable(slug))} (${source})\n`)
  const rows = Object.entries(locales)
  if (rows.length === 0) session.stdout.write('  no translations\n')
  const width = Math.max(0, ...rows.map(([locale]) => locale.length))
  for (const [locale, status] of rows) session.stdout.write(`  ${locale.padEnd(width)}  ${describe(status, paint)}\n`)
}

function describe({edition, segments, quotations, stale}: LocaleStatus, paint: Paint): string {
  if (edition === 'none') return paint('faint', 'not translated')
  const {total, aligned, unsure, missing, unexpected} = quotations
  const doubts = [
    [missing, 'missing', 'error'],
    [unexpected, 'unexpected', 'error'],
    [unsure, 'unsure', 'warning'],
    [segments.stale + quotations.stale, 'stale', 'warning']
  ] as const
  const parts = [
    edition.padEnd('catalogue'.length),
    `${String(segments.translated)}/${String(segments.total)} segments`,
    `${String(aligned)}/${String(total)} quotations`,
    ...doubts.filter(([count]) => count > 0).map(([count, word, tone]) => paint(tone, `${String(count)} ${word}`)),
    ...stale.map(({id, change}) => `\n      ${id}: ${printable(change)}`)
  ]
  return parts.join('  ')
}
