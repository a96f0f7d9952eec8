import type {MessageRecord} from '../node.js'
import type {Session} from './session.js'

/**
 * Prints messages as workflow commands, which GitHub shows beside the changed lines (its documentation: “Workflow commands
 * for GitHub Actions”).
 */
export function printGithub(session: Session, messages: readonly MessageRecord[]): void {
  for (const message of messages) session.stdout.write(`${formatCommand(message)}\n`)
}

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

function formatCommand({
  file,
  line,
  column,
  endLine,
  endColumn,
  ruleId,
  severity,
  reason,
  note
}: MessageRecord): string {
  const fields = [
    ['file', file],
    ['line', line],
    ['col', column],
    ['endLine', endLine],
    ['endColumn', endColumn],
    ['title', ruleId]
  ] as const
  const properties = fields.filter(([, value]) => value !== null && value !== '')
  const shown = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  const text = note === null ? reason : `${reason}\n${note}`
  return `::${commands[severity]}${shown === '' ? '' : ` ${shown}`}::${escapeText(text)}`
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
