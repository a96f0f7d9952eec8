import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readEdition} from '../../src/read/read-edition.js'

describe('readEdition', () => {
  it('should read a paragraph with its place', () => {
    const file = new VFile({value: 'But "we" said.\n', path: 'content/a/index.md'})
    const {segments} = readEdition(file, {form: 'source', locale: 'en'})
    expect(segments.map(({kind, text}) => [kind, text])).toEqual([['paragraph', 'But "we" said.']])
  })
})
