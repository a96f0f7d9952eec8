import {VFileMessage} from 'vfile-message'

/** What cannot be done at all: impossible settings, no content, an output that cannot be written. The command line exits with 2. */
export interface Failure extends Error {
  readonly name: 'QuoinFailure'
  /** Everything that stands in the way, each with its place where it has one; at least one. */
  readonly messages: readonly VFileMessage[]
}

/** Advice and place of a failure that has one reason. */
export interface FailureDetails {
  /** What to do about it. */
  readonly note?: string
  /** Path of the file or folder it is about. */
  readonly file?: string
  readonly cause?: unknown
}

/** Makes the error of one reason, to be thrown. */
export function createFailure(reason: string, details: FailureDetails = {}): Failure {
  const message = new VFileMessage(reason, {source: 'quoin'})
  message.fatal = true
  if (details.note !== undefined) message.note = details.note
  if (details.file !== undefined) message.file = details.file
  return failWith([message], details.cause)
}

/** Makes the error of several messages, to be thrown. */
export function failWith(messages: readonly VFileMessage[], cause?: unknown): Failure {
  const text = messages.map((message) => [message.file, message.reason].filter(Boolean).join(': ')).join('\n')
  return Object.assign(new Error(text, {cause}), {name: 'QuoinFailure' as const, messages})
}

/** Whether something caught is a failure rather than a bug. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'QuoinFailure' && 'messages' in error
}
