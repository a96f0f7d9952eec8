import type {Direction} from '../../model/locale.js'
import type {Block} from '../../typeset/model.js'
import type {Layout} from './layout.js'

/** What editions share, set on facing pages: it stands on the page of the first one, and the other is left white there. */
export function onFirst(blocks: readonly Block[], {gap}: Layout, direction: Direction): readonly Block[] {
  const last = blocks.at(-1)
  if (!last) return []
  const cells = [
    {blocks, width: 1},
    {blocks: [], width: 1}
  ]
  return [{type: 'columns', cells, gap, direction, before: 0, after: last.after}]
}
