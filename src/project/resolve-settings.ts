import {defaultSettings, type Settings} from '../model/settings.js'
import {createFailure} from './failure.js'
import type {WrittenSettings} from './settings-schema.js'

/** What settings take from outside the project's files. */
export interface SettingsSurroundings {
  /** The package's name. */
  readonly name: string | undefined
  /** `SOURCE_DATE_EPOCH`: whole seconds since 1970. */
  readonly sourceDateEpoch: string | undefined
}

/** Settings with every default in its place. Throws a `Failure` where SOURCE_DATE_EPOCH is no number of seconds. */
export function resolveSettings(written: WrittenSettings, {name, sourceDateEpoch}: SettingsSurroundings): Settings {
  const epoch = parseEpoch(sourceDateEpoch)
  return {
    ...defaultSettings,
    ...written,
    page: {...defaultSettings.page, ...written.page},
    ...(name !== undefined && {name}),
    ...(epoch !== undefined && {epoch})
  }
}

function parseEpoch(seconds: string | undefined): number | undefined {
  if (seconds === undefined || seconds === '') return undefined
  const milliseconds = Number(seconds) * 1000
  if (/^\d{1,12}$/u.test(seconds) && !Number.isNaN(new Date(milliseconds).getTime())) return milliseconds
  throw createFailure(`Unexpected \`${seconds.slice(0, 40)}\` in SOURCE_DATE_EPOCH, expected whole seconds since 1970`)
}
