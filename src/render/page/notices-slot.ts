import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {direction} from '../../model/locale.js'
import {lines} from './lines.js'
import type {PageContext} from './page-context.js'

/** What the policy has to say to the readers of each edition on the page. */
export function noticesSlot({publication, locales, edition}: PageContext): readonly ElementContent[] {
  const sentences = locales.flatMap((locale) =>
    (publication.notices.get(locale) ?? []).map(({term, values}) => {
      const language = locale === edition.locale ? {} : {lang: locale, dir: direction(locale)}
      return h('p', language, publication.terms(locale)(term, values))
    })
  )
  return sentences.length === 0 ? [] : [h('div', {className: ['notices'], role: 'note'}, lines(sentences))]
}
