import {describe, expect, it} from 'vitest'
import {nameSimilarity} from '../../src/language/names.js'

describe('nameSimilarity', () => {
  it.each([
    ['Putin', 'Путін'],
    ['Putin', 'Путіна'],
    ['Putin', 'プーチン'],
    ['Putin', '푸틴'],
    ['Putin', 'بوتين'],
    ['Bush', 'Буш'],
    ['Bush', 'ブッシュ'],
    ['Bush', 'بوش'],
    ['Bush', '부시'],
    ['Lacerte', 'Ласерт'],
    ['Zelensky', 'Зеленського'],
    ['Scholz', 'Шольц'],
    ['Lavrov', 'לברוב'],
    ['Modi', 'मोदी'],
    ['Papandreou', 'Παπανδρέου'],
    ['Shakespeare', 'Шекспір'],
    ['Vladimir Putin', 'Володимир Путін'],
    ['President Putin', 'Путін'],
    ['Mr Putin', 'пан Путін'],
    ['V. Putin', 'Володимир Путін'],
    ['Pierre-Alexandre', 'Пʼєр-Олександр']
  ])('should take %s and %s for one name', (one, other) => {
    expect(nameSimilarity(one, other)).toBeGreaterThan(0.65)
    expect(nameSimilarity(other, one)).toBeGreaterThan(0.65)
  })

  it.each([
    ['Putin', 'Bush'],
    ['Putin', 'Буш'],
    ['Smith', 'Jones'],
    ['Fico', 'Orbán'],
    ['Obama', 'Осама'],
    ['Vladimir Putin', 'Володимир Зеленський'],
    ['Putin', ''],
    ['V', 'Bush']
  ])('should tell %s and %s apart', (one, other) => {
    expect(nameSimilarity(one, other)).toBeLessThan(0.6)
  })

  it('should take a name for itself', () => {
    expect(nameSimilarity('Angela Merkel', 'Angela Merkel')).toBe(1)
  })
})
