import type {Element} from 'hast'
import {toString} from 'hast-util-to-string'
import type {Row, RowCell} from '../rows.js'
import {textProperty} from './properties.js'

/** Whether a row holds the end of a list without space between its items, which goes on in the next row. */
export function goesOnTight(row: Row, next: Row | undefined): boolean {
  const cells = row.cells.filter(({nodes}) => nodes.length > 0)
  return next !== undefined && cells.length > 0 && cells.every((cell) => isContinued(cell, next))
}

/** Whether a row ends in words with a colon that announce the list that the next row begins with. */
export function announcesList(row: Row, next: Row | undefined): boolean {
  return row.cells.some(({locale, nodes}) => {
    const [following] = next?.cells.find((cell) => cell.locale === locale)?.nodes ?? []
    const last = nodes.at(-1)
    return last?.type === 'element' && isList(following) && /[:：]\s*$/u.test(toString(last))
  })
}

function isContinued({locale, nodes}: RowCell, next: Row): boolean {
  const list = nodes.at(-1)
  const [following] = next.cells.find((cell) => cell.locale === locale)?.nodes ?? []
  if (!isList(list) || !isList(following) || list.tagName !== following.tagName) return false
  return isTight(list) && startOf(following) === (list.tagName === 'ol' ? startOf(list) + itemsOf(list).length : 1)
}

function isList(node: RowCell['nodes'][number] | undefined): node is Element {
  return node?.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol')
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
