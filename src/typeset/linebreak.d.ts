/** The package has no types. Breaks come in order; `position` is in UTF-16 code units. */
declare module 'linebreak' {
  /** Goes through a text from break to break. */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): {position: number; required: boolean} | null
  }
}
