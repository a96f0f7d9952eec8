import {VFile} from 'vfile'
import type {Locale} from '../model/locale.js'
import type {Reporter} from './reporter.js'
import {createReporter} from './reporter.js'

/**
 * Decodes a file as UTF-8, without its byte order mark. Gives back a file with the decoded text and the same list of
 * messages. Bytes that are no UTF-8, characters that are none, and an empty file are reported as `file-invalid`.
 */
export function decodeFile(file: VFile, locale?: Locale): Reporter {
  const text = decode(file)
  const decoded = new VFile({path: file.path, cwd: file.cwd, value: text, data: file.data})
  decoded.messages = file.messages
  const reporter = createReporter(decoded, text, locale)
  if (text.trim() === '') {
    const note = 'Write the article, or remove the file.'
    reporter.report({ruleId: 'file-invalid', reason: 'Unexpected empty file, expected text', note, from: 0, to: 0})
  }
  reportBytes(file, reporter)
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    const reason = 'Unexpected NUL character, expected text'
    const note = 'The file may be no text at all, or be saved as UTF-16: save it as UTF-8.'
    reporter.report({ruleId: 'file-invalid', reason, note, from: nul, to: nul + 1})
  }
  return reporter
}

function decode(file: VFile): string {
  if (file.value instanceof Uint8Array) return new TextDecoder('utf-8').decode(file.value)
  return String(file).replace(/^\uFEFF/u, '')
}

function reportBytes({value}: VFile, {text, report}: Reporter): void {
  if (!(value instanceof Uint8Array) || isUtf8(value)) return
  const from = Math.max(0, text.indexOf('\uFFFD'))
  const reason = 'Unexpected bytes that are no UTF-8, expected a text file in UTF-8'
  const note = 'Open the file in an editor and save it with the encoding UTF-8.'
  report({ruleId: 'file-invalid', reason, note, from, to: from + 1})
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
