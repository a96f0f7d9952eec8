import type {VFileMessage} from 'vfile-message'
import type {Edition} from '../../model/edition.js'
import {createMessage} from '../../model/message.js'
import type {Publication} from '../../model/publication.js'
import type {Build} from './build.js'
import type {Painted} from './paint.js'
import {quotationKey} from './spans.js'

/** What a handout is checked against. */
export interface CheckOptions {
  readonly build: Build
  readonly painted: Painted
  /** The handout's path. */
  readonly file: string
}

/** The handout checks itself: the letters of each quotation were painted once in each of its editions. Reports `output-quotation`. */
export function checkOutput(
  {quotations}: Publication,
  editions: readonly Edition[],
  {build, painted, file}: CheckOptions
): readonly VFileMessage[] {
  const messages: VFileMessage[] = []
  for (const {id, editions: byLocale} of quotations) {
    for (const {locale} of editions) {
      const own = byLocale.get(locale)?.quotations ?? []
      if (own.length === 0) continue
      const expected = letters(own.map(({text}) => text).join(''))
      const marks = build.quotations.get(quotationKey({edition: locale}, id)) ?? []
      const actual = letters(marks.map((mark) => painted.texts.get(mark) ?? '').join(''))
      if (actual === expected) continue
      messages.push(
        createMessage({
          ruleId: 'output-quotation',
          file,
          locale,
          quotation: id,
          reason: `Unexpected text of quotation \`${id}\` in the handout, expected its words once`,
          actual,
          expected: [expected],
          note: 'This is a mistake of the program: please report it with the article.'
        })
      )
    }
  }
  return messages
}

function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
}
