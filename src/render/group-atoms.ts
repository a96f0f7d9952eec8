import type {Edition} from '../model/edition.js'
import type {Publication} from '../model/publication.js'
import type {Atom} from './atoms.js'
import type {Connections} from './connect.js'
import {connect, rootOf} from './connect.js'

/** An edition and its atoms in order. */
export interface Column {
  readonly edition: Edition
  readonly atoms: readonly Atom[]
}

/** Atoms that belong together: for each column those that it has, in its order. */
export interface AtomGroup {
  readonly section: Atom['section']
  readonly cells: readonly (readonly Atom[])[]
}

/** The rows of a page: which atoms of the columns belong together, in the order of the first column. */
export function groupAtoms(columns: readonly Column[], publication: Publication): readonly AtomGroup[] {
  const connections: Connections = {parents: new Map()}
  connectSegments(connections, publication)
  for (const {edition, atoms} of columns) {
    const occurrences = new Map<string, number>()
    for (const [index, atom] of atoms.entries()) {
      connect(connections, [atomKey(edition, index), ...atomKeys(edition, atom, occurrences)])
    }
  }
  const groups = new Map<string, Atom[][]>()
  let order: readonly string[] = []
  for (const [column, {edition, atoms}] of columns.entries()) {
    const roots = atoms.map((_, index) => rootOf(connections, atomKey(edition, index)))
    order = mergeOrder(order, roots)
    for (const [index, root] of roots.entries()) {
      const cells = groups.get(root) ?? columns.map(() => [])
      groups.set(root, cells)
      const atom = atoms[index]
      if (atom) cells[column]?.push(atom)
    }
  }
  return order.map((root) => {
    const cells = groups.get(root) ?? []
    return {section: cells.flat()[0]?.section ?? 'body', cells}
  })
}

function connectSegments(connections: Connections, {bitexts}: Publication): void {
  for (const {source, target, segments} of bitexts) {
    for (const bead of segments) {
      if (bead.source.length === 0 || bead.target.length === 0) continue
      const keys = bead.source.map((id) => segmentKey(source, id))
      connect(connections, [...keys, ...bead.target.map((id) => segmentKey(target, id))])
    }
  }
}

function atomKey({locale}: Edition, index: number): string {
  return `${locale} atom ${String(index)}`
}

function segmentKey({locale}: Edition, segment: string): string {
  return `${locale} segment ${segment}`
}

/** What connects an atom: its segments, or, without any, being the same as that of another language, counted. */
function atomKeys(edition: Edition, atom: Atom, occurrences: Map<string, number>): readonly string[] {
  if (atom.segments.length > 0) return atom.segments.map((segment) => segmentKey(edition, segment))
  const occurrence = (occurrences.get(atom.key) ?? 0) + 1
  occurrences.set(atom.key, occurrence)
  return [`same ${String(occurrence)} ${atom.key}`]
}

/** The order with what is new put in after that which it follows. */
function mergeOrder(order: readonly string[], added: readonly string[]): readonly string[] {
  const known = new Set(order)
  const fresh = new Set<string>()
  const following = new Map<string, string[]>()
  let last = ''
  for (const root of added) {
    if (known.has(root)) {
      last = root
    } else if (!fresh.has(root)) {
      fresh.add(root)
      const after = following.get(last) ?? []
      following.set(last, after)
      after.push(root)
    }
  }
  return [...(following.get('') ?? []), ...order.flatMap((root) => [root, ...(following.get(root) ?? [])])]
}
