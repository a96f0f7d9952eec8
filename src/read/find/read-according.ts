import {findListed} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import type {Found} from './candidate.js'
import type {SubjectContext} from './find-subject.js'
import {findNames} from './names.js'

/** Words of source that stand after the name. */
const postposed = /^(?:mukaan|göre|szerint|sõnul|के अनुसार|따르면|によると|によれば)$/u

/** `according to X, “…”`, `“…”, за словами X`, `X’e göre “…”`. */
export function readAccording(texts: readonly string[], context: SubjectContext): Found | undefined {
  for (const text of texts) {
    for (const place of findListed(text, context.reporting.according, context.reporting)) {
      const name = sourceAt(text, place, context)
      if (name !== undefined) return {strength: 0.7, name}
    }
  }
  return undefined
}

function sourceAt(text: string, place: TextRange, {reporting}: SubjectContext): string | undefined {
  const earlier = postposed.test(text.slice(place.from, place.to))
    ? findNames(text.slice(0, place.from), reporting).at(-1)
    : undefined
  if (earlier !== undefined) return earlier.text
  const rest = text.slice(place.to)
  const name = findNames(rest, reporting)[0]
  return name !== undefined && name.from <= 24 && !/[.;:]/u.test(rest.slice(0, name.from)) ? name.text : undefined
}
