/** The operators of a page's content, each with the marked content that it stands in (ISO 32000-1, 7.8.2 and 14.6). */

/** A marked-content sequence. */
export interface Mark {
  readonly tag: string
  readonly mcid: number | undefined
}

export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
  /** The sequences around it, the outermost first; for one that begins a sequence, without that. */
  readonly marks: readonly Mark[]
}

/** A name with its slash, a number, a dictionary or array; a string is `{bytes}`, a character a byte. */
export type Operand = string | number | {readonly bytes: string} | {readonly items: readonly Operand[]}

const delimiters = /[\s()<>[\]{}/%]/u

export function parseContent(content: string): {
  readonly operations: readonly Operation[]
  readonly faults: readonly string[]
} {
  const operations: Operation[] = []
  const faults: string[] = []
  const marks: Mark[] = []
  let operands: Operand[] = []
  for (const token of tokens(content)) {
    if (typeof token !== 'object' || !('operator' in token)) {
      operands.push(token)
      continue
    }
    const {operator} = token
    if (operator === 'EMC' && marks.pop() === undefined) faults.push('EMC without a sequence')
    operations.push({operator, operands, marks: [...marks]})
    if (operator === 'BMC' || operator === 'BDC') marks.push(markOf(operands))
    operands = []
  }
  if (marks.length > 0) faults.push('a sequence that does not end')
  return {operations, faults}
}

/** The sequence that operands of `BMC` or `BDC` begin. */
export function markOf([tag, properties]: readonly Operand[]): Mark {
  const items = typeof properties === 'object' && 'items' in properties ? properties.items : []
  const mcid = items[items.indexOf('/MCID') + 1]
  return {
    tag: typeof tag === 'string' ? tag : '',
    mcid: items.includes('/MCID') && typeof mcid === 'number' ? mcid : undefined
  }
}

type Token = Operand | {readonly operator: string}

function* tokens(content: string): Generator<Token> {
  const open: Operand[][] = []
  for (let at = 0; at < content.length;) {
    const {token, next, bracket} = readToken(content, at)
    at = next
    if (bracket === 'open') open.push([])
    const items = bracket === 'close' ? open.pop() : undefined
    const whole: Token | undefined = items ? {items} : token
    if (whole === undefined) continue
    const holder = open.at(-1)
    if (holder && !(typeof whole === 'object' && 'operator' in whole)) holder.push(whole)
    else yield whole
  }
}

interface Read {
  readonly token?: Token
  readonly next: number
  readonly bracket?: 'open' | 'close'
}

function readToken(content: string, at: number): Read {
  const character = content.charAt(at)
  if (/\s/u.test(character)) return {next: at + 1}
  const two = content.slice(at, at + 2)
  if (two === '<<' || two === '>>') return {next: at + 2, bracket: two === '<<' ? 'open' : 'close'}
  if (character === '[' || character === ']') return {next: at + 1, bracket: character === '[' ? 'open' : 'close'}
  if (character === '<') return readHex(content, at)
  if (character === '(') throw new Error('Handouts write all strings in hexadecimal digits')
  let next = at + 1
  while (next < content.length && !delimiters.test(content.charAt(next))) next++
  const word = content.slice(at, next)
  if (word.startsWith('/')) return {token: word, next}
  return {token: /^[-+.\d]/u.test(word) ? Number(word) : {operator: word}, next}
}

function readHex(content: string, at: number): Read {
  const end = content.indexOf('>', at)
  const bytes = Buffer.from(content.slice(at + 1, end), 'hex').toString('latin1')
  return {token: {bytes}, next: end + 1}
}

/** The codes of two bytes that an operator shows. */
export function codesOf({operator, operands}: Operation): readonly number[] {
  if (!['Tj', 'TJ', "'", '"'].includes(operator)) return []
  const strings = operands.flatMap((operand) =>
    typeof operand === 'object' && 'items' in operand ? operand.items : [operand]
  )
  return strings.flatMap((string) => {
    if (typeof string !== 'object' || !('bytes' in string)) return []
    const {bytes} = string
    return Array.from(
      {length: bytes.length / 2},
      (_, code) => (bytes.charCodeAt(2 * code) << 8) + bytes.charCodeAt(2 * code + 1)
    )
  })
}

/** Operators that put something on the page. */
export const painting: ReadonlySet<string> = new Set([
  ...['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI']
])
