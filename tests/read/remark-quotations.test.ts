import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {findQuotations} from '../../src/read/find-quotations.js'
import {remarkQuotations} from '../../src/read/remark-quotations.js'

const markdown = '"We feel left out of NATO," Putin said. Journalist:innen heard :quotation[it all]{#all}.\n'

describe('remarkQuotations', () => {
  it('should leave the quotations in the data of the file, and the tree as it was', async () => {
    const processor = unified().use(remarkParse).use(remarkQuotations, {locale: 'en'})
    const file = new VFile(markdown)
    const tree = processor.parse(file)
    const before = structuredClone(tree)
    const after = await processor.run(tree, file)
    expect(file.data.quotations?.map(({text, explicit}) => [text, explicit])).toEqual([
      ['We feel left out of NATO,', false],
      ['it all', true]
    ])
    expect(after).toEqual(before)
  })

  it('should find what findQuotations finds', async () => {
    const file = new VFile(markdown)
    const processor = unified().use(remarkParse).use(remarkQuotations, {locale: 'en'})
    await processor.run(processor.parse(file), file)
    expect(file.data.quotations).toEqual(findQuotations(markdown, {locale: 'en'}))
  })
})

describe('findQuotations', () => {
  it('should give the places of the words', () => {
    const [first] = findQuotations(markdown, {locale: 'en'})
    const [part] = first?.parts ?? []
    expect(markdown.slice(part?.start.offset, part?.end.offset)).toBe(part?.text)
  })
})
