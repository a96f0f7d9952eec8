import {describe, expect, it} from 'vitest'
import {transliterate} from '../../src/language/transliteration.js'

describe('transliterate', () => {
  it.each([
    ['Зеленський', 'zelenskii'],
    ['Щорс', 'shchors'],
    ['Παπανδρέου', 'papandreoi'],
    ['Мəдəния', 'madaniia'],
    ['Žižek', 'zizek'],
    ['ひらがな', 'hiragana'],
    ['ラジオ', 'rajio'],
    ['푸틴', 'putin'],
    ['मोदी', 'modi'],
    ['თბილისი', 'tbilisi'],
    ['Երևան', 'erevan'],
    ['تهران', 'thran'],
    ['שרון', 'shrun'],
    ['ইউনূস', 'iunus'],
    ['మోదీ', 'modi'],
    ['ஸ்டாலின்', 'stalin'],
    ['ਸਿੰਘ', 'singh'],
    ['ጆሴፍ', 'josef'],
    ['เสนา', 'sena'],
    ['แฮมิลตัน', 'haemiltan'],
    ['โยฮัน', 'iohan'],
    ['漢字', '漢字'],
    ['𝔸', '𝔸'.toLowerCase()]
  ])('should write %s as %s', (text, latin) => {
    expect(transliterate(text)).toBe(latin)
  })
})
