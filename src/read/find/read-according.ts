import {findListed} from '../../language/reporting.js'
import type {TextRange} from '../../model/segment.js'
import type {Found} from './candidate.js'
import {apposedTo, type SubjectContext} from './find-subject.js'
import {findNames} from './names.js'
import {findUncasedSource} from './uncased-source.js'

/** Words of source that stand after the name. */
const postposed =
  /^(?:mukaan|mielestä|göre|görə|ifadesine göre|szerint|sõnul|arvates|järgi|hinnangul|kinnitusel|arabera|ustez|के अनुसार|के मुताबिक|अनुसार|અનુસાર|મુજબ|ਅਨੁਸਾਰ|ਮੁਤਾਬਕ|ప్రకారం|ಪ್ರಕಾರ|പ്രകാരം|അനുസരിച്ച്|मते|মতে|مطابق|따르면|의하면|によると|によれば|によりますと|の話では|いわく|曰く)$/u

/** `according to X, “…”`, `“…”, за словами X`, `X’e göre “…”`. */
export function readAccording(texts: readonly string[], context: SubjectContext): Found | undefined {
  for (const text of texts) {
    for (const place of findListed(text, context.reporting.according, context.reporting)) {
      const name = sourceAt(text, place, context)
      if (name !== undefined) return {strength: 0.7, name, oblique: true}
    }
  }
  return undefined
}

function sourceAt(text: string, place: TextRange, {reporting, isCased}: SubjectContext): string | undefined {
  const isPostposed = postposed.test(text.slice(place.from, place.to))
  const earlier = isPostposed ? findNames(text.slice(0, place.from), reporting).at(-1) : undefined
  if (earlier !== undefined) return earlier.text
  const rest = text.slice(place.to)
  const names = findNames(rest, reporting)
  const name = names[0]
  if (name !== undefined && name.from <= 40 && !/[.;:,]/u.test(rest.slice(0, name.from))) {
    return apposedTo(name, names, rest).text
  }
  return isCased ? undefined : findUncasedSource(text, place, isPostposed)
}
