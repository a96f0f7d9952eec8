import type {Element} from 'hast'
import type {SegmentKind} from '../../model/segment.js'
import type {Scope} from '../markdown/parse-inline.js'
import {parseInline} from '../markdown/parse-inline.js'
import type {Reporter} from '../reporter.js'
import {buildTree} from '../tree/build-tree.js'
import type {KnownKeys} from '../tree/directive-attributes.js'
import {readDirectives} from '../tree/directives.js'
import {emptyReferences} from '../tree/number-notes.js'
import {placeElements} from '../tree/place-elements.js'
import type {SourceText} from '../tree/source-text.js'
import type {Identities} from './identify-text.js'
import {readSegment} from './read-segment.js'
import type {Around, SegmentPass} from './segment-pass.js'

/** What fields of one file have in common. */
export interface FieldContext {
  readonly reporter: Reporter
  readonly known: KnownKeys
  readonly scope: Scope
  readonly identities: Identities
}

const outside: Around = {blocks: [], note: false, parent: ''}

/** A text of inline Markdown as a `span`, and what was found in it: its segment, and those of images. */
export function readField(
  source: SourceText,
  kind: SegmentKind,
  context: FieldContext
): {element: Element; pass: SegmentPass} {
  const {reporter, known, scope, identities} = context
  const mdast = parseInline(source.text, scope)
  const directives = readDirectives(mdast, {source, known, reporter})
  const {root, trace} = buildTree(mdast, {source, directives, content: 'phrasing'})
  emptyReferences(root)
  const children = root.children.filter((child) => child.type !== 'doctype')
  const element: Element = {type: 'element', tagName: 'span', properties: {}, children}
  const pass: SegmentPass = {source, trace, directives, reporter, identities, segments: [], notes: [], blocks: []}
  readSegment(element, kind, {pass, around: outside})
  placeElements(element, pass)
  return {element, pass}
}
