import {describe, expect, it} from 'vitest'
import {problemMessages} from '../../../src/render/pdf/problem-messages.js'

function advice(characters: string, locale: string): readonly (string | undefined)[] {
  return problemMessages([{type: 'missing', characters, locale}], 'a.pdf').map(({note}) => note)
}

describe('problemMessages', () => {
  it('should name the package for each script and kind of symbol', () => {
    const cases = [
      ['كتاب', 'ar', 'noto-naskh-arabic'],
      ['校樣', 'zh-Hant-TW', 'noto-serif-tc'],
      ['校样', 'zh', 'noto-serif-sc'],
      ['校正', 'ja', 'noto-serif-jp'],
      ['교정', 'ko', 'noto-serif-kr'],
      ['校', 'en', 'noto-serif-sc'],
      ['មេ', 'km', 'noto-sans-khmer'],
      ['မြ', 'my', 'noto-sans-myanmar'],
      ['🙂', 'en', 'noto-emoji'],
      ['𝔸', 'en', 'noto-sans-math'],
      ['⛭', 'en', 'noto-sans-symbols-2']
    ] as const
    for (const [characters, locale, name] of cases) {
      expect(advice(characters, locale)).toEqual([expect.stringContaining(`\`@expo-google-fonts/${name}\``)])
    }
  })
  it('should say one thing for each package', () => {
    const problems = ['ب', 'ת', 'ج'].map((characters) => ({type: 'missing', characters, locale: 'ar'}) as const)
    expect(problemMessages(problems, 'a.pdf').map(({actual}) => actual)).toEqual(['بج', 'ת'])
  })
  it('should ask for a font file where no package is known', () => {
    expect(advice('ᚠ', 'en')).toEqual(['To show them, name a font file that has them under `fonts` in the settings.'])
  })
})
