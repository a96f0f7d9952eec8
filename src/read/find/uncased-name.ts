/**
 * Names in scripts without capital letters: what is left of the words beside a verb of saying without the offices,
 * adverbs and titles that stand with a name. Tables by language; endings of offices are morphemes, not words.
 */
import type {Vocabulary} from './vocabulary.js'

type Cleaner = (words: string, vocabulary: Vocabulary) => string

const cleaners: Readonly<Record<string, Cleaner>> = {
  zh: chineseName,
  yue: chineseName,
  ja: japaneseName,
  ko: koreanName,
  th: thaiName
}

/** The name in the words of a subject. */
export function nameIn(words: string, language: string, vocabulary: Vocabulary): string {
  return Object.hasOwn(cleaners, language) ? (cleaners[language]?.(words, vocabulary) ?? words) : words
}

const honoured: Readonly<Record<string, RegExp>> = {
  ja: /([\p{Script=Katakana}ー][\p{Script=Katakana}ー・＝=]*[\p{Script=Katakana}ー]|\p{Script=Han}{1,5})(?:（[^）]*）)?(?:さん|氏|様|くん|ちゃん|(?:副)?(?:社長|会長|市長|町長|知事|教授|弁護士|部長|課長|所長|校長|監督|選手|代表|大臣))/gu,
  ko: /((?:\p{Script=Hangul}{1,6}\s)?\p{Script=Hangul}{1,6})(?:\([^)]*\))?\s씨/gu,
  th: /(?:นางสาว|นาย|นาง|น\.ส\.|ดร\.)\s?([^\s“”"]{2,24}(?:\s[^\s“”"]{2,24})?)/gu
}

/** The last name in a text that a word of respect marks. */
export function honouredName(text: string, language: string): string | undefined {
  const pattern = Object.hasOwn(honoured, language) ? honoured[language] : undefined
  return pattern === undefined ? undefined : [...text.matchAll(pattern)].at(-1)?.[1]
}

/** The words up to the subject's particle in Korean: the first that a word of respect or an office stands before, else the first. */
export function koreanSubject(clause: string): string | undefined {
  const list = clause.split(/\s+/u)
  const bases = list.map((word) => /^(.+?)(?:은|는|이|가|께서)$/u.exec(word)?.[1])
  const strong = bases.findIndex(
    (base) => base !== undefined && (base === '씨' || (base.length > 1 && koreanOffice.test(base)))
  )
  const pronoun = bases.findIndex((base) => base === '그' || base === '그녀')
  const at = strong >= 0 ? strong : pronoun >= 0 ? pronoun : bases.findIndex((base) => base !== undefined)
  if (at < 0) return undefined
  return [...list.slice(Math.max(0, at - 4), at), bases[at]].join(' ').trim()
}

/** What follows a Chinese name before the verb: adverbs, places, manners, other verbs of saying. */
const chineseTail =
  /(?:[在于於从從].{1,14}(?:上|中|里|裡|内|內|时|時|后|後|说|說)?|一[边邊].*|笑[着著]?|[接跟]?[着著]|大[声聲]|小[声聲]|[低轻輕][声聲]|[没沒]有?|不停地|[对對向][^·]{1,12}|回[忆憶]|[评評][价價]|[坦直]言|透露|[解]?[释釋]|指出|表示|强[调調]|強調|[补補]充|提到|[则則也还還就又曾都才再却]|[这這][样樣]|最后|最後|今天|昨天|日前|近日)+$/u

/** Characters that end an office or a description before a name. */
const chineseOffice = /[长長员員授师師家人者席任理官手生总總民主户戶机機商东東工店的]/u

function chineseName(words: string, vocabulary: Vocabulary): string {
  const run = words
    .replace(/^.*[，、：；。]/u, '')
    .replace(/[（(].*$/u, '')
    .replace(chineseTail, '')
    .replace(chineseTail, '')
  const joined = /[\p{Script=Han}]{1,12}(?:[·・．‧][\p{Script=Han}]{1,8})+$/u.exec(run)?.[0]
  if (joined !== undefined) return afterOffice(joined)
  if (run.length <= 3) return run
  const known = [4, 3, 2].map((length) => run.slice(-length)).find((name) => vocabulary.count(name, 2) >= 2)
  const rest = afterOffice(run)
  return rest.length >= 2 && rest.length <= 4 ? rest : (known ?? run.slice(-3))
}

/** What stands after the last character of an office that leaves a name of two characters and more. */
function afterOffice(run: string): string {
  const characters = Array.from(run)
  for (let at = characters.length - 3; at >= 0; at--) {
    if (chineseOffice.test(characters[at] ?? '') && !characters.slice(0, at + 1).some((each) => /[·・．‧]/u.test(each)))
      return characters.slice(at + 1).join('')
  }
  return run
}

const japaneseTitle =
  /(?:氏|さん|様|くん|君|ちゃん|博士|(?:名誉)?教授|先生|(?:副)?(?:社長|会長|市長|町長|村長|知事|議長|部長|課長|係長|主任|所長|院長|校長|館長|局長|委員長|代表|大臣|首相|監督|選手|議員|記者|理事長)|[外財法農環総厚運経防国文][務政通輸産衛境林水交働相文部科学土]*相|容疑者|被告)$/u

function japaneseName(words: string): string {
  const run = words
    .replace(/^.*[、。「」『』]/u, '')
    .replace(/[（(][^）)]*[）)]/gu, '')
    .trim()
  const katakana = /[\p{Script=Katakana}ー][\p{Script=Katakana}ー・＝=.\s]*[\p{Script=Katakana}ー]/u.exec(run)?.[0]
  const bare = run.replace(japaneseTitle, '')
  if (katakana !== undefined && /[・＝=]/u.test(katakana)) return katakana
  const name = bare.split(/の|で|に|、/u).at(-1) ?? bare
  return name.length >= 2 ? name : bare
}

/** The last word of an office in Korean. */
const koreanOffice =
  /(?:장|원|사|수|관|표|자|주임|감독|회장|총리|대통령|선수|교수|간사|이사|손님|기사|의사|간호사|삼촌|할머니|아저씨)$/u

function koreanName(words: string): string {
  const list = words
    .replace(/\([^)]*\)/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
  const mister = list.indexOf('씨')
  if (mister > 0) return list.slice(Math.max(0, mister - 2), mister).join(' ')
  const last = list.at(-1) ?? ''
  if (list.length <= 1) return last
  return koreanOffice.test(last) ? list.slice(0, list.length === 2 ? 1 : 2).join(' ') : list.slice(-2).join(' ')
}

const thaiTitle = /(?:นางสาว|นาย|นาง|น\.ส\.|ดร\.|คุณ|ศ\.|พล\.อ\.)\s?([^\s“”"]{2,24})(?:\s([^\s“”"]{2,24}))?/u

function thaiName(words: string): string {
  const titled = thaiTitle.exec(words)
  if (titled !== null) return [titled[1], titled[2]].filter((part) => part !== undefined).join(' ')
  const list = words.trim().split(/\s+/u)
  return list
    .slice(0, 2)
    .filter((word) => word.length <= 24)
    .join(' ')
}
