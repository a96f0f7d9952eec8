import {evaluate, parse, type DocumentNode, type ValueNode} from '@humanwhocodes/momoa'
import type {Position} from 'unist'

/** A step from the root of a JSON document to a value in it. */
type JsonPath = readonly (string | number)[]

/** A parsed JSON file whose values know their places. */
export interface LocatedJson {
  readonly value: unknown
  /** The place of the value at a path, or of the nearest one around it; of its key with `key`. Lines and columns are 1-based. */
  readonly place: (path: JsonPath, of?: 'key' | 'value') => Position
}

/** Reads JSON with places. Throws an error with 1-based `line` and `column` where it is not JSON. */
export function locateJson(text: string): LocatedJson {
  const document = parse(text)
  return {value: evaluate(document), place: (path, of = 'value') => placeOf(document, path, of)}
}

function placeOf(document: DocumentNode, path: JsonPath, of: 'key' | 'value'): Position {
  let node: ValueNode = document.body
  let location = node.loc
  for (const [index, step] of path.entries()) {
    const child = childOf(node, step)
    if (child === undefined) break
    const isLast = index === path.length - 1
    location = isLast && of === 'key' ? child.key : child.value.loc
    node = child.value
  }
  return {
    start: {line: location.start.line, column: location.start.column, offset: location.start.offset},
    end: {line: location.end.line, column: location.end.column, offset: location.end.offset}
  }
}

interface Child {
  readonly key: ValueNode['loc']
  readonly value: ValueNode
}

function childOf(node: ValueNode, step: string | number): Child | undefined {
  if (node.type === 'Array') {
    const element = node.elements[Number(step)]
    return element && {key: element.value.loc, value: element.value}
  }
  if (node.type !== 'Object') return undefined
  const member = node.members.findLast(({name}) => (name.type === 'String' ? name.value : name.name) === step)
  return member && {key: member.name.loc, value: member.value}
}
