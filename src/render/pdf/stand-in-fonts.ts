import type {VFileMessage} from 'vfile-message'
import {fontScript, isHanScript, scriptOfLocale} from '../../language/scripts.js'
import type {Locale} from '../../model/locale.js'
import {createMessage} from '../../model/message.js'
import type {FontBook} from '../../typeset/font-book.js'
import {fontPackages} from '../../typeset/font-packages.js'
import type {blockTexts} from './block-texts.js'

type Texts = ReturnType<typeof blockTexts>

/**
 * `font-missing` warnings where another font stands in, though no character is lost: one with letters of several widths
 * for code, and one for Han of another region, whose shapes and punctuation differ.
 */
export function standInFonts(texts: Texts, book: FontBook, file: string): readonly VFileMessage[] {
  const regions = new Map<Locale, string>()
  let hasCode = false
  for (const {text, locale, monospace = false} of texts) {
    if (monospace) hasCode = true
    if (regions.has(locale) || !isHanScript(scriptOfLocale(locale))) continue
    const [character] = /\p{Script=Han}/u.exec(text) ?? []
    if (character !== undefined) regions.set(locale, character)
  }
  return [
    ...(hasCode && !book.fonts.some(({face}) => face.monospace === true) ? [withoutMonospace(file)] : []),
    ...[...regions].flatMap(([locale, character]) => ofRegion(locale, character, {book, file}))
  ]
}

function withoutMonospace(file: string): VFileMessage {
  return createMessage(
    {
      ruleId: 'font-missing',
      file,
      reason: 'Unexpected lack of a monospaced font, expected one for code',
      note: 'The text’s own font stands in. Install the package `@expo-google-fonts/noto-sans-mono`.'
    },
    'warning'
  )
}

function ofRegion(
  locale: Locale,
  character: string,
  {book, file}: {readonly book: FontBook; readonly file: string}
): readonly VFileMessage[] {
  const script = fontScript('Hani', locale)
  const wanted = {script: 'Hani', locale, weight: 400, italic: false, monospace: false}
  const face = book.finder(wanted)(character)?.face
  // A font without scripts is the author's own choice.
  if (!face || face.scripts.length === 0 || face.scripts.includes(script)) return []
  const name = fontPackages.find(({faces}) => faces.some(({scripts}) => scripts.includes(script)))?.package ?? ''
  return [
    createMessage(
      {
        ruleId: 'font-missing',
        file,
        locale,
        reason: `Unexpected font \`${face.family}\` for Han of another region, expected one for \`${script}\``,
        actual: face.family,
        note: `The shapes of some characters and the places of punctuation differ. Install the package \`${name}\`.`
      },
      'warning'
    )
  ]
}
