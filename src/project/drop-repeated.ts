import type {VFileMessage} from 'vfile-message'

/**
 * Messages without those that say again what another says: several formats find the same image missing or the same
 * character without a glyph. The first one stays.
 */
export function dropRepeated(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  const seen = new Set<string>()
  return messages.filter((message) => {
    const key = keyOf(message)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What a message is about: an image is missing once in a file, whatever each writer says of it. */
function keyOf({ruleId = '', file = '', line = 0, column = 0, actual, reason}: VFileMessage): string {
  if (ruleId === 'image-missing' && actual !== undefined) return JSON.stringify([ruleId, file, actual])
  return JSON.stringify([ruleId, file, line, column, reason])
}
