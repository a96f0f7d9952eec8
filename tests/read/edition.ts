import {VFile} from 'vfile'
import type {Edition} from '../../src/model/edition.js'
import type {EditionOptions} from '../../src/read/read-edition.js'
import {readEdition} from '../../src/read/read-edition.js'

/** The source edition that a text makes. */
export function edition(value: string | Uint8Array, options: Partial<EditionOptions> = {}): Edition {
  const file = new VFile({value, path: 'content/brdo/index.md'})
  return readEdition(file, {form: 'source', locale: 'en', ...options})
}

/** The messages of an edition as `line:column-line:column rule reason`. */
export function messagesOf({file}: Edition, ruleId: string): readonly string[] {
  return file.messages
    .filter((message) => message.ruleId === ruleId)
    .map(({place, reason}) => {
      const start = place && ('start' in place ? place.start : place)
      const end = place && 'end' in place ? place.end : start
      const points = [start, end].map((point) => `${String(point?.line)}:${String(point?.column)}`)
      return `${points.join('-')} ${reason}`
    })
}

/** For each code unit of a segment what stands in the file for it. */
export function written({file, segments}: Edition, index = 0): readonly string[] {
  const segment = segments[index]
  return (segment?.starts ?? []).map((start, unit) => String(file).slice(start, segment?.ends[unit]))
}
