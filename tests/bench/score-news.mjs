/**
 * Measures finding and aligning on the annotated stories of `tests/fixtures/news`: `STORY.LOCALE.md`, the source edition
 * of a story being the English one unless `sources.json` says another.
 *
 * Found words are right when they begin and end where the annotation does, final punctuation and markup aside; links are
 * judged by what was found with most of its words right, the attribution between its parts included or not. A link is right for a quotation when everything that was found
 * of it, on both sides, is in links that hold only quotations together with their counterparts. A quotation without a
 * counterpart is right when it was found and every link of it is empty on the other side. A speaker is right when a
 * word of the name is, endings aside.
 */
import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {readAnnotated, trimSpan} from './annotated.mjs'

const folder = path.resolve(import.meta.dirname, '../fixtures/news')

/** The stories, with their annotated editions, the source first: where its name and the translation's match a pattern. */
export function readStories(pattern = /(?:)/u) {
  const sources = JSON.parse(readFileSync(path.join(folder, 'sources.json'), 'utf8'))
  const stories = new Map()
  for (const name of readdirSync(folder).sort()) {
    const match = /^(.+)\.([\w-]+)\.md$/u.exec(name)
    if (match === null) continue
    const [, story, locale] = match
    const edition = {name, locale, ...annotationOf(name)}
    const isSource = locale === (sources[story] ?? 'en')
    const editions = stories.get(story) ?? []
    stories.set(story, isSource ? [edition, ...editions] : [...editions, edition])
  }
  return [...stories].flatMap(([story, editions]) => {
    const [source, ...rest] = editions
    const translations = rest.filter(({name}) => pattern.test(`${source.name} ${name}`))
    return translations.length === 0 ? [] : [{story, source, translations}]
  })
}

/** The counts of every story with each of its translations alone; what a source edition counts is shared among them. */
export function measureStories({readEdition, alignArticle}, pattern) {
  const read = ({name, text, locale}, form) => readEdition(new VFile({path: name, value: text}), {form, locale})
  return readStories(pattern).flatMap(({story, source, translations}) => {
    const original = read(source, 'source')
    return translations.map((target) => {
      const article = {
        slug: story,
        source: original,
        translations: [read(target, 'document')],
        documents: [],
        messages: []
      }
      const [bitext] = alignArticle(article)
      const sides = {source: judgeEdition(source, bitext.source), target: judgeEdition(target, bitext.target)}
      const links = judgeLinks(bitext, {source, target, sides})
      const rows = [
        {locale: source.locale, counts: scale(sides.source.counts, 1 / translations.length)},
        {locale: target.locale, counts: add(sides.target.counts, links.counts)}
      ]
      const errors = [...sides.source.errors, ...sides.target.errors, ...links.errors]
      return {name: `${story} ${source.locale}-${target.locale}`, rows, errors}
    })
  })
}

