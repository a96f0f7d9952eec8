import * as v from 'valibot'
import {canonicalizeLocale, isKnownLanguage} from '../model/locale.js'
import {severities, type RuleId} from '../model/message.js'
import type {PageSettings, Policy, Settings} from '../model/settings.js'
import {formats} from './formats.js'
import {oneOf} from './one-of.js'
import {pageSchema} from './page-schema.js'

const policies: readonly Policy[] = ['publish', 'notice', 'withhold']
const ruleIds = Object.keys(severities) as RuleId[]

const locale = v.pipe(
  v.string('a locale as a BCP 47 tag, such as `uk` or `pt-BR`'),
  v.check(isKnownLanguage, 'a locale as a BCP 47 tag, such as `uk` or `pt-BR`'),
  v.description('A locale as a BCP 47 tag.'),
  v.transform((tag) => canonicalizeLocale(tag) ?? tag)
)

const folder = v.pipe(
  v.string('a folder'),
  v.nonEmpty('a folder'),
  v.check((path) => !path.includes('\0'), 'a folder')
)

const distinctLocales = v.pipe(
  v.array(locale, 'a list of locales'),
  v.check((list) => new Set(list).size === list.length, 'each locale once')
)

const pair = v.strictTuple(
  [
    v.pipe(v.string('a quotation mark'), v.regex(/^[^\p{L}\p{N}<>]{1,4}$/u, 'a quotation mark')),
    v.pipe(v.string('a quotation mark'), v.regex(/^[^\p{L}\p{N}<>]{1,4}$/u, 'a quotation mark'))
  ],
  'an opening and a closing quotation mark'
)

/** Settings as they are written, before defaults: the fields of `Settings`, and where files are. */
export interface WrittenSettings extends Partial<Omit<Settings, 'name' | 'epoch' | 'page'>> {
  readonly $schema?: string
  readonly out?: string
  readonly page?: Partial<PageSettings>
}

const object = v.strictObject(
  {
    $schema: v.exactOptional(v.string('the address of a schema')),
    url: v.exactOptional(
      v.pipe(
        v.string('an absolute http or https address'),
        v.check(isBaseAddress, 'an absolute http or https address without query or fragment'),
        v.description(
          'Absolute address that the output is served from; without it there are no canonical links and no sitemap.'
        ),
        v.transform((address) => new URL(address).href.replace(/\/*$/u, '/'))
      )
    ),
    sourceLocale: v.exactOptional(
      v.pipe(locale, v.description('Locale of the source editions; default: their `lang`, else `en`.'))
    ),
    locales: v.exactOptional(
      v.pipe(
        distinctLocales,
        v.description('Locales to publish, the source among them; default: those that are there.')
      )
    ),
    sets: v.exactOptional(
      v.pipe(
        v.array(
          v.pipe(distinctLocales, v.minLength(2, 'two or three locales'), v.maxLength(3, 'two or three locales')),
          'a list of sets, such as `[["en", "uk"]]`'
        ),
        v.description('Locales that are put side by side, such as [["en", "uk"]].')
      )
    ),
    formats: v.exactOptional(
      v.pipe(
        v.array(v.picklist(formats, oneOf(formats)), 'a list of formats'),
        v.minLength(1, 'at least one format'),
        v.check((list) => new Set(list).size === list.length, 'each format once'),
        v.description('What is written; default: all.')
      )
    ),
    content: v.exactOptional(v.pipe(folder, v.description('Folder of the articles; default `content`.'))),
    out: v.exactOptional(v.pipe(folder, v.description('Folder that is written to; default `dist`.'))),
    policy: v.exactOptional(
      v.pipe(
        v.picklist(policies, oneOf(policies)),
        v.description('What happens to an edition with errors; default `notice`.')
      )
    ),
    severity: v.exactOptional(
      v.pipe(
        v.record(
          v.picklist(ruleIds, 'the id of a rule'),
          v.picklist(['off', 'info', 'warning', 'error'], oneOf(['off', 'info', 'warning', 'error'])),
          'severities by rule, such as `{"quotation-length": "off"}`'
        ),
        v.description('Severity by rule.')
      )
    ),
    marks: v.exactOptional(
      v.pipe(
        v.record(
          locale,
          v.pipe(v.array(pair, 'a list of pairs of marks'), v.minLength(1, 'at least one pair of marks')),
          'pairs of marks by locale, such as `{"de": [["»", "«"]]}`'
        ),
        v.description('House style: quotation marks by locale, outermost first.')
      )
    ),
    fonts: v.exactOptional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.check(isScriptOrLocale, 'a script such as `Arab`, or a locale')),
          v.pipe(v.string('a font file or a package of fonts'), v.nonEmpty('a font file or a package of fonts')),
          'font files by script or locale, such as `{"Arab": "fonts/Amiri.ttf"}`'
        ),
        v.description('Font files or packages by ISO 15924 script or by locale.')
      )
    ),
    page: v.exactOptional(v.pipe(pageSchema, v.description('How handouts are printed.')))
  },
  'an object of settings'
)

/** What may stand in `quoin` of package.json and in quoin.json; an issue's text is what was expected there. */
export const settingsSchema: v.GenericSchema<WrittenSettings> = v.pipe(object, v.title('Settings of Quoin'))

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(object.entries).filter((name) => name !== '$schema')

function isBaseAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url !== undefined && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === ''
}

function isScriptOrLocale(key: string): boolean {
  return /^[A-Z][a-z]{3}$/u.test(key) || isKnownLanguage(key)
}
