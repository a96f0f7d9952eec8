import * as v from 'valibot'
import type {PageSettings} from '../model/settings.js'
import {oneOf} from './one-of.js'

const object = v.strictObject(
  {
    size: choice(['A4', 'A5', 'Letter'], 'The paper; default A4.'),
    align: choice(['justified', 'ragged'], 'Lines of one width or not; default: as the theme has it.'),
    layout: choice(
      ['columns', 'facing'],
      'Two editions in columns or on facing pages; default `columns`. Three are always in columns.'
    ),
    links: choice(
      ['none', 'address', 'qr'],
      'What paper shows of links: nothing, their addresses in a numbered list, or a QR code of the page on the web; default `none`.'
    ),
    notes: yesOrNo('A blank ruled column for handwriting at the outer edge; default `false`.'),
    sheet: yesOrNo('A sheet with the quotations alone, in all languages; default `false`.'),
    archive: yesOrNo('PDF/A-1b, for archives; default `false`.')
  },
  'an object, such as `{"size": "A5"}`'
)

/** What may stand under `page` in the settings. */
export const pageSchema: v.GenericSchema<Partial<PageSettings>> = object

/** The names of what may stand there. */
export const pageNames: readonly string[] = Object.keys(object.entries)

type Choice<Value extends string> = v.ExactOptionalSchema<
  v.SchemaWithPipe<readonly [v.PicklistSchema<readonly Value[], string>, v.DescriptionAction<Value, string>]>,
  undefined
>

function choice<const Value extends string>(values: readonly Value[], description: string): Choice<Value> {
  return v.exactOptional(v.pipe(v.picklist(values, oneOf(values)), v.description(description)))
}

type YesOrNo = v.ExactOptionalSchema<
  v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, string>]>,
  undefined
>

function yesOrNo(description: string): YesOrNo {
  return v.exactOptional(v.pipe(v.boolean('`true` or `false`'), v.description(description)))
}
