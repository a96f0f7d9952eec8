import type {Element} from 'hast'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {identifyEdition} from '../../src/ledger/identify-edition.js'
import {updateLedger} from '../../src/ledger/update-ledger.js'
import type {Edition} from '../../src/model/edition.js'
import {identify} from '../../src/model/identifier.js'
import {textHash} from '../../src/model/text-hash.js'
import {article, edition, ledger} from '../check/build.js'

/** An edition with ids and trees as reading gives them. */
function read(texts: readonly string[], form: Edition['form'] = 'source'): Edition {
  const taken = new Set<string>()
  const raw = edition('en', texts, {form})
  const ids = raw.segments.map(({text}) => identify('p', text, taken))
  const named = new Map(raw.segments.map(({id}, index) => [id, ids[index] ?? id]))
  return {
    ...raw,
    segments: raw.segments.map((segment, index) => ({...segment, id: ids[index] ?? segment.id})),
    quotations: raw.quotations.map((quotation) => ({
      ...quotation,
      id: identify('q', quotation.text, taken),
      parts: quotation.parts.map((part) => ({...part, segment: named.get(part.segment) ?? part.segment}))
    })),
    root: {
      type: 'root',
      children: ids.map((id, index): Element => ({
        type: 'element',
        tagName: 'p',
        properties: {className: ['x']},
        data: {segment: id},
        children: [{type: 'text', value: raw.segments[index]?.text ?? ''}]
      }))
    }
  }
}

const ledgerOf = (of: Edition, before = ledger({})) => updateLedger({...article(of, []), ledger: before})
const ids = (of: Edition) => of.segments.map(({id}) => id)

const first = read([
  'The meeting was held at Brdo castle in June.',
  '“{{a|We feel left out of the council}},” the host said to his guest.',
  'The guest said “{{b|interesting}}” and nothing else at all.'
])
const known = ledgerOf(first)

describe('identifyEdition', () => {
  it('should give back the same object where nothing has changed, and without a ledger', () => {
    expect(identifyEdition(first, known)).toBe(first)
    expect(identifyEdition(first, undefined)).toBe(first)
  })

  it('should leave translations alone', () => {
    const translation = read(['Something else.'], 'document')
    expect(identifyEdition(translation, known)).toBe(translation)
  })

  it('should keep the ids of what was edited, moved and surrounded, everywhere in the edition', () => {
    const edited = read([
      'A new paragraph stands at the beginning now.',
      'The guest said “{{b|interesting}}” and nothing else at all.',
      'The meeting was held at Brdo castle in the month of June.',
      '“{{a|We feel shut out of the council}},” the host said to his guest.'
    ])
    const frozen = JSON.stringify({...edited, file: undefined})
    const kept = identifyEdition(edited, known)
    const [one, two, three] = ids(first)
    expect(ids(kept).slice(1)).toEqual([three, one, two])
    expect(ids(first)).not.toContain(ids(kept)[0])
    expect(kept.quotations.map(({id}) => id)).toEqual([first.quotations[1]?.id, first.quotations[0]?.id])
    expect(kept.quotations.map(({parts}) => parts[0]?.segment)).toEqual([three, two])
    expect(kept.root.children.map((node) => node.type === 'element' && node.data?.segment)).toEqual(ids(kept))
    expect(JSON.stringify({...edited, file: undefined})).toBe(frozen)
  })

  it('should tell equal texts apart by their order', () => {
    const twice = read(['Same.', 'Other words here.', 'Same.', '“{{a|Yes}},” he said. “{{b|Yes}},” she said.'])
    const entries = ledgerOf(twice)
    expect(Object.values(entries.quotations).map(({occurrence}) => occurrence)).toEqual([1, 2])
    expect(identifyEdition(twice, entries)).toBe(twice)
  })

  it('should give a new id where the text’s own is taken by an edited one', () => {
    const [id = ''] = ids(first)
    const taken = ledger({
      segments: {[id]: {source: textHash('Quite another text by now.')}},
      texts: {[textHash('Quite another text by now.')]: 'Quite another text by now.'}
    })
    const both = identifyEdition(
      read(['Quite another text by now.', 'The meeting was held at Brdo castle in June.']),
      taken
    )
    expect(ids(both)[0]).toBe(id)
    expect(ids(both)[1]).not.toBe(id)
    expect(new Set(ids(both)).size).toBe(2)
  })

  it('should keep ids that authors gave, nested quotations and fields', () => {
    const raw = edition('en', ['Title', '“{{left-out|We feel left out}}.”'], {
      form: 'source',
      segments: {0: {id: 'title', kind: 'title'}, 1: {id: 'p-new'}},
      quotations: {'left-out': {named: true, quotations: [{...first.quotations[0], id: 'q-nested'} as never]}},
      untranslated: ['p-new']
    })
    const span: Element = {
      type: 'element',
      tagName: 'span',
      properties: {},
      data: {segment: 'title'},
      children: []
    }
    const image: Element = {
      type: 'element',
      tagName: 'img',
      properties: {},
      data: {alternative: 'p-new'},
      children: []
    }
    const kept = identifyEdition(
      {...raw, fields: {title: span, description: {...span, children: [image]}}},
      ledger({segments: {title: {source: 'h0'}, 'p-old': {source: textHash('“We feel left out.”')}}, quotations: {}})
    )
    expect(ids(kept)).toEqual(['title', 'p-old'])
    expect(kept.quotations[0]).toMatchObject({
      id: 'left-out',
      parts: [{segment: 'p-old'}],
      quotations: [{id: 'q-nested'}]
    })
    expect(kept.fields).toMatchObject({
      title: {data: {segment: 'title'}},
      description: {children: [{data: {alternative: 'p-old'}}]}
    })
    expect(kept.untranslated).toEqual(['p-old'])
  })

  it('should work without spaces between words', () => {
    const japanese = {...read(['会談は六月にブルド城で行われた。', '彼は取り残されたと感じると言った。']), locale: 'ja'}
    const edited = {
      ...read(['彼は除外されたと感じると言った。', '会談は六月にブルド城で静かに行われた。']),
      locale: 'ja'
    }
    expect(ids(identifyEdition(edited, ledgerOf(japanese)))).toEqual(ids(japanese).toReversed())
  })

  it('should never give an id twice, whatever was edited', () => {
    const text = fc.stringMatching(/^[abc ]{1,12}$/u).map((words) => `${words} “{{q|${words}}}”`)
    const texts = fc
      .array(text, {maxLength: 8})
      .map((list) => list.map((one, i) => one.replace('{{q', `{{q${String(i)}`)))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const kept = identifyEdition(read(after), ledgerOf(read(before)))
        const all = [...ids(kept), ...kept.quotations.map(({id}) => id)]
        expect(new Set(all).size).toBe(all.length)
        expect(kept.segments.map((segment) => segment.text)).toEqual(
          read(after).segments.map((segment) => segment.text)
        )
        expect(identifyEdition(read(after), ledgerOf(kept))).toEqual(kept)
      })
    )
  })

  it('should take little time for many texts', () => {
    const many = Array.from(
      {length: 3000},
      (_, index) => `Paragraph ${String(index % 7)} says the same ${String(index)}.`
    )
    const before = performance.now()
    identifyEdition(read(many.map((text) => `${text} Edited.`)), ledgerOf(read(many)))
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
