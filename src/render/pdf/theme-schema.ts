import * as v from 'valibot'
import {contrast, lightness} from './lightness.js'
import type {Alignment, Figures, ParagraphSign, Theme} from './theme.js'
import {readColour} from './theme.js'

/** A tint differs from white paper, and from the next tint, at least by this much lightness (L*) when it is printed in grey. */
const leastDifference = 4

/** Text on a tint has at least the contrast that readers with low vision need (WCAG 2.2, success criterion 1.4.6). */
const leastContrast = 7

const colour = v.pipe(
  v.string('a colour as `#rrggbb`'),
  v.regex(/^#[\da-f]{6}$/iu, 'a colour as `#rrggbb`'),
  v.description('A colour as #rrggbb.')
)

const figures: readonly Figures[] = ['font', 'lining', 'old-style', 'tabular', 'tabular-old-style']

const families = v.union(
  [
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.transform((family): Record<string, string> => ({'*': family}))
    ),
    v.record(v.pipe(v.string(), v.regex(/^([A-Z][a-z]{3}|\*)$/u)), v.pipe(v.string(), v.nonEmpty()))
  ],
  'the name of a family, or names by script, such as `{"Arab": "Amiri", "*": "Noto Serif"}`'
)

const factor = numberFrom(0.5, 3, 'a factor')
const byScript = v.record(
  v.pipe(v.string(), v.regex(/^[A-Z][a-z]{3}$/u, 'a script such as `Arab`')),
  factor,
  'factors by script, such as `{"Arab": 1.16}`'
)

const colours = v.pipe(
  v.strictObject(
    {
      text: colourOr('#141414'),
      muted: colourOr('#555555'),
      link: colourOr('#1d3f72'),
      number: colourOr('#7a2e1d'),
      bar: colourOr('#b9a878'),
      rule: colourOr('#8a8a8a'),
      tints: v.optional(
        v.pipe(
          v.array(colour, 'a list of colours'),
          v.minLength(1, 'at least one colour'),
          v.check(
            (tints: string[]) => areSeen(tints),
            `tints that differ in grey from paper and from each other, by ${String(leastDifference)} L* at least`
          ),
          v.description('Behind quotations, in turn. They have to differ in greyscale.')
        ),
        ['#f8f2e2', '#d3e2ea']
      )
    },
    'colours by what they are for'
  ),
  v.forward(
    v.partialCheck(
      [['text'], ['tints']],
      ({text, tints}) => tints.every((tint) => isReadable(text, tint)),
      `tints that text can be read on, with a contrast of ${String(leastContrast)} at least`
    ),
    ['tints']
  )
)

const object = v.strictObject(
  {
    $schema: v.exactOptional(v.string('the address of a schema')),
    faces: group(
      {text: face(), heading: face(), small: face(), code: face(), table: face()},
      'Families of type by what they are for, and by script; default: the first installed font of the script.'
    ),
    text: group({size: sizeOr(10), leading: sizeOr(15)}, 'Running text.'),
    small: group({size: sizeOr(8.5), leading: sizeOr(12)}, 'Captions, notes, names, running heads.'),
    sideBySide: group(
      {size: sizeOr(9.5), leading: sizeOr(14), gap: pointsOr(24)},
      'Text in columns, and the room between them.'
    ),
    margins: group(
      {top: pointsOr(66), bottom: pointsOr(66), left: pointsOr(96), right: pointsOr(96)},
      'White around the text.'
    ),
    sideBySideMargins: group(
      {top: pointsOr(64), bottom: pointsOr(60), left: pointsOr(52), right: pointsOr(52)},
      'White around columns.'
    ),
    facingMargins: group(
      {top: pointsOr(66), bottom: pointsOr(66), inner: pointsOr(72), outer: pointsOr(108)},
      'White around the text of facing pages.'
    ),
    align: group(
      {single: alignOr('justify'), sideBySide: alignOr('start'), facing: alignOr('justify')},
      'Lines of one width, or not.'
    ),
    paragraphs: group(
      {single: signOr('indent'), sideBySide: signOr('space'), facing: signOr('space')},
      'What tells a paragraph from the one before it: space, or an indent of its first line.'
    ),
    indent: v.optional(
      v.pipe(
        byScript,
        v.description('By how many ems the first line is moved in, by the script of a locale; of others 1.5.')
      ),
      {Jpan: 1, Hans: 2, Hant: 2, Kore: 1}
    ),
    headings: v.optional(
      v.pipe(
        v.array(factor, 'six factors'),
        v.length(6, 'six factors'),
        v.description('Sizes of the six ranks of headings, the first the title’s, as multiples of the text’s.')
      ),
      [2.1, 1.35, 1.15, 1, 1, 1]
    ),
    scale: v.optional(v.pipe(byScript, v.description('How much larger than Latin a script is set.')), {
      Arab: 1.16,
      Hebr: 1.06,
      Hira: 0.96,
      Kana: 0.96,
      Hani: 0.96,
      Hang: 0.96
    }),
    leading: v.optional(v.pipe(byScript, v.description('How much more leading the script of a locale needs.')), {
      Arab: 1.18,
      Jpan: 1.12,
      Hans: 1.12,
      Hant: 1.12,
      Kore: 1.1,
      Deva: 1.12,
      Thai: 1.15
    }),
    figures: group(
      {
        text: figuresOr('old-style'),
        heading: figuresOr('lining'),
        small: figuresOr('lining'),
        code: figuresOr('font'),
        table: figuresOr('tabular')
      },
      'How digits look, where the font has such digits.'
    ),
    smallCapitals: group(
      {runningHead: yes(true), attribution: yes(false)},
      'What is set in small capitals, where the font has them.'
    ),
    hanging: v.pipe(yes(true), v.description('Punctuation at the edge of a line stands a little outside it.')),
    grid: v.pipe(yes(true), v.description('Lines of text stand on one grid over columns and pages.')),
    arabic: v.pipe(
      v.optional(v.picklist(['kashida', 'spacing'], 'one of `kashida`, `spacing`'), 'kashida'),
      v.description('What makes justified Arabic lines longer.')
    ),
    notes: group(
      {width: pointsOr(130), leading: pointsOr(24)},
      'The blank column for handwriting, and the distance of its lines.'
    ),
    colours: v.optional(v.pipe(colours, v.description('Colours as #rrggbb.')), {}),
    show: group(
      {
        numbers: yes(true),
        tints: yes(true),
        bars: yes(true),
        description: yes(true),
        byline: yes(true),
        image: yes(true),
        runningHead: yes(true),
        pageNumbers: yes(true),
        address: yes(true)
      },
      'What is shown.'
    )
  },
  'an object of settings'
)

