import {createNameFinder} from '../language/find-named.js'
import {latinName, nameSimilarity} from '../language/names.js'
import {itemAt} from '../model/item-at.js'
import type {Attribution, Casts, Counts, Pair} from './attributions.js'
import {countCounterparts, readAttributions, readCasts} from './attributions.js'
import {createNameClash} from './clash-of-names.js'
import type {Comparison} from './comparison.js'
import {joinTexts} from './comparison.js'
import {readFigures} from './figures.js'
import type {Linked} from './linked.js'
import {linked} from './linked.js'
import {placeOfQuotations} from './place.js'
import type {Rule, RuleFinding} from './rule.js'
import type {Person} from './speakers.js'
import {wordsOf} from './words-of.js'

/** Attributions below this are not compared: a wrong guess would accuse a right translation. */
const confident = 0.55

/**
 * The translation attributes the words to somebody else. Names are given the ids of the front matter of either edition
 * where they sound like one; two ids are two people. Without ids on both sides a name that is unlike is not enough, as
 * it may be a title or a translated name (`Eagle`, `Орел`): it must be that of another speaker of the source, by its
 * sound, or by whose words it stands for elsewhere while the one expected has another name there; or it must be named
 * in the source, and not beside the words. Where attributions cannot be compared, `clash-of-names` compares who is
 * named.
 */
export const quotationSpeaker: Rule = {
  id: 'quotation-speaker',
  *check({comparisons}) {
    for (const comparison of comparisons) {
      const told = findOthers(comparison)
      yield* told.map(toFinding)
      yield* findClashes(comparison, new Set(told.map(({link}) => link.link)))
    }
  }
}

/** The attributions to somebody else. */
function findOthers(comparison: Comparison): readonly Attribution[] {
  const casts = readCasts(comparison, confident)
  const attributions = readAttributions(comparison, casts)
  const counts = countCounterparts(attributions)
  const isNamed = createNameSearch(comparison)
  return attributions.filter(
    (attribution) => isSomebodyElse(attribution, casts.alike, counts) || isStranger(attribution, casts, isNamed)
  )
}

function isSomebodyElse(attribution: Attribution, alike: readonly Pair[], counts: Counts): boolean {
  const {expected, actual} = attribution
  const sounding = alike.filter(({name}) => name === actual).map(({person}) => person)
  if (sounding.includes(expected)) return false
  if (expected.id !== undefined && actual.id !== undefined) return true
  const [own, others] = [counts.filter(({person}) => person === expected), counts.filter(({name}) => name === actual)]
  const times = own.filter(({name}) => name === actual).reduce((sum, {count}) => sum + count, 0)
  const hasOwnName =
    alike.some(({person}) => person === expected) || own.some(({name, count}) => name !== actual && count >= times)
  if (sounding.length > 0) return hasOwnName || !sounding.some((person) => isNamedBeside(person, attribution))
  return hasOwnName && others.some(({count}) => count > times)
}

/** Whether the name is that of one whom the source names, but neither quotes nor names beside the words. */
function isStranger(attribution: Attribution, {alike}: Casts, isNamed: NameSearch): boolean {
  const {expected, actual} = attribution
  if (alike.some(({name}) => name === actual) || isNamedBeside(actual, attribution)) return false
  return isNamed(actual, expected)
}

/** Whether the source names somebody by a name that cannot be that of the other. */
type NameSearch = (somebody: Person, other: Person) => boolean

/** How much of the source is searched for a name, in UTF-16 code units; how alike and how long, in Latin letters, it is. */
const search = {most: 100_000, score: 0.9, letters: 4}
/** Names are two people's below this. */
const unlike = 0.5

function createNameSearch({source}: Comparison): NameSearch {
  const find = createNameFinder()
  let text: string | undefined
  return ({name}, {names}) => {
    const isOther = (each: string): boolean => names.every((own) => nameSimilarity(own, each) < unlike)
    if (/^\p{Ll}/u.test(name) || !isOther(name)) return false
    text ??= joinTexts(source.segments).slice(0, search.most)
    return find(name, text).some((found) => {
      const isName = found.score >= search.score && !/^\p{Ll}/u.test(found.name)
      return isName && latinName(found.name).length >= search.letters && isOther(found.name)
    })
  }
}

/** Whether a person is named in the source's passage too: then it may be the source's attribution that is a wrong guess. */
function isNamedBeside({names}: Person, {link: {source, comparison}}: Attribution): boolean {
  const ids = new Set(source.flatMap(({parts}) => parts.map(({segment}) => segment)))
  const passages = comparison.source.segments.filter(({id}) => ids.has(id)).map(({text}) => text)
  const words = names.flatMap((name) => wordsOf(name)).filter(({word}) => /^\p{L}{3}/u.test(word))
  return passages.some((text) => words.some(({word}) => text.includes(word)))
}

function* findClashes(comparison: Comparison, told: ReadonlySet<Linked['link']>): Generator<RuleFinding> {
  const clashIn = createNameClash(comparison, readFigures(comparison))
  for (const link of linked({comparisons: [comparison]})) {
    const clash = told.has(link.link) ? undefined : clashIn(link)
    if (clash !== undefined) yield toFinding({...clash, link, quotation: itemAt(link.target, 0)})
  }
}

function toFinding({link, quotation, expected, actual}: Attribution): RuleFinding {
  return {
    ...link.at,
    reason: `Unexpected speaker \`${actual.name}\`, expected \`${expected.name}\``,
    place: placeOfQuotations([quotation]),
    actual: actual.name,
    expected: [expected.name],
    note: 'Attribute the words to the one who said them; name people and their aliases under `speakers` in the front matter.'
  }
}
