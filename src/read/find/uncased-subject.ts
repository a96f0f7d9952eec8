import {findListed, type Reporting} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import {honouredName, koreanSubject, nameIn} from './uncased-name.js'
import type {Vocabulary} from './vocabulary.js'

/** How a clause is read where names have no capital letter. */
export interface UncasedContext {
  readonly side: 'before' | 'after'
  readonly reporting: Reporting
  readonly vocabulary: Vocabulary
}

/** Word order and the particle that marks the subject, by language; `initial`: the subject begins the clause. */
type Order = 'verbFirst' | 'verbLast' | 'initial' | 'particle' | 'korean' | 'unspaced' | 'thai'

const orders: Readonly<Record<string, Order>> = {
  ar: 'verbFirst',
  he: 'verbFirst',
  fa: 'initial',
  ur: 'verbLast',
  hi: 'verbLast',
  mr: 'verbLast',
  bn: 'verbLast',
  ta: 'verbLast',
  te: 'verbLast',
  kn: 'verbLast',
  ml: 'verbLast',
  si: 'verbLast',
  am: 'verbLast',
  ne: 'verbLast',
  pa: 'verbLast',
  gu: 'verbLast',
  ka: 'verbFirst',
  ko: 'korean',
  ja: 'particle',
  zh: 'unspaced',
  yue: 'unspaced',
  th: 'thai'
}

const particles: readonly RegExp[] = [
  /([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Latin}ー・＝=.\s]{1,30}?)(?:氏|さん|様|君|ちゃん|博士|教授)?(?:は|が|も)/u
]

const stopWords = new Set(
  'إن أن في على عن من إلى بأن بأنه بأنها إنه إنها أنه أنها خلال حول بعد قبل مع عند لدى ضاحكا ضاحكًا ضاحكة قائلا قائلًا قائلاً قائلة مؤكدا مؤكدة مضيفا مضيفة بقوله بقولها وهو وهي لي له وأن לו לה כי את של על אל ש כך که به در از این با را ने को से में है हैं था थी थे हूँ ہیں ہے تھا تھی تھے तो पर যে कि کہ نے کو سے في هذا'.split(
    ' '
  )
)

/** The subject beside the verb in a clause without capital letters, or nothing where the pattern does not tell; `pronoun` where only somebody spoken to is named. */
export function findUncasedSubject(
  clause: string,
  verb: TextRange,
  context: UncasedContext
): {readonly name: string} | {readonly pronoun: true} | undefined {
  const {reporting} = context
  const found = readers[orders[reporting.language] ?? 'verbLast'](clause, verb, reporting)?.trim() ?? ''
  if (found === '') return undefined
  const own = withoutAddressed(found, context)?.trim() ?? ''
  const name = nameIn(own, reporting.language, context.vocabulary)
  if (name === '' || holdsPronoun(name, context)) return {pronoun: true}
  return isName(name, context) ? {name} : undefined
}

function holdsPronoun(name: string, {reporting}: UncasedContext): boolean {
  const isDense = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}]/u.test(name)
  return findListed(name, reporting.pronouns, reporting).some(({to}) => !isDense || to === name.length)
}

function isName(name: string, context: UncasedContext): boolean {
  if (name.length < 2 && !/[\p{Script=Hangul}\p{Script=Han}]/u.test(name)) return false
  const isPronoun = findListed(name, context.reporting.pronouns, context.reporting).some(
    (found) => found.to - found.from >= name.length - 1
  )
  return !isPronoun && !stopWords.has(name)
}

/** The subject with its particle in a clause whose verb stands after the quotation. */
export function findLeadingSubject(
  clause: string,
  context: Pick<UncasedContext, 'reporting' | 'vocabulary'>
): string | undefined {
  const {reporting, vocabulary} = context
  const order = orders[reporting.language]
  if (order !== 'particle' && order !== 'korean' && order !== 'verbLast') return undefined
  const end = {from: clause.length, to: clause.length}
  const found = order === 'verbLast' ? leadingWords(clause, reporting) : readers[order](clause, end, reporting)
  const own = withoutAddressed(found ?? '', context)
  return own === undefined ? undefined : nameIn(own.trim(), reporting.language, vocabulary)
}

