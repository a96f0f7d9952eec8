import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mergeCatalogue, serializeCatalogue} from '../../src/project/merge-catalogue.js'

const source = new Map<string, string | ReadonlyMap<string, string>>([
  ['title', 'A title'],
  ['p-1', 'One'],
  ['p-2', 'Two'],
  ['speakers', new Map([['putin', 'Vladimir Putin']])]
])

describe('mergeCatalogue', () => {
  it('should start a catalogue with every key empty', () => {
    expect(mergeCatalogue('{}', source)).toEqual({
      text: '{\n  "title": "",\n  "p-1": "",\n  "p-2": "",\n  "speakers": {\n    "putin": ""\n  }\n}\n',
      added: ['title', 'p-1', 'p-2', 'speakers.putin'],
      removed: [],
      kept: []
    })
  })

  it('should put a new key where the source has it, and drop an empty one that the source no longer has', () => {
    const text = '{"title": "Назва", "p-0": "", "p-2": "Два", "speakers": {"putin": "Путін"}}'
    const merged = mergeCatalogue(text, source)
    expect(Object.keys(JSON.parse(merged.text) as object)).toEqual(['title', 'p-1', 'p-2', 'speakers'])
    expect(merged).toMatchObject({added: ['p-1'], removed: ['p-0'], kept: []})
  })

  it('should keep a translation that the source no longer has, at the end', () => {
    const text = '{"p-0": "Нуль", "title": "Назва", "speakers": {"bush": "Буш"}}'
    const merged = mergeCatalogue(text, source)
    expect(JSON.parse(merged.text)).toEqual({
      title: 'Назва',
      'p-1': '',
      'p-2': '',
      speakers: {putin: '', bush: 'Буш'},
      'p-0': 'Нуль'
    })
    expect(merged.kept).toEqual(['speakers.bush', 'p-0'])
  })

  it('should leave the bytes alone where no key comes or goes, whatever their order and indentation', () => {
    const text = '\uFEFF{"p-2":"Два",\r\n"p-1":"","title":"Назва","speakers":{"putin":""}}'
    expect(mergeCatalogue(text, source)).toEqual({text, added: [], removed: [], kept: []})
  })

  it('should indent and end lines as the file does', () => {
    expect(mergeCatalogue('{\r\n\t"title": "Назва"\r\n}\r\n', source).text).toMatch(
      /^\{\r\n\t"title": "Назва",\r\n\t"p-1"/u
    )
  })

  it('should take a key like any other, whatever it is called', () => {
    const merged = mergeCatalogue('{"__proto__": "x", "constructor": ""}', source)
    expect(merged).toMatchObject({kept: ['__proto__'], removed: ['constructor']})
    expect(merged.text).toContain('"__proto__": "x"')
  })

  it('should change nothing the second time, and lose no translation', () => {
    const values = fc.dictionary(fc.string(), fc.oneof(fc.constant(''), fc.string()))
    fc.assert(
      fc.property(values, values, (one, other) => {
        const entries = new Map(Object.entries(one))
        const first = mergeCatalogue(JSON.stringify(other), entries)
        const again = mergeCatalogue(first.text, entries)
        expect(again.text).toBe(first.text)
        const merged = new Map(Object.entries(JSON.parse(first.text) as object))
        for (const [key, value] of Object.entries(other)) if (value !== '') expect(merged.get(key)).toBe(value)
        for (const key of entries.keys()) expect(merged.has(key)).toBe(true)
      })
    )
  })
})

describe('serializeCatalogue', () => {
  it('should write JSON with two spaces and a final line feed', () => {
    expect(serializeCatalogue(new Map([['title', 'A']]))).toBe('{\n  "title": "A"\n}\n')
  })
})
