import type {Severity} from '../model/message.js'
import type {MessageRecord, PlaceRecord} from '../node.js'
import {createPaint, type Paint} from './paint.js'
import type {Session} from './session.js'

/** Prints messages for people, each with its clickable place, note and the places on the other side. */
export function printMessages(session: Session, messages: readonly MessageRecord[]): void {
  const paint = createPaint(session.stderr, session.env)
  for (const message of messages) session.stderr.write(formatMessage(message, paint))
}

/** How many messages there are of each severity, in words: `2 errors, 1 warning`. Empty where there is none. */
export function countMessages(messages: readonly MessageRecord[]): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, messages.filter((message) => message.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${String(count)} ${words[severity][count === 1 ? 0 : 1]}`)
    .join(', ')
}

const words: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['remark', 'remarks']
}

function formatMessage(message: MessageRecord, paint: Paint): string {
  const {severity, reason, ruleId, note, related} = message
  const rule = ruleId === '' ? '' : paint('faint', ` [${ruleId}]`)
  const lines = [
    [formatPlace(message), paint(severity, severity), `${printable(reason)}${rule}`].filter(Boolean).join(' '),
    ...(note === null ? [] : note.split('\n').map((line) => `  ${printable(line)}`)),
    ...related.map((other) => `  ${paint('faint', 'see')} ${formatPlace(other)}`)
  ]
  return `${lines.join('\n')}\n`
}

function formatPlace({file, line, column}: PlaceRecord): string {
  return [file === '' ? null : printable(file), line, column].filter((part) => part !== null).join(':')
}

/** Text of an article, made harmless: control characters could steer the terminal, embeddings scramble the line. */
export function printable(text: string): string {
  return text.replaceAll(/[\n\r\t]+/gu, ' ').replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
