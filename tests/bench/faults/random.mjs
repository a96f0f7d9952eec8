/** Numbers that look random and are the same for the same seed (mulberry32, Tommy Ettinger 2017). */
export function createRandom(seed) {
  let state = [...seed].reduce((hash, character) => Math.imul(hash ^ character.codePointAt(0), 16777619), 2166136261)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit) => Math.floor(next() * limit)
  const pick = (list) => list[below(list.length)]
  return {below, pick}
}
