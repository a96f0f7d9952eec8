import type {Features} from './features.js'

/** A key that both sides have: in which segments (0-based, ascending), and how much it says. */
export interface SharedKey {
  readonly key: string
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly weight: number
}

/** Keys that stand in more segments of one side than this say nothing and cost time. */
const mostPlaces = 40
/** What a number says beside its rarity: neither side need pay for an unanswered one. */
const answered = 1

/** The keys of both sides, weighted by how rare they are. */
export function sharedKeys(source: readonly Features[], target: readonly Features[]): readonly SharedKey[] {
  const [left, right] = [occurrences(source), occurrences(target)]
  const total = Math.max(source.length, target.length)
  const shared: SharedKey[] = []
  for (const [key, places] of left) {
    const counterparts = right.get(key) ?? []
    const most = Math.max(places.length, counterparts.length)
    if (counterparts.length === 0 || most > mostPlaces) continue
    const weight = importance(key) * Math.log((total + 1) / most) + (key.startsWith('#') ? answered : 0)
    shared.push({key, source: places, target: counterparts, weight})
  }
  return shared
}

function occurrences(units: readonly Features[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [index, {keys}] of units.entries()) {
    for (const key of keys) {
      const list = places.get(key)
      if (list === undefined) places.set(key, [index])
      else list.push(index)
    }
  }
  return places
}

function importance(key: string): number {
  if (key.startsWith('@')) return 1.2
  if (key.startsWith('#')) return 0.27
  if (key.startsWith('=')) return 0.6
  return key.length > 5 ? 0.7 : key.length > 4 ? 0.3 : 0.22
}
