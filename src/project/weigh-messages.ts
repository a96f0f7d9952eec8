import {VFileMessage} from 'vfile-message'
import type {RuleId} from '../model/message.js'
import type {Settings} from '../model/settings.js'

const fatal = {error: true, warning: false, info: undefined} as const

/** Messages at the severities that the settings give to their rules; those of rules that are off are left out. */
export function weighMessages(
  messages: readonly VFileMessage[],
  severity: Settings['severity']
): readonly VFileMessage[] {
  return messages.flatMap((message) => {
    const weight = severity[message.ruleId as RuleId]
    if (weight === undefined) return [message]
    if (weight === 'off') return []
    return [Object.assign(new VFileMessage(message.reason), message, {fatal: fatal[weight]})]
  })
}
