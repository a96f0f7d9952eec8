import {Option, type Command} from 'commander'
import type {Locale} from '../../model/locale.js'
import type {Acceptance, AcceptOptions} from '../../node.js'
import {createPaint} from '../paint.js'
import {parseLocale} from '../parse-locales.js'
import {printable} from '../print-messages.js'
import type {Session} from '../session.js'

interface AcceptFlags {
  readonly locale: Locale
  readonly as?: NonNullable<AcceptOptions['as']>
  readonly by?: string
  readonly json?: true
}

const kinds = ['linked', 'omitted', 'paraphrased', 'unrelated', 'mention', 'added'] as const

/** `quoin accept <slug> [id…]` */
export function addAccept(program: Command, session: Session): void {
  program
    .command('accept')
    .description('record what a person decided on a translation, until either side is edited')
    .argument('<slug>', 'the article')
    .argument('[id...]', 'quotations and segments; default: all quotations that have a counterpart')
    .requiredOption('--locale <locale>', 'the translation', parseLocale)
    .addOption(new Option('--as <decision>', 'what they are; default: linked').choices(kinds))
    .option('--by <name>', 'who decided')
    .option('--json', 'print what was recorded as JSON')
    .addHelpText(
      'after',
      '\nA segment is approved. `added` and `mention` are for quotations that only the translation has.'
    )
    .action(async (slug: string, ids: readonly string[], flags: AcceptFlags) => {
      const {as, by, locale, json} = flags
      if (ids.length === 0 && as !== undefined && as !== 'linked')
        program.error(`error: --as ${as} needs the ids of the quotations that are meant`)
      const {acceptQuotations, loadProject} = await import('../../node.js')
      const acceptance = await acceptQuotations(await loadProject(session.cwd), {
        slug,
        ids,
        locale,
        at: new Date().toISOString().slice(0, 10),
        ...(as !== undefined && {as}),
        ...(by !== undefined && {by})
      })
      if (json) session.stdout.write(`${JSON.stringify(acceptance, null, 2)}\n`)
      else report(session, acceptance, locale)
    })
}

function report({stderr, env}: Session, {path, decisions}: Acceptance, locale: Locale): void {
  const paint = createPaint(stderr, env)
  for (const {id, as, source, target} of decisions) {
    const words = [source, target].filter((text) => text !== '').map((text) => printable(shorten(text)))
    stderr.write(`${paint('success', as)} ${printable(id)} ${words.join(' = ')}\n`)
  }
  const count = `${String(decisions.length)} ${decisions.length === 1 ? 'decision' : 'decisions'}`
  stderr.write(
    decisions.length === 0
      ? `Nothing to decide on in ${locale}.\n`
      : `${count} on ${locale} recorded in ${printable(path)}.\n`
  )
}

const longest = 60

function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
