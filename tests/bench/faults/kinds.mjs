/**
 * The faults, one row each. `plant(pair, random, donors)` gives `undefined` where this pair, at the place that was
 * drawn, has nothing to plant in, else `{text, sources, targets, source}`: the translation's new text, the ranges of
 * the source's words that it is about (one group for each quotation that has to be reported), ranges in the new
 * translation, the source's new text if that changed. `rules` are those that say what happened, `or` those that
 * say that something is wrong with the quotation; `judge` replaces them where a rule alone does not say it.
 */
import {edit, marks, paragraphAround, plainParagraphs, sentencesAround, withMarks, wordRanges} from './texts.mjs'

export const kinds = [
  {name: 'dropped: words', rules: ['quotation-missing'], plant: dropWords},
  {name: 'dropped: sentence', rules: ['quotation-missing'], plant: dropSentence},
  {name: 'added: attributed', rules: ['quotation-unexpected'], plant: addAttributed},
  {name: 'added: bare', rules: ['quotation-unexpected'], plant: addBare},
  {name: 'swapped', rules: [], plant: swap, judge: isSwapReported},
  {name: 'moved', rules: ['quotation-moved'], or: ['quotation-unsure', 'quotation-missing'], plant: move},
  {
    name: 'truncated',
    rules: ['quotation-length'],
    or: ['quotation-missing', 'quotation-number', 'quotation-unsure'],
    plant: truncate
  },
  {name: 'split', rules: [], plant: split, judge: isLinkedWhole},
  {name: 'merged', rules: [], plant: merge, judge: isLinkedWhole},
  {name: 'digit', rules: ['quotation-number'], plant: alterDigit},
  {name: 'speaker', rules: ['quotation-speaker'], plant: exchangeSpeaker},
  {name: 'elision put in', rules: ['quotation-elision'], plant: addElision},
  {name: 'elision taken out', rules: ['quotation-elision'], plant: removeElision},
  {name: 'untranslated', rules: ['quotation-untranslated'], plant: leaveUntranslated}
]

function wordsIn(text, [from, to]) {
  return text.slice(from, to)
}

/** Quotations whose counterpart is not shared with another: those that can be lost as a whole. */
function ownCounterparts({quotations}) {
  const key = (range) => range.join()
  const counts = new Map()
  for (const {sources} of quotations)
    for (const range of sources) counts.set(key(range), (counts.get(key(range)) ?? 0) + 1)
  return quotations.filter(({sources}) => sources.every((range) => counts.get(key(range)) === 1))
}

/** Those that are not in the front matter, where sentences cannot be cut. */
function inBody({target: {text}}, quotations) {
  const end = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0].length ?? 0
  return quotations.filter(({spans: [[from]]}) => from >= end)
}

/** A quotation, and those that stand with it between the same two marks. */
function betweenMarks({target: {text}}, quotation, quotations) {
  const chain = [quotation]
  const isJoined = (one, other) => {
    const between = text.slice(one.spans.at(-1)[1], other.spans[0][0])
    return between.length < 80 && !new RegExp(`[${marks}\n]`, 'u').test(between)
  }
  const at = quotations.indexOf(quotation)
  for (let index = at + 1; index < quotations.length && isJoined(chain.at(-1), quotations[index]); index++)
    chain.push(quotations[index])
  for (let index = at - 1; index >= 0 && isJoined(quotations[index], chain[0]); index--)
    chain.unshift(quotations[index])
  return chain
}

function cuts({target: {text}}, quotations) {
  return quotations.flatMap(({spans}) =>
    spans.map((span) => {
      const [from, to] = withMarks(text, span)
      return {from, to, text: ''}
    })
  )
}

function dropWords(pair, random) {
  const quotation = random.pick(ownCounterparts(pair))
  if (quotation === undefined) return undefined
  const chain = betweenMarks(pair, quotation, pair.quotations)
  return {
    text: edit(pair.target.text, cuts(pair, chain)),
    sources: chain.map(({sources}) => sources),
    targets: [],
    what: chain.flatMap(({spans}) => spans.map((span) => wordsIn(pair.target.text, span))).join(' / ')
  }
}

