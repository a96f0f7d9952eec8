import type {Locale} from '../model/locale.js'
import type {MultiplierEntry as Entry} from './multipliers-european.js'

const han: readonly Entry[] = [
  ['千(?![瓦克米卡赫焦伏帕])', 3],
  ['百万', 6],
  ['[万萬만]', 4],
  ['[億亿억]', 8],
  ['(?:兆(?![瓦赫字帕焦])|조)', 12],
  ['천', 3]
]

const malay: readonly Entry[] = [
  ['ribu', 3],
  ['juta', 6],
  ['mili[ay]r|bilion', 9],
  ['triliun|trilion', 12]
]

/** Thousand, lakh, crore, million. */
function southAsian(words: readonly [string, string, string, string]): readonly Entry[] {
  const powers = [3, 5, 7, 6] as const
  return powers.map((power, index) => [words[index] ?? '', power])
}

/** Words that multiply the number before them, in the languages of Asia and Africa. */
export const asianMultipliers: Readonly<Record<Locale, readonly Entry[]>> = {
  am: [
    ['ሺህ?', 3],
    ['ሚሊዮን|ሚሊየን', 6],
    ['ቢሊዮን|ቢሊየን', 9]
  ],
  ar: [
    ['ألف(?:ا|ًا)?|آلاف|الف', 3],
    ['مليون(?:ا|ًا)?|ملايين|ملیون', 6],
    ['مليار(?:ا|ًا)?|مليارات|بليون', 9],
    ['تريليون(?:ا|ًا)?|تريليونات', 12]
  ],
  bn: southAsian(['হাজার', 'লাখ|লক্ষ', 'কোটি', 'মিলিয়ন']),
  az: [
    ['min', 3],
    ['mln|milyon', 6],
    ['mlrd|milyard', 9]
  ],
  fa: [
    ['هزار', 3],
    ['م[یي]ل[یي]ون', 6],
    ['م[یي]ل[یي]ارد', 9],
    ['تر[یي]ل[یي]ون', 12]
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
  gu: southAsian(['હજાર', 'લાખ', 'કરોડ', 'મિલિયન']),
  hy: [
    ['հազար', 3],
    ['մլն|միլիոն', 6],
    ['մլրդ|միլիարդ', 9]
  ],
  id: malay,
  ja: han,
  ka: [
    ['ათას\\p{L}*', 3],
    ['მლნ|მილიონ\\p{L}*', 6],
    ['მლრდ|მილიარდ\\p{L}*', 9]
  ],
  kk: [
    ['мың', 3],
    ['млн|миллион', 6],
    ['млрд|миллиард', 9]
  ],
  ko: han,
  mr: southAsian(['हजार', 'लाख', 'कोटी', 'दशलक्ष']),
  ms: malay,
  ne: southAsian(['हजार', 'लाख', 'करोड', 'मिलियन']),
  pa: southAsian(['ਹਜ਼ਾਰ', 'ਲੱਖ', 'ਕਰੋੜ', 'ਮਿਲੀਅਨ']),
  sw: [
    ['elfu', 3],
    ['laki', 5],
    ['milioni', 6],
    ['bilioni', 9]
  ],
  ta: southAsian(['ஆயிரம்', 'லட்சம்|இலட்சம்', 'கோடி', 'மில்லியன்']),
  te: southAsian(['వేల|వేలు', 'లక్ష|లక్షల', 'కోటి|కోట్ల', 'మిలియన్']),
  th: [
    ['พัน', 3],
    ['หมื่น', 4],
    ['แสน', 5],
    ['ล้าน', 6]
  ],
  tl: [
    ['libo', 3],
    ['milyon|milyong', 6],
    ['bilyon|bilyong', 9]
  ],
  tr: [
    ['bin', 3],
    ['mn|milyon', 6],
    ['mr|milyar', 9],
    ['trilyon', 12]
  ],
  uz: [
    ['ming', 3],
    ['mln|million', 6],
    ['mlrd|milliard', 9]
  ],
  ur: southAsian(['ہزار', 'لاکھ', 'کروڑ', 'ملین']),
  vi: [
    ['nghìn|ngàn', 3],
    ['triệu', 6],
    ['tỷ|tỉ', 9]
  ],
  zh: han
}
