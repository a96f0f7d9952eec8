import type {Properties} from 'hast'
import type {Locale} from '../model/locale.js'
import {anchorOf} from './edition-context.js'

const references = ['ariaDescribedBy', 'ariaLabelledBy', 'headers', 'htmlFor']

/**
 * Ids and references to them with the locale at the end, so that two editions can stand on one page. A note's
 * reference loses its description: the heading that it names stands once for all editions.
 */
export function localiseIds(properties: Properties, locale: Locale): Properties {
  const changed = {...properties}
  const {id, href} = properties
  if (typeof id === 'string') changed['id'] = anchorOf(id, locale, 'several')
  if (typeof href === 'string' && href.length > 1 && href.startsWith('#')) {
    changed['href'] = anchorOf(href, locale, 'several')
  }
  for (const name of references) {
    const value = properties[name]
    const ids = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/u) : undefined
    if (ids) changed[name] = ids.map((own) => anchorOf(own, locale, 'several'))
  }
  if (properties['dataFootnoteRef'] !== undefined) delete changed['ariaDescribedBy']
  return changed
}
