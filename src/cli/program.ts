import {Command} from 'commander'
import {findOwnPackage} from '../project/own-package.js'
import {addAccept} from './commands/accept.js'
import {addAlign} from './commands/align.js'
import {addBuild} from './commands/build.js'
import {addCheck} from './commands/check.js'
import {addInit} from './commands/init.js'
import {addStatus} from './commands/status.js'
import {addSync} from './commands/sync.js'
import type {Session} from './session.js'

/** All commands; each sets the session's exit code. Throws commander's errors, also to end after `--help` and `--version`. */
export async function createProgram(session: Session): Promise<Command> {
  const {stdout, stderr} = session
  const program = new Command('quoin')
    .description('Articles in many languages as HTML, EPUB and PDF, every quotation locked to its counterpart.')
    .version((await findOwnPackage()).version)
    .option('--verbose', 'show where a fault came from')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(run it with --help to see what it takes)')
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80
    })
    .addHelpText('after', '\nExit codes: 0 done; 1 something is wrong with the articles; 2 misuse or failure.')
  for (const add of commands) add(program, session)
  return program
}

/** The table of commands, in the order of the help. */
const commands = [addBuild, addCheck, addSync, addAccept, addStatus, addAlign, addInit]
