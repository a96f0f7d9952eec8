import {checkArticle} from '../../src/check/check-article.js'
import type {CheckOptions} from '../../src/check/check-article.js'
import type {Article} from '../../src/model/article.js'
import type {Bitext} from '../../src/model/bitext.js'
import type {Edition} from '../../src/model/edition.js'
import {severityOf} from '../../src/model/message.js'
import type {ArticleOptions, BitextOptions} from './build.js'
import {article, bitext} from './build.js'

/** The report that people see, one line a message: `index.uk.md:1:2-1:9 error …: … (rule)`. */
export function report(of: Article, bitexts: readonly Bitext[], options?: CheckOptions): readonly string[] {
  return checkArticle(of, bitexts, options).map((message) => {
    const {file, ruleId, reason, place, line, column} = message
    const end = place && 'end' in place ? `-${String(place.end.line)}:${String(place.end.column)}` : ''
    const at = line === undefined ? '' : `:${String(line)}:${String(column)}${end}`
    return `${String(file)}${at} ${severityOf(message)} ${reason} (${String(ruleId)})`
  })
}

/** The report on two editions. */
export function compare(
  source: Edition,
  target: Edition,
  options: BitextOptions & ArticleOptions & CheckOptions = {}
): readonly string[] {
  return report(article(source, [target], options), [bitext(source, target, options)], options)
}
