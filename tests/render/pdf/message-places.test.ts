/** What handouts report is placed where an author can mend it, not in the handout. */
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {pdf} from '../../../src/pdf.js'
import {publish} from '../../../src/pipeline.js'
import {installedFonts} from '../../typeset/test-fonts.js'
import {makePng} from './test-png.js'

const path = 'content/a/index.md'
const fonts = installedFonts.filter(({family}) => family === 'Noto Serif')

async function placesOf(
  markdown: string,
  images: Readonly<Record<string, Uint8Array>> = {}
): Promise<readonly string[]> {
  const {files} = await publish(
    {
      source: new VFile({path, value: markdown}),
      images: Object.entries(images).map(([name, value]) => new VFile({path: `content/a/${name}`, value}))
    },
    {writers: [pdf({fonts})]}
  )
  return files
    .flatMap(({messages}) => messages)
    .map(({ruleId, file, line, column, related}) => {
      expect(related).toEqual([{file: 'a/en/a.en.pdf'}])
      return `${String(ruleId)} ${String(file)}:${String(line)}:${String(column)}`
    })
}

const png = makePng({
  width: 2,
  height: 2,
  colour: 2,
  rows: [0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 9, 9, 9]
})

describe('messages of a handout', () => {
  it('should be at the image: without size, cut short, in another format than its name says, no image', async () => {
    const empty = Uint8Array.from(png)
    empty.set([0, 0, 0, 0], 16)
    const images = {
      'a.png': empty,
      'b.png': png.slice(0, 60),
      'c.png': new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000'),
      'd.jpg': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
    }
    const body = Object.keys(images).map((name) => `Words.\n\n![Alt](${name})`)
    expect(await placesOf(`---\ntitle: T\nlang: en\n---\n\n${body.join('\n\n')}\n`, images)).toEqual([
      `image-missing ${path}:8:1`,
      `image-missing ${path}:12:1`,
      `image-missing ${path}:16:1`,
      `image-missing ${path}:20:1`
    ])
  })
  it('should be at the leading image’s description in the front matter', async () => {
    const markdown = '---\ntitle: T\nlang: en\nimage: {src: a.png, alt: Two chairs}\n---\n\nText.\n'
    expect(await placesOf(markdown, {'a.png': png.slice(0, 60)})).toEqual([`image-missing ${path}:4:26`])
  })
  it('should be at the block whose characters no font has, once for each package', async () => {
    const markdown = '---\ntitle: T\nlang: en\n---\n\nText.\n\n- one\n- שלום\n\nשוב\n\n## 校正\n'
    expect(await placesOf(markdown)).toEqual([`font-missing ${path}:9:1`, `font-missing ${path}:13:1`])
  })
  it('should be at the title', async () => {
    expect(await placesOf('---\nlang: en\ntitle: שלום\n---\n\nText.\n')).toEqual([`font-missing ${path}:3:8`])
  })
  it('should be at the table that has no room', async () => {
    const row = (text: string): string => `|${Array.from({length: 40}, () => ` ${text} |`).join('')}`
    const markdown = `---\ntitle: T\nlang: en\n---\n\nText.\n\n${row('head')}\n${row('---')}\n${row('words')}\n`
    expect(await placesOf(markdown)).toEqual([`typeset-overfull ${path}:8:1`])
  })
})
