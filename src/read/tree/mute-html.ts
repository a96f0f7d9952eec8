import type {ElementContent, Root, RootContent} from 'hast'
import type {Raw} from 'mdast-util-to-hast'

type Content = Root | RootContent | ElementContent | Raw

/**
 * Elements that swallow what comes after them when they are not closed, or that change how it is read. Of the first
 * group all is blanked out before the HTML is parsed, of the second only the tags; so a stray `<textarea>` cannot take
 * the article with it.
 */
const withContent = 'iframe|math|noembed|noframes|object|script|select|style|svg|template|textarea|title|xmp'
const tagsOnly = 'body|frame|frameset|head|html|noscript|optgroup|option|plaintext'
const muted = new RegExp(`<(/?)(?:(${withContent})|(?:${tagsOnly}))(?=[\\s/>])`, 'giu')
const opening = new RegExp(`^<(${withContent})(?=[\\s/>])`, 'iu')
const closing = new RegExp(`^</(${withContent})(?=[\\s/>])`, 'iu')

/**
 * Blanks out what may not be parsed in the raw HTML of a tree, which is changed; lengths and lines stay. Gives back
 * whether there is any raw HTML.
 */
export function muteHtml(parent: {children: Content[]}): boolean {
  let found = false
  dropBetween(parent)
  for (const child of parent.children) {
    if (child.type === 'raw') {
      child.value = mute(child.value)
      found = true
    } else if ('children' in child) {
      found = muteHtml(child) || found
    }
  }
  return found
}

/** In running text each tag is a node of its own: what stands between two of a muted element goes with it. */
function dropBetween(parent: {children: Content[]}): void {
  const ends = new Map<string, number>()
  const dropped = new Map<number, number>()
  for (const [index, child] of [...parent.children.entries()].reverse()) {
    if (child.type !== 'raw') continue
    const end = nameOf(closing, child)
    const until = ends.get(nameOf(opening, child))
    if (end !== '') ends.set(end, index)
    if (until !== undefined) dropped.set(index, until)
  }
  if (dropped.size === 0) return
  let until = -1
  parent.children = parent.children.filter((_, index) => {
    if (index <= until) return index === until
    until = dropped.get(index) ?? until
    return true
  })
}

/** The name of a muted element's tag, else nothing. */
function nameOf(tag: RegExp, {value}: Raw): string {
  return tag.exec(value)?.[1]?.toLowerCase() ?? ''
}

function mute(value: string): string {
  const lower = value.toLowerCase()
  const unclosed = new Set<string>()
  const pieces: string[] = []
  let done = 0
  for (const match of value.matchAll(muted)) {
    if (match.index < done) continue
    const name = match[1] === '' ? match[2]?.toLowerCase() : undefined
    const end = endOf(lower, {from: match.index, name, unclosed})
    pieces.push(value.slice(done, match.index), value.slice(match.index, end).replace(/[^\n\r]/g, ' '))
    done = end
  }
  return pieces.join('') + value.slice(done)
}

interface Tag {
  readonly from: number
  /** Set where all up to the end tag goes. */
  readonly name: string | undefined
  /** Names that are known to have no end tag from here on. */
  readonly unclosed: Set<string>
}

/** Where what is blanked out ends: after the element's end tag, else after the tag itself. */
function endOf(value: string, {from, name, unclosed}: Tag): number {
  const endTag = name === undefined || unclosed.has(name) ? -1 : value.indexOf(`</${name}`, from)
  if (endTag === -1 && name !== undefined) unclosed.add(name)
  const end = value.indexOf('>', endTag === -1 ? from : endTag)
  return end === -1 ? value.length : end + 1
}
