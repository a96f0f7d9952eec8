import type {VFileMessage} from 'vfile-message'
import {commonScript, fontScript, scriptOf} from '../../language/scripts.js'
import type {Locale} from '../../model/locale.js'
import type {Finding} from '../../model/message.js'
import {createMessage} from '../../model/message.js'
import {fontPackages} from '../../typeset/font-packages.js'
import type {Problem} from '../../typeset/model.js'
import type {Origin, Slot, StructureElement} from './structure.js'

/** What messages of a handout are made from. */
export interface ProblemOptions {
  /** The handout's path. */
  readonly file: string
  /** Its structure, which says what belongs together. */
  readonly root: StructureElement
  /** Its slots, which say where an author wrote what is in them. */
  readonly slots: readonly Pick<Slot, 'origin'>[]
}

/** What typesetting could not do well as messages: one `font-missing` for each package that would help, and one `typeset-overfull` for each block. */
export function problemMessages(problems: readonly Problem[], options: ProblemOptions): readonly VFileMessage[] {
  const missing = new Map<string, Missing>()
  const overfull = problems.filter((problem) => problem.type === 'overfull')
  for (const problem of problems) if (problem.type === 'missing') noteMissing(missing, problem)
  return [
    ...overfullMessages(overfull, options),
    ...problems.flatMap((problem) => (problem.type === 'stacked' ? [stacked(problem, options)] : [])),
    ...[...missing].map(([name, own]) => fontMissing(name, own, options))
  ]
}

type Overfull = Extract<Problem, {type: 'overfull'}>

/** One message for each outermost block, as a table that is too wide is so in every line. */
function overfullMessages(problems: readonly Overfull[], options: ProblemOptions): readonly VFileMessage[] {
  const {root} = options
  if (problems.length === 0) return []
  const blocks = new Map<number, StructureElement>()
  noteBlocks(root, root, blocks)
  const groups = new Map<StructureElement | undefined, Overfull[]>()
  for (const problem of problems) {
    const block = problem.mark === undefined ? undefined : blocks.get(problem.mark)
    const known = groups.get(block)
    if (known) known.push(problem)
    else groups.set(block, [problem])
  }
  return [...groups].map(([block, own]) => overfullMessage(own, block?.tag ?? '', options))
}

/** Elements that only hold blocks. */
const containers = new Set(['Document', 'Art', 'Sect', 'Div'])

/** Notes for each slot the outermost block that it stands in. */
function noteBlocks(element: StructureElement, block: StructureElement, blocks: Map<number, StructureElement>): void {
  const own = containers.has(block.tag) ? element : block
  for (const child of element.children) {
    if (typeof child === 'number') blocks.set(child, own)
    else noteBlocks(child, own, blocks)
  }
}

function overfullMessage(problems: readonly Overfull[], tag: string, options: ProblemOptions): VFileMessage {
  const widest = problems.reduce((one, other) => (other.excess > one.excess ? other : one))
  const points = String(Math.ceil(widest.excess))
  const lines = `${String(problems.length)} lines of one block that are up to ${points} points wider than their column`
  const line = `line that is ${points} points wider than its column`
  return createMessage({
    ruleId: 'typeset-overfull',
    ...placeOf(problems[0]?.mark, options),
    reason: `Unexpected ${problems.length === 1 ? `${line}, expected it` : `${lines}, expected them`} to fit`,
    actual: widest.text,
    note:
      tag === 'Table'
        ? 'Give the table fewer columns or shorter words (a soft hyphen may help).'
        : 'Shorten or divide what stands there; a soft hyphen may help.'
  })
}

/** The block in the author's file, and beside it the handout; where no author wrote it, the handout. */
function placeOf(
  mark: number | undefined,
  {file, slots}: ProblemOptions
): Partial<Origin> & Pick<Finding, 'file' | 'related'> {
  const origin = mark === undefined ? undefined : slots[mark]?.origin
  return origin ? {...origin, related: [{file}]} : {file}
}

function stacked({columns, width, mark}: Extract<Problem, {type: 'stacked'}>, options: ProblemOptions): VFileMessage {
  return createMessage({
    ruleId: 'typeset-overfull',
    ...placeOf(mark, options),
    reason: `Unexpected table of ${String(columns)} columns in ${String(Math.floor(width))} points, expected room for it`,
    note: 'Its cells stand one under the other. Give the table fewer columns, or the handout fewer languages.'
  })
}

function noteMissing(
  missing: Map<string, Missing>,
  {characters, locale, mark}: Extract<Problem, {type: 'missing'}>
): void {
  for (const character of characters) {
    const name = packageFor(character, locale)
    const known = missing.get(name) ?? {characters: new Set<string>(), locale, mark}
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
  readonly characters: Set<string>
  readonly locale: Locale
  /** Of the first of them. */
  readonly mark: number | undefined
}

function fontMissing(name: string, {characters, locale, mark}: Missing, options: ProblemOptions): VFileMessage {
  const list = [...characters].slice(0, shown).map(describe).join(', ')
  const more = characters.size > shown ? ` and ${String(characters.size - shown)} more` : ''
  const other = 'name a font file that has them under `fonts` in the settings'
  return createMessage({
    ruleId: 'font-missing',
    ...placeOf(mark, options),
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
