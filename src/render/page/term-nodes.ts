import type {ElementContent} from 'hast'
import type {Translate} from '../../model/publication.js'

/** A private-use character that no term holds: where the nodes go in. */
const place = '\uE000'

/** A term with nodes in the place of one of its values: `termNodes(terms, 'article.published', {date: [time]})`. */
export function termNodes(
  terms: Translate,
  key: string,
  values: Readonly<Record<string, readonly ElementContent[]>>
): readonly ElementContent[] {
  const [name = '', nodes = []] = Object.entries(values)[0] ?? []
  const [before = '', ...after] = terms(key, {[name]: place}).split(place)
  return [{type: 'text', value: before}, ...nodes, {type: 'text', value: after.join('')}]
}
