import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {toJsonSchema} from '@valibot/to-json-schema'
import {describe, expect, it} from 'vitest'
import {settingsSchema} from '../../src/project/settings-schema.js'

const file = path.join(import.meta.dirname, '../../templates/settings.schema.json')

describe('settingsSchema', () => {
  it('should be what templates/settings.schema.json tells editors', async () => {
    const schema = toJsonSchema(settingsSchema, {typeMode: 'input', errorMode: 'ignore'})
    // To write the file anew: UPDATE_SCHEMA=1 npx vitest run tests/project/settings-schema.test.ts
    if (process.env['UPDATE_SCHEMA'] === '1') {
      const {writeFile} = await import('node:fs/promises')
      await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`)
    }
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  })
})
