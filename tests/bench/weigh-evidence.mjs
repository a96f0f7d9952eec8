/**
 * Fits how much each kind of evidence for a link of quotations should count, on the annotated stories and on copies of
 * their translations with quotations cut out: the multipliers of today's weights that make the annotated links most
 * probable (a conditional random field over the lattice, by gradient ascent, kept near the mean by a penalty).
 *
 *   node tests/bench/weigh-evidence.mjs [--library dist/lib] [--rounds 300] [--cuts 5]
 *
 * Prints a multiplier for each evidence, and how the probability of the links found agrees with how often they are
 * right. The weights are in `src/align/compare-quotations.ts`, `compare-texts.ts` and `link-lattice.ts`.
 */
import path from 'node:path'
import {parseArgs} from 'node:util'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {VFile} from 'vfile'
import {trimSpan} from './annotated.mjs'
import {readStories} from './score-news.mjs'

const project = fileURLToPath(new URL('../../', import.meta.url))
const {values} = parseArgs({
  options: {
    library: {type: 'string', default: path.join(project, 'dist/lib')},
    rounds: {type: 'string', default: '300'},
    cuts: {type: 'string', default: '5'},
    penalty: {type: 'string', default: '20'}
  }
})
const load = (module) => import(pathToFileURL(path.resolve(values.library, module)).href)
const {readEdition} = await load('read/read-edition.js')
const {alignEditionSegments} = await load('align/align-edition-segments.js')
const {createComparer} = await load('align/compare-texts.js')
const {createEchoComparer} = await load('align/compare-echoes.js')
const {createSpeakerComparer} = await load('align/compare-speakers.js')
const {placeCandidates} = await load('align/candidate.js')
const {buildLattice, groupSides} = await load('align/link-lattice.js')

/** Pairs whose links are less probable than this were read wrongly: they should teach little. */
const hopeless = 1e-4
const random = createRandom(7)
const examples = [...gather()]
const names = [...new Set(examples.flatMap(({edges}) => edges.flatMap(({evidence}) => [...evidence.keys()])))].sort()
const multipliers = new Map(names.map((name) => [name, 1]))
console.log(`${examples.length} pairs, likelihood ${likelihood().toFixed(1)} before`)
fit()
console.log(`likelihood ${likelihood().toFixed(1)} after`)
for (const name of names) console.log(`${name.padEnd(22)} ${multipliers.get(name).toFixed(2)}`)
calibration()

function* gather() {
  for (const {source, translations} of readStories()) {
    for (const target of translations) {
      const numbers = [...new Set(target.spans.flatMap((span) => span.numbers))]
      yield* example(source, target)
      for (let cut = 0; cut < Number(values.cuts); cut++) {
        const some = numbers.filter(() => random() < 0.15)
        if (some.length > 0) yield* example(source, without(target, some))
      }
    }
  }
}

