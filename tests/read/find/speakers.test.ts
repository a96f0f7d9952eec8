import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findQuotations} from '../../../src/read/find-quotations.js'

/** The runs of words and the speaker of each quotation that is not a mention. */
function found(markdown: string, locale: string): readonly (readonly [readonly string[], string | undefined])[] {
  return findQuotations(markdown, {locale})
    .filter(({kind}) => kind !== 'mention')
    .map(({parts, speaker}) => [parts.map(({text}) => text), speaker?.name])
}

function speakers(markdown: string, locale: string): readonly (string | undefined)[] {
  return found(markdown, locale).map(([, speaker]) => speaker)
}

describe('speakers', () => {
  it('should be named as fully as the edition names them', () => {
    const text = '“We left early,” said Ana Ruiz.\n\n“It was raining,” Ruiz said.'
    expect(speakers(text, 'en')).toEqual(['Ana Ruiz', 'Ana Ruiz'])
  })

  it('should not be merged where two people share a name', () => {
    const text = '“We left early,” said Ana Ruiz.\n\n“We stayed,” said Leo Ruiz.\n\n“It was raining,” Ruiz said.'
    expect(speakers(text, 'en')[2]).toBe('Ruiz')
  })

  it('should take the form of a line of credit, in whatever script it stands', () => {
    const text = '«Міст безпечний», – сказав Ласерт.\n\n> Міст безпечний.\n>\n> — Pierre Lacerte, інженер'
    expect(new Set(speakers(text, 'uk'))).toEqual(new Set(['Pierre Lacerte']))
  })

  it('should be the person of whom the sentence before speaks', () => {
    const text =
      '“No,” said Ana Ruiz.\n\nOlaf Brandt, 81, left before the vote. “They will be back next year,” he insisted.'
    expect(speakers(text, 'en')[1]).toBe('Olaf Brandt')
  })

  it('should not be an office that a name explains', () => {
    const text = 'Según el consejero de Agricultura, Javier Ortega, la oferta era «más que razonable para todos».'
    expect(speakers(text, 'es')).toEqual(['Javier Ortega'])
    expect(speakers('„Die Brücke hält“, sagte die Ingenieurin der Stadt, Ruth Adler.', 'de')).toEqual(['Ruth Adler'])
  })

  it('should be found in a language without a table', () => {
    const text = '«Енді әпкеме қайтадан бара аламын», – дейді сенбі күні Анар Садықова.'
    expect(speakers(text, 'kk')).toEqual(['Анар Садықова'])
  })

  it('should be read from labels, signatures and words of respect', () => {
    expect(speakers('**Omar (11):** “I only eat crispbread anyway.”', 'en')).toEqual(['Omar'])
    expect(speakers('> Paper needs no electricity.\n>\n> Grace Atieno, nurse', 'en')).toEqual(['Grace Atieno'])
    expect(speakers('루이밍(24) 씨는 "코드는 틀려도 다시 하면 된다"고 말했다.', 'ko')).toEqual(['루이밍'])
  })
})

describe('runs of speech', () => {
  it('should be parted by commas in French guillemets', () => {
    expect(found('« Nous partons, a dit Anne Morel, la maire. Il pleut. »', 'fr')).toEqual([
      [['Nous partons', 'Il pleut.'], 'Anne Morel']
    ])
  })

  it('should be parted by dashes where no verb is known', () => {
    expect(found('„A híd áll – véli Kiss Anna. – A folyó nem.”', 'hu').map(([parts]) => parts)).toEqual([
      ['A híd áll', 'A folyó nem.']
    ])
  })

  it('should be found after a dash inside a paragraph, and in items that a hyphen begins', () => {
    expect(found('Olaf wyszedł z sali. – Za rok wrócą z tym samym papierem – powiedział Brandt.', 'pl')).toEqual([
      [['Za rok wrócą z tym samym papierem'], 'Brandt']
    ])
    expect(found('- Хлеб не ждёт звонка, - объясняет Данила Шевчук.', 'ru')).toEqual([
      [['Хлеб не ждёт звонка,'], 'Данила Шевчук']
    ])
  })

  it('should be one quotation between marks that stand twice', () => {
    expect(found('««Ils partent»», a dit Anne Morel.', 'fr').map(([parts]) => parts)).toEqual([['Ils partent']])
  })
})

describe('boxes', () => {
  it('should quote nobody where a label in bold type heads them', () => {
    expect(found('> **Bon à savoir.** La boulangerie est ouverte tous les jours.', 'fr')).toEqual([])
    expect(found('> **Кеңес:** желді күндері көпір жабылады.', 'kk')).toEqual([])
  })
})

describe('places of quotations', () => {
  const pieces = fc.constantFrom(
    'We left',
    '**early**',
    '_in the rain_',
    '[by bus](https://example.org/a"b)',
    '<em>again</em>',
    '&amp;',
    '👩‍👩‍👧',
    'é',
    '日本',
    '<!-- " -->'
  )

  it('should hold the words to the code unit whatever markup runs through them', () => {
    fc.assert(
      fc.property(fc.array(pieces, {minLength: 1, maxLength: 8}), fc.constantFrom(' ', '\n', '\r\n'), (list, space) => {
        const markdown = `“We ${list.join(space)} now,” said Ana Ruiz.`
        for (const {parts} of findQuotations(`\uFEFF${markdown}`, {locale: 'en'})) {
          for (const {text, start, end} of parts) {
            expect(plain(markdown.slice(start.offset, end.offset))).toBe(plain(text))
          }
        }
      })
    )
  })
})

/** Without markup and white space. */
function plain(markdown: string): string {
  return markdown.replace(/<!--.*?-->|<\/?em>|\]\([^)]*\)|[[*_\s]/gsu, '').replaceAll('&amp;', '&')
}
