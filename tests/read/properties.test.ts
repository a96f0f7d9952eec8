import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readCatalogue} from '../../src/read/read-catalogue.js'
import {readField} from '../../src/read/segments/read-field.js'
import {escapeMarkdown} from '../../src/read/segments/escape-markdown.js'
import {noIdentities} from '../../src/read/segments/identify-text.js'
import {createReporter} from '../../src/read/reporter.js'
import {edition} from './edition.js'

const words = fc.array(
  fc.constantFrom(
    'We',
    'відчуваємо',
    '"left',
    'out"',
    '日本',
    '語',
    '👩‍👩‍👧',
    'é',
    'שלום',
    '«так»',
    'a*b',
    '10:30',
    ':foo',
    '12'
  ),
  {minLength: 1, maxLength: 12}
)
const spaces = fc.constantFrom(' ', '\n', '  \n', '\r\n')
const line = fc.tuple(words, spaces).map(([list, space]) => list.join(space))
const prefix = fc.constantFrom('', '> ', '- ', '1. ', '# ', '> > ', '- > ')

describe('places', () => {
  it('should be those of the characters themselves where text is written as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(prefix, words), {minLength: 1, maxLength: 8}), (blocks) => {
        const text = blocks.map(([before, list]) => before + list.join(' ')).join('\n\n')
        const {segments} = edition(text)
        for (const segment of segments) {
          const found = segment.starts.map((start, index) => text.slice(start, segment.ends[index])).join('')
          expect(found).toBe(segment.text)
        }
      })
    )
  })

  it('should go forward, one for each code unit, with points to match', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(prefix, line), {minLength: 1, maxLength: 8}), (blocks) => {
        const text = blocks.map(([before, list]) => before + list).join('\n\n')
        for (const {text: words, starts, ends, start, end} of edition(text).segments) {
          expect([starts.length, ends.length]).toEqual([words.length, words.length])
          expect([start.offset, end.offset]).toEqual([starts[0], ends.at(-1)])
          for (const [index, from] of starts.entries()) {
            expect(ends[index]).toBeGreaterThanOrEqual(from)
            expect(from).toBeGreaterThanOrEqual(starts[index - 1] ?? 0)
          }
        }
      })
    )
  })
})

describe('the Markdown of a segment', () => {
  const pieces = fc.constantFrom(
    ...[
      'We *feel* left',
      '**out** of',
      '`code \\` x',
      '&amp; &lt;b&gt;',
      '\\*no\\*',
      '[link](https://a.example "t")',
      '~~gone~~'
    ],
    ...[
      ':quotation["Only *need*"]{#x-y}',
      '<q>html</q>',
      '<!-- c -->',
      'https://b.example',
      '日本\n語',
      'a\\\nb',
      'c  \nd',
      '![alt](e.png)',
      '\\|'
    ]
  )
  const inline = fc.array(pieces, {minLength: 1, maxLength: 5}).map((list) => list.join(' '))
  const block = fc.oneof(
    inline,
    inline.map((text) => `# ${text.replaceAll(/\\?\s*\n/gu, ' ')}`),
    inline.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
    inline.map((text) => `- ${text.replaceAll('\n', '\n  ')}\n  - nested`),
    inline.map((text) => `| a |\n| - |\n| ${text.replaceAll(/\\?\s*\n/gu, ' ')} |`)
  )

  it('should read as the same text in a catalogue', () => {
    fc.assert(
      fc.property(fc.array(block, {minLength: 1, maxLength: 4}), (blocks) => {
        const source = edition(blocks.join('\n\n'))
        const values = Object.fromEntries(source.segments.map(({id, markdown}) => [id, markdown]))
        const file = new VFile({value: JSON.stringify(values), path: 'locales/uk/articles/brdo.json'})
        const read = readCatalogue(file, source)
        expect(read.segments.map(({id, text}) => [id, text])).toEqual(source.segments.map(({id, text}) => [id, text]))
      })
    )
  })

  it('should be plain text again where it is made of plain text', () => {
    const scope = {definitions: [], notes: []}
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~](?:[ -~]*[!-~])?$/u), (text) => {
        const written = escapeMarkdown(text)
        const reporter = createReporter(new VFile(written), written)
        const context = {reporter, known: {}, scope, identities: noIdentities()}
        const [segment] = readField({text: written}, 'caption', context).pass.segments
        expect(segment?.text).toBe(text.replaceAll(/ +/gu, ' '))
      })
    )
  })
})

describe('reading', () => {
  it('should never throw', () => {
    const noise = fc.array(
      fc.constantFrom(
        ...[
          '[',
          ']',
          '*',
          '_',
          '`',
          '<',
          '>',
          '&',
          '"',
          "'",
          ':',
          '::',
          ':::quotation',
          ':quotation[',
          '{',
          '}',
          '#',
          '|',
          '\\',
          '\n',
          '\n\n',
          ' ',
          '    ',
          'a',
          '<b',
          '<q>',
          '</p>',
          '<table>',
          '<td>',
          '<!--',
          '---',
          '\t',
          '\r',
          '\0',
          '\ud800',
          '^1',
          '[^1]:',
          '- ',
          '1. ',
          '@',
          'www.',
          '😀'
        ]
      ),
      {maxLength: 60}
    )
    fc.assert(
      fc.property(noise, (list) => {
        const read = edition(list.join(''))
        for (const {text, starts, ends} of read.segments) {
          expect([starts.length, ends.length]).toEqual([text.length, text.length])
        }
      }),
      {numRuns: 300}
    )
  })

  it('should report what is nested beyond reason, and stay alive', () => {
    for (const text of ['>'.repeat(20000), '<div>'.repeat(5000), 'a <b>'.repeat(5000)]) {
      const {file, segments} = edition(text)
      expect(file.messages.some(({ruleId}) => ruleId === 'file-invalid') || segments.length > 0).toBe(true)
    }
    const {segments, file} = edition(':::quotation\n'.repeat(2000))
    expect(file.messages.some(({ruleId}) => ruleId === 'directive-invalid')).toBe(true)
    expect(segments.length).toBeGreaterThan(0)
  })

  it('should read two hundred levels of nesting', () => {
    expect(edition(`${'> '.repeat(200)}deep`).segments[0]?.blocks).toHaveLength(200)
  })
})
