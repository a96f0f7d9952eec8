import {isIdeographic} from '../model/fold.js'

/** A word and its range in the text, in UTF-16 code units. */
export interface Word {
  readonly from: number
  readonly to: number
  /** In NFC, with one apostrophe, without soft hyphens and joiners. */
  readonly word: string
}

const pattern = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]|['’ʼ](?=\p{L}))*/gu

/** The words of a text without its punctuation, in order; each character where words are written without spaces. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(pattern)).flatMap(({0: run, index}) => separate(run, index))
}

function separate(run: string, index: number): readonly Word[] {
  if (!isIdeographic(run)) return [{from: index, to: index + run.length, word: normalize(run)}]
  let from = index
  return Array.from(run, (character) => {
    const word = {from, to: from + character.length, word: normalize(character)}
    from = word.to
    return word
  })
}

function normalize(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060]/gu, '')
    .replace(/[’ʼ]/gu, "'")
}
