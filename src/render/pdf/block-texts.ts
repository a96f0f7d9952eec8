import type {Locale} from '../../model/locale.js'
import type {Block, Span} from '../../typeset/model.js'

/** A text and what a font for it must be. */
interface BlockText {
  readonly text: string
  readonly locale: Locale
  readonly monospace?: boolean | undefined
}

/** Every text of the blocks with its locale: what fonts are needed for. */
export function* blockTexts(blocks: readonly Block[]): Iterable<BlockText> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield* spanTexts(block.label ? [block.label, ...block.spans] : block.spans)
    else if (block.type === 'stack') yield* blockTexts(block.blocks)
    else if (block.type === 'columns') yield* blockTexts(block.cells.flatMap((cell) => cell.blocks))
    else if (block.type === 'table')
      yield* blockTexts([...block.head, ...block.body].flat().flatMap((cell) => cell.blocks))
  }
}

function* spanTexts(spans: readonly Span[]): Iterable<BlockText> {
  for (const {text, locale, aside, note, style} of spans) {
    yield {text, locale, monospace: style.monospace}
    if (aside !== undefined) yield {text: aside.text, locale}
    if (note) yield* blockTexts(note)
  }
}
