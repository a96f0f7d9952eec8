/** What stands beside a mark, as far as it tells opening from closing. */
export type Neighbour =
  | 'edge'
  | 'space'
  | 'noBreakSpace'
  | 'opener'
  | 'closer'
  | 'dash'
  | 'ellipsis'
  | 'stop'
  | 'comma'
  | 'letter'
  | 'digit'
  | 'ideograph'
  | 'hangul'
  | 'mark'
  | 'symbol'

const classes: readonly (readonly [RegExp, Neighbour])[] = [
  [/[\u00A0\u202F\u2007]/u, 'noBreakSpace'],
  [/\n/u, 'edge'],
  [/\s/u, 'space'],
  [/[\p{Script=Hangul}]/u, 'hangul'],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u,
    'ideograph'
  ],
  [/[\p{L}\p{M}]/u, 'letter'],
  [/\p{Nd}/u, 'digit'],
  [/…/u, 'ellipsis'],
  [/[.!?。！？؟।॥۔．｡]/u, 'stop'],
  [/[,;:،、，；：؛･]/u, 'comma'],
  [/["“”„‟«»‹›‘’‚‛'「」『』﹁﹂﹃﹄《》〈〉＂＇`״]/u, 'mark'],
  [/[\p{Ps}¿¡/]/u, 'opener'],
  [/[\p{Pe}]/u, 'closer'],
  [/[\p{Pd}]/u, 'dash']
]

const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD*_]/u

/** The neighbour before `offset`; invisible and emphasis characters are looked through, at most four of them. */
export function neighbourBefore(text: string, offset: number): Neighbour {
  let at = offset
  for (let skipped = 0; at > 0 && skipped < 4 && invisible.test(text.charAt(at - 1)); skipped++) at--
  if (at <= 0) return 'edge'
  const unit = text.charCodeAt(at - 1)
  const isTrail = unit >= 0xdc00 && unit <= 0xdfff && at > 1
  return classify(isTrail ? text.slice(at - 2, at) : text.charAt(at - 1))
}

/** The neighbour that begins at `offset`, likewise. */
export function neighbourAfter(text: string, offset: number): Neighbour {
  let at = offset
  for (let skipped = 0; at < text.length && skipped < 4 && invisible.test(text.charAt(at)); skipped++) at++
  const point = text.codePointAt(at)
  if (point === undefined) return 'edge'
  return classify(String.fromCodePoint(point))
}

function classify(character: string): Neighbour {
  const unit = character.charCodeAt(0)
  if (unit === 0x20) return 'space'
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return 'letter'
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? 'symbol'
}
