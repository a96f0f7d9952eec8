import type {Element} from 'hast'
import {h} from 'hastscript'
import type {NewsArticle, Person, Quotation, WithContext} from 'schema-dts'
import type {Locale} from '../../model/locale.js'
import type {AlignedQuotation} from '../../model/publication.js'
import {bylineOf} from '../byline.js'
import {provenanceOf} from '../provenance.js'
import {imageAddress, pageAddress} from './page-address.js'
import {pageTitle} from '../page/page-title.js'
import type {PageContext} from '../page/page-context.js'

/** The article and its quotations as linked data (https://schema.org/NewsArticle, https://schema.org/Quotation). */
export function jsonLd(context: PageContext): Element {
  const {publication, edition, locales, plain} = context
  const address = pageAddress(context, locales)
  const {authors, translators, date, modified} = bylineOf(edition, publication)
  const description = plain.get(edition.locale)?.description
  const image = imageAddress(context)
  const article: WithContext<NewsArticle> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(address !== undefined && {'@id': address, url: address, mainEntityOfPage: address}),
    headline: pageTitle(context),
    ...present({description, image, datePublished: date, dateModified: modified ?? date}),
    inLanguage: edition.locale,
    ...(authors.length > 0 && {author: authors.map(person)}),
    ...(translators.length > 0 && {translator: translators.map(person)}),
    ...relatedWorks(context),
    hasPart: quotations(context)
  }
  return h('script', {type: 'application/ld+json'}, `\n${escapeJson(JSON.stringify(article, null, 2))}\n`)
}

function present<Key extends string>(values: Readonly<Record<Key, string | undefined>>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Record<Key, string>
  >
}

/** JSON that says the same and cannot end its element or be taken for a comment. */
function escapeJson(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function person(name: string): Person {
  return {'@type': 'Person', name}
}

interface RelatedWorks {
  readonly translationOfWork?: NewsArticle
  readonly workTranslation?: readonly NewsArticle[]
}

function relatedWorks(context: PageContext): RelatedWorks {
  const {publication, edition} = context
  const source = publication.article.source.locale
  const work = (locale: Locale): NewsArticle => {
    const address = pageAddress(context, [locale])
    return {'@type': 'NewsArticle', ...(address !== undefined && {'@id': address}), inLanguage: locale}
  }
  if (edition.locale !== source) return {translationOfWork: work(source)}
  const others = publication.locales.filter((locale) => locale !== source)
  return others.length === 0 ? {} : {workTranslation: others.map(work)}
}

function quotations(context: PageContext): readonly Quotation[] {
  const {publication, edition, locales} = context
  const address = pageAddress(context, locales)
  return publication.quotations.flatMap((aligned) => {
    const own = aligned.editions.get(edition.locale)?.quotations ?? []
    if (own.length === 0) return []
    return [quotation(aligned, own.map(({text}) => text).join(' '), {context, address})]
  })
}

function quotation(
  aligned: AlignedQuotation,
  text: string,
  {context, address}: {readonly context: PageContext; readonly address: string | undefined}
): Quotation {
  const {edition, publication} = context
  const {speaker, document} = provenanceOf(aligned, edition, publication)
  return {
    '@type': 'Quotation',
    '@id': `${address ?? ''}#${aligned.id}`,
    text,
    inLanguage: edition.locale,
    ...(speaker !== undefined && {spokenByCharacter: person(speaker)}),
    ...(document && {
      citation: {
        '@type': 'CreativeWork' as const,
        name: document.title,
        ...(document.url !== undefined && {url: document.url})
      }
    })
  }
}