/** The range of the sentences with a quotation, or the paragraphs of a block quotation, and all that is quoted there. */
function sentenceOf(pair, quotation) {
  const {text} = pair.target
  const chain = betweenMarks(pair, quotation, pair.quotations)
  const spans = chain.flatMap((one) => one.spans)
  const quoted = pair.quotations.flatMap((one) => one.spans.map((span) => withMarks(text, span)))
  const hull = [withMarks(text, spans[0])[0], withMarks(text, spans.at(-1))[1]]
  let range = quotation.kind === 'block' ? paragraphAround(text, hull) : sentencesAround(text, hull, quoted)
  for (const other of quoted)
    if (other[0] < range[1] && other[1] > range[0]) range = [Math.min(range[0], other[0]), Math.max(range[1], other[1])]
  const inside = pair.quotations.filter(({spans: own}) => own.some(([from, to]) => from >= range[0] && to <= range[1]))
  const isWhole = inside.every(({spans: own}) => own.every(([from, to]) => from >= range[0] && to <= range[1]))
  return isWhole && inside.every((one) => ownCounterparts(pair).includes(one)) ? {range, inside} : undefined
}

function dropSentence(pair, random) {
  const quotation = random.pick(inBody(pair, ownCounterparts(pair)))
  const sentence = quotation && sentenceOf(pair, quotation)
  if (sentence === undefined) return undefined
  const [from, to] = sentence.range
  return {
    text: edit(pair.target.text, [{from, to, text: ''}]),
    sources: sentence.inside.map(({sources}) => sources),
    targets: [],
    what: pair.target.text.slice(from, to)
  }
}

/** A paragraph of another article in the same language that holds one quotation and says whose. */
function addAttributed(pair, random, donors) {
  const paragraphs = donors.filter(({paragraph}) => paragraph !== undefined)
  const place = random.pick(plainParagraphs(pair.target.text))
  const donor = random.pick(paragraphs)
  if (place === undefined || donor === undefined) return undefined
  const {text, at} = donor.paragraph
  return insert(pair, place[1], {before: '\n\n', text, at})
}

/** A whole sentence of another article in marks, and nothing said of who says it. */
function addBare(pair, random, donors) {
  const place = random.pick(plainParagraphs(pair.target.text))
  const donor = random.pick(donors.filter(({words}) => /^(?!\p{Ll})\p{L}/u.test(words)))
  if (place === undefined || donor === undefined) return undefined
  const words = /[.!?…。！？؟۔।]$/u.test(donor.words) ? donor.words : `${donor.words}${stopOf(pair.target.locale)}`
  const [open, close] = marksOf(pair)
  return insert(pair, place[1], {
    before: ' ',
    text: open + words + close,
    at: [open.length, open.length + words.length]
  })
}

const stops = {am: '።', bn: '।', hi: '।', ja: '。', ne: '।', th: '', ur: '۔', zh: '。'}

/** What ends a sentence in a language. */
function stopOf(locale) {
  const {language} = new Intl.Locale(locale)
  return Object.hasOwn(stops, language) ? stops[language] : '.'
}

function insert(pair, place, {before, text, at}) {
  const start = place + before.length
  return {
    text: edit(pair.target.text, [{from: place, to: place, text: before + text}]),
    sources: [],
    targets: [[start + at[0], start + at[1]]],
    what: text
  }
}

/** The marks that this translation uses most. */
function marksOf({target: {text}, quotations}) {
  const counts = new Map()
  for (const {spans} of quotations.filter(({kind}) => kind !== 'block')) {
    for (const span of spans) {
      const [from, to] = withMarks(text, span)
      const [open] = new RegExp(`[${marks}] ?$`, 'u').exec(text.slice(from, span[0])) ?? []
      const [close] = new RegExp(`[ \\u00A0\\u202F]?[${marks}]`, 'u').exec(text.slice(span[1], to)) ?? []
      if (open && close) counts.set(`${open}\n${close}`, (counts.get(`${open}\n${close}`) ?? 0) + 1)
    }
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one)
  return best?.[0].split('\n') ?? ['“', '”']
}

