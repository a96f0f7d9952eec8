import type {VFileMessage} from 'vfile-message'

/** Messages by file, line and column; those of one place stay in their order. */
export function sortMessages(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  return [...messages].sort(
    (one, other) =>
      compare(one.file ?? '', other.file ?? '') ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
