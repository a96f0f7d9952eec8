import type {Root} from 'hast'
import rehypeSanitize, {type Options as Schema} from 'rehype-sanitize'
import {unified} from 'unified'

const aria = ['ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy']
const edited = ['cite', 'dateTime']
const cell = ['align', 'colSpan', 'rowSpan', 'headers', 'scope', 'abbr']

/** Elements that make a block of their own. */
const blocks = [
  ...['address', 'article', 'aside', 'blockquote', 'caption', 'col', 'colgroup', 'dd', 'details', 'div', 'dl', 'dt'],
  ...['figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main'],
  ...['nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul']
]

/** Elements that stand in running text. */
const phrasing = [
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img', 'input', 'ins'],
  ...['kbd', 'mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time'],
  ...['tt', 'u', 'var', 'wbr']
]

/** Elements that are dropped with what they hold; of others that are not allowed, the content stays. */
const strip = [
  ...['audio', 'canvas', 'embed', 'frame', 'frameset', 'iframe', 'link', 'math', 'meta', 'noembed', 'noframes'],
  ...['noscript', 'object', 'option', 'plaintext', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title'],
  ...['video', 'xmp']
]

/** What authors may write: Markdown, GFM and the HTML of articles; nothing that runs, embeds or styles. */
const schema: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table']
  },
  attributes: {
    a: [...aria, 'dataFootnoteBackref', 'dataFootnoteRef', 'href', 'hrefLang'],
    abbr: ['title'],
    aside: [['className', /^p(?:ull)?-?quote/i]],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    col: ['span'],
    colgroup: ['span'],
    data: ['value'],
    del: edited,
    details: ['open'],
    img: ['alt', 'height', 'src', 'width'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ins: edited,
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'type', 'reversed', ['className', 'contains-task-list']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: cell,
    th: cell,
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
    '*': ['dataQuotation', 'dir', 'id', 'lang', 'title']
  },
  clobber: ['ariaDescribedBy', 'ariaLabelledBy', 'headers', 'id', 'name'],
  clobberPrefix: 'user-content-',
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https']
  },
  required: {input: {disabled: true, type: 'checkbox'}},
  strip,
  tagNames: [...blocks, ...phrasing]
}

const blockNames: ReadonlySet<string> = new Set(blocks)

/** Whether an element of this name makes a block of its own. */
export function isBlockName(name: string): boolean {
  return blockNames.has(name)
}

/** The tree with only what authors may write. Their ids, and those of notes, begin with `user-content-`. */
export function sanitize(root: Root, content: 'flow' | 'phrasing'): Root {
  const allowed = content === 'flow' ? schema : {...schema, tagNames: phrasing}
  return unified().use(rehypeSanitize, allowed).runSync(root)
}
