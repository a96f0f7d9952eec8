import {describe, expect, it} from 'vitest'
import {alignArticle} from '../../src/align/align-article.js'
import {alignQuotations} from '../../src/align/align-quotations.js'
import {alignedQuotations} from '../../src/align/aligned-quotations.js'
import {edition} from './edition.js'

const words = 'nobody in this town has been asked before the bridge over the river was closed for 30 months'
const told = 'The mayor answered at the meeting on Tuesday evening'
const quoted = edition('en', [`${told}: “[${words}]”. Then she left.`, '“[We waited]”, said Anna Kowal.'])
const worte = 'niemand in dieser Stadt sei gefragt worden, bevor die Brücke über den Fluss für 30 Monate gesperrt wurde'
const erzählt = 'Die Bürgermeisterin antwortete bei der Sitzung am Dienstagabend'
const wait = '„[Wir haben gewartet]“, sagte Anna Kowal.'

describe('findReported', () => {
  it('should recognise a quotation that became reported speech', () => {
    const links = alignQuotations(quoted, edition('de', [`${erzählt}, ${worte}. Dann ging sie.`, wait]))
    expect(links[0]).toMatchObject({source: ['q-en0'], target: []})
    expect(links[0]?.reported).toBeGreaterThan(0.9)
    expect(links[1]?.reported).toBeUndefined()
  })

  it('should give it the status of a paraphrase', () => {
    const target = edition('de', [`${erzählt}, ${worte}. Dann ging sie.`, wait])
    const article = {slug: 'a', source: quoted, translations: [target], documents: [], messages: []}
    const [first] = alignedQuotations(article, alignArticle(article))
    expect(first?.editions.get('de')?.status).toBe('paraphrased')
  })

  it('should recognise reported speech that became a quotation', () => {
    const reported = edition('en', [`${told} that ${words}. Then she left.`, '“[We waited]”, said Anna Kowal.'])
    const links = alignQuotations(reported, edition('de', [`${erzählt}: „[${worte}]“. Dann ging sie.`, wait]))
    expect(links[0]).toMatchObject({source: [], target: ['q-de0']})
    expect(links[0]?.reported).toBeGreaterThan(0.9)
  })

  it('should tell a lost quotation from one that is reported', () => {
    const links = alignQuotations(quoted, edition('de', [`${erzählt}. Dann ging sie.`, wait]))
    expect(links[0]).toMatchObject({source: ['q-en0'], target: []})
    expect(links[0]?.reported).toBeUndefined()
  })

  it('should tell one lost quotation from another that is reported beside it', () => {
    const two = edition('en', [`${told}: “[${words}]”. “[And so it was]”, she said.`])
    const links = alignQuotations(two, edition('de', [`${erzählt}, ${worte}. So sei es gewesen.`]))
    expect(links.map(({target}) => target)).toEqual([[], []])
  })

  it('should say nothing where the whole passage is gone, or of a mention', () => {
    const gone = alignQuotations(quoted, edition('de', [wait]))
    expect(gone[0]?.reported).toBeUndefined()
    const named = edition(
      'en',
      [`${told} about “[The Bridge]” and left.`, '“[We waited]”, said Anna Kowal.'],
      [{mention: 0.9}]
    )
    const links = alignQuotations(named, edition('de', [`${erzählt} über die Brücke und ging.`, wait]))
    expect(links.some(({reported}) => reported !== undefined)).toBe(false)
  })
})
