import type {VFileMessage} from 'vfile-message'
import {commonScript, fontScript, scriptOf} from '../../language/scripts.js'
import type {Locale} from '../../model/locale.js'
import {createMessage} from '../../model/message.js'
import {fontPackages} from '../../typeset/font-packages.js'
import type {Problem} from '../../typeset/model.js'

/** What typesetting could not do well as messages: one `font-missing` for each package that would help, and `typeset-overfull`. */
export function problemMessages(problems: readonly Problem[], file: string): readonly VFileMessage[] {
  const missing = new Map<string, {characters: Set<string>; locale: Locale}>()
  const messages: VFileMessage[] = []
  for (const problem of problems) {
    if (problem.type === 'overfull') messages.push(overfull(problem, file))
    else noteMissing(missing, problem)
  }
  for (const [name, {characters, locale}] of missing) messages.push(fontMissing(name, {characters, locale, file}))
  return messages
}

function overfull({text, excess}: Extract<Problem, {type: 'overfull'}>, file: string): VFileMessage {
  return createMessage({
    ruleId: 'typeset-overfull',
    file,
    reason: `Unexpected line that is ${String(Math.ceil(excess))} points wider than its column, expected it to fit`,
    actual: text,
    note: 'Shorten or divide what stands there (a soft hyphen may help), or give the table fewer columns.'
  })
}

function noteMissing(
  missing: Map<string, {characters: Set<string>; locale: Locale}>,
  {characters, locale}: Extract<Problem, {type: 'missing'}>
): void {
  for (const character of characters) {
    const name = packageFor(character, locale)
    const known = missing.get(name) ?? {characters: new Set<string>(), locale}
    known.characters.add(character)
    missing.set(name, known)
  }
}

/** The package of the character's script; one of symbols where it has none. Empty where no package is known. */
function packageFor(character: string, locale: Locale): string {
  const script = scriptOf(character)
  const wanted = script === commonScript ? symbolScript(character) : fontScript(script, locale)
  return fontPackages.find(({faces}) => faces.some(({scripts}) => scripts.includes(wanted)))?.package ?? ''
}

/** Emoji, mathematical letters, other symbols: as ISO 15924 calls them. */
function symbolScript(character: string): string {
  if (/\p{Emoji_Presentation}/u.test(character)) return 'Zsye'
  return /[\u{1D400}-\u{1D7FF}]/u.test(character) ? 'Zmth' : 'Zsym'
}

/** How many characters a message shows. */
const shown = 12

interface Missing {
  readonly characters: ReadonlySet<string>
  readonly locale: Locale
  readonly file: string
}

function fontMissing(name: string, {characters, locale, file}: Missing): VFileMessage {
  const list = [...characters].slice(0, shown).map(describe).join(', ')
  const more = characters.size > shown ? ` and ${String(characters.size - shown)} more` : ''
  const other = 'name a font file that has them under `fonts` in the settings'
  return createMessage({
    ruleId: 'font-missing',
    file,
    locale,
    reason: `Unexpected characters ${list}${more} that no font has, expected a font for them`,
    actual: [...characters].join(''),
    note:
      name === ''
        ? `To show them, ${other}.`
        : `Install the package \`${name}\` (\`npm install ${name}\`), or ${other}.`
  })
}

function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{M}]/u.test(character) ? `U+${code}` : `\`${character}\` (U+${code})`
}