/** Two quotations exchange their words: half of the time neighbours. */
function swap(pair, random) {
  const single = ownCounterparts(pair).filter(({spans}) => spans.length === 1)
  const at = random.below(single.length)
  const [one, other] = [single[at], random.below(2) === 0 ? single[at + 1] : random.pick(single)]
  if (one === undefined || other === undefined || one === other) return undefined
  const {text} = pair.target
  const [left, right] = [one, other].map(({spans: [span]}) => wordsIn(text, span))
  if (left === right || overlaps(one.spans[0], other.spans[0])) return undefined
  const edits = [one, other].map(({spans: [[from, to]]}, index) => ({from, to, text: index === 0 ? right : left}))
  return {
    text: edit(text, edits),
    sources: [one.sources, other.sources],
    targets: [],
    words: exchanged(edits),
    what: `${left} ↔ ${right}`
  }
}

/** Where the words of each of two edits are now: those of the first where the second was, and the other way round. */
function exchanged([one, other]) {
  const isFirst = one.from < other.from
  const [first, second] = isFirst ? [one, other] : [other, one]
  const shift = first.text.length - (first.to - first.from)
  const ranges = [
    [first.from, first.from + first.text.length],
    [second.from + shift, second.from + shift + second.text.length]
  ]
  return isFirst ? ranges.toReversed() : ranges
}

function overlaps(one, other) {
  return one[0] < other[1] && other[0] < one[1]
}

function move(pair, random) {
  const quotation = random.pick(inBody(pair, ownCounterparts(pair)))
  const sentence = quotation && sentenceOf(pair, quotation)
  const {text} = pair.target
  const place = random.pick(plainParagraphs(text))
  if (sentence === undefined || place === undefined) return undefined
  const [from, to] = sentence.range
  const own = paragraphAround(text, sentence.range)
  if (place[0] < own[1] && place[1] > own[0]) return undefined
  const isBetween = ({spans: [[start]]}) => (start < from && start > place[1]) || (start > to && start < place[1])
  if (!pair.quotations.some(isBetween)) return undefined
  const words = (quotation.kind === 'block' ? '\n\n' : ' ') + text.slice(from, to).trim()
  return {
    text: edit(text, [
      {from, to, text: ''},
      {from: place[1], to: place[1], text: words}
    ]),
    sources: sentence.inside.map(({sources}) => sources),
    targets: [],
    what: text.slice(from, to)
  }
}

function truncate(pair, random) {
  const long = pair.quotations.flatMap(({spans, sources}) => {
    if (spans.length > 1) return []
    const words = wordRanges(pair.target.text, spans[0])
    return words.length >= 8 && !/[<>\]]/u.test(wordsIn(pair.target.text, spans[0]))
      ? [{span: spans[0], sources, words}]
      : []
  })
  const quotation = random.pick(long)
  if (quotation === undefined) return undefined
  const {span, words, sources} = quotation
  const half = Math.ceil(words.length / 2)
  const [from, to] = random.below(2) === 0 ? [span[0], words[half][0]] : [words[words.length - half - 1][1], span[1]]
  return {
    text: edit(pair.target.text, [{from, to, text: ''}]),
    sources: [sources],
    targets: [],
    what: wordsIn(pair.target.text, span)
  }
}

