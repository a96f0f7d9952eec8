/** Where a command line writes to. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The world of one run of the command line. */
export interface Streams {
  /** Data. */
  readonly stdout: Output
  /** Messages and progress. */
  readonly stderr: Output
  /** The folder that it runs in, absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What commands share in one run: its streams, and the exit code that they set. */
export interface Session extends Streams {
  code: ExitCode
}

/** 0: done; 1: done, but something is wrong with the articles; 2: misuse, or nothing could be done. */
export type ExitCode = 0 | 1 | 2
