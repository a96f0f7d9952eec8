import * as v from 'valibot'
import {createMessage} from '../../model/message.js'
import type {VFileMessage} from 'vfile-message'
import type {Colour} from '../../typeset/model.js'

const pointsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1000))
const sizeSchema = v.pipe(v.number(), v.minValue(4), v.maxValue(72))
const factorSchema = v.pipe(v.number(), v.minValue(0.5), v.maxValue(3))
const colourSchema = v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/iu, 'Expected a colour as `#rrggbb`'))
const alignSchema = v.picklist(['justify', 'start'])

/** A size of type and the distance from line to line, in points. */
interface TextSize {
  readonly size: number
  readonly leading: number
}

/** What is left white around the text, in points; on paper narrower than A4 it is less. */
interface Margins {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The look of a handout, as `templates/handout.json` gives it. Colours are `#rrggbb`. */
export interface Theme {
  readonly text: TextSize
  /** Captions, notes, names, running heads. */
  readonly small: TextSize
  /** The text of editions side by side, and the room between them. */
  readonly sideBySide: TextSize & {readonly gap: number}
  readonly margins: Margins
  readonly sideBySideMargins: Margins
  readonly align: {readonly single: 'justify' | 'start'; readonly sideBySide: 'justify' | 'start'}
  /** Sizes of the six ranks, the first the title's, as multiples of the text's. */
  readonly headings: readonly number[]
  /** How much larger than Latin a script is set, by ISO 15924 code. */
  readonly scale: Readonly<Record<string, number>>
  /** How much more leading a locale's script needs. */
  readonly leading: Readonly<Record<string, number>>
  readonly colours: Readonly<Record<'text' | 'muted' | 'link' | 'number' | 'tint' | 'bar' | 'rule', string>>
  readonly show: Readonly<Record<'numbers' | 'tints' | 'runningHead' | 'pageNumbers' | 'address', boolean>>
}

const schema: v.GenericSchema<unknown, Theme> = v.strictObject({
  text: group({size: size(10), leading: size(15)}),
  small: group({size: size(8.5), leading: size(12)}),
  sideBySide: group({size: size(9.5), leading: size(14), gap: points(24)}),
  margins: group({top: points(66), bottom: points(66), left: points(96), right: points(96)}),
  sideBySideMargins: group({top: points(64), bottom: points(60), left: points(52), right: points(52)}),
  align: group({
    single: v.optional(alignSchema, 'justify'),
    sideBySide: v.optional(alignSchema, 'start')
  }),
  headings: v.optional(v.pipe(v.array(factorSchema), v.length(6)), [2.1, 1.35, 1.15, 1, 1, 1]),
  scale: v.optional(v.record(v.string(), factorSchema), {
    Arab: 1.16,
    Hebr: 1.06,
    Hira: 0.96,
    Kana: 0.96,
    Hani: 0.96,
    Hang: 0.96
  }),
  leading: v.optional(v.record(v.string(), factorSchema), {
    Arab: 1.18,
    Jpan: 1.12,
    Hans: 1.12,
    Hant: 1.12,
    Kore: 1.1,
    Deva: 1.12,
    Thai: 1.15
  }),
  colours: group({
    text: colour('#141414'),
    muted: colour('#555555'),
    link: colour('#1d3f72'),
    number: colour('#7a2e1d'),
    tint: colour('#f1ecdf'),
    bar: colour('#b9a878'),
    rule: colour('#8a8a8a')
  }),
  show: group({numbers: shown(), tints: shown(), runningHead: shown(), pageNumbers: shown(), address: shown()})
})

/** Reads `handout.json`; what it leaves out has its default. Where it is wrong the defaults stand in, and each mistake is a `file-invalid` message. */
export function readTheme(template = '{}'): {readonly theme: Theme; readonly messages: readonly VFileMessage[]} {
  const read = v.safeParse(schema, parse(template))
  if (read.success) return {theme: read.output, messages: []}
  return {
    theme: v.parse(schema, {}),
    messages: read.issues.map((issue) => invalid(v.getDotPath(issue) ?? '', issue.message))
  }
}

/** A colour of the theme as numbers. */
export function readColour(code: string): Colour {
  const channel = (at: number): number => Number.parseInt(code.slice(at, at + 2), 16) / 255
  return [channel(1), channel(3), channel(5)]
}

function group<Entries extends v.ObjectEntries>(
  entries: Entries
): v.OptionalSchema<
  v.StrictObjectSchema<Entries, undefined>,
  () => v.InferInput<v.StrictObjectSchema<Entries, undefined>>
> {
  return v.optional(v.strictObject(entries), () => ({}) as v.InferInput<v.StrictObjectSchema<Entries, undefined>>)
}

function points(standard: number): v.OptionalSchema<typeof pointsSchema, number> {
  return v.optional(pointsSchema, standard)
}

function size(standard: number): v.OptionalSchema<typeof sizeSchema, number> {
  return v.optional(sizeSchema, standard)
}

function colour(standard: string): v.OptionalSchema<typeof colourSchema, string> {
  return v.optional(colourSchema, standard)
}

function shown(): v.OptionalSchema<v.BooleanSchema<undefined>, true> {
  return v.optional(v.boolean(), true)
}

function invalid(path: string, problem: string): VFileMessage {
  return createMessage({
    ruleId: 'file-invalid',
    file: 'templates/handout.json',
    reason:
      path === ''
        ? 'Unexpected text, expected the JSON of a handout’s theme'
        : `Unexpected value of \`${path}\`: ${problem}`,
    note: 'The package’s own theme was used instead. Compare with `templates/handout.json` of the package.'
  })
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
