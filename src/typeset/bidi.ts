import type {Bidi} from 'bidi-js'
import bidiModule from 'bidi-js'

export type {Bidi}

/** The Unicode bidirectional algorithm (UAX 9); its tables are built on first use, so keep it. */
export function createBidi(): Bidi {
  // The package's types call its CommonJS export `default`; it is the module itself.
  const factory = bidiModule as unknown as () => Bidi
  return factory()
}
