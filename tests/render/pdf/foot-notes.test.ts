import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Publication} from '../../../src/model/publication.js'
import {pdf} from '../../../src/pdf.js'
import {publish} from '../../../src/pipeline.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import type {StructureNode} from './read-pdf.js'
import {find, joined, readPdf} from './read-pdf.js'

const writer = pdf({fonts: installedFonts})

async function make(markdown: string, arabic?: string): Promise<Publication> {
  const translations = arabic === undefined ? [] : [new VFile({path: 'content/a/index.ar.md', value: arabic})]
  return publish(
    {source: new VFile({path: 'content/a/index.md', value: markdown}), translations},
    {writers: [writer], settings: {sets: arabic === undefined ? [] : [['en', 'ar']]}}
  )
}

async function readFile({files}: Publication, ending: string): ReturnType<typeof readPdf> {
  const value = files.find(({path}) => path.endsWith(ending))?.value
  if (!(value instanceof Uint8Array)) throw new Error(`No ${ending}`)
  return readPdf(value)
}

const head = '---\ntitle: T\nlang: en\n---\n\n'
const filler = `${'Words that fill the page. '.repeat(60)}\n\n`

function rolesIn(node: StructureNode): readonly (string | undefined)[] {
  return (node.children ?? []).flatMap((child) => (child.role === undefined ? [] : [child.role]))
}

describe('foot notes', () => {
  it('should stand on the page of their reference, not at the end', async () => {
    const made = await make(`${head}First.[^a]\n\n${filler.repeat(5)}Last.[^b]\n\n[^a]: Note one.\n[^b]: Note two.\n`)
    const {pages} = await readFile(made, '.pdf')
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]?.text).toContain('Note one.')
    expect(pages.at(-1)?.text).toContain('Note two.')
    expect(pages.map(({text}) => text).join('')).not.toContain('Notes')
  })

  it('should follow their references in the structure, with their numbers as labels', async () => {
    const {pages} = await readFile(await make(`${head}One.[^a] Two.\n\n[^a]: The note.\n`), '.pdf')
    const paragraph = find(pages[0]?.structure, 'P').find((node) => find(node, 'Reference').length > 0)
    expect(paragraph && rolesIn(paragraph)).toEqual(['Reference', 'Note'])
    const [note] = find(paragraph, 'Note')
    expect(note && rolesIn(note)).toEqual(['Lbl', 'P'])
  })

  it('should be set once, wherever they are referred to: in headings, items, cells, quotations and notes', async () => {
    const names = ['heading', 'item', 'cell', 'quote', 'inner', 'again']
    const notes = names.map((name) => `[^${name}]: This is ${name}.${name === 'quote' ? '[^inner]' : ''}`)
    const made = await make(
      `${head}## H[^heading]\n\n- item[^item]\n\n| a |\n| --- |\n| b[^cell] |\n\n> “Quoted[^quote] words,” he said.\n\nA.[^again] B.[^again]\n\n${notes.join('\n')}\n`
    )
    const {pages} = await readFile(made, '.pdf')
    const text = joined(pages.map((page) => page.text).join('\n'))
    for (const name of names) expect(text.split(`This is ${name}.`), name).toHaveLength(2)
    const rules = made.files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
    expect(rules).not.toContain('output-quotation')
  })

  it('should be numbered in the locale’s digits, each in its own column', async () => {
    const arabic = '---\ntitle: ع\nlang: ar-EG\n---\n\nنص.[^a]\n\n[^a]: حاشية.\n'
    const made = await make(`${head}Text.[^a]\n\n[^a]: A note.\n`, arabic.replace('ar-EG', 'ar'))
    const {pages} = await readFile(made, 'en+ar.pdf')
    const notes = find(pages[0]?.structure, 'Note')
    expect(notes.map(({lang}) => lang)).toEqual(['en', 'ar'])
    expect(pages[0]?.text).toContain('A note.')
    expect(pages[0]?.text).toContain('حاشية')
  })

  it('should be where a press on the reference leads', async () => {
    const made = await make(`${head}${filler.repeat(4)}One.[^ключ]\n\n[^ключ]: The note.\n`)
    const value = made.files[0]?.value
    const text = value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : ''
    const links = text.split('endobj').filter((object) => object.includes('/Link') && object.includes('/Dest ['))
    expect(links).toHaveLength(1)
  })
})
