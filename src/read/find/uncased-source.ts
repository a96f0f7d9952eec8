import type {TextRange} from '../../model/segment.js'

const punctuation = /[，。！？；：、،,.!?:;؛؟।«»"“”「」『』()（）\n—–]/u

/** The name of a source in a script without capital letters, before or after the words that say it is one (`Xによると`, `לדברי X`). */
export function findUncasedSource(text: string, place: TextRange, isPostposed: boolean): string | undefined {
  const name = isPostposed ? nameBefore(text.slice(0, place.from)) : nameAfter(text.slice(place.to))
  return name.length < 2 ? undefined : name
}

function nameBefore(left: string): string {
  const run = (left.split(punctuation).at(-1) ?? '').trim()
  const dense = /([\p{Script=Han}\p{Script=Katakana}ー・]{1,20}?)(?:氏|さん|様|博士|教授)?$/u.exec(run)?.[1]
  if (dense !== undefined) return dense
  // A particle between the name and the word of source: its own word, or the end of a Korean one.
  const bare = run
    .replace(/\s(?:के|کے|এর|ના|ਦੇ|का)$/u, '')
    .replace(/(?<=\p{L}\p{M}?)का$/u, '')
    .replace(/(?<=\p{Script=Hangul}{2})(?:에|의)$/u, '')
  return bare.split(/\s+/u).slice(-2).join(' ')
}

function nameAfter(right: string): string {
  const run = (right.split(punctuation).find((part) => part.trim() !== '') ?? '').trim()
  const dense = /^\p{Script=Han}[\p{Script=Han}·・]{1,11}?(?=[称稱说說表介透所的]|$)/u.exec(run)?.[0]
  return dense ?? run.split(/\s+/u).slice(0, 2).join(' ')
}
