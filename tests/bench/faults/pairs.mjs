/**
 * Clean pairs to plant faults in: the gold articles where they are there, the sample article, the annotated news.
 *
 * A pair is `{name, source, target, quotations, alone}`; a side `{path, locale, text}`; a quotation of the target
 * `{spans, sources, kind, speaker, who}`, ranges of its words in the target and of its counterparts in the source,
 * the speaker as a proper name and `who` said it in any case; `alone`
 * holds ranges of what has no counterpart, by side; `documents` the records that are quoted, if there are any.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {readStories} from '../score-news.mjs'

const project = path.resolve(import.meta.dirname, '../../..')
const gold = path.resolve(project, '../shared/gold/articles')
const sample = path.join(project, 'content/slovenia-2001')

/** All pairs that are there; what is not is said. */
export function readPairs({readEdition, alignArticle}) {
  if (!existsSync(gold)) console.log(`Skipped: there is no gold data in ${path.relative(project, gold)}.`)
  return [
    ...(existsSync(gold) ? namesIn(gold, '.json').map(readGold) : []),
    ...['uk', 'fr'].map((locale) => readSample(locale, {readEdition, alignArticle})),
    ...readStories().flatMap(({story, source, translations}) =>
      translations.map((target) => readStory(story, source, target))
    )
  ].filter(({quotations}) => quotations.length > 0)
}

function namesIn(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
}

function readGold(name) {
  const article = JSON.parse(readFileSync(path.join(gold, name), 'utf8'))
  const sides = {}
  const spans = {}
  for (const side of ['source', 'target']) {
    const {file, lang} = article[side]
    sides[side] = {path: file, locale: lang, text: readFileSync(path.join(gold, file), 'utf8').replace(/^\uFEFF/u, '')}
    const units = [0]
    for (const character of sides[side].text) units.push(units.at(-1) + character.length)
    spans[side] = new Map(article.quotes[side].map(({n, start, end}) => [n, [units[start], units[end]]]))
  }
  const counterparts = new Map()
  for (const [one, other] of article.links)
    if (one !== null && other !== null) counterparts.set(other, [...(counterparts.get(other) ?? []), one])
  const quotations = article.quotes.target
    .filter(({n}) => counterparts.has(n))
    .map(({n, kind, speaker, speakerKind}) => ({
      spans: [spans.target.get(n)],
      sources: counterparts.get(n).map((one) => spans.source.get(one)),
      kind: kind === 'block' ? 'block' : 'quotation',
      speaker: speakerKind === 'noun' ? undefined : speaker,
      who: speaker
    }))
  const alone = {
    source: article.links.filter(([, other]) => other === null).map(([one]) => spans.source.get(one)),
    target: article.links.filter(([one]) => one === null).map(([, other]) => spans.target.get(other))
  }
  return {name: name.replace('.json', ''), ...sides, quotations, alone}
}

/** The sample is clean, and its tests see to it: what is found and linked there is right. */
function readSample(locale, {readEdition, alignArticle}) {
  const files = ['index.md', `index.${locale}.md`].map((name) => ({
    path: `content/slovenia-2001/${name}`,
    text: readFileSync(path.join(sample, name), 'utf8')
  }))
  const [source, target] = [
    {...files[0], locale: 'en'},
    {...files[1], locale}
  ]
  const one = readEdition(new VFile({path: source.path, value: source.text}), {form: 'source', locale: 'en'})
  const other = readEdition(new VFile({path: target.path, value: target.text}), {form: 'document', locale})
  const article = {slug: 'slovenia-2001', source: one, translations: [other], documents: [], messages: []}
  const [bitext] = alignArticle(article)
  const spansOf = (edition, ids) =>
    edition.quotations
      .filter(({id}) => ids.includes(id))
      .map(({parts}) => parts.map(({start, end}) => [start.offset, end.offset]))
  const quotations = bitext.quotations
    .filter((link) => link.source.length > 0 && link.target.length === 1)
    .map((link) => {
      const [quotation] = bitext.target.quotations.filter(({id}) => id === link.target[0])
      return {
        spans: spansOf(bitext.target, link.target).flat(),
        sources: spansOf(bitext.source, link.source).flat(),
        kind: quotation.kind === 'block' ? 'block' : 'quotation',
        speaker: quotation.speaker?.name,
        who: quotation.speaker?.id
      }
    })
  const record = path.join(sample, 'documents/record.en.txt')
  const documents = [{id: 'record', locale: 'en', text: readFileSync(record, 'utf8'), path: record}]
  return {name: `slovenia-2001.en-${locale}`, source, target, quotations, alone: {source: [], target: []}, documents}
}

const isQuoted = ({kind}) => kind === 'quotation' || kind === 'block'

function readStory(story, source, target) {
  const spansIn = (side, wanted) =>
    side.spans.filter((span) => isQuoted(span) && span.numbers.some((number) => wanted.includes(number))).map(rangeOf)
  const groups = groupBy(target.spans.filter(isQuoted), ({numbers}) => numbers.join('+'))
  const quotations = [...groups.values()]
    .map((spans) => ({
      spans: spans.map(rangeOf),
      sources: spansIn(source, spans[0].numbers),
      kind: spans[0].kind,
      speaker: spans[0].speaker,
      who: spans[0].speaker
    }))
    .filter(({sources}) => sources.length > 0)
  const numbersOf = (side) => new Set(side.spans.filter(isQuoted).flatMap(({numbers}) => numbers))
  const [one, other] = [numbersOf(source), numbersOf(target)]
  const alone = {
    source: spansIn(
      source,
      [...one].filter((number) => !other.has(number))
    ),
    target: spansIn(
      target,
      [...other].filter((number) => !one.has(number))
    )
  }
  const sides = {source: {...source, path: source.name}, target: {...target, path: target.name}}
  return {name: `${story}.${source.locale}-${target.locale}`, ...sides, quotations, alone}
}

function rangeOf({start, end}) {
  return [start, end]
}

function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
