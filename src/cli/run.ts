import {inspect} from 'node:util'
import {CommanderError} from 'commander'
import {isFailure} from '../project/failure.js'
import {messageRecord} from '../project/message-record.js'
import {createProgram} from './program.js'
import {printMessages} from './print-messages.js'
import type {ExitCode, Session, Streams} from './session.js'

/**
 * Runs a command line and gives back its exit code: 0 done, 1 something is wrong with the articles, 2 misuse or
 * failure. `argv` is without the program's name.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const session: Session = {...streams, code: 0}
  try {
    const program = await createProgram(session)
    await program.parseAsync(argv, {from: 'user'})
    return session.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (isFailure(error))
      printMessages(
        session,
        error.messages.map((message) => messageRecord(message))
      )
    else apologize(session, error, argv.includes('--verbose') || Boolean(session.env['DEBUG']))
    return 2
  }
}

/** A bug in Quoin is no news for a journalist: one line, and the rest on request. */
function apologize({stderr}: Session, error: unknown, verbose: boolean): void {
  const reason = error instanceof Error ? error.message : String(error)
  stderr.write(`Quoin stopped on a fault of its own, sorry: ${reason}\n`)
  if (verbose) stderr.write(`${inspect(error)}\n`)
  else stderr.write('Run it again with --verbose, and please report what it prints.\n')
}
