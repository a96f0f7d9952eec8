import type {alignArticle} from '../../src/align/align-article.js'
import type {readEdition} from '../../src/read/read-edition.js'
import type {AnnotatedSpan} from './annotated.mjs'

/** One edition of a story: the text without its annotation. */
export interface AnnotatedEdition {
  readonly name: string
  readonly locale: string
  readonly text: string
  readonly spans: readonly AnnotatedSpan[]
}

/** A story: its source edition and translations. */
export interface Story {
  readonly story: string
  readonly source: AnnotatedEdition
  readonly translations: readonly AnnotatedEdition[]
}

/** What was counted in one pair of editions, by locale, and what was wrong in it. */
export interface Measured {
  readonly name: string
  readonly rows: readonly {readonly locale: string; readonly counts: Counts}[]
  readonly errors: readonly string[]
}

export type Counts = Readonly<Record<string, number>>

/** Rates from 0 to 1, and the number of mentions that were taken for quotations. */
export type Figure = 'detection' | 'links' | 'alone' | 'sure' | 'cover' | 'speaker' | 'kind' | 'falseMentions'

export function readStories(pattern?: RegExp): readonly Story[]
export function measureStories(
  stages: {readonly readEdition: typeof readEdition; readonly alignArticle: typeof alignArticle},
  pattern?: RegExp
): readonly Measured[]
export function add(...all: readonly Counts[]): Counts
export function figuresOf(counts: Counts): Readonly<Record<Figure, number>>
