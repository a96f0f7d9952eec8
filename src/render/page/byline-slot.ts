import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {bylineOf, formatDate, listNames} from '../byline.js'
import {lines} from './lines.js'
import type {PageContext} from './page-context.js'
import {termNodes} from './term-nodes.js'

/** Who wrote and translated it and when, in the first locale's words. */
export function bylineSlot({publication, edition, terms}: PageContext): readonly ElementContent[] {
  const {locale} = edition
  const {authors, translators, date, modified} = bylineOf(edition, publication)
  const time = (value: string): Element => h('time', {dateTime: value}, formatDate(value, locale))
  const entries: readonly (readonly ElementContent[])[] = [
    ...(authors.length > 0 ? [[textOf(terms('article.by', {names: listNames(authors, locale)}))]] : []),
    ...(translators.length > 0
      ? [[textOf(terms('article.translatedBy', {names: listNames(translators, locale)}))]]
      : []),
    ...(date === undefined ? [] : [termNodes(terms, 'article.published', {date: [time(date)]})]),
    ...(modified === undefined ? [] : [termNodes(terms, 'article.updated', {date: [time(modified)]})])
  ]
  if (entries.length === 0) return []
  return [h('ul', {className: ['byline']}, lines(entries.map((nodes) => h('li', [...nodes]))))]
}

function textOf(value: string): ElementContent {
  return {type: 'text', value}
}
