import {styleText} from 'node:util'
import type {Output, Streams} from './session.js'

type Tone = 'error' | 'warning' | 'info' | 'success' | 'faint' | 'strong'

/** Gives text its colour, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string

/** Colours for one stream: on a terminal, unless `NO_COLOR` is set (https://no-color.org); `FORCE_COLOR` overrides both. */
export function createPaint(output: Output, env: Streams['env']): Paint {
  const isForced = Boolean(env['FORCE_COLOR']) && env['FORCE_COLOR'] !== '0'
  const isColoured = isForced || (output.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb')
  return (tone, text) => (isColoured ? styleText(styles[tone], text, {validateStream: false}) : text)
}

const styles = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  success: 'green',
  faint: 'dim',
  strong: 'bold'
} as const
