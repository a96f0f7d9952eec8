/**
 * Words that tell who speaks, by language. Each field is a list separated by spaces; a `*` at the end of a word stands
 * for any ending, `_` for a space inside a phrase. In scripts without spaces the words are looked for as they are.
 */
export interface ReportingWords {
  /** Verbs that report speech. */
  readonly verbs: string
  /** Pronouns of the third person as subjects. */
  readonly pronouns: string
  /** Words after which the name of a source stands (`according to`). */
  readonly according: string
  /** Words of the first person, which a reporter seldom uses and a speaker often. */
  readonly first: string
  /** Words right before marks that name a term, a title or a nickname. */
  readonly naming: string
  /** Words in the introducing clause of speech that nobody uttered: imagined, recommended, typical. */
  readonly unreal: string
  /** Articles, prepositions and other words that stand right before words quoted as a term. */
  readonly joining: string
}