/** What may stand in `templates/handout.json`, with every default; an issue's text is what was expected there. */
export const themeSchema: v.GenericSchema<unknown, Theme> = v.pipe(object, v.title('Theme of a handout'))

function group<Entries extends v.ObjectEntries>(
  entries: Entries,
  description: string
): v.OptionalSchema<
  v.SchemaWithPipe<
    readonly [
      v.StrictObjectSchema<Entries, string>,
      v.DescriptionAction<v.InferOutput<v.StrictObjectSchema<Entries, string>>, string>
    ]
  >,
  () => v.InferInput<v.StrictObjectSchema<Entries, string>>
> {
  const schema = v.pipe(
    v.strictObject(entries, `an object with ${listed(Object.keys(entries))}`),
    v.description(description)
  )
  return v.optional(schema, () => ({}) as v.InferInput<v.StrictObjectSchema<Entries, string>>)
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function numberFrom(least: number, most: number, what: string): NumberSchema {
  const expected = `${what} from ${String(least)} to ${String(most)}`
  return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected))
}

type NumberSchema = v.SchemaWithPipe<
  readonly [v.NumberSchema<string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]
>

function pointsOr(standard: number): v.OptionalSchema<NumberSchema, number> {
  return v.optional(numberFrom(0, 1000, 'points'), standard)
}

function sizeOr(standard: number): v.OptionalSchema<NumberSchema, number> {
  return v.optional(numberFrom(4, 72, 'points'), standard)
}

function colourOr(standard: string): v.OptionalSchema<typeof colour, string> {
  return v.optional(colour, standard)
}

function face(): v.OptionalSchema<typeof families, Readonly<Record<string, string>>> {
  return v.optional(families, {})
}

function alignOr(standard: Alignment): v.OptionalSchema<v.PicklistSchema<readonly Alignment[], string>, Alignment> {
  return v.optional(v.picklist(['justify', 'start'], 'one of `justify`, `start`'), standard)
}

function signOr(
  standard: ParagraphSign
): v.OptionalSchema<v.PicklistSchema<readonly ParagraphSign[], string>, ParagraphSign> {
  return v.optional(v.picklist(['space', 'indent'], 'one of `space`, `indent`'), standard)
}

function figuresOr(standard: Figures): v.OptionalSchema<v.PicklistSchema<readonly Figures[], string>, Figures> {
  return v.optional(v.picklist(figures, `one of ${listed(figures)}`), standard)
}

function yes(standard: boolean): v.OptionalSchema<v.BooleanSchema<string>, boolean> {
  return v.optional(v.boolean('`true` or `false`'), standard)
}

/** What is no colour is another mistake. */
function isReadable(text: string, tint: string): boolean {
  const ratio = contrast(readColour(text), readColour(tint))
  return Number.isNaN(ratio) || ratio >= leastContrast
}

/** Whether each tint is darker than paper, and differs from the next (the last from the first). */
function areSeen(tints: readonly string[]): boolean {
  const shades = tints.map((tint) => lightness(readColour(tint)))
  return shades.every((shade, index) => {
    const next = shades[(index + 1) % shades.length] ?? 0
    return 100 - shade >= leastDifference && (shades.length === 1 || Math.abs(shade - next) >= leastDifference)
  })
}
