import type {ElementContent} from 'hast'
import {visit} from 'unist-util-visit'
import type {Edition} from '../model/edition.js'
import type {Direction, Locale} from '../model/locale.js'
import type {Publication} from '../model/publication.js'
import {editionAtoms} from './atoms.js'
import type {EditionContext} from './edition-context.js'
import {publishedEdition} from './edition-context.js'
import type {EditionField} from './edition-tree.js'
import {editionTree, fieldNodes} from './edition-tree.js'
import {groupAtoms} from './group-atoms.js'
import {rowNodes} from './row-nodes.js'

/** What one locale has in a row; no nodes where it has nothing. */
export interface RowCell {
  readonly locale: Locale
  readonly direction: Direction
  /** Blocks; in a row of `fields`, inline nodes. */
  readonly nodes: readonly ElementContent[]
}

/** What belongs together in two or three editions. */
export interface Row {
  /** `row-1`, `row-2`, …: unique among body and notes; for a field its name. */
  readonly id: string
  /** Ids of the quotations whose bare anchor (`q-7f3k`) is here; each stands in one row only. */
  readonly anchors: readonly string[]
  /** What is the same in each edition and shown once, before the cells: an image (with the first locale's alternative text), code, a rule. */
  readonly shared: readonly ElementContent[]
  /** One for each locale, in the set's order. */
  readonly cells: readonly RowCell[]
}

/** An article side by side. */
export interface BitextRows {
  readonly fields: Readonly<Record<EditionField, Row>>
  readonly body: readonly Row[]
  /** Each note is an item of a list with its number; the heading is the writer's. */
  readonly notes: readonly Row[]
}

/**
 * Editions side by side, in the order of the first locale: blocks that a bead links are in one row, whatever their
 * number on either side; what has no counterpart has a row of its own, after what it follows in its own edition. Two
 * translations are linked through the source edition. The context's `page` is taken to be `several`.
 */
export function bitextRows(publication: Publication, locales: readonly Locale[], context: EditionContext): BitextRows {
  const several: EditionContext = {...context, page: 'several'}
  const editions = locales.flatMap((locale) => publishedEdition(publication, locale) ?? [])
  const columns = editions.map((edition) => ({edition, atoms: editionAtoms(editionTree(edition, several))}))
  const anchored = new Set<string>()
  const field = (name: EditionField): Row => fieldRow(name, editions, {several, anchored})
  const fields = {title: field('title'), description: field('description'), caption: field('caption')}
  const rows = groupAtoms(columns, publication).map(({section, cells}, index) => {
    const {shared, nodes} = rowNodes(cells)
    const filled = editions.map((edition, column) => cellOf(edition, nodes[column] ?? []))
    const id = `row-${String(index + 1)}`
    return {section, row: {id, anchors: takeAnchors([...nodes.flat(), ...shared], anchored), shared, cells: filled}}
  })
  return {
    fields,
    body: rows.flatMap(({section, row}) => (section === 'body' ? [row] : [])),
    notes: rows.flatMap(({section, row}) => (section === 'notes' ? [row] : []))
  }
}

function fieldRow(
  name: EditionField,
  editions: readonly Edition[],
  {several, anchored}: {readonly several: EditionContext; readonly anchored: Set<string>}
): Row {
  const cells = editions.map((edition) => cellOf(edition, fieldNodes(edition, name, several) ?? []))
  const nodes = cells.flatMap((cell) => cell.nodes)
  return {id: name, anchors: takeAnchors(nodes, anchored), shared: [], cells}
}

function cellOf({locale, direction}: Edition, nodes: readonly ElementContent[]): RowCell {
  return {locale, direction, nodes}
}

/** The quotations in the nodes that no earlier row had. */
function takeAnchors(nodes: readonly ElementContent[], anchored: Set<string>): readonly string[] {
  const anchors: string[] = []
  visit({type: 'root', children: [...nodes]}, 'element', ({properties}) => {
    const ids = properties['dataQuotation']
    for (const id of typeof ids === 'string' ? ids.split(' ') : []) {
      if (anchored.has(id)) continue
      anchored.add(id)
      anchors.push(id)
    }
  })
  return anchors
}
