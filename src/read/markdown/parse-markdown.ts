import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {DirectiveForms} from './directive-forms.js'
import {quotationSyntax} from './quotation-syntax.js'

/** The Markdown of an article as mdast: CommonMark, GFM, front matter and the one directive. Offsets are those of `text`. */
export function parseMarkdown(text: string, forms: DirectiveForms = 'all'): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml'])
    .use(quotationSyntax, forms)
    .parse(text)
}
