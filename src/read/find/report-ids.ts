import type {VFileMessage} from 'vfile-message'
import type {Locale} from '../../model/locale.js'
import {createMessage} from '../../model/message.js'
import type {Candidate} from './candidate.js'
import type {Span} from './span.js'
import type {Places} from './to-part.js'
import {toPart} from './to-part.js'

/** What messages on ids are made with. */
export interface IdContext {
  readonly path: string
  readonly locale: Locale
  readonly places: Places
}

interface Given {
  readonly id: string
  readonly place: {readonly start: ReturnType<Places['pointAt']>; readonly end: ReturnType<Places['pointAt']>}
}

/** A message `directive-invalid` for each quotation whose author's id an earlier one has, at the later one. */
export function reportIds(candidates: readonly Candidate[], context: IdContext): readonly VFileMessage[] {
  const first = new Map<string, Given>()
  const messages: VFileMessage[] = []
  for (const given of candidates.flatMap((candidate) => givenIds(candidate, context.places))) {
    const earlier = first.get(given.id)
    if (earlier === undefined) first.set(given.id, given)
    else messages.push(createReport(given, earlier, context))
  }
  return messages
}

function givenIds({attributes, pieces}: Candidate, places: Places): readonly Given[] {
  const piece = pieces[0]
  const own = piece === undefined ? [] : toGiven(attributes?.id, toPart(piece, places))
  const inner = pieces.flatMap(({segment, index, children}) =>
    children.flatMap((child) => nestedIds(child, (range) => toPart({segment, index, range, children: []}, places)))
  )
  return [...own, ...inner]
}

function nestedIds(span: Span, partOf: (span: Span) => Given['place']): readonly Given[] {
  return [...toGiven(span.attributes?.id, partOf(span)), ...span.children.flatMap((child) => nestedIds(child, partOf))]
}

function toGiven(id: string | undefined, {start, end}: Given['place']): readonly Given[] {
  return id === undefined || id === '' ? [] : [{id, place: {start, end}}]
}

function createReport({id, place}: Given, earlier: Given, context: IdContext): VFileMessage {
  const {line, column} = earlier.place.start
  return createMessage({
    ruleId: 'directive-invalid',
    reason: `Unexpected id \`${id}\` for a second quotation, expected an id that no other quotation of the edition has`,
    note: `The quotation at ${String(line)}:${String(column)} has this id. Give one of the two another id.`,
    file: context.path,
    locale: context.locale,
    actual: id,
    place
  })
}
