import type {Element} from 'hast'
import {toString} from 'hast-util-to-string'
import type {Row, RowCell} from '../rows.js'
import {textProperty} from './properties.js'

/** Whether a row holds the end of a list without space between its items, which goes on in the next row. */
export function goesOnTight(row: Row, next: Row | undefined): boolean {
  const cells = row.cells.filter(({nodes}) => nodes.length > 0)
  return next !== undefined && cells.length > 0 && cells.every((cell) => isContinued(cell, next))
}

/** Whether words that are read just before an element announce it: a list, or anything else after a colon. It begins on their page. */
export function announces(words: string, {tagName}: Element): boolean {
  return lists.has(tagName) || (announced.has(tagName) && /[:：]\s*$/u.test(words))
}

const lists = new Set(['ul', 'ol'])
const announced = new Set(['dl', 'table', 'blockquote', 'aside', 'figure', 'pre'])

/** Whether a row ends in words that announce what the next row begins with. */
export function announcesNext(row: Row, next: Row | undefined): boolean {
  return row.cells.some(({locale, nodes}) => {
    const [following] = next?.cells.find((cell) => cell.locale === locale)?.nodes ?? []
    const last = nodes.at(-1)
    if (last?.type !== 'element' || last.tagName !== 'p' || following?.type !== 'element') return false
    return announces(toString(last), following)
  })
}

function isContinued({locale, nodes}: RowCell, next: Row): boolean {
  const list = nodes.at(-1)
  const [following] = next.cells.find((cell) => cell.locale === locale)?.nodes ?? []
  if (!isList(list) || !isList(following) || list.tagName !== following.tagName) return false
  return isTight(list) && startOf(following) === (list.tagName === 'ol' ? startOf(list) + itemsOf(list).length : 1)
}

function isList(node: RowCell['nodes'][number] | undefined): node is Element {
  return node?.type === 'element' && lists.has(node.tagName)
}

function startOf(list: Element): number {
  return Number(textProperty(list, 'start') ?? '1')
}

function itemsOf({children}: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element')
}

function isTight(list: Element): boolean {
  return itemsOf(list).some(({children}) =>
    children.every((child) => child.type !== 'element' || child.tagName !== 'p')
  )
}
