/**
 * Stages that know the annotation: what a perfect finder and aligner would give. They show that the annotation of the
 * stories does not contradict itself, and that the scorer gives full marks where all is right.
 */
import {readStories} from './score-news.mjs'

/** Stages for `measureStories`, as far as it reads what they give. */
export function oracleOf(pattern) {
  const editions = readStories(pattern).flatMap(({source, translations}) => [source, ...translations])
  return {
    readEdition: ({path}) => ({quotations: quotationsOf(editions.find(({name}) => name === path))}),
    alignArticle: ({source, translations}) =>
      translations.map((target) => ({source, target, quotations: linksOf(source, target)}))
  }
}

/** One quotation for all parts with the same numbers, and one for each mention. */
function quotationsOf({name, spans}) {
  const groups = new Map()
  spans.forEach(({kind, numbers, speaker, start, end}, index) => {
    if (kind === 'nested' || kind === 'reported') return
    const key = kind === 'mention' ? `mention ${index}` : numbers.join('+')
    const group = groups.get(key) ?? {id: `${name} ${key}`, kind, numbers, parts: []}
    const parts = [...group.parts, {start: {offset: start}, end: {offset: end}}]
    groups.set(key, {...group, speaker: group.speaker ?? (speaker && {name: speaker}), parts})
  })
  return [...groups.values()].map((group) => ({...group, kind: group.kind === 'quotation' ? 'direct' : group.kind}))
}

/** Links of all that shares a number. */
function linksOf(source, target) {
  const sides = {source: source.quotations, target: target.quotations}
  return ['source', 'target']
    .flatMap((side) =>
      sides[side].map(({id, numbers}) => ({source: [], target: [], [side]: [id], numbers, sure: true}))
    )
    .filter(({numbers}) => numbers.length > 0)
    .reduce((links, link) => {
      const shares = ({numbers}) => numbers.some((number) => link.numbers.includes(number))
      return [...links.filter((other) => !shares(other)), links.filter(shares).reduce(merge, link)]
    }, [])
}

function merge(a, b) {
  const both = (key) => [...b[key], ...a[key]]
  return {source: both('source'), target: both('target'), numbers: both('numbers'), sure: true}
}
