/**
 * Plants faults in translations that are right and looks which of them the check reports: recall by fault, errors
 * reported elsewhere because of it, and false alarms on the untouched pairs.
 *
 *   node tests/bench/faults.mjs [--fault NAME] [--errors] [--lexicon] [--limit N] [--seed S] [--library DIR] [part of a pair's name]
 *
 * The compiled library is measured (`npm run compile`). `--errors` lists what was missed, `--limit` is the number of
 * places for each fault (default 150); with `--lexicon` each pair is aligned with what the others teach of its two
 * languages. The same seed plants the same faults.
 */
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {VFile} from 'vfile'
import {createTeacher} from './others.mjs'
import {kinds} from './faults/kinds.mjs'
import {readPairs} from './faults/pairs.mjs'
import {createRandom} from './faults/random.mjs'
import {paragraphAround} from './faults/texts.mjs'

const project = fileURLToPath(new URL('../../', import.meta.url))
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    fault: {type: 'string', default: ''},
    errors: {type: 'boolean', default: false},
    lexicon: {type: 'boolean', default: false},
    limit: {type: 'string', default: '150'},
    seed: {type: 'string', default: 'quoin'},
    library: {type: 'string', default: path.join(project, 'dist/lib')}
  }
})
const load = (file) => import(pathToFileURL(path.resolve(values.library, file)).href)
const {readEdition} = await load('read/read-edition.js')
const {alignArticle} = await load('align/align-article.js')
const {checkArticle} = await load('check/check-article.js')

const {learnLexicon} = await load('align/learn-lexicon.js')
const teach = values.lexicon ? createTeacher({readEdition, alignArticle, learnLexicon}) : undefined

const all = readPairs({readEdition, alignArticle})
const pairs = all
  .filter(({name}) => name.includes(positionals[0] ?? ''))
  .map((pair) => ({...pair, lexicons: teach?.(pair.name, pair.source.locale, pair.target.locale)}))
  .map((pair) => ({...pair, ...readSource(pair)}))
printUntouched()
printFaults()

function readSource(pair) {
  const source = read(pair.source, 'source')
  return {edition: source, untouched: check(pair, source, pair.target.text)}
}

function read({path: file, locale, text}, form) {
  return readEdition(new VFile({path: file, value: text}), {form, locale})
}

/** What is reported, each with the ranges it is about on both sides. */
function check(pair, source, text) {
  const target = read({...pair.target, text}, 'document')
  const article = {slug: 'fault', source, translations: [target], documents: pair.documents ?? [], messages: []}
  const bitexts = alignArticle(article, {lexicons: pair.lexicons})
  const messages = checkArticle(article, bitexts).map((message) => ({
    rule: message.ruleId,
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    reason: message.reason,
    source: rangeOf(message.related[0]?.place),
    target: message.file === pair.target.path ? rangeOf(message.place) : undefined
  }))
  return {bitext: bitexts[0], messages, isBroken: target.file.messages.some(({fatal}) => fatal === true)}
}

function rangeOf(place) {
  return place?.start && [place.start.offset, place.end.offset]
}

function printUntouched() {
  console.log(`Untouched: ${String(pairs.length)} pairs`)
  console.log(row(['rule', 'false', 'explained', 'an article'], 30))
  const counts = new Map()
  let falseErrors = 0
  for (const {name, untouched, alone} of pairs) {
    for (const message of untouched.messages) {
      const isExplained =
        (message.rule === 'quotation-missing' && touches(message.source, alone.source)) ||
        (message.rule === 'quotation-unexpected' && touches(message.target, alone.target))
      const key = `${message.severity.padEnd(7)} ${message.rule}`
      const count = counts.get(key) ?? {false: 0, explained: 0}
      count[isExplained ? 'explained' : 'false']++
      counts.set(key, count)
      if (message.severity === 'error' && !isExplained) {
        falseErrors++
        if (values.errors) console.log(`    ${name}: ${message.rule}: ${message.reason}`)
      }
    }
  }
  for (const [key, count] of [...counts].toSorted())
    console.log(row([key, count.false, count.explained, (count.false / pairs.length).toFixed(2)], 30))
  console.log(row(['false errors', falseErrors, '', (falseErrors / pairs.length).toFixed(2)], 30))
}

function printFaults() {
  console.log(`\nPlanted, with seed \`${values.seed}\``)
  console.log(row(['fault', 'planted', 'recall', 'by its name', 'by any rule', 'errors elsewhere'], 30))
  for (const kind of kinds.filter(({name}) => name.includes(values.fault))) {
    const results = plantAll(kind)
    const share = (count) => (count / Math.max(1, results.length)).toFixed(3)
    const [recall, named, seen] = ['isReported', 'isNamed', 'isSeen'].map(
      (key) => results.filter((result) => result[key]).length
    )
    const elsewhere = results.reduce((sum, {others}) => sum + others.length, 0)
    console.log(row([kind.name, results.length, share(recall), share(named), share(seen), share(elsewhere)], 30))
    if (values.errors) printErrors(results)
  }
}

function printErrors(results) {
  for (const {pair, fault, isReported, raised, others, links} of results) {
    if (isReported && others.length === 0) continue
    console.log(`  ${isReported ? 'reported' : 'MISSED  '} ${pair.name}: ${JSON.stringify(fault.what.slice(0, 120))}`)
    if (!isReported) for (const link of links) console.log(`      ${link}`)
    if (!isReported) for (const {rule, reason} of raised) console.log(`      raised: ${rule}: ${reason}`)
    for (const {rule, reason} of others) console.log(`      elsewhere: ${rule}: ${reason}`)
  }
}

