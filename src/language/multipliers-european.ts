import type {Locale} from '../model/locale.js'

/** The source of a regular expression, and a power of ten. */
export type MultiplierEntry = readonly [pattern: string, power: number]

type Entry = MultiplierEntry

const slavicLatin = (thousand: string): readonly Entry[] => [
  [thousand, 3],
  ['mln|mil\\.|mili\\p{L}{1,2}n\\p{L}*', 6],
  ['mld|mlrd|mili\\p{L}{1,2}rd\\p{L}*', 9],
  ['bln|bili[oó]n\\p{L}*', 12]
]

const nordic: readonly Entry[] = [
  ['tusen(?:de)?|tusind', 3],
  ['mn|mio|mill\\.|milj?oner|miljon|million(?:er)?', 6],
  ['mdr|mia|mrd|milj?ard(?:er)?|milliard(?:er)?', 9]
]

/** Words that multiply the number before them, in the languages of Europe. */
export const europeanMultipliers: Readonly<Record<Locale, readonly Entry[]>> = {
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
  hr: slavicLatin('tis\\.|tisuć\\p{L}*'),
  hu: [
    ['ezer', 3],
    ['millió\\p{L}*', 6],
    ['milliárd\\p{L}*', 9]
  ],
  gl: [
    ['mil', 3],
    ['mill(?:ón|óns)', 6]
  ],
  is: [
    ['þús\\.|þúsund\\p{L}*', 3],
    ['millj\\.|milljón\\p{L}*', 6],
    ['milljarð\\p{L}*', 9]
  ],
  it: [
    ['mila|mille', 3],
    ['mln|milion[ei]', 6],
    ['mld|miliard[oi]', 9]
  ],
  lt: [
    ['tūkst\\.|tūkstanč\\p{L}*', 3],
    ['mln|milijon\\p{L}*', 6],
    ['mlrd|milijard\\p{L}*', 9]
  ],
  lv: [
    ['tūkst\\.|tūkstoš\\p{L}*', 3],
    ['milj\\.|miljon\\p{L}*', 6],
    ['mljrd|miljard\\p{L}*', 9]
  ],
  et: [
    ['tuhat|tuhande\\p{L}*', 3],
    ['mln|miljon\\p{L}*', 6],
    ['mld|miljard\\p{L}*', 9]
  ],
  mk: [
    ['илјади', 3],
    ['милион\\p{L}*', 6],
    ['милијард\\p{L}*', 9]
  ],
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
    ['mil\\.|(?:de )?milio(?:n|ane)', 6],
    ['mld|(?:de )?miliard[e]?', 9]
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
  uk: [
    ['тис|тисяч\\p{L}*', 3],
    ['млн|мільйон\\p{L}*', 6],
    ['млрд|мільярд\\p{L}*', 9],
    ['трлн|трильйон\\p{L}*', 12]
  ]
}
