import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {findQuotations} from '../../../src/read/find-quotations.js'

/** What a fixture expects of one quotation; what it leaves out is not compared. */
interface Expected {
  parts: string[]
  kind: string
  speaker?: string
  nested?: string[]
}

const folder = path.join(import.meta.dirname, '../../fixtures/find')

for (const file of readdirSync(folder)) {
  const locale = path.basename(file, '.json')
  const cases = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
    markdown: string
    quotations: Expected[]
  }[]
  describe(`finding in ${locale}`, () => {
    it.each(cases)('should find the quotations of: $markdown', ({markdown, quotations}) => {
      const found = findQuotations(markdown, {locale})
      const seen = found.map((quotation, index) => {
        const expected = quotations[index]
        const name = quotation.speaker?.name ?? ''
        return {
          parts: quotation.parts.map((part) => part.text),
          kind: quotation.kind,
          ...(expected?.speaker !== undefined && {
            speaker: name.includes(expected.speaker) ? expected.speaker : name
          }),
          ...(expected?.nested !== undefined && {nested: quotation.quotations.map((nested) => nested.text)})
        }
      })
      expect(seen).toEqual(quotations)
    })
  })
}