const said = {
  ar: 'قال NAME',
  ca: 'va dir NAME',
  cs: 'řekl NAME',
  de: 'sagte NAME',
  es: 'dijo NAME',
  fa: 'NAME گفت',
  fi: 'sanoi NAME',
  fr: 'a déclaré NAME',
  he: 'אמר NAME',
  hi: 'NAME ने कहा',
  hu: 'mondta NAME',
  id: 'kata NAME',
  it: 'ha detto NAME',
  ja: 'とNAMEは述べた',
  ko: '라고 NAME가 말했다',
  nl: 'zei NAME',
  pl: 'powiedział NAME',
  pt: 'disse NAME',
  ro: 'a spus NAME',
  ru: 'сказал NAME',
  sv: 'sade NAME',
  sw: 'alisema NAME',
  tr: 'dedi NAME',
  uk: 'сказав NAME',
  vi: 'NAME nói',
  zh: 'NAME说'
}

/** An attribution interrupts the words. */
function split(pair, random) {
  const {text, locale} = pair.target
  const {language} = new Intl.Locale(locale)
  const long = pair.quotations.filter(({spans, kind, speaker}) => {
    return kind !== 'block' && speaker !== undefined && spans.length === 1 && wordRanges(text, spans[0]).length >= 8
  })
  const quotation = random.pick(long)
  if (quotation === undefined || !Object.hasOwn(said, language)) return undefined
  const {
    spans: [span],
    sources,
    speaker
  } = quotation
  const words = wordRanges(text, span)
  const third = Math.floor(words.length / 3)
  const at = words[third + random.below(third)][1]
  if (/[<>[\]()]/u.test(wordsIn(text, span))) return undefined
  const [open, close] = ownMarks(text, span) ?? marksOf(pair)
  const by = said[language].replace('NAME', speaker)
  const isIdeographic = language === 'zh' || language === 'ja'
  const [before, after] = isIdeographic ? ['，', '，'] : [', ', ', ']
  const rest = /^[,.;:!?،。，\s]*/u.exec(text.slice(at, span[1]))[0].length
  const inserted = close + before + by + after + open
  return {
    text: edit(text, [{from: at, to: at + rest, text: inserted}]),
    sources: [sources],
    targets: [
      [span[0], at],
      [at + inserted.length, span[1] + inserted.length - rest]
    ],
    what: wordsIn(text, span)
  }
}

/** The two marks around words, with the spaces that belong to them. */
function ownMarks(text, span) {
  const [from, to] = withMarks(text, span)
  const [open] = new RegExp(`[${marks}][ \\u00A0\\u202F]?$`, 'u').exec(text.slice(from, span[0])) ?? []
  const [close] = new RegExp(`[ \\u00A0\\u202F]?[${marks}]`, 'u').exec(text.slice(span[1], to)) ?? []
  return open && close ? [open, close] : undefined
}

/** Two neighbours of one speaker become one: what stood between them, which is nobody's words, is gone. */
function merge(pair, random) {
  const {text} = pair.target
  const single = ownCounterparts(pair).filter(({spans, kind}) => spans.length === 1 && kind !== 'block')
  const at = random.below(Math.max(1, single.length - 1))
  const [one, other] = [single[at], single[at + 1]]
  if (one === undefined || other === undefined || one.who === undefined || one.who !== other.who) return undefined
  const [from, to] = [one.spans[0][1], other.spans[0][0]]
  const between = text.slice(from, to)
  const isOther = ({spans}) => spans.some(([start]) => start >= from && start < to)
  if (between.length > 200 || !/\p{L}/u.test(between) || between.includes('|')) return undefined
  if (pair.quotations.some(isOther)) return undefined
  const isEnded = /[.!?…。！？؟।]$/u.test(wordsIn(text, one.spans[0]))
  return {
    text: edit(text, [{from, to, text: isEnded ? ' ' : '. '}]),
    sources: [one.sources, other.sources],
    targets: [[one.spans[0][0], other.spans[0][1] - (to - from) + 1]],
    what: text.slice(one.spans[0][0], other.spans[0][1])
  }
}