/** Somebody who acts; else a few words that stand between the beginning of the sentence and the quotation, or before what says where and to whom. */
function leadingWords(clause: string, {language}: Reporting): string | undefined {
  const list = words(clause)
  const agent = markedAgent(list, language)
  if (agent !== undefined) return agent
  if (language === 'am') return amharicSubject(list)
  return list.length <= 4 ? lastOf(list) : undefined
}

/** What stands before the first word with a preposition; nothing where the last word is a clause of its own (`when asked`). */
function amharicSubject(list: readonly string[]): string | undefined {
  if (/^(?:ሲ|ስት)\p{L}{2}/u.test(list.at(-1) ?? '')) return undefined
  const end = list.findIndex((word, index) => index > 0 && /^(?:በ|ለ|ከ|ስለ|እንደ)\p{L}{2}/u.test(word))
  if (end > 0) return lastOf(list.slice(0, end))
  return list[0]?.startsWith('የ') === true ? list.at(-1) : list[0]
}

type Reader = (clause: string, verb: TextRange, reporting: Reporting) => string | undefined

const readers: Readonly<Record<Order, Reader>> = {
  unspaced: (clause, verb) => unspacedSubject(clause.slice(0, verb.from)),
  thai(clause, verb) {
    const left = clause.slice(0, verb.from)
    return honouredName(left, 'th') ?? unspacedSubject(left)
  },
  korean: (clause, verb) => koreanSubject(bare(clause.slice(0, verb.to))) ?? koreanSubject(clause.slice(verb.to)),
  particle: particleSubject,
  verbFirst(clause, verb, reporting) {
    const {left, right} = wordsAround(clause, verb, reporting)
    return nounPhrase(right) ?? left.slice(-2).join(' ')
  },
  initial(clause, verb, reporting) {
    const {left, right} = wordsAround(clause, verb, reporting)
    return until(left, 2) ?? nounPhrase(right)
  },
  verbLast(clause, verb, reporting) {
    const {left, right} = wordsAround(clause, verb, reporting)
    const agent = markedAgent(left, reporting.language)
    if (agent !== undefined) return agent
    return (left.length > 8 ? until(left, 2) : lastOf(left)) ?? nounPhrase(right)
  }
}

/** The words up to the particle or the ending of somebody who acts, in the languages that have one. */
function markedAgent(list: readonly string[], language: string): string | undefined {
  const marker = list.findLastIndex((word) => /^(?:ने|نے|ਨੇ|यांनी|यांनीही)$/u.test(word))
  if (marker > 0) return lastOf(list.slice(0, marker))
  const ending = Object.hasOwn(agents, language) ? agents[language] : undefined
  if (ending === undefined) return undefined
  const at = list.findLastIndex((word) => ending.test(word))
  return at < 0 ? undefined : lastOf([...list.slice(0, at), (list[at] ?? '').replace(ending, '')])
}

/** Endings of somebody who acts, after at least two letters. */
const agents: Readonly<Record<string, RegExp>> = {
  ne: /(?<=\p{L}[\p{L}\p{M}])ले$/u,
  gu: /(?<=\p{L}\p{M}?[\p{L}\p{M}]?)એ$/u,
  mr: /(?<=\p{L}[\p{L}\p{M}])(?:ने|नी)$/u
}

/** The words on either side of a verb, without other verbs of saying. */
function wordsAround(
  clause: string,
  verb: TextRange,
  reporting: Reporting
): {left: readonly string[]; right: readonly string[]} {
  const isOther = (word: string): boolean => findListed(word, reporting.verbs, reporting).length === 0
  return {
    left: words(clause.slice(0, verb.from)).filter(isOther),
    right: words(clause.slice(verb.to)).filter(isOther)
  }
}

