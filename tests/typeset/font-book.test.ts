import {describe, expect, it} from 'vitest'
import type {FontSource} from '../../src/typeset/font-source.js'
import {createShelf, openBook} from '../../src/typeset/font-book.js'
import {fontPackages} from '../../src/typeset/font-packages.js'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {installedFonts} from './test-fonts.js'

const plain = {weight: 400, italic: false, monospace: false}

async function families(
  texts: Parameters<typeof openBook>[1],
  sources: readonly FontSource[] = installedFonts
): Promise<readonly string[]> {
  const {fonts} = await openBook(createShelf(sources), texts)
  return [...new Set(fonts.map(({face}) => face.family))]
}

describe('openBook', () => {
  it('should open only the fonts of the scripts that there are', async () => {
    expect(await families([{text: 'proof', locale: 'en'}])).toEqual(['Noto Serif'])
    expect(await families([{text: 'सबूत', locale: 'hi'}])).toEqual(['Noto Serif', 'Noto Serif Devanagari'])
    expect(await families([{text: 'ความ', locale: 'th'}])).toEqual(['Noto Serif', 'Noto Sans Thai'])
    expect(await families([{text: '책', locale: 'en'}])).toEqual(['Noto Serif', 'Nanum Myeongjo'])
  })
  it('should stand bold in for italics that a script does not have, but dots over ideographs', async () => {
    const texts = ['a', 'שلا', '強'].map((text) => ({text, locale: 'ja'}))
    const {finder} = await openBook(createShelf(installedFonts), texts)
    const emphasis = {...plain, italic: true}
    const of = (script: string, locale: string, character: string): unknown[] => {
      const face = finder({...emphasis, script, locale})(character)?.face
      return [face?.weight, face?.style]
    }
    expect(of('Latn', 'he', 'a')).toEqual([400, 'italic'])
    expect(of('Hebr', 'he', 'ש')).toEqual([700, 'normal'])
    expect(of('Arab', 'ar', 'ل')).toEqual([700, 'normal'])
    expect(of('Hani', 'ja', '強')).toEqual([400, 'normal'])
  })
  it('should set code in a monospaced font, and open one only for code', async () => {
    expect(await families([{text: 'a', locale: 'en', monospace: true}])).toContain('Noto Sans Mono')
    const book = await openBook(createShelf(installedFonts), [{text: 'aש', locale: 'he', monospace: true}])
    const wanted = {...plain, script: 'Latn', locale: 'he', monospace: true}
    expect(book.finder(wanted)('a')?.face.family).toBe('Noto Sans Mono')
    expect(book.finder(wanted)('ש')?.face.family).toBe('Noto Serif Hebrew')
    expect(book.finder({...wanted, monospace: false})('a')?.face.family).toBe('Noto Serif')
  })
  it('should prefer the font that is named for a locale, in its regions too', async () => {
    const [plainFace] = installedFonts
    if (!plainFace) throw new Error('Noto Serif is not installed')
    const own = {...plainFace, family: 'House', scripts: [], locales: ['sr']}
    const book = await openBook(createShelf([...installedFonts, own]), [{text: 'б', locale: 'sr-RS'}])
    const finder = book.finder({...plain, script: 'Cyrl', locale: 'sr-RS'})
    expect(finder('б')?.face.family).toBe('House')
    expect(book.finder({...plain, script: 'Cyrl', locale: 'ru'})('б')?.face.family).toBe('Noto Serif')
  })
})

describe('fontPackages', () => {
  it('should be optional peers, but for the one that is a dependency', () => {
    const file = path.resolve(import.meta.dirname, '../../package.json')
    const {peerDependencies, peerDependenciesMeta} = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>
    const names = fontPackages.slice(1).map((own) => own.package)
    expect(Object.keys(peerDependencies ?? {}).sort()).toEqual([...names].sort())
    expect(Object.keys(peerDependenciesMeta ?? {}).sort()).toEqual([...names].sort())
  })
})
