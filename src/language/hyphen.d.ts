/** The package has no types: each language's module exports `hyphenateSync`, which `hyphenation.ts` checks. */
declare module 'hyphen/*' {
  const language: unknown
  export default language
}
