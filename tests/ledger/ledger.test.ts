import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseLedger} from '../../src/ledger/parse-ledger.js'
import {serializeLedger} from '../../src/ledger/serialize-ledger.js'
import type {Ledger} from '../../src/model/ledger.js'

const full: Ledger = {
  version: 1,
  source: 'en',
  segments: {
    title: {source: 'h1'},
    'p-3k9a': {
      source: 'h2',
      approved: {
        uk: {source: 'h2', target: 'h3', at: '2026-01-05', by: 'ok'},
        de: {source: 'h2', target: 'h4'}
      }
    }
  },
  quotations: {
    'q-7f3k': {
      segment: 'p-3k9a',
      occurrence: 1,
      speaker: 'putin',
      document: 'record',
      source: 'h5',
      decided: {
        uk: {as: 'linked', source: 'h5', target: 'h6', occurrence: 2, at: '2026-01-05', by: 'ok'},
        de: {as: 'paraphrased', source: 'h5'}
      }
    },
    'q-aaaa': {segment: 'title', occurrence: 1, source: 'h5'}
  },
  unexpected: {uk: [{target: 'h7', occurrence: 1, segment: 'p-3k9a', as: 'added', at: '2026-01-05', by: 'ok'}]},
  texts: {h7: 'Сім', h5: 'We feel "left out"', h1: 'Title', unused: 'Gone'}
}

const written = `{
  "version": 1,
  "source": "en",
  "segments": {
    "title": { "source": "h1" },
    "p-3k9a": {
      "source": "h2",
      "approved": {
        "de": { "source": "h2", "target": "h4" },
        "uk": { "source": "h2", "target": "h3", "at": "2026-01-05", "by": "ok" }
      }
    }
  },
  "quotations": {
    "q-7f3k": {
      "segment": "p-3k9a", "occurrence": 1, "speaker": "putin", "document": "record", "source": "h5",
      "decided": {
        "de": { "as": "paraphrased", "source": "h5" },
        "uk": { "as": "linked", "source": "h5", "target": "h6", "occurrence": 2, "at": "2026-01-05", "by": "ok" }
      }
    },
    "q-aaaa": { "segment": "title", "occurrence": 1, "source": "h5" }
  },
  "unexpected": {
    "uk": [
      { "as": "added", "target": "h7", "occurrence": 1, "segment": "p-3k9a", "at": "2026-01-05", "by": "ok" }
    ]
  },
  "texts": {
    "h1": "Title",
    "h5": "We feel \\"left out\\"",
    "h7": "Сім"
  }
}
`

const parse = (value: string) => {
  const file = new VFile({path: 'quotations.json', value})
  return {ledger: parseLedger(file), messages: file.messages.map(String), file}
}

describe('serializeLedger', () => {
  it('should write one line an entry and a decision, in the order of the article', () => {
    expect(serializeLedger(full)).toBe(written)
  })

  it('should be read back, and then written as the same bytes', () => {
    const {ledger, messages} = parse(written)
    const {unused, ...texts} = full.texts
    expect(unused).toBe('Gone')
    expect(messages).toEqual([])
    expect(ledger).toEqual({...full, texts})
    expect(ledger && serializeLedger(ledger)).toBe(written)
  })

  it('should write an empty one', () => {
    const empty: Ledger = {version: 1, source: 'en', segments: {}, quotations: {}, unexpected: {}, texts: {}}
    expect(parse(serializeLedger(empty)).ledger).toEqual(empty)
  })

  it('should let additions at different places touch different lines', () => {
    const lines = (ledger: Ledger) => serializeLedger(ledger).split('\n')
    const base = lines(full)
    const more = lines({...full, segments: {title: {source: 'h1'}, 'h-2c1d': {source: 'h9'}, ...full.segments}})
    expect(more.filter((line) => !base.includes(line))).toEqual(['    "h-2c1d": { "source": "h9" },'])
  })
})

describe('parseLedger', () => {
  it('should accept a byte order mark, CRLF, and sections that are missing', () => {
    const {ledger, messages} = parse('\uFEFF{\r\n"version": 1,\r\n"source": "en"\r\n}\r\n')
    expect(messages).toEqual([])
    expect(ledger).toEqual({version: 1, source: 'en', segments: {}, quotations: {}, unexpected: {}, texts: {}})
  })

  it('should know a merge conflict', () => {
    const {ledger, messages, file} = parse(
      '{\n"version": 1,\n<<<<<<< HEAD\n"source": "en"\n=======\n"source": "uk"\n>>>>>>> other\n}'
    )
    expect(ledger).toBeUndefined()
    expect(messages).toEqual(['3:1: Unexpected merge conflict marker `<<<<<<<`, expected JSON'])
    expect(file.messages[0]).toMatchObject({fatal: true, ruleId: 'file-invalid', source: 'quoin'})
    expect(file.messages[0]?.note).toContain('quoin sync')
  })

  it.each([
    ['', 'Unexpected empty file, expected a ledger in JSON'],
    ['{"version": 1,', '1:14: Unexpected `,`, expected valid JSON'],
    ['{"version": }', '1:13: Unexpected `}`, expected valid JSON'],
    ['3', '1:1-1:2: Unexpected `3` at the file, expected Object'],
    ['[]', '1:1-1:3: Unexpected missing field `version`, expected a value'],
    ['{"version": 2, "source": "en"}', '1:13-1:14: Unexpected `2` at `version`, expected 1'],
    [
      '{"version": 1, "source": "EN"}',
      '1:26-1:30: Unexpected `"EN"` at `source`, expected a canonical locale such as `uk` or `pt-BR`'
    ],
    ['{"version": 1, "source": "en", "segmets": {}}', '1:43-1:45: Unexpected field `segmets`, expected fields of'],
    ['{"version": 1}', '1:1-1:15: Unexpected missing field `source`, expected a value']
  ])('should report %s', (text, reason) => {
    const {ledger, messages} = parse(text)
    expect(ledger).toBeUndefined()
    expect(messages.join()).toContain(reason)
  })

  it('should point at a wrong decision', () => {
    const text = written.replace('"as": "paraphrased"', '"as": "lost"')
    expect(parse(text).messages[0]).toMatch(
      /^18:23-18:29: Unexpected `"lost"` at `quotations\.q-7f3k\.decided\.de\.as`, expected \(?"linked"/u
    )
    expect(parse(written.replace('"as": "added"', '"as": 1')).messages[0]).toContain('`unexpected.uk.0.as`')
  })

  it('should report an entry that stands twice, but not what a merge left twice the same', () => {
    const twice =
      '{"version": 1, "source": "en", "texts": {"h1": "a", "h1": "a"}, "segments": {"p": {"source": "h1"}, "p": {"source": "h2"}}}'
    expect(parse(twice).messages).toEqual(['1:106-1:122: Unexpected second entry `p`, expected one'])
    expect(parse(twice.replace('"h2"', '"h1"')).messages).toEqual([])
  })

  it('should take no key for more than a key', () => {
    const {ledger} = parse('{"version": 1, "source": "en", "texts": {"__proto__": "a", "constructor": "b"}}')
    expect(Object.getPrototypeOf(ledger?.texts)).toBeNull()
    expect(({} as Record<string, unknown>)['a']).toBeUndefined()
    expect(
      parse('{"version": 1, "source": "en", "segments": {"__proto__": {"source": "h1"}}}').ledger?.segments['source']
    ).toBeUndefined()
  })

  it('should survive anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const {ledger, messages} = parse(text)
        expect(ledger === undefined).toBe(messages.length > 0)
      })
    )
    expect(parse('['.repeat(100_000)).messages).toHaveLength(1)
  })
})
