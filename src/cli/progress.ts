import {printable} from './print-messages.js'
import type {Session} from './session.js'

/** A bar that shows how far long work is. */
export interface Progress {
  readonly update: (state: {readonly done: number; readonly total: number; readonly label: string}) => void
  /** Clears the bar's line. */
  readonly finish: () => void
}

const width = 24

/** A progress bar on standard error; nothing where that is no terminal. */
export function createProgress({stderr, env}: Session): Progress {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb') return {update: () => undefined, finish: () => undefined}
  return {
    update: ({done, total, label}) => {
      const filled = total === 0 ? width : Math.floor((done / total) * width)
      const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`
      const line = `${bar} ${String(done)}/${String(total)} ${printable(label)}`
      stderr.write(`\r\u001B[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`)
    },
    finish: () => stderr.write('\r\u001B[2K')
  }
}
