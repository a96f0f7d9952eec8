import {nameOf} from '../addresses.js'
import type {PageContext} from './page-context.js'

/** The titles of all locales on the page; an untranslated one is the source's. */
export function pageTitle({publication, locales, plain}: PageContext): string {
  const {article} = publication
  const original = plain.get(article.source.locale)?.title ?? nameOf(article.slug)
  return [...new Set(locales.map((locale) => plain.get(locale)?.title ?? original))].join(' · ')
}
