/** A face of a font family: what is needed to choose it for a piece of text. */
export interface FontFace {
  /** As messages name it: `Noto Serif`. */
  readonly family: string
  readonly style: 'normal' | 'italic'
  /** 400 is regular, 700 bold. */
  readonly weight: number
  /** The scripts it serves as ISO 15924 codes; those of locales (`Jpan`, `Hans`, `Hant`, `Kore`) for Han. Empty: it serves whatever no other font has. */
  readonly scripts: readonly string[]
  /** The locales it is preferred for, whatever the script; absent: none in particular. */
  readonly locales?: readonly string[]
  /** All characters have one width: for code. Default false. */
  readonly monospace?: boolean
}

/**
 * A face with its bytes, a whole TrueType or OpenType file (not WOFF). Where they come from a function it is called at
 * most once for each writer, and only when the face is needed.
 */
export interface FontSource extends FontFace {
  readonly bytes: Uint8Array | (() => Uint8Array | Promise<Uint8Array>)
}
