import {run} from '../../src/cli/run.js'

/** What a command line did. */
export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in a folder, as `quoin` would, without a terminal. */
export async function runCommand(
  cwd: string,
  argv: readonly string[],
  options: {readonly env?: Readonly<Record<string, string>>; readonly terminal?: 'no' | 'yes'} = {}
): Promise<CommandResult> {
  const {env = {}, terminal = 'no'} = options
  const text = {stdout: '', stderr: ''}
  const output = (name: 'stdout' | 'stderr'): {write: (chunk: string) => void; isTTY: boolean; columns: number} => ({
    write: (chunk) => {
      text[name] += chunk
    },
    isTTY: terminal === 'yes',
    columns: 100
  })
  const code = await run(argv, {stdout: output('stdout'), stderr: output('stderr'), cwd, env})
  return {code, ...text}
}
