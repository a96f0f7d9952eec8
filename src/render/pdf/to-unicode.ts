/**
 * The CMap that gives characters to a font's codes (ISO 32000-1, 9.10.3). Codes without text, as 0, are not in it.
 * What may not be given is replaced (PDF/UA-1, 7.21.7): a byte order mark is a word joiner, half a character is U+FFFD.
 */
export function toUnicode(texts: readonly string[]): Uint8Array {
  const entries = texts.flatMap((text, code) => (text === '' ? [] : [`<${hex(code)}> <${encode(text)}>`]))
  const blocks: string[] = []
  for (let from = 0; from < entries.length; from += mostEntries) {
    const block = entries.slice(from, from + mostEntries)
    blocks.push(`${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return new TextEncoder().encode([...head, ...blocks, ...tail].join('\n'))
}

/** Of one block (Adobe Technical Note 5014, 7). */
const mostEntries = 100

const head = [
  '/CIDInit /ProcSet findresource begin',
  '12 dict begin',
  'begincmap',
  '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
  '/CMapName /Adobe-Identity-UCS def',
  '/CMapType 2 def',
  '1 begincodespacerange',
  '<0000> <ffff>',
  'endcodespacerange'
]

const tail = ['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end']

function encode(text: string): string {
  const units = text.replace(/[\p{Cs}\0\uFFFE\uFFFF]/gu, '\uFFFD').replaceAll('\uFEFF', '\u2060')
  return Array.from({length: units.length}, (_, index) => hex(units.charCodeAt(index))).join('')
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0')
}
