import type {ElementContent, Root, RootContent} from 'hast'
import type {Point} from 'unist'
import type {SourceText} from './source-text.js'
import {elementSpan} from './text-spans.js'
import type {Trace} from './trace-tree.js'

/** What elements are placed with. */
export interface PlaceContext {
  readonly source: SourceText
  readonly trace: Trace
  readonly reporter: {readonly point: (offset: number) => Point}
}

/** Gives the elements of a tree, which is changed, their places in the file; text has its place in its segment. */
export function placeElements(node: Root | RootContent | ElementContent, context: PlaceContext): void {
  const span = node.type === 'element' ? elementSpan(node, context) : undefined
  delete node.position
  if (span) node.position = {start: context.reporter.point(span.from), end: context.reporter.point(span.to)}
  if ('children' in node) for (const child of node.children) placeElements(child, context)
}
