import type {Root} from 'mdast'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import type {Locale} from '../model/locale.js'
import type {Quotation} from '../model/quotation.js'
import {quotationSyntax} from './markdown/quotation-syntax.js'
import {readTree} from './read-edition.js'
import {createReporter} from './reporter.js'

declare module 'vfile' {
  interface DataMap {
    /** The outermost quotations of a Markdown file, left by `remarkQuotations`. */
    quotations: readonly Quotation[]
  }
}

/** In which language the plugin looks for quotations. */
export interface RemarkQuotationsOptions {
  /** Default: that of the file's path, else the front matter's `lang`, else `en`. */
  readonly locale?: Locale
}

/**
 * Plugin for any remark pipeline: finds the quotations of the Markdown and leaves them in `file.data.quotations`. The
 * parser learns the one directive, `quotation`; the tree is not changed. Problems are messages on the file.
 */
export function remarkQuotations(
  this: Processor,
  options: RemarkQuotationsOptions = {}
): (tree: Root, file: VFile) => undefined {
  quotationSyntax.call(this)
  return (tree, file) => {
    const reporter = createReporter(file, String(file))
    file.data.quotations = readTree(tree, reporter, {form: 'document', ...options}).quotations
  }
}
