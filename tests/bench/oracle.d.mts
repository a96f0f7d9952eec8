import type {alignArticle} from '../../src/align/align-article.js'
import type {readEdition} from '../../src/read/read-edition.js'

export function oracleOf(pattern?: RegExp): {
  readonly readEdition: typeof readEdition
  readonly alignArticle: typeof alignArticle
}
