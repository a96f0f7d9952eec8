import type {Element, Root} from 'hast'
import {h} from 'hastscript'
import type {Locale} from '../../model/locale.js'
import {direction} from '../../model/locale.js'
import type {Translate} from '../../model/publication.js'
import type {Chapter} from './chapter.js'
import type {Heading} from './find-headings.js'
import {toXhtml} from './to-xhtml.js'

/** The navigation document of a book: its contents, and landmarks (EPUB 3.3, section 7). */
export function navigation(chapters: readonly Chapter[], locale: Locale, terms: Translate): string {
  const [first] = chapters
  const title = terms('article.contents')
  const html = h(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: locale,
      dir: direction(locale)
    },
    [
      h('head', [h('meta', {charSet: 'utf-8'}), h('title', title)]),
      h('body', [
        h('nav', {'epub:type': 'toc', role: 'doc-toc', id: 'toc'}, [
          h('h1', title),
          h(
            'ol',
            chapters.map((chapter) => entry(chapter))
          )
        ]),
        h('nav', {'epub:type': 'landmarks', hidden: true, ariaLabel: terms('book.start')}, [
          h('ol', [
            h('li', h('a', {'epub:type': 'toc', href: '#toc'}, title)),
            h('li', h('a', {'epub:type': 'bodymatter', href: first?.path ?? ''}, terms('book.start')))
          ])
        ])
      ])
    ]
  )
  const tree: Root = {type: 'root', children: [{type: 'doctype'}, html]}
  return toXhtml(tree)
}

function entry({path, title, headings}: Chapter): Element {
  return h('li', [h('a', {href: path}, title), ...list(nest(headings), path)])
}

interface Branch {
  readonly heading: Heading
  readonly branches: Branch[]
}

/** Headings by rank; one that skips a rank is below the one before it. */
function nest(headings: readonly Heading[]): readonly Branch[] {
  const roots: Branch[] = []
  const open: Branch[] = []
  for (const heading of headings) {
    const branch = {heading, branches: []}
    while ((open.at(-1)?.heading.rank ?? 0) >= heading.rank) open.pop()
    ;(open.at(-1)?.branches ?? roots).push(branch)
    open.push(branch)
  }
  return roots
}

function list(branches: readonly Branch[], path: string): readonly Element[] {
  if (branches.length === 0) return []
  const items = branches.map(({heading: {id, text}, branches: below}) =>
    h('li', [h('a', {href: `${path}#${encodeURIComponent(id)}`}, text === '' ? id : text), ...list(below, path)])
  )
  return [h('ol', items)]
}