/** The sum of counts. */
export function add(...all) {
  const sum = {}
  for (const counts of all) for (const [key, count] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + count
  return sum
}

/** Counts as rates from 0 to 1: NaN where there was nothing to count. */
export function figuresOf(counts) {
  const {wanted, found, given, pairs, rightPairs, wrongLinks, alone, rightAlone, givenAlone} = counts
  const {sure, rightSure, surePairs, speakers, rightSpeakers, kinds, rightKinds, falseMentions} = counts
  return {
    detection: harmonic(found / given, found / wanted),
    links: harmonic(rightPairs / (rightPairs + wrongLinks), rightPairs / pairs),
    alone: harmonic(rightAlone / givenAlone, rightAlone / alone),
    sure: rightSure / sure,
    cover: surePairs / pairs,
    speaker: rightSpeakers / speakers,
    kind: rightKinds / kinds,
    falseMentions
  }
}

function annotationOf(name) {
  try {
    return readAnnotated(readFileSync(path.join(folder, name), 'utf8'))
  } catch (error) {
    throw new Error(`${name}: ${error.message}`)
  }
}

/** Detection, kinds and speakers of one edition, and for each quotation by id the spans that it stands for. */
function judgeEdition({name, text, spans}, {quotations}) {
  const wanted = spans.filter(isWanted)
  const counts = {wanted: wanted.length, found: 0, given: 0, speakers: 0, rightSpeakers: 0}
  const errors = []
  const held = new Map()
  const heard = new Set()
  const right = new Set()
  const shown = (start, end) => `${lineOf(text, start)} ${excerpt(text.slice(start, end))}`
  for (const {id, kind, parts, speaker} of quotations) {
    if (kind === 'mention') continue
    const places = parts.map((part) => trimSpan(text, {start: part.start.offset, end: part.end.offset}))
    const mine = wanted.filter((span) => places.some((place) => isMostly(place, span) || isMostly(place, hullOf(span))))
    held.set(id, mine)
    for (const span of mine) judgeSpeaker(span, speaker?.name)
    for (const place of places) {
      const exact = wanted.find((span) => span.start === place.start && span.end === place.end)
      if (exact !== undefined) right.add(exact)
      else errors.push(`${name}:${isNear(place) ? 'words' : 'false'}: ${shown(place.start, place.end)}`)
    }
    counts.given += places.length
  }
  counts.found = right.size
  for (const span of wanted)
    if (![...held.values()].flat().includes(span)) errors.push(`${name}:not found: ${shown(span.start, span.end)}`)
  return {counts: {...counts, ...judgeKinds()}, errors, held}

  /** From the first to the last part of the quotation that a span is a part of, inside one paragraph. */
  function hullOf(span) {
    const parts = wanted.filter(({numbers}) => String(numbers) === String(span.numbers))
    const paragraph = (offset) => text.slice(0, offset).split(/\n\s*\n/u).length
    const near = parts.filter(({start}) => paragraph(start) === paragraph(span.start))
    return {start: near[0].start, end: near.at(-1).end}
  }

  function isNear(place) {
    return wanted.some((span) => isMostly(place, span))
  }

  function judgeSpeaker(span, found) {
    if (span.speaker === undefined || heard.has(String(span.numbers))) return
    heard.add(String(span.numbers))
    counts.speakers++
    if (isSameName(found ?? '', span.speaker)) counts.rightSpeakers++
    else errors.push(`${name}:speaker: ${found ?? 'none'} for ${span.speaker}: ${shown(span.start, span.end)}`)
  }

  function judgeKinds() {
    const result = {kinds: 0, rightKinds: 0, mentions: 0, falseMentions: 0}
    for (const span of spans.filter(({kind}) => kind === 'mention' || isWanted({kind}))) {
      const found = quotations.find(({kind, parts}) => kind !== 'mention' && parts.some((part) => isPartAt(part, span)))
      const kind = found === undefined ? 'mention' : found.kind === 'block' ? 'block' : 'quotation'
      if (span.kind === 'mention') result.mentions++
      if (span.kind === 'mention' && found !== undefined) result.falseMentions++
      if (span.kind !== 'mention' && found === undefined) continue
      result.kinds++
      if (kind === span.kind) result.rightKinds++
      else errors.push(`${name}:kind: ${found?.kind ?? 'none'} for ${span.kind}: ${shown(span.start, span.end)}`)
    }
    return result
  }

  function isPartAt(part, span) {
    return isMostly(trimSpan(text, {start: part.start.offset, end: part.end.offset}), span)
  }
}

function judgeLinks({quotations}, {source, target, sides}) {
  const numbers = {source: numbersOf(source.spans), target: numbersOf(target.spans)}
  const pairs = [...numbers.source].filter((number) => numbers.target.has(number))
  const alone = [...numbers.source, ...numbers.target].filter((number) => !pairs.includes(number))
  const links = quotations.map((link) => {
    const [left, right] = ['source', 'target'].map((side) => heldBy(sides[side], link[side]))
    const isTwoSided = link.source.length > 0 && link.target.length > 0
    const all = new Set([...left, ...right])
    return {
      ...link,
      left,
      right,
      all,
      isTwoSided,
      isWhole: [...all].every((number) => left.has(number) && right.has(number))
    }
  })
  const judged = links.filter(({all}) => all.size > 0)
  const two = judged.filter(({isTwoSided}) => isTwoSided)
  const one = judged.filter(({isTwoSided}) => !isTwoSided)
  const sure = two.filter((link) => link.sure)
  const of = (number, list = judged) => list.filter(({all}) => all.has(number))
  const isRight = (number) => of(number).length > 0 && of(number).every(({isWhole}) => isWhole)
  const isAlone = (number) => of(number).length > 0 && of(number, two).length === 0
  const givenAlone = new Set(one.flatMap(({all}) => [...all]))
  const counts = {
    pairs: pairs.length,
    rightPairs: pairs.filter(isRight).length,
    wrongLinks: two.filter(({isWhole}) => !isWhole).length,
    alone: alone.length,
    rightAlone: alone.filter(isAlone).length,
    givenAlone: givenAlone.size,
    sure: sure.length,
    rightSure: sure.filter(({isWhole}) => isWhole).length,
    surePairs: pairs.filter((number) => of(number, sure).some(({isWhole}) => isWhole)).length
  }
  const errors = [
    ...two
      .filter(({isWhole}) => !isWhole)
      .map(({left, right, sure}) => `${sure ? 'sure wrong' : 'wrong'} link: ${[...left]} → ${[...right]}`),
    ...pairs.filter((number) => of(number, one).length > 0).map((number) => `left alone: ${number}`),
    ...pairs.filter((number) => of(number).length === 0).map((number) => `no link, as not found: ${number}`),
    ...alone.filter((number) => of(number, two).length > 0).map((number) => `not left alone: ${number}`),
    ...alone.filter((number) => of(number).length === 0).map((number) => `alone, but not found: ${number}`)
  ]
  return {counts, errors: errors.map((error) => `${source.name} → ${target.name}: ${error}`)}
}

function numbersOf(spans) {
  return new Set(spans.filter(isWanted).flatMap(({numbers}) => numbers))
}

function heldBy({held}, ids) {
  return new Set(ids.flatMap((id) => held.get(id) ?? []).flatMap(({numbers}) => numbers))
}

function isWanted({kind}) {
  return kind === 'quotation' || kind === 'block'
}

/** Whether they share more than half of what either holds. */
function isMostly(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared > (Math.max(a.end, b.end) - Math.min(a.start, b.start)) / 2
}

function isSameName(a, b) {
  const [left, right] = [a, b].map((name) => name.toLowerCase().match(/[\p{L}\p{M}\d]{2,}/gu) ?? [])
  return left.some((word) => right.some((other) => isInflected(word, other)))
}

/** Whether two words are alike but for up to three letters at their end, and for less than half of the longer. */
function isInflected(a, b) {
  const longest = Math.max(a.length, b.length)
  let shared = 0
  while (shared < longest && a[shared] === b[shared]) shared++
  return shared > longest / 2 && shared >= longest - 3
}

function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length
}

function excerpt(words) {
  const flat = words.replace(/\s+/gu, ' ')
  return flat.length > 70 ? `${flat.slice(0, 50)} … ${flat.slice(-15)}` : flat
}

function scale(counts, factor) {
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count * factor]))
}

function harmonic(precision, recall) {
  if (Number.isNaN(recall)) return NaN
  return (2 * precision * recall) / (precision + recall) || 0
}
