import type {ElementContent} from 'hast'

/** Blocks each on a line of its own, so that the source can be read. */
export function lines(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes
    .flatMap((node): ElementContent[] => [{type: 'text', value: '\n'}, node])
    .concat({type: 'text', value: '\n'})
}
