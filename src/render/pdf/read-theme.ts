import * as v from 'valibot'
import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../model/message.js'
import type {Theme} from './theme.js'
import {themeSchema} from './theme-schema.js'

/** Reads `handout.json`; what it leaves out has its default. Where it is wrong the defaults stand in, and each mistake is a `file-invalid` message. */
export function readTheme(template = '{}'): {readonly theme: Theme; readonly messages: readonly VFileMessage[]} {
  const read = v.safeParse(themeSchema, parse(template))
  if (read.success) return {theme: read.output, messages: []}
  return {theme: v.parse(themeSchema, {}), messages: read.issues.map(invalid)}
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    // Valibot takes a list for an object without keys.
    return Array.isArray(value) ? json : value
  } catch {
    return undefined
  }
}

function invalid(issue: v.BaseIssue<unknown>): VFileMessage {
  const path = v.getDotPath(issue)
  return createMessage({
    ruleId: 'file-invalid',
    file: 'templates/handout.json',
    reason: path === null ? 'Unexpected text, expected the JSON of a handout’s theme' : reasonOf(issue, path),
    note: 'The package’s own theme was used instead. The README lists what a theme may hold.'
  })
}

function reasonOf(issue: v.BaseIssue<unknown>, path: string): string {
  if (issue.expected === 'never') return `Unexpected key \`${path}\`, expected ${issue.message}`
  const text = JSON.stringify(issue.input) as string | undefined
  const shown = text === undefined ? 'nothing' : `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
  return `Unexpected ${shown} in \`${path}\`, expected ${issue.message}`
}
