import * as v from 'valibot'
import {VFileMessage} from 'vfile-message'
import type {LocatedJson} from './locate-json.js'
import {pageNames} from './page-schema.js'
import {settingNames, settingsSchema, type WrittenSettings} from './settings-schema.js'
import {severities} from '../model/message.js'
import {sortMessages} from './sort-messages.js'
import {suggest} from './suggest.js'

/** Where settings stand: a file, and the path to them in it (`['quoin']` in package.json). */
export interface SettingsPlace {
  readonly file: string
  readonly path: readonly string[]
  readonly json: LocatedJson
}

/** Settings as they are written, or a message for each unknown key and impossible value (rule id `settings-invalid`). */
export interface ParsedSettings {
  readonly settings: WrittenSettings
  readonly messages: readonly VFileMessage[]
}

/** Validates settings. Every problem is reported with its path, what is there and what was expected. */
export function parseSettings(value: unknown, place: SettingsPlace): ParsedSettings {
  // Valibot takes a list for an object without keys.
  const result = v.safeParse(settingsSchema, Array.isArray(value) ? JSON.stringify(value) : value)
  if (!result.success)
    return {settings: {}, messages: sortMessages(result.issues.map((issue) => describe(issue, place)))}
  return {settings: result.output, messages: [...strangers(result.output, place), ...unreachable(result.output, place)]}
}

type Issue = v.BaseIssue<unknown>

function describe(issue: Issue, place: SettingsPlace): VFileMessage {
  const steps = (issue.path ?? []).map((item) => item.key as string | number)
  const isKey = issue.path?.at(-1)?.origin === 'key'
  const key = String(steps.at(-1))
  if (isKey) return createSettingsMessage(place, {steps, isKey, ...describeKey(key, issue)})
  return createSettingsMessage(place, {
    steps,
    isKey,
    reason: `Unexpected ${show(issue.input)} in ${dotted(place, steps)}, expected ${issue.message}`
  })
}

interface Problem {
  readonly steps: readonly (string | number)[]
  readonly isKey: boolean
  readonly reason: string
  readonly note?: string
}

function describeKey(key: string, issue: Issue): {reason: string; note?: string} {
  const candidates = candidatesFor(issue)
  const meant = suggest(key, candidates)
  const expected = issue.expected === 'never' ? candidates.map((name) => `\`${name}\``).join(', ') : issue.message
  return {
    reason: `Unexpected key \`${key}\`, expected ${meant === undefined ? expected : `\`${meant}\``}`,
    ...(meant !== undefined && {note: `Did you mean \`${meant}\`?`})
  }
}

function candidatesFor(issue: Issue): readonly string[] {
  const [parent] = issue.path ?? []
  if (issue.path?.length === 1) return settingNames
  if (parent?.key === 'severity') return Object.keys(severities)
  return parent?.key === 'page' ? pageNames : []
}

/** Locales that are put side by side but not published, and the source locale where it is not published. */
function strangers(settings: WrittenSettings, place: SettingsPlace): VFileMessage[] {
  const {locales, sourceLocale, sets = []} = settings
  if (locales === undefined) return []
  const expected = `one of \`locales\`: ${locales.map((locale) => `\`${locale}\``).join(', ')}`
  const problems: Problem[] = sets.flatMap((set, index) =>
    set.flatMap((locale, position) =>
      locales.includes(locale) ? [] : [stranger(place, locale, {steps: ['sets', index, position], expected})]
    )
  )
  if (sourceLocale !== undefined && !locales.includes(sourceLocale))
    problems.push(stranger(place, sourceLocale, {steps: ['sourceLocale'], expected}))
  return problems.map((problem) => createSettingsMessage(place, problem))
}

/** A QR code leads to the page on the web, so there has to be one. */
function unreachable({url, page}: WrittenSettings, place: SettingsPlace): VFileMessage[] {
  if (page?.links !== 'qr' || url !== undefined) return []
  const steps = ['page', 'links']
  const reason = `Unexpected \`"qr"\` in ${dotted(place, steps)}, expected \`url\` to be set`
  return [
    createSettingsMessage(place, {steps, isKey: false, reason, note: 'A QR code leads to the page that `url` makes.'})
  ]
}

function stranger(
  place: SettingsPlace,
  locale: string,
  {steps, expected}: {steps: readonly (string | number)[]; expected: string}
): Problem {
  return {steps, isKey: false, reason: `Unexpected \`${locale}\` in ${dotted(place, steps)}, expected ${expected}`}
}

function createSettingsMessage(place: SettingsPlace, {steps, isKey, reason, note}: Problem): VFileMessage {
  const position = place.json.place([...place.path, ...steps], isKey ? 'key' : 'value')
  const message = new VFileMessage(reason, {place: position, source: 'quoin', ruleId: 'settings-invalid'})
  message.file = place.file
  message.fatal = true
  if (note !== undefined) message.note = note
  return message
}

function dotted(place: SettingsPlace, steps: readonly (string | number)[]): string {
  const path = [...place.path, ...steps].join('.')
  return path === '' ? 'the settings' : `\`${path}\``
}

function show(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) return 'nothing'
  return text.length > 60 ? `\`${text.slice(0, 60)}…\`` : `\`${text}\``
}
