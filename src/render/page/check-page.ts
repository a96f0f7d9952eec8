import type {Element, Root} from 'hast'
import type {VFileMessage} from 'vfile-message'
import type {Edition} from '../../model/edition.js'
import type {Locale} from '../../model/locale.js'
import {createMessage} from '../../model/message.js'
import type {AlignedQuotation} from '../../model/publication.js'
import {folderOf} from '../addresses.js'
import {anchorOf} from '../edition-context.js'
import type {PageContext} from './page-context.js'

/** What stands on a page, gathered in one walk. */
interface Found {
  readonly ids: Map<string, number>
  /** The words of each quotation by locale and id, piece by piece. */
  readonly words: Map<string, string[]>
}

/**
 * Looks at a page as it will be written: each quotation must stand in each edition on it with all its words, no more and no
 * less often than it should, and each anchor exactly once. What does not is `output-quotation`.
 */
export function checkPage(page: Root, context: PageContext): readonly VFileMessage[] {
  const {publication, locales, editions} = context
  const found: Found = {ids: new Map(), words: new Map()}
  const [first = ''] = locales
  for (const child of page.children) if (child.type === 'element') gather(child, first, found)
  return editions
    .filter(({locale}) => locales.includes(locale))
    .flatMap((edition) => publication.quotations.flatMap((aligned) => check(aligned, edition, {found, context})))
}

function gather(element: Element, locale: Locale, found: Found): void {
  const {id, lang, dataQuotation} = element.properties
  if (typeof id === 'string') found.ids.set(id, (found.ids.get(id) ?? 0) + 1)
  const own = hasClass(element, 'cell') && typeof lang === 'string' ? lang : locale
  for (const quotation of typeof dataQuotation === 'string' ? dataQuotation.split(' ') : []) {
    const key = `${own} ${quotation}`
    found.words.set(key, [...(found.words.get(key) ?? []), wordsOf(element)])
  }
  for (const child of element.children) if (child.type === 'element') gather(child, own, found)
}

/** The text without numbers, notes, attributions and what stands in for images. */
function wordsOf(node: Element): string {
  if (
    hasClass(node, 'number') ||
    hasClass(node, 'image-missing') ||
    node.tagName === 'figcaption' ||
    node.data?.generated !== undefined
  )
    return ''
  return node.children
    .map((child) => (child.type === 'element' ? wordsOf(child) : child.type === 'text' ? child.value : ''))
    .join('')
}

function hasClass({properties}: Element, name: string): boolean {
  const {className} = properties
  return Array.isArray(className) && className.includes(name)
}

function check(
  aligned: AlignedQuotation,
  edition: Edition,
  {found, context}: {readonly found: Found; readonly context: PageContext}
): readonly VFileMessage[] {
  const {locale} = edition
  const parts = (aligned.editions.get(locale)?.quotations ?? []).flatMap((quotation) => quotation.parts)
  const expected = parts.map(({text}) => text).join('')
  const actual = (found.words.get(`${locale} ${aligned.id}`) ?? []).join('')
  const anchors = found.ids.get(anchorOf(aligned.id, locale, context.locales.length === 1 ? 'one' : 'several')) ?? 0
  if (isShown(actual, expected, anchors) || parts.some(({segment}) => isUnseen(segment, edition))) return []
  const problem = anchors === 1 ? `\`${actual}\`` : `its anchor ${String(anchors)} times`
  return [
    createMessage({
      ruleId: 'output-quotation',
      reason: `Unexpected ${problem} on the page \`${folderOf(context.locales)}\`, expected \`${expected}\` once`,
      file: edition.file.path,
      place: parts[0]?.start,
      locale,
      quotation: aligned.id,
      actual,
      expected: [expected],
      note: 'The page does not show this quotation as the article has it. Please report this with the article.'
    })
  ]
}

function isShown(actual: string, expected: string, anchors: number): boolean {
  return expected === '' || (letters(actual) === letters(expected) && anchors === 1)
}

/** An alternative text is in an attribute, where no element can be. */
function isUnseen(segment: string, {segments}: Edition): boolean {
  return segments.some(({id, kind}) => kind === 'alternative' && id === segment)
}

/** Letters and digits only: marks and spaces are the locale's. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
