/** What was annotated: offsets in UTF-16 code units of the text without its annotation. */
export interface AnnotatedSpan {
  readonly kind: 'quotation' | 'block' | 'mention' | 'nested' | 'reported'
  readonly numbers: readonly number[]
  readonly speaker?: string
  readonly start: number
  readonly end: number
}

export function readAnnotated(annotated: string): {readonly text: string; readonly spans: readonly AnnotatedSpan[]}
export function trimSpan(
  text: string,
  span: {readonly start: number; readonly end: number}
): {start: number; end: number}