/** The words up to one that begins something else; of more than three, which begin with an office, the last two. */
function nounPhrase(list: readonly string[]): string | undefined {
  const stop = list.findIndex((word) => stopWords.has(word))
  const kept = list.slice(0, stop < 0 ? 7 : Math.min(stop, 7))
  return kept.length === 0 ? undefined : kept.slice(kept.length > 3 ? -2 : 0).join(' ')
}

/** The last two words, or the last where a particle parts it from the one before. */
function lastOf(list: readonly string[]): string | undefined {
  const kept = list.slice(-2)
  const [first, last] = kept
  if (last === undefined) return first
  return stopWords.has(last) ? undefined : stopWords.has(first ?? '') ? last : kept.join(' ')
}

/** The subject without somebody spoken to: `ブッシュ氏に…`, `부시에게 …`, `对布什…`, `… لبوش`; nothing where nobody else is left. */
function withoutAddressed(
  name: string,
  {reporting, vocabulary}: Pick<UncasedContext, 'reporting' | 'vocabulary'>
): string | undefined {
  const {language} = reporting
  const kept = addressed[language]?.reduce((text, pattern) => text.replace(pattern, ''), name) ?? name
  const rest = hasPrefix.has(language) ? dropPrefixed(kept, vocabulary) : kept
  return rest.trim() === '' ? undefined : rest
}

const addressed: Readonly<Record<string, readonly RegExp[]>> = {
  ja: [/^.*(?:氏|さん|様|君|博士|教授|[\p{Script=Katakana}ー])(?:に対して|に対し|に向けて|に向かって|に|へ)(?=[^\s])/u],
  ko: [/^.*(?:에게|한테|께|더러)\s+/u],
  zh: [/(?:对|對|向|跟)(?!此).{1,12}$/u],
  yue: [/(?:对|對|向|跟)(?!此).{1,12}$/u],
  bn: [/\s*\S+কে$/u],
  th: [/(?:กับ|ต่อ|แก่).*$/u]
}

const hasPrefix = new Set(['ar', 'he'])

/** A word with the prefix *to* whose bare form stands in the text as well, and what follows it. */
function dropPrefixed(name: string, vocabulary: Vocabulary): string {
  const list = name.split(/\s+/u)
  const at = list.findIndex((word) => /^[לل]\p{L}{2,}/u.test(word) && vocabulary.holds(word.slice(1)))
  return at < 0 ? name : list.slice(0, at).join(' ')
}

function words(text: string): readonly string[] {
  const near = text.split(/[،,.:;؛«»"“”()!?؟।।、—–]/u)
  const run = near.find((part) => part.trim() !== '') ?? ''
  return run.split(/\s+/u).filter((word) => word !== '')
}

function until(list: readonly string[], limit: number): string | undefined {
  const stop = list.findIndex((word) => stopWords.has(word))
  const kept = list.slice(0, stop < 0 ? limit : Math.min(stop, limit))
  return kept.length === 0 ? undefined : kept.join(' ')
}

function unspacedSubject(left: string): string | undefined {
  const run = (left.split(/[，。！？；：,.!?;:、”」』"）)\n]/u).at(-1) ?? '').replace(/^(?:根据|根據|按照|据|據)/u, '')
  const latin = /\p{Script=Latin}[\p{Script=Latin}.·\s-]*\p{Script=Latin}/u.exec(run)
  if (latin !== null) return latin[0]
  return run.slice(-24)
}

function particleSubject(clause: string, verb: TextRange): string | undefined {
  const heads = [clause.slice(0, verb.to), clause.slice(verb.to)]
  for (const head of heads) {
    const text = bare(head)
    for (const pattern of particles) {
      const found = pattern.exec(text)?.[1]?.trim()
      if (found !== undefined && found !== '') return found.split(/\s+/u).slice(-5).join(' ')
    }
  }
  return undefined
}

/** Without the particle that ties a clause to the words before it. */
function bare(clause: string): string {
  return clause.replace(/^[\s,、]*(?:(?:라고|이라고|하고|라며|と)[\s、]*|고\s+)/u, '')
}