/** An annotated text without the words and marks of some quotations. */
function without({text, spans, ...rest}, numbers) {
  const gone = spans.filter((span) => isAligned(span) && span.numbers.some((number) => numbers.includes(number)))
  const cuts = gone.map(({start, end}) => ({
    start: text[start - 1]?.match(/[\p{Pi}\p{Pf}\p{Ps}"']/u) ? start - 1 : start,
    end
  }))
  let left = text
  for (const {start, end} of cuts.toReversed()) {
    const tail = /^[.,!?…。，！？]*[\p{Pi}\p{Pf}\p{Pe}"']?/u.exec(left.slice(end))[0].length
    left = left.slice(0, start) + left.slice(end + tail)
  }
  const move = (offset) => {
    let moved = offset
    for (const {start, end} of cuts) {
      if (end > offset) continue
      const tail = /^[.,!?…。，！？]*[\p{Pi}\p{Pf}\p{Pe}"']?/u.exec(text.slice(end))[0].length
      moved -= end + tail - start
    }
    return moved
  }
  const kept = spans.filter((span) => !gone.some(({start, end}) => start <= span.start && span.end <= end))
  return {...rest, text: left, spans: kept.map((span) => ({...span, start: move(span.start), end: move(span.end)}))}
}

function isAligned({kind}) {
  return kind === 'quotation' || kind === 'block'
}

function* example(source, target) {
  const editions = [source, target].map(({name, text, locale}, side) =>
    readEdition(new VFile({path: name, value: text}), {form: side === 0 ? 'source' : 'document', locale})
  )
  const {beads, knowledge} = alignEditionSegments(...editions)
  const left = placeCandidates(editions[0], beads, 'source')
  const right = placeCandidates(editions[1], beads, 'target')
  const held = new Map([...hold(left, source), ...hold(right, target)])
  const linked = anchors(left, right, held)
  const comparer = createComparer(knowledge)
  const placed = {source: left, target: right}
  const compare = {
    ...comparer,
    speakers: createSpeakerComparer(placed, comparer.names),
    echoes: createEchoComparer(placed, linked)
  }
  const lattice = buildLattice(groupSides(left, right), compare)
  const edges = lattice.edges.map((edge) => ({
    ...edge,
    isRight: isRight(edge, {held, left, right}),
    evidence: new Map(edge.evidence.map(({name, weight}) => [name, weight]))
  }))
  if (Number.isFinite(flow({edges, size: lattice.size}, (edge) => (edge.isRight ? 0 : -Infinity)).total))
    yield {edges, size: lattice.size, name: target.name}
}

function* hold(candidates, {text, spans}) {
  for (const candidate of candidates) {
    const places = candidate.quotation.parts.map((part) =>
      trimSpan(text, {start: part.start.offset, end: part.end.offset})
    )
    const mine = spans.filter((span) => isAligned(span) && places.some((place) => isMostly(place, span)))
    yield [candidate, new Set(mine.flatMap((span) => span.numbers))]
  }
}

function isMostly(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared > (Math.max(a.end, b.end) - Math.min(a.start, b.start)) / 2
}

function share(a, b) {
  return [...a].some((number) => b.has(number))
}

function anchors(left, right, held) {
  return left.flatMap((source) =>
    right
      .filter((target) => share(held.get(source), held.get(target)))
      .slice(0, 1)
      .map((target) => ({source, target}))
  )
}

/** Whether an edge holds only what belongs together, and all of it. */
function isRight({source, target}, {held, left, right}) {
  const members = [...source.members, ...target.members]
  const numbers = new Set(members.flatMap((candidate) => [...held.get(candidate)]))
  if (numbers.size === 0) return true
  if (members.some((candidate) => held.get(candidate).size === 0)) return false
  const belongs = (candidate) => share(held.get(candidate), numbers)
  return left.filter(belongs).length === source.members.length && right.filter(belongs).length === target.members.length
}

function gainOf({evidence}) {
  let sum = 0
  for (const [name, weight] of evidence) sum += multipliers.get(name) * weight
  return sum
}

/** Forward and backward sums of an example, and the logarithm of the weight of all its ways. */
function flow({edges, size}, gain) {
  const forward = new Float64Array(size).fill(-Infinity)
  const backward = new Float64Array(size).fill(-Infinity)
  forward[0] = 0
  backward[size - 1] = 0
  const gains = edges.map(gain)
  edges.forEach(({before, cell}, at) => (forward[cell] = addUp(forward[cell], forward[before] + gains[at])))
  for (let at = edges.length - 1; at >= 0; at--) {
    const {before, cell} = edges[at]
    backward[before] = addUp(backward[before], backward[cell] + gains[at])
  }
  const total = forward[size - 1]
  return {
    total,
    shares: edges.map(({before, cell}, at) => Math.exp(forward[before] + gains[at] + backward[cell] - total))
  }
}

function addUp(one, other) {
  const [more, less] = one > other ? [one, other] : [other, one]
  return less === -Infinity ? more : more + Math.log1p(Math.exp(less - more))
}

function rightGain(edge) {
  return edge.isRight ? gainOf(edge) : -Infinity
}

function likelihood() {
  return examples.reduce((sum, each) => sum + flow(each, rightGain).total - flow(each, gainOf).total, 0)
}

function fit() {
  const squares = new Map(names.map((name) => [name, 1e-6]))
  for (let round = 0; round < Number(values.rounds); round++) {
    const mean = [...multipliers.values()].reduce((sum, value) => sum + value, 0) / names.length
    const slope = new Map(names.map((name) => [name, -Number(values.penalty) * (multipliers.get(name) - mean)]))
    for (const each of examples) {
      const [right, all] = [flow(each, rightGain), flow(each, gainOf)]
      const chance = Math.exp(right.total - all.total)
      const trust = chance / (chance + hopeless)
      each.edges.forEach(({evidence}, at) => {
        const difference = trust * (right.shares[at] - all.shares[at])
        if (difference !== 0)
          for (const [name, weight] of evidence) slope.set(name, slope.get(name) + difference * weight)
      })
    }
    for (const name of names) {
      squares.set(name, squares.get(name) + slope.get(name) ** 2)
      const step = (0.1 * slope.get(name)) / Math.sqrt(squares.get(name))
      multipliers.set(name, Math.max(0, multipliers.get(name) + step))
    }
  }
}

/** How often linking edges that are given a probability are right. */
function calibration() {
  const bins = [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.01].map((to) => ({to, count: 0, right: 0, sum: 0}))
  for (const each of examples) {
    const {shares} = flow(each, gainOf)
    each.edges.forEach(({isRight: right, source, target}, at) => {
      if (source.members.length * target.members.length === 0 || shares[at] < 0.3) return
      const bin = bins.find(({to}) => shares[at] < to)
      bin.count++
      bin.sum += shares[at]
      if (right) bin.right++
    })
  }
  for (const {to, count, right, sum} of bins)
    console.log(`below ${to}: ${count} links, right ${(right / count).toFixed(3)}, said ${(sum / count).toFixed(3)}`)
}

function createRandom(seed) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
