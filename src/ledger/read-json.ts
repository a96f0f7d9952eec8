import type {MemberNode, ValueNode} from '@humanwhocodes/momoa'
import {parse} from '@humanwhocodes/momoa'
import type {Position} from 'unist'

/** A JSON text as a value whose objects have no prototype (`__proto__` is a key like any other). */
export interface JsonDocument {
  readonly value: unknown
  /** The place of the value at a path, or of the nearest value around it that is there. */
  readonly placeOf: (path: readonly (string | number)[]) => Position
  /** Keys that stand a second time in their object with another value. */
  readonly repeated: readonly {readonly key: string; readonly place: Position}[]
}

/** Reads strict JSON. Throws momoa's error, with `line` and `column` where it has them. */
export function readJson(text: string): JsonDocument {
  const {body} = parse(text, {mode: 'json'})
  const repeated: {key: string; place: Position}[] = []
  const value = evaluate(body, (key, node) => repeated.push({key, place: place(node)}))
  return {value, repeated, placeOf: (path) => place(follow(body, path))}
}

function evaluate(node: ValueNode, repeat: (key: string, node: ValueNode) => void): unknown {
  if (node.type === 'Array') return node.elements.map((element) => evaluate(element.value, repeat))
  if (node.type === 'Object') {
    const object = Object.create(null) as Record<string, unknown>
    for (const member of node.members) {
      const key = keyOf(member)
      const value = evaluate(member.value, repeat)
      if (key in object && JSON.stringify(object[key]) !== JSON.stringify(value)) repeat(key, member.value)
      object[key] = value
    }
    return object
  }
  return 'value' in node ? node.value : null
}

function follow(body: ValueNode, path: readonly (string | number)[]): ValueNode {
  let node = body
  for (const step of path) {
    const next = child(node, step)
    if (next === undefined) break
    node = next
  }
  return node
}

function child(node: ValueNode, step: string | number): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(step)]?.value
  if (node.type === 'Object') return node.members.findLast((member) => keyOf(member) === step)?.value
  return undefined
}

function keyOf({name}: MemberNode): string {
  return name.type === 'String' ? name.value : name.name
}

function place({loc: {start, end}}: ValueNode): Position {
  return {start: {...start}, end: {...end}}
}
