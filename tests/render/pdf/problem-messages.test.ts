import {describe, expect, it} from 'vitest'
import {problemMessages} from '../../../src/render/pdf/problem-messages.js'
import type {StructureElement} from '../../../src/render/pdf/structure.js'
import type {Problem} from '../../../src/typeset/model.js'

const options = {file: 'a.pdf', root: {tag: 'Document', children: []}, slots: []}

function advice(characters: string, locale: string): readonly (string | undefined)[] {
  return problemMessages([{type: 'missing', characters, locale}], options).map(({note}) => note)
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
    expect(problemMessages(problems, options).map(({actual}) => actual)).toEqual(['بج', 'ת'])
  })
  it('should ask for a font file where no package is known', () => {
    expect(advice('ᚠ', 'en')).toEqual(['To show them, name a font file that has them under `fonts` in the settings.'])
  })
  it('should say once of each block that its lines are too wide', () => {
    const cell = (mark: number): StructureElement => ({tag: 'TR', children: [{tag: 'TD', children: [mark]}]})
    const table = {tag: 'Table', children: [cell(1), cell(2)]}
    const paragraph = {tag: 'P', children: [3, {tag: 'Quote', children: [4]}]}
    const root = {tag: 'Document', children: [{tag: 'Sect', children: [table, paragraph]}]}
    const problem = (mark: number | undefined, excess: number): Problem => ({
      type: 'overfull',
      mark,
      excess,
      text: `line ${String(excess)}`
    })
    const problems = [problem(1, 3), problem(2, 9.5), problem(4, 2), problem(undefined, 1)]
    const messages = problemMessages(problems, {file: 'a.pdf', root, slots: []})
    expect(messages.map(({ruleId, reason, actual}) => [ruleId, reason, actual])).toEqual([
      [
        'typeset-overfull',
        'Unexpected 2 lines of one block that are up to 10 points wider than their column, expected them to fit',
        'line 9.5'
      ],
      ['typeset-overfull', 'Unexpected line that is 2 points wider than its column, expected it to fit', 'line 2'],
      ['typeset-overfull', 'Unexpected line that is 1 points wider than its column, expected it to fit', 'line 1']
    ])
    expect(messages[0]?.note).toContain('fewer columns')
  })
})
