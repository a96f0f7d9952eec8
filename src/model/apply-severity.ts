import {VFileMessage} from 'vfile-message'
import type {Severity} from './message.js'

const fatality: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined}

/**
 * The messages at the severities that settings give by rule id, those of a rule that is `off` left out. Messages of
 * reading go through this too. What changes is a copy.
 */
export function applySeverity(
  messages: readonly VFileMessage[],
  severity: Readonly<Partial<Record<string, Severity | 'off'>>>
): readonly VFileMessage[] {
  const table = new Map(Object.entries(severity))
  return messages.flatMap((message) => {
    const wanted = table.get(String(message.ruleId))
    if (wanted === undefined) return [message]
    return wanted === 'off' ? [] : [withFatal(message, fatality[wanted])]
  })
}

function withFatal(message: VFileMessage, fatal: boolean | undefined): VFileMessage {
  if (message.fatal === fatal) return message
  const copy = new VFileMessage(message.reason)
  return Object.assign(copy, message, {fatal})
}
