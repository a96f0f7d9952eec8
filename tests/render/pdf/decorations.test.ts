import {describe, expect, it} from 'vitest'
import {decorations} from '../../../src/render/pdf/decorations.js'
import type {PlacedLine, Style} from '../../../src/typeset/model.js'
import {style} from '../../typeset/test-fonts.js'

function line(text: string, own: Partial<Style>): PlacedLine {
  const glyphs = Array.from(text, (character, from) => ({id: 1, from, x: 0, y: 0, advance: 1, text: character}))
  const look = {font: 0, style: {...style, ...own}, size: 10, locale: 'ja', mark: 0, rightToLeft: false}
  const runs = [{...look, x: 100, width: glyphs.length * 10, pieces: [{x: 0, glyphs}]}]
  return {type: 'line', y: 50, top: 40, height: 15, line: {runs, asides: []}, repeated: false}
}

describe('decorations', () => {
  it('should put a dot in the middle of each emphasised character, none on punctuation and Latin letters', () => {
    const dots = decorations([line('強、aか한', {emphasis: 'above'})])
    expect(dots.map(({round}) => round)).toEqual([true, true, true])
    expect(dots.map(({x, width}) => Math.round(x + width / 2))).toEqual([105, 135, 145])
    for (const {y} of dots) expect(y).toBeLessThan(41)
  })
  it('should put the dots below where the language does', () => {
    for (const {y} of decorations([line('强调', {emphasis: 'below'})])) expect(y).toBeGreaterThan(51)
    expect(decorations([line('强调', {})])).toEqual([])
  })
})
