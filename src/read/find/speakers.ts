import {notDative} from '../../language/reporting-roles.js'
import {isListed, readWords, type Reporting} from '../../language/reporting.js'
import {findNames, type Name} from './names.js'

/** The names of a clause that can be its subject. */
export interface Speakers {
  readonly names: readonly Name[]
  /** Somebody is spoken to, so that somebody speaks. */
  readonly isAddressed: boolean
}

/** The names in a clause without those of people who are spoken to: after a word of address (`to X`), or in a case of their own (`Бушеві`). */
export function findSpeakers(clause: string, reporting: Reporting): Speakers {
  const all = findNames(clause, reporting)
  const names = all.flatMap((name, index) => {
    const gap = clause.slice(all[index - 1]?.to ?? 0, name.from)
    return isAfterAddress(gap, reporting) ? [] : splitName(name, reporting)
  })
  const isAddressed = all.some((name) => !names.some((kept) => kept.from <= name.from && kept.to >= name.to))
  return {names, isAddressed}
}

/** Titles that stand between a word of address and a name. */
const titles =
  /^(?:pr[eéè]s?iden|prezident|президент|прэзідэнт|minist|міністр|министр|premier|прем|chanc|señor|monsieur|madame|signor|senhor)/u

function isAfterAddress(gap: string, reporting: Reporting): boolean {
  const words = readWords(gap, reporting)
  const last = words.at(-1)
  if (last === undefined || !/^\s+$/u.test(gap.slice(last.to))) return false
  if (isListed(last, reporting.addressing)) return true
  const before = words.at(-2)
  return before !== undefined && titles.test(last.lower) && isListed(before, reporting.addressing)
}

/** What is left of a run of capitalised words without the one spoken to (`Путін Бушеві`, `Putin zu Bush`): its first part, if any. */
function splitName(name: Name, reporting: Reporting): readonly Name[] {
  const words = readWords(name.text, reporting)
  const isOther = words.map((word) => reporting.dative?.test(word.text) === true && !notDative.test(word.text))
  const address = words.findIndex((word, index) => index > 0 && word.text === word.lower && isAddressWord(word.lower))
  const start = isOther.indexOf(false)
  if (start < 0) return []
  const cut = isOther.indexOf(true, start)
  const end = Math.min(cut < 0 ? words.length : cut, address < 0 ? words.length : Math.max(address, start + 1))
  const [first, last] = [words[start], words[end - 1]]
  if (first === undefined || last === undefined || (start === 0 && end === words.length)) return [name]
  return [{...name, from: name.from + first.from, to: name.from + last.to, text: name.text.slice(first.from, last.to)}]
}

/** Particles of names that are words of address as well. */
function isAddressWord(word: string): boolean {
  return word === 'zu' || word === 'zum'
}
