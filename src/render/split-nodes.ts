/** Inline nodes as a run of text: how long they are, and how to cut them at an offset. */
import type {ElementContent} from 'hast'

/** Lengths already counted; one for each segment, so that nested elements are counted once. */
export type Lengths = Map<ElementContent, number>

/** Length of a node's text in UTF-16 code units; a `br` counts as one, what no author wrote (the number of a note) as nothing. */
export function textLength(node: ElementContent, lengths: Lengths): number {
  if (node.type === 'text') return node.value.length
  if (node.type !== 'element') return 0
  if (node.tagName === 'br') return 1
  if (node.data?.generated !== undefined) return 0
  const known = lengths.get(node)
  if (known !== undefined) return known
  const length = node.children.reduce((sum, child) => sum + textLength(child, lengths), 0)
  lengths.set(node, length)
  return length
}

/**
 * Takes the nodes of the first `length` code units off a stack (first node last), and cuts the node that crosses the
 * edge: both halves stay, attributes on both, an `id` on the first only. Nodes without text at the edge itself stay on
 * the stack, unless `edge` is `with`.
 */
export function takeNodes(
  stack: ElementContent[],
  length: number,
  {lengths, edge}: {readonly lengths: Lengths; readonly edge: 'with' | 'without'}
): readonly ElementContent[] {
  const taken: ElementContent[] = []
  let left = length
  for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
    const size = textLength(node, lengths)
    if (left === 0 && (size > 0 || edge === 'without')) break
    stack.pop()
    if (size <= left) {
      taken.push(node)
      left -= size
      continue
    }
    const [head, tail] = cut(node, left, lengths)
    taken.push(head)
    stack.push(tail)
    break
  }
  return taken
}

/** Cuts a node at an offset strictly within its text. */
function cut(node: ElementContent, offset: number, lengths: Lengths): readonly [ElementContent, ElementContent] {
  if (node.type === 'text') {
    return [
      {type: 'text', value: node.value.slice(0, offset)},
      {type: 'text', value: node.value.slice(offset)}
    ]
  }
  if (node.type !== 'element') return [node, {type: 'text', value: ''}]
  const stack = node.children.toReversed()
  const children = takeNodes(stack, offset, {lengths, edge: 'without'})
  const {id, ...properties} = node.properties
  const head = {...node, properties: id === undefined ? properties : {...properties, id}, children: [...children]}
  const tail = {...node, properties, children: stack.toReversed()}
  lengths.set(head, offset)
  lengths.set(tail, textLength(node, lengths) - offset)
  return [head, tail]
}
