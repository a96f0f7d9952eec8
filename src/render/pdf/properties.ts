import type {Element} from 'hast'
import {canonicalizeLocale} from '../../model/locale.js'
import type {Locale} from '../../model/locale.js'

/** A property that is text. */
export function textProperty({properties}: Element, name: string): string | undefined {
  const value = properties[name]
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined
}

/** The language that an element says it is in, where it is one. */
export function languageOf(element: Element): Locale | undefined {
  const lang = textProperty(element, 'lang') ?? textProperty(element, 'xmlLang')
  return lang === undefined ? undefined : canonicalizeLocale(lang)
}

/** The words of a space-separated property. */
export function wordsProperty({properties}: Element, name: string): readonly string[] {
  const value = properties[name]
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/u).filter((word) => word !== '') : []
}

/** Whether an element is the whole or a fragment of a quotation. */
export function isQuotation(element: Element): boolean {
  return element.properties['dataQuotation'] !== undefined
}
