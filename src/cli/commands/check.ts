import {Option, type Command} from 'commander'
import type {Locale} from '../../model/locale.js'
import {severityOf} from '../../model/message.js'
import type {Check, MessageRecord} from '../../node.js'
import {messageRecord} from '../../project/message-record.js'
import {parseLocales} from '../parse-locales.js'
import {printGithub} from '../print-github.js'
import {countMessages, printMessages} from '../print-messages.js'
import {createProgress} from '../progress.js'
import type {Session} from '../session.js'

interface CheckFlags {
  readonly locale?: readonly Locale[]
  readonly json?: true
  readonly format?: 'text' | 'github' | 'json'
}

/** `quoin check [slug…]` */
export function addCheck(program: Command, session: Session): void {
  program
    .command('check')
    .description('say what is wrong with the articles, without building anything')
    .argument('[slug...]', 'articles; default: all')
    .option('--locale <locale>', 'only these translations; may be given several times, or with commas', parseLocales)
    .option('--json', 'print the messages as JSON')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'github', 'json']).conflicts('json'))
    .action(async (slugs: readonly string[], flags: CheckFlags) => {
      const {checkProject, loadProject} = await import('../../node.js')
      const progress = createProgress(session)
      const check = await checkProject(await loadProject(session.cwd), {
        slugs,
        ...(flags.locale && {locales: flags.locale}),
        onProgress: progress.update
      }).finally(progress.finish)
      if (check.messages.some((message) => severityOf(message) === 'error')) session.code = 1
      print(session, check, flags)
    })
}

function print(session: Session, {messages, slugs}: Check, {json, format = 'text'}: CheckFlags): void {
  const records = messages.map((message) => messageRecord(message))
  if (json === true || format === 'json') session.stdout.write(`${JSON.stringify(records, null, 2)}\n`)
  else if (format === 'github') printGithub(session, records)
  else {
    printMessages(session, records)
    session.stderr.write(`${summarize(records, slugs.length)}\n`)
  }
}

function summarize(messages: readonly MessageRecord[], articles: number): string {
  const where = `${String(articles)} ${articles === 1 ? 'article' : 'articles'}`
  return messages.length === 0 ? `Nothing to say about ${where}.` : `${countMessages(messages)} in ${where}.`
}
