import type {Document, Node, Pair} from 'yaml'
import {isAlias, isMap, isNode, isPair, isScalar, isSeq} from 'yaml'

/** A value of a YAML document and its key, as far as the path leads; the deepest that is there. */
export interface Found {
  readonly key?: Node
  readonly value?: Node
  /** Whether the whole path is there. */
  readonly whole: boolean
}

/** Walks a path of keys and indices; aliases are followed. */
export function nodeAt(document: Document.Parsed, path: readonly (string | number)[]): Found {
  let found: Found = {whole: true, ...(document.contents && {value: document.contents})}
  for (const step of path) {
    const next = stepInto(resolve(found.value, document), step)
    if (next === undefined) return {...found, whole: false}
    found = next
  }
  return found
}

function resolve(node: Node | undefined, document: Document.Parsed): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node
}

function stepInto(node: Node | undefined, step: string | number): Found | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return isNode(item) ? {value: item, whole: true} : undefined
  }
  const pair = isMap(node) ? node.items.find((item) => isPair(item) && isKey(item, step)) : undefined
  if (pair === undefined) return undefined
  return {whole: true, ...(isNode(pair.key) && {key: pair.key}), ...(isNode(pair.value) && {value: pair.value})}
}

function isKey({key}: Pair, step: string | number): boolean {
  return isScalar(key) && String(key.value) === String(step)
}
