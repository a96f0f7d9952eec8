import {readFileSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {toJsonSchema} from '@valibot/to-json-schema'
import {readTheme} from '../../../src/render/pdf/read-theme.js'
import {themeSchema} from '../../../src/render/pdf/theme-schema.js'

const template = readFileSync(path.resolve(import.meta.dirname, '../../../templates/handout.json'), 'utf8')
const schemaFile = path.resolve(import.meta.dirname, '../../../templates/handout.schema.json')

describe('readTheme', () => {
  it('should have the values of the package’s own template as its defaults', () => {
    expect(readTheme()).toEqual(readTheme(template))
    expect(readTheme(template).theme).toEqual(JSON.parse(template))
  })
  it('should fill up what a theme leaves out', () => {
    const {theme, messages} = readTheme('{"text": {"size": 12}}')
    expect(theme.text).toEqual({size: 12, leading: 15})
    expect(messages).toEqual([])
  })
  it('should take a family for all scripts, or one for each', () => {
    const {theme} = readTheme('{"faces": {"text": "Literata", "heading": {"Arab": "Amiri", "*": "Literata"}}}')
    expect(theme.faces.text).toEqual({'*': 'Literata'})
    expect(theme.faces.heading).toEqual({Arab: 'Amiri', '*': 'Literata'})
  })
  it('should be told to editors by templates/handout.schema.json', async () => {
    const schema = toJsonSchema(themeSchema, {typeMode: 'input', errorMode: 'ignore'})
    // To write the file anew: UPDATE_SCHEMA=1 npx vitest run tests/render/pdf/read-theme.test.ts
    if (process.env['UPDATE_SCHEMA'] === '1') await writeFile(schemaFile, `${JSON.stringify(schema, null, 2)}\n`)
    expect(JSON.parse(await readFile(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  })
  it.each([
    ['{"text": {"size": "big"}}', 'Unexpected `"big"` in `text.size`, expected points from 4 to 72'],
    ['{"colours": {"text": "red"}}', 'Unexpected `"red"` in `colours.text`, expected a colour as `#rrggbb`'],
    ['{"texts": {}}', 'Unexpected key `texts`, expected an object of settings'],
    ['{"margins": {"top": -1}}', 'Unexpected `-1` in `margins.top`, expected points from 0 to 1000'],
    ['{"headings": [2, 1]}', 'Unexpected `[2,1]` in `headings`, expected six factors'],
    ['{"scale": {"Arabic": 1}}', 'in `scale.Arabic`, expected a script such as `Arab`'],
    ['{"figures": {"text": "roman"}}', 'in `figures.text`, expected one of `font`, `lining`, `old-style`'],
    ['{"faces": {"text": 3}}', 'in `faces.text`, expected the name of a family, or names by script'],
    ['{"show": {"tints": "yes"}}', 'in `show.tints`, expected `true` or `false`'],
    ['{"colours": {"tints": ["#ffffff"]}}', 'in `colours.tints`, expected tints that differ in grey from paper'],
    ['{"colours": {"tints": ["#f4dcd8", "#d8e6d4"]}}', 'in `colours.tints`, expected tints that differ in grey'],
    ['{"colours": {"tints": ["#707070"]}}', 'in `colours.tints`, expected tints that text can be read on'],
    ['{"__proto__": {"size": 3}}', 'Unexpected'],
    ['[]', 'expected the JSON of a handout’s theme'],
    ['not JSON', 'expected the JSON of a handout’s theme']
  ])('should use the defaults for %s and say where it is wrong', (wrong, place) => {
    const {theme, messages} = readTheme(wrong)
    expect(theme).toEqual(readTheme().theme)
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['file-invalid'])
    expect(messages[0]?.reason).toContain(place)
  })
})
