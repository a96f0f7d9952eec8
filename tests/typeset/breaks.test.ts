import {describe, expect, it} from 'vitest'
import {findBreaks} from '../../src/typeset/breaks.js'

function pieces(text: string, locale: string): readonly string[] {
  const breaks = [...findBreaks(text, locale)].sort((one, other) => one - other)
  return breaks.map((end, index) => text.slice(breaks[index - 1] ?? 0, end))
}

describe('findBreaks', () => {
  it('should break after spaces', () => {
    expect(pieces('We feel left out', 'en')).toEqual(['We ', 'feel ', 'left ', 'out'])
  })
  it('should not break before a dialogue dash', () => {
    expect(pieces('«Так», — сказав він', 'uk')).toEqual(['«Так», — ', 'сказав ', 'він'])
  })
  it('should keep a dash at the beginning with its word', () => {
    expect(pieces('— Bonjour', 'fr')).toEqual(['— Bonjour'])
  })
  it('should not break inside French quotation marks and before high punctuation', () => {
    expect(pieces('Il a dit « oui » : quoi ?', 'fr')).toEqual(['Il ', 'a ', 'dit ', '« oui » : ', 'quoi ?'])
  })
  it('should keep one-letter words with the next where printers do', () => {
    expect(pieces('був у Києві', 'uk')).toEqual(['був ', 'у Києві'])
    expect(pieces('was a friend', 'en')).toEqual(['was ', 'a ', 'friend'])
  })
  it('should keep particles of one letter with the word before, and ordinals with the word after', () => {
    expect(pieces('вона могла б зробити, та він же йшов', 'uk').slice(0, 3)).toEqual(['вона ', 'могла б ', 'зробити, '])
    expect(pieces('am 20. Januar 2001', 'de')).toEqual(['am ', '20. Januar ', '2001'])
    expect(pieces('Es war 2001. Dann kam', 'de')).toContain('2001. ')
  })
  it('should not break before Japanese punctuation or after an opening bracket', () => {
    for (const piece of pieces('彼は「外された」と言った。', 'ja')) {
      expect(piece).not.toMatch(/^[」。、]/u)
      expect(piece).not.toMatch(/「$/u)
    }
  })
  it('should keep Korean words whole', () => {
    expect(pieces('우리는 나토에서 소외감을 느낀다', 'ko')).toEqual(['우리는 ', '나토에서 ', '소외감을 ', '느낀다'])
  })
  it('should divide Thai into words', () => {
    expect(pieces('ภาษาไทยง่าย', 'th').length).toBeGreaterThan(1)
  })
  it('should keep Korean words whole in other languages, and with their brackets and particles', () => {
    expect(pieces('the word 나토에서 means', 'en')).toEqual(['the ', 'word ', '나토에서 ', 'means'])
    expect(pieces('나토(NATO)에서 《안내서》(제2판)에는 well-known', 'ko')).toEqual([
      '나토(NATO)에서 ',
      '《안내서》(제2판)에는 ',
      'well-',
      'known'
    ])
  })
  it('should break outside Chinese quotation marks, never inside them', () => {
    const found = pieces('他说“你好”，又说‘再见’了。', 'zh')
    expect(found).toEqual(['他', '说', '“你', '好”，', '又', '说', '‘再', '见’', '了。'])
  })
  it('should let no Chinese or Japanese line begin with punctuation, or divide a dash or an ellipsis', () => {
    const text = '彼は「刷れ」と叫んで、出て行った。コーヒー、ちょっと……そして——いや！？《手册》（第2版）々'
    for (const piece of pieces(text, 'ja')) {
      expect(piece).not.toMatch(/^[」』》）、。！？ーゃゅょっ々…—]/u)
      expect(piece).not.toMatch(/[「『《（]$/u)
    }
  })
  it('should divide Lao, Khmer and Burmese into words, and keep their signs with the word before', () => {
    for (const [text, locale] of [
      ['ພາສາລາວງ່າຍໆຫຼາຍ', 'lo'],
      ['ភាសាខ្មែរងាយៗណាស់។នេះ', 'km'],
      ['မြန်မာစာသည်လွယ်ကူသည်။', 'my'],
      ['เด็กๆต่างๆกรุงเทพฯ', 'th']
    ] as const) {
      const found = pieces(text, locale)
      expect(found.length).toBeGreaterThan(2)
      expect(found.join('')).toBe(text)
      for (const piece of found) expect(piece).not.toMatch(/^[ๆฯໆຯៗ។၊။\p{M}]/u)
    }
  })
  it('should find Thai words beside figures', () => {
    expect(pieces('วันที่๑๒มกราคม๒๕๖๙', 'th').length).toBeGreaterThan(1)
  })
  it('should keep numbers whole and with their signs, and initials with the name', () => {
    expect(pieces('10 000 км, 5 %, № 5, В. Путин', 'ru')).toEqual(['10 000 ', 'км, ', '5 %, ', '№ 5, ', 'В. Путин'])
    expect(pieces('20 °C, § 12', 'de')).toEqual(['20 °C, ', '§ 12'])
  })
  it('should leave no single letter at a hyphen or a slash', () => {
    expect(pieces('e-mail, X-ray, km/h, and/or well-known', 'en')).toEqual([
      'e-mail, ',
      'X-ray, ',
      'km/h, ',
      'and/',
      'or ',
      'well-',
      'known'
    ])
  })
  it('should end with the text for any string', () => {
    for (const text of ['', '\u2028', '\uD800', '\u202E\u2066x']) {
      for (const offset of findBreaks(text, 'en')) expect(offset).toBeLessThanOrEqual(text.length)
    }
  })
})
