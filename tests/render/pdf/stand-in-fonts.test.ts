import {describe, expect, it} from 'vitest'
import {missingFamilies} from '../../../src/render/pdf/missing-families.js'
import {readTheme} from '../../../src/render/pdf/read-theme.js'
import {standInFonts} from '../../../src/render/pdf/stand-in-fonts.js'
import {createShelf, openBook} from '../../../src/typeset/font-book.js'
import {installedFonts} from '../../typeset/test-fonts.js'

interface Text {
  readonly text: string
  readonly locale: string
  readonly monospace?: boolean
}

/** The messages of texts with the fonts of these families alone. */
async function messagesOf(texts: readonly Text[], families: readonly string[]): Promise<readonly string[]> {
  const sources = installedFonts.filter(({family}) => families.includes(family))
  const book = await openBook(createShelf(sources), texts)
  return standInFonts(texts, book, 'content/a/index.md').map(({reason, note, fatal}) => {
    expect(fatal).toBe(false)
    return `${reason}. ${String(note)}`
  })
}

describe('standInFonts', () => {
  it('should name the package of a font for code, where there is code', async () => {
    const code = [{text: 'code', locale: 'en', monospace: true}]
    const [message] = await messagesOf(code, ['Noto Serif'])
    expect(message).toMatch(/lack of a monospaced font.*`@expo-google-fonts\/noto-sans-mono`/u)
    expect(await messagesOf(code, ['Noto Serif', 'Noto Sans Mono'])).toEqual([])
    expect(await messagesOf([{text: 'words', locale: 'en'}], ['Noto Serif'])).toEqual([])
  })
  it('should name the package of the region, where only a font of another has the characters', async () => {
    const chinese = ['校正', '正校'].map((text) => ({text, locale: 'zh-Hans'}))
    const messages = await messagesOf(chinese, ['Noto Serif', 'Noto Serif JP'])
    expect(messages).toEqual([expect.stringMatching(/`Noto Serif JP`.*`Hans`.*noto-serif-sc`/u)])
    expect(await messagesOf([{text: '校正', locale: 'ja'}], ['Noto Serif', 'Noto Serif JP'])).toEqual([])
    expect(await messagesOf([{text: '校正', locale: 'en'}], ['Noto Serif', 'Noto Serif JP'])).toEqual([])
  })
})

describe('missingFamilies', () => {
  it('should name each family that no font has once, and its package where that is known', () => {
    const faces = {text: {'*': 'Noto Serif', Hans: 'Noto Serif SC'}, heading: 'Amiri', small: 'Amiri'}
    const {theme} = readTheme(JSON.stringify({faces}))
    const sources = installedFonts.filter(({family}) => family === 'Noto Serif')
    const messages = missingFamilies(theme, sources)
    expect(messages.map(({actual}) => actual)).toEqual(['Noto Serif SC', 'Amiri'])
    expect(messages[0]?.note).toContain('`@expo-google-fonts/noto-serif-sc`')
    expect(messages[1]?.reason).toContain('`faces.heading`')
    expect(messages[1]?.note).toContain('Correct the name')
  })
})