/** Goes round the pairs until there are enough places, or the pairs have no more. */
function plantAll(kind) {
  const results = []
  const limit = Number(values.limit)
  const sites = pairs.map((pair) => ({
    pair,
    random: createRandom(`${values.seed} ${kind.name} ${pair.name}`),
    donors: donorsFor(pair),
    texts: new Set(),
    failures: 0
  }))
  for (let open = sites; open.length > 0 && results.length < limit; open = open.filter(({failures}) => failures < 40)) {
    for (const site of open.slice(0, limit - results.length)) {
      const fault = kind.plant(site.pair, site.random, site.donors)
      const key = fault && `${fault.text}${fault.source ?? ''}`
      if (fault === undefined || site.texts.has(key)) {
        site.failures++
        continue
      }
      site.texts.add(key)
      const result = examine(kind, site.pair, fault)
      if (result !== undefined) results.push(result)
    }
  }
  return results
}

/** `undefined` where the untouched pair has the same message at the same place already. */
function examine(kind, pair, fault) {
  const known = (rules, range) =>
    pair.untouched.messages.some(({rule, source}) => rules.includes(rule) && touches(source, range))
  if (!kind.judge && fault.sources.some((ranges) => known(kind.rules, ranges))) return undefined
  const source = fault.source === undefined ? pair.edition : read({...pair.source, text: fault.source}, 'source')
  const {bitext, messages, isBroken} = check(pair, source, fault.text)
  if (isBroken) return undefined
  const places = [
    ...fault.sources.map((ranges) => messages.filter((message) => touches(message.source, ranges))),
    ...fault.targets.map((range) => messages.filter((message) => touches(message.target, [range])))
  ]
  const isRaised = (rules) => places.every((found) => found.some(({rule}) => rules.includes(rule)))
  const isNamed = kind.judge ? kind.judge({...fault, bitext, places}) : isRaised(kind.rules)
  const isReported = isNamed || (!kind.judge && isRaised([...kind.rules, ...(kind.or ?? [])]))
  const usual = pair.untouched.messages.map(keyOf)
  const raised = places.flat()
  const others = messages.filter((message) => {
    if (message.severity !== 'error' || !message.rule.startsWith('quotation-') || raised.includes(message)) return false
    if (kind.name === 'speaker' && message.rule === 'quotation-speaker') return false
    const at = usual.indexOf(keyOf(message))
    if (at >= 0) usual.splice(at, 1)
    return at < 0
  })
  const isSeen = isReported || places.every((found) => found.some(({rule}) => rule.startsWith('quotation-')))
  return {pair, fault, isNamed, isReported, isSeen, raised, others, links: linksOf(bitext, fault.sources.flat())}
}

/** What became of the quotations of the source that a fault is about, for `--errors`. */
function linksOf({source, target, quotations}, ranges) {
  const found = source.quotations.filter(({parts}) =>
    parts.some(({start, end}) => touches([start.offset, end.offset], ranges))
  )
  const textsOf = (edition, ids) =>
    edition.quotations.filter(({id}) => ids.includes(id)).map(({text}) => text.slice(0, 50))
  if (found.length === 0) return ['not found in the source']
  const speakersOf = (edition, ids) =>
    edition.quotations
      .filter(({id}) => ids.includes(id))
      .map(({speaker}) => speaker && `${speaker.name ?? speaker.id} ${speaker.confidence.toFixed(2)}`)
  return found.map(({id, kind, text, parts}) => {
    const link = quotations.find((each) => each.source.includes(id))
    const words = `${kind} of ${String(parts.length)}: ${text.slice(0, 50)}`
    if (link === undefined) return `${words}: no link`
    const sureness = link.sure ? 'sure' : `unsure ${link.score.toFixed(2)}`
    return `${words}: ${String(link.source.length)} → ${JSON.stringify(textsOf(target, link.target))}, ${sureness}, by ${String(speakersOf(source, [id]))} / ${String(speakersOf(target, link.target))}`
  })
}

function keyOf({rule, reason}) {
  return `${rule} ${reason}`
}

function touches(range, others) {
  return range !== undefined && others.some((other) => range[0] < other[1] && other[0] < range[1])
}

/** Quotations of other articles in the language of the translation, and their paragraphs where they stand alone in one. */
function donorsFor({name, target}) {
  const [story] = name.split('.')
  const {language} = new Intl.Locale(target.locale)
  return all
    .filter((other) => other.name.split('.')[0] !== story && new Intl.Locale(other.target.locale).language === language)
    .flatMap(({target: {text}, quotations}) =>
      quotations
        .filter(({spans}) => spans.length === 1)
        .map(({spans: [span], kind}) => donorOf(text, span, {kind, quotations}))
    )
    .filter(({words}) => !/[<>|\n]|:quotation|&\w+;/u.test(words) && words.length > 15)
}

function donorOf(text, span, {kind, quotations}) {
  const [from, to] = paragraphAround(text, span)
  const isAlone = quotations.filter(({spans}) => spans.some(([start]) => start >= from && start < to)).length === 1
  const paragraph = text.slice(from, to)
  const isPlain =
    kind !== 'block' &&
    isAlone &&
    to - from < 600 &&
    to - span[1] + span[0] - from > 12 &&
    /^[\p{L}"“„«]/u.test(paragraph)
  return {
    words: text.slice(...span),
    paragraph: isPlain ? {text: paragraph, at: [span[0] - from, span[1] - from]} : undefined
  }
}

function row([first, ...cells], width) {
  return String(first).padEnd(width) + cells.map((cell) => String(cell).padStart(18)).join('')
}
