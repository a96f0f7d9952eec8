import type {Block, Paragraph, Span} from './model.js'

/** The same blocks in smaller type. */
export function shrinkBlocks(blocks: readonly Block[], scale: number): readonly Block[] {
  return scale === 1 ? blocks : blocks.map((block) => shrinkBlock(block, scale))
}

function shrinkBlock(block: Block, scale: number): Block {
  if (block.type === 'paragraph') return shrinkParagraph(block, scale)
  if (block.type !== 'stack') return block
  return {...block, start: block.start * scale, end: block.end * scale, blocks: shrinkBlocks(block.blocks, scale)}
}

function shrinkParagraph(paragraph: Paragraph, scale: number): Paragraph {
  const {label, spans, leading} = paragraph
  const smaller = (span: Span): Span => {
    const {size, rise} = span.style
    return {...span, style: {...span.style, size: size * scale, rise: rise * scale}}
  }
  return {...paragraph, leading: leading * scale, spans: spans.map(smaller), ...(label && {label: smaller(label)})}
}
