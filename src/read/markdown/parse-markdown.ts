import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {quotationSyntax} from './quotation-syntax.js'

/** The Markdown of an article as mdast: CommonMark, GFM, front matter and the one directive. Offsets are those of `text`. */
export function parseMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(quotationSyntax).parse(text)
}
