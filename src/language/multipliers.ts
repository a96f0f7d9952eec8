import type {Locale} from '../model/locale.js'

/** A word that multiplies the number before it, matched right after it, and the power of ten. */
export type Multiplier = readonly [pattern: RegExp, power: number]

/** The source of a regular expression. */
type Entry = readonly [pattern: string, power: number]

const slavicLatin = (thousand: string): readonly Entry[] => [
  [thousand, 3],
  ['mln|mil\\.|mili[oó]n\\p{L}*', 6],
  ['mld|mlrd|mili[aá]rd\\p{L}*', 9],
  ['bln|bili[oó]n\\p{L}*', 12]
]

const han: readonly Entry[] = [
  ['千', 3],
  ['百万', 6],
  ['[万萬만]', 4],
  ['[億亿억]', 8],
  ['[兆조]', 12],
  ['천', 3]
]

const nordic: readonly Entry[] = [
  ['tusen(?:de)?|tusind', 3],
  ['mn|mio|mill\\.|milj?oner|miljon|million(?:er)?', 6],
  ['mdr|mia|mrd|milj?ard(?:er)?|milliard(?:er)?', 9]
]

const malay: readonly Entry[] = [
  ['ribu', 3],
  ['juta', 6],
  ['mili[ay]r|bilion', 9],
  ['triliun|trilion', 12]
]

const entries: Readonly<Record<Locale, readonly Entry[]>> = {
  ar: [
    ['ألف(?:ا|ًا)?|آلاف|الف', 3],
    ['مليون(?:ا|ًا)?|ملايين|ملیون', 6],
    ['مليار(?:ا|ًا)?|مليارات|بليون', 9],
    ['تريليون(?:ا|ًا)?|تريليونات', 12]
  ],
  bg: [
    ['хил\\.|хиляд[аи]', 3],
    ['млн|милиона?', 6],
    ['млрд|милиарда?', 9]
  ],
  be: [
    ['тыс|тысяч\\p{L}*', 3],
    ['млн|мільён\\p{L}*', 6],
    ['млрд|мільярд\\p{L}*', 9]
  ],
  ca: [
    ['mil', 3],
    ['mili[oó](?:ns)?', 6],
    ['bili[oó](?:ns)?', 12]
  ],
  cs: slavicLatin('tis\\.|tisíc\\p{L}*'),
  da: nordic,
  de: [
    ['tsd|tausend', 3],
    ['mio|million(?:en)?', 6],
    ['mrd|milliarden?', 9],
    ['bio|billion(?:en)?', 12]
  ],
  el: [
    ['χιλ\\.|χιλιάδες|χιλιάδων', 3],
    ['εκατ\\.|εκατομμ[υύ]ρι\\p{L}*', 6],
    ['δισ\\.|δισεκατομμ[υύ]ρι\\p{L}*', 9]
  ],
  en: [
    ['k|thousand', 3],
    ['mn|mln|million', 6],
    ['bn|billion', 9],
    ['tn|trn|trillion', 12],
    ['lakh', 5],
    ['crore', 7]
  ],
  es: [
    ['mil', 3],
    ['mill(?:ón|ones)', 6],
    ['bill(?:ón|ones)', 12]
  ],
  fa: [
    ['هزار', 3],
    ['م[یي]ل[یي]ون', 6],
    ['م[یي]ل[یي]ارد', 9],
    ['تر[یي]ل[یي]ون', 12]
  ],
  fi: [
    ['tuhat(?:ta)?', 3],
    ['milj\\.|miljoona\\p{L}*', 6],
    ['mrd|miljardi\\p{L}*', 9]
  ],
  fr: [
    ['mille', 3],
    ['mio|millions?', 6],
    ['mrd|milliards?', 9],
    ['billions?', 12]
  ],
  he: [
    ['אלף|אלפי|אלפים', 3],
    ['מיליון|מיליוני', 6],
    ['מיליארד|מיליארדי', 9],
    ['טריליון', 12]
  ],
  hi: [
    ['हज़ार|हजार|हज़ार', 3],
    ['लाख', 5],
    ['करोड़|करोड़', 7],
    ['मिलियन', 6],
    ['अरब|बिलियन', 9],
    ['खरब', 11]
  ],
  hr: slavicLatin('tis\\.|tisuć\\p{L}*'),
  hu: [
    ['ezer', 3],
    ['millió\\p{L}*', 6],
    ['milliárd\\p{L}*', 9]
  ],
  id: malay,
  it: [
    ['mila|mille', 3],
    ['mln|milion[ei]', 6],
    ['mld|miliard[oi]', 9]
  ],
  ja: han,
  ko: han,
  ms: malay,
  nb: nordic,
  nl: [
    ['duizend', 3],
    ['mln|miljoen', 6],
    ['mld|miljard', 9],
    ['biljoen', 12]
  ],
  nn: nordic,
  no: nordic,
  pl: slavicLatin('tys|tysi[ąę]\\p{L}*'),
  pt: [
    ['mil', 3],
    ['milh(?:ão|ões)', 6],
    ['bi|bilh(?:ão|ões)', 9],
    ['tri|trilh(?:ão|ões)', 12]
  ],
  ro: [
    ['mii', 3],
    ['mil\\.|milio(?:n|ane)', 6],
    ['mld|miliard[e]?', 9]
  ],
  ru: [
    ['тыс|тысяч\\p{L}*', 3],
    ['млн|миллион\\p{L}*', 6],
    ['млрд|миллиард\\p{L}*', 9],
    ['трлн|триллион\\p{L}*', 12]
  ],
  sk: slavicLatin('tis\\.|tisíc\\p{L}*'),
  sl: slavicLatin('tisoč\\p{L}*'),
  sr: [...slavicLatin('hilj\\p{L}*'), ['хиљ\\p{L}*', 3], ['милион\\p{L}*', 6], ['милијард\\p{L}*', 9]],
  sv: nordic,
  tr: [
    ['bin', 3],
    ['mn|milyon', 6],
    ['mr|milyar', 9],
    ['trilyon', 12]
  ],
  uk: [
    ['тис|тисяч\\p{L}*', 3],
    ['млн|мільйон\\p{L}*', 6],
    ['млрд|мільярд\\p{L}*', 9],
    ['трлн|трильйон\\p{L}*', 12]
  ],
  vi: [
    ['nghìn|ngàn', 3],
    ['triệu', 6],
    ['tỷ|tỉ', 9]
  ],
  zh: han
}

/** By language; a pattern is matched as a whole word where the script has spaces. Languages that are not here know the English ones. */
export const multipliers: Readonly<Record<Locale, readonly Multiplier[]>> = Object.fromEntries(
  Object.entries(entries).map(([language, own]) => [language, own.map(([pattern, power]) => [asWord(pattern), power])])
)

function asWord(pattern: string): RegExp {
  const end = '(?:\\.|(?<=[\\p{Script=Han}\\p{Script=Hangul}])|(?![\\p{L}\\p{Nd}]))'
  return new RegExp(`^[\\s\\u00A0\\u202F-]?(?:${pattern})${end}`, 'iu')
}
