import {describe, expect, it} from 'vitest'
import {createContext} from './test-fonts.js'

const {book} = await createContext([
  {text: 'word', locale: 'en'},
  {text: 'كلمة', locale: 'ar'}
])
const usual = {locale: 'en', weight: 400, italic: false, monospace: false}

describe('openBook', () => {
  it('should prefer the font of a script', () => {
    expect(book.finder({...usual, script: 'Latn'})('a')?.face.family).toBe('Noto Serif')
    expect(book.finder({...usual, script: 'Arab'})('ك')?.face.family).toBe('Noto Naskh Arabic')
  })

  it('should prefer a family that is asked for, where it has the character', () => {
    const find = book.finder({...usual, script: 'Latn', family: 'Noto Naskh Arabic'})
    expect(find('(')?.face.family).toBe('Noto Naskh Arabic')
    expect(find('щ')?.face.family).toBe('Noto Serif')
  })

  it('should pass over a family that is not there', () => {
    expect(book.finder({...usual, script: 'Latn', family: 'Comic Sans'})('a')?.face.family).toBe('Noto Serif')
  })
})