function alterDigit(pair, random) {
  const {text} = pair.target
  const digits = pair.quotations.flatMap(({spans, sources}) =>
    spans.flatMap(([from, to]) =>
      Array.from(text.slice(from, to).matchAll(/<[^>]*>|\]\([^)]*\)|\[\^[^\]]*\]|\p{L}[\p{L}\p{Nd}]*|\p{Nd}/gu))
        .filter(([found]) => /^\p{Nd}$/u.test(found))
        .map(({0: found, index}) => ({at: from + index, found, sources}))
    )
  )
  const digit = random.pick(digits)
  if (digit === undefined) return undefined
  const {at, found, sources} = digit
  const zero = [...Array(10).keys()]
    .map((step) => found.codePointAt(0) - step)
    .find((code) => !/\p{Nd}/u.test(String.fromCodePoint(code - 1)))
  const value = 1 + ((found.codePointAt(0) - zero + random.below(8)) % 9)
  const other = String.fromCodePoint(zero + value)
  if (other === found) return undefined
  return {
    text: edit(text, [{from: at, to: at + found.length, text: other}]),
    sources: [sources],
    targets: [],
    what: `${text.slice(at - 20, at)}⟦${found}→${other}⟧${text.slice(at + found.length, at + 20)}`
  }
}

/** The name in the attribution becomes that of somebody else who is quoted. */
function exchangeSpeaker(pair, random) {
  const named = pair.quotations.flatMap((quotation) => {
    const name = nearestName(pair, quotation)
    return name === undefined ? [] : [{quotation, ...name}]
  })
  const [one, other] = [random.pick(named), random.pick(named)]
  if (one === undefined || sharesWord(one.name, other.name)) return undefined
  const {text} = pair.target
  return {
    text: edit(text, [{from: one.range[0], to: one.range[1], text: other.name}]),
    sources: [one.quotation.sources],
    targets: [],
    what: `${one.name} → ${other.name}: ${wordsIn(text, one.quotation.spans[0])}`
  }
}

/** Where the speaker is named nearest to the words, by the full name or the last. */
function nearestName({target: {text}, quotations}, {speaker, spans}) {
  if (speaker === undefined) return undefined
  const [start, end] = paragraphAround(text, spans[0])
  const isQuoted = (at) => quotations.some((other) => other.spans.some(([from, to]) => at >= from && at < to))
  const distance = ({at}) => Math.min(...spans.map(([from, to]) => (at < from ? from - at : at - to)))
  const places = [...new Set([speaker, speaker.split(/\s+/u).at(-1)])]
    .filter(({length}) => length > 2)
    .flatMap((name) => placesOf(text.slice(0, end), name, start).map((at) => ({name, at})))
    .filter((place, _, all) => !isQuoted(place.at) && !all.some((other) => isInside(place, other)))
    .toSorted((left, right) => distance(left) - distance(right))
  const [nearest] = places
  if (nearest === undefined || distance(nearest) >= 120) return undefined
  return {name: nearest.name, range: [nearest.at, nearest.at + nearest.name.length]}
}

function placesOf(text, name, start) {
  const places = []
  for (let at = text.indexOf(name, start); at >= 0; at = text.indexOf(name, at + 1)) places.push(at)
  return places
}

/** The last name as a part of the full one. */
function isInside(place, other) {
  return other.name.length > place.name.length && place.at >= other.at && place.at < other.at + other.name.length
}

/** Whether two names are one person's, or may be: a word begins alike in both. */
function sharesWord(one, other) {
  const stems = (name) =>
    name
      .toLocaleLowerCase()
      .split(/[\s@.&-]+/u)
      .filter(Boolean)
      .map((word) => [...word].slice(0, 4).join(''))
  return stems(one).some((stem) => stems(other).includes(stem))
}

const elision = /\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|<(?:…|\.\.\.)>|…|\.\.\./u

function withoutElision(pair) {
  return pair.quotations.filter(({spans, sources}) => {
    const all = [
      ...spans.map((span) => wordsIn(pair.target.text, span)),
      ...sources.map((span) => wordsIn(pair.source.text, span))
    ]
    return !all.some((words) => elision.test(words)) && wordRanges(pair.target.text, spans[0]).length > 4
  })
}

