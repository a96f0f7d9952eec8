import type {Locale} from '../../model/locale.js'
import type {Block, Span} from '../../typeset/model.js'

/** Every text of the blocks with its locale: what fonts are needed for. */
export function* blockTexts(blocks: readonly Block[]): Iterable<{text: string; locale: Locale}> {
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      yield* spanTexts(block.spans)
      if (block.label) yield* spanTexts([block.label])
    } else if (block.type === 'stack') yield* blockTexts(block.blocks)
    else if (block.type === 'columns') for (const cell of block.cells) yield* blockTexts(cell.blocks)
    else if (block.type === 'table') {
      for (const row of [...block.head, ...block.body]) for (const {paragraph} of row) yield* spanTexts(paragraph.spans)
    }
  }
}

function* spanTexts(spans: readonly Span[]): Iterable<{text: string; locale: Locale}> {
  for (const {text, locale, aside} of spans) {
    yield {text, locale}
    if (aside !== undefined) yield {text: aside, locale}
  }
}