function addElision(pair, random) {
  const quotation = random.pick(withoutElision(pair))
  if (quotation === undefined) return undefined
  const {text} = pair.target
  return {...putElision(text, quotation.spans[0], random), sources: [quotation.sources], targets: []}
}

function putElision(text, span, random) {
  const words = wordRanges(text, span)
    .slice(1, -1)
    .filter(([, to]) => /^\s/u.test(text.slice(to)))
  const word = random.pick(words) ?? [span[0], Math.floor((span[0] + span[1]) / 2)]
  const shown = random.pick(['[…]', '[...]', '(…)'])
  return {
    text: edit(text, [{from: word[1], to: word[1], text: ` ${shown}`}]),
    what: `${shown} in ${wordsIn(text, span)}`
  }
}

/** One that the source has is taken out, or the source gets one that the translation does not have. */
function removeElision(pair, random) {
  const {text} = pair.target
  const shown = pair.quotations.filter(({spans, sources}) => {
    return (
      elision.test(wordsIn(text, spans[0])) && sources.some((span) => elision.test(wordsIn(pair.source.text, span)))
    )
  })
  const quotation = random.pick([...shown, ...withoutElision(pair)])
  if (quotation === undefined) return undefined
  const {sources, spans} = quotation
  if (!shown.includes(quotation)) {
    const {text: source, what} = putElision(pair.source.text, sources[0], random)
    if (wordRanges(pair.source.text, sources[0]).length < 5) return undefined
    const length = source.length - pair.source.text.length
    return {text, source, sources: [[[sources[0][0], sources[0][1] + length]]], targets: [], what}
  }
  const found = elision.exec(wordsIn(text, spans[0]))
  const from = spans[0][0] + found.index
  return {
    text: edit(text, [{from, to: from + found[0].length, text: ''}]),
    sources: [sources],
    targets: [],
    what: wordsIn(text, spans[0])
  }
}

function leaveUntranslated(pair, random) {
  const quotation = random.pick(
    ownCounterparts(pair).filter(({spans, sources}) => spans.length === 1 && sources.length === 1)
  )
  if (quotation === undefined) return undefined
  const words = wordsIn(pair.source.text, quotation.sources[0])
  if (wordRanges(words, [0, words.length]).length < 2 || words === wordsIn(pair.target.text, quotation.spans[0]))
    return undefined
  const [from, to] = quotation.spans[0]
  return {
    text: edit(pair.target.text, [{from, to, text: words}]),
    sources: [quotation.sources],
    targets: [],
    what: words
  }
}

/** Whether a warning or an error stands at both quotations, or both are linked to their own words and one is said to have moved. */
function isSwapReported({bitext, places, sources, words}) {
  const isWarned = (found) => found.some(({severity, rule}) => severity !== 'info' && rule.startsWith('quotation-'))
  if (places.every(isWarned)) return true
  const own = sources.map((source, index) => isLinkedWhole({bitext, sources: [source], targets: [words[index]]}))
  return own.every(Boolean) && places.some((found) => found.some(({rule}) => rule === 'quotation-moved'))
}

/** Whether one link holds all the words on both sides: as parts of one quotation, or told by `quotation-split` or `-merged`. */
function isLinkedWhole({bitext, sources, targets}) {
  const idsAt = (edition, ranges) =>
    edition.quotations
      .filter(({parts}) =>
        parts.some(({start, end}) => ranges.some((range) => overlaps([start.offset, end.offset], range)))
      )
      .map(({id}) => id)
  const holds = (ids, wanted) => wanted.every((range) => range.some((id) => ids.includes(id)))
  const wanted = sources.map((ranges) => idsAt(bitext.source, ranges))
  const actual = targets.map((range) => idsAt(bitext.target, [range]))
  return bitext.quotations.some(({source, target}) => holds(source, wanted) && holds(target, actual))
}
