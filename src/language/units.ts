/**
 * Units and currencies that stand at a number, told by the beginnings of their names in many languages at once.
 */

/** What is counted or measured. */
export interface Unit {
  readonly id: string
  /** Units of one dimension can stand for each other; `length²` is an area. */
  readonly dimension: string
  /** How much of the dimension's base unit it is; absent where that changes by the day. */
  readonly size?: number
}

/** Before the number, after it; sources of regular expressions. */
interface Names {
  readonly before?: string
  readonly after: string
}

const currencies: Readonly<Record<string, Names>> = {
  dollar: {
    before: '(?<!R)\\$|US\\$|＄|USD',
    after:
      '\\$|＄|USD|dol+[aáàā]r|dólar|dòlar|доллар|долар|даляр|दॉलर|डॉलर|دولار|دلار|ڈالر|דולר|ドル|美元|美金|달러|δολ[αά]ρ|ดอลลาร์|đô[- ]la|ডলার|டாலர்|დოლარ|դոլար'
  },
  euro: {
    before: '€|EUR',
    after:
      '€|EUR|euro|evro|eiro|avro|євро|евро|еўра|یورو|يورو|אירו|יורו|ユーロ|欧元|歐元|유로|यूरो|ευρώ|ยูโร|ইউরো|ევრო|եվրո'
  },
  pound: {
    before: '£|GBP',
    after:
      '£|GBP|pounds?\\b|фунт|pfund|livres? sterling|libras?|sterlin|funt|جنيه|ليرة|پوند|ליש|פאונד|ポンド|英镑|英鎊|파운드|पाउंड|λίρ|pond|pund|punta'
  },
  ruble: {
    before: '₽|RUB',
    after: '₽|RUB|rubl|roubl|rubel|руб|карбован|روبل|רובל|ルーブル|卢布|盧布|루블|रूबल|ρούβλι|rupla'
  },
  hryvnia: {before: '₴|UAH', after: '₴|UAH|hryvn|hrywn|hřivn|гривн|гривен|грн|هريفنا|フリヴニャ|格里夫纳|흐리우냐'},
  yen: {before: 'JPY', after: 'JPY|yen|jen|єн|иен|йен|円|日元|日圓|γιεν'},
  yuan: {before: 'CNY|RMB', after: 'CNY|RMB|renminbi|yuan|юан|يوان|یوان|יואן|人民币|人民幣|人民元|위안|युआन|γουάν'},
  rupee: {before: '₹|INR', after: '₹|INR|rupee|rupi|рупі|рупи|روبية|روپ|רופי|ルピー|卢比|盧比|루피|रुप|ரூபா'},
  franc: {before: 'CHF', after: 'CHF|franc|frank|франк|فرنك|פרנק|フラン|法郎|프랑|φράγκ'},
  zloty: {before: 'PLN', after: 'PLN|zł|zlot|злот|زلوتي|זלוטי|ズウォティ|兹罗提|즈워티'},
  lira: {before: 'TRY|₺', after: 'TRY|₺|TL\\b|lira|лір|лир|ليرة|لیر|לירה|リラ|里拉|리라|λίρ'},
  krone: {
    before: 'SEK|NOK|DKK|CZK|ISK',
    after:
      'SEK|NOK|DKK|CZK|ISK|Kč|kr\\b|kron|крон|koron|korun|coron|couronne|crowns?\\b|kruunu|كرون|קרונ|クローネ|クローナ|克朗|크로나|크로네'
  },
  peso: {before: '(?<!R)\\$|MXN', after: '\\$|MXN|peso|песо|بيزو|ペソ|比索|페소'},
  shekel: {before: '₪|ILS|NIS', after: '₪|ILS|NIS\\b|shekel|szekl|шекел|شيكل|שקל|שקלים|シェケル|谢克尔|셰켈'}
}

const lengths: Readonly<Record<string, Names & {readonly size: number}>> = {
  mile: {
    size: 1609.344,
    after:
      'miles?\\b|meilen?\\b|millas?\\b|migli[ao]\\b|milhas?\\b|миль|мил[яеию]|милі|миле|میل|ميل|أميال|מייל|マイル|英里|마일|मील|μίλι|mijl|mérföld|maili'
  },
  kilometre: {
    size: 1000,
    after:
      'km|kilom|kilóm|quil[oôó]m|chilom|км|кілом|килом|кіламет|کیلومتر|كيلومتر|كلم|کلومیٹر|קילומטר|ק["״]מ|キロ|公里|千米|킬로|किलोम|किमी|χιλι?όμ|χλμ|กิโลเมตร'
  },
  metre: {
    size: 1,
    after: 'met(?:re|er)s?\\b|mètre|metro|metri\\b|metr[óyů]?w?\\b|метр|متر|أمتار|מטר|メートル|米|미터|मीटर|μέτρ'
  },
  foot: {
    size: 0.3048,
    after:
      'ft\\b|foot\\b|feet\\b|fuß|fuss\\b|pieds?\\b|pies?\\b|piedi\\b|pés\\b|фут|stóp\\b|קדם|قدم|フィート|英尺|피트|फुट|फीट|voet\\b|fot\\b'
  },
  inch: {
    size: 0.0254,
    after: 'inch|zoll\\b|pouces?\\b|pulgadas?\\b|pollic|polegadas?\\b|дюйм|cali\\b|cal[ae]\\b|بوصة|インチ|英寸|인치|इंच'
  }
}

const masses: Readonly<Record<string, Names & {readonly size: number}>> = {
  kilogram: {
    size: 1,
    after:
      'kg|kilo(?:gr|s?\\b)|chili\\b|chilogr|quilo(?:gr|s?\\b)|кг|кіло(?:гр|\\b)|кило(?:гр|\\b)|کیلوگرم|كيلوغرام|كيلوجرام|كغ|קילוגרם|ק["״]ג|キロ|公斤|千克|킬로|किलो(?!म)|κιλ'
  },
  pound: {size: 0.45359237, after: `lbs?\\b|${currencies['pound']?.after.slice('£|GBP|'.length) ?? ''}`}
}

const lands: Readonly<Record<string, Names & {readonly size: number}>> = {
  acre: {size: 4046.856, after: 'acres?\\b|акр|فدان|אקר|エーカー|英亩|英畝|에이커|एकड़'},
  hectare: {size: 10_000, after: 'ha\\b|h?e[ck]t[aá]r|ettar|гектар|هكتار|הקטר|ヘクタール|公顷|公頃|헥타르|हेक्टेयर|εκτάρι'}
}

interface Entry extends Unit {
  readonly before: RegExp | undefined
  readonly after: RegExp
  /** The same with a short word (`US`, `Canadian`, `square`) or a preposition between. */
  readonly further: RegExp
}

const space = '[\\s\\u00A0\\u202F\\u2009-]{0,2}'
const squared = '(?:quadrat|kvadrat|neliö|négyzet|平方|제곱|평방)?'
const link = "(?:(?:de|di|do|da|of|dei|του|των)\\s|d['’])?(?:[\\p{L}.]{1,16}\\s)?"
const square = pattern(
  'square|\\bsq\\b|quadrat|cuadrad|quadrad|carr[ée]|kvadrat|neliö|négyzet|vierkant|τετραγ|квадрат|кв\\.|кв\\b|مربع|רבוע|平方|제곱|평방|वर्ग|kare|²|km2'
)

const entries: readonly Entry[] = [
  ...Object.entries(currencies).map(([id, names]) => toEntry({id, dimension: 'currency'}, names)),
  ...Object.entries(lengths).map(([id, names]) => toEntry({id, dimension: 'length', size: names.size}, names)),
  ...Object.entries(masses).map(([id, names]) => toEntry({id, dimension: 'mass', size: names.size}, names)),
  ...Object.entries(lands).map(([id, names]) => toEntry({id, dimension: 'length²', size: names.size}, names))
]

function toEntry(unit: Unit, {before, after}: Names): Entry {
  return {
    ...unit,
    before: before === undefined ? undefined : new RegExp(`(?:${before})[\\s\\u00A0\\u202F]?$`, 'u'),
    after: pattern(`^${space}${squared}(?:${after})`),
    further: pattern(`^${space}${link}(?:${after})`)
  }
}

/** `\b` in a source is the end of a word in any script. */
function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll('\\b', '(?!\\p{L})'), 'iu')
}

/**
 * The units that the number in a range may be counted in, by what stands before it and after it: several where a name
 * is ambiguous (`pound`, `$`), none where it is not known.
 */
export function unitsAt(text: string, from: number, to: number): readonly Unit[] {
  const [before, after] = [text.slice(Math.max(0, from - 5), from), text.slice(to, to + 48)]
  if (!/[\p{L}\p{Sc}]/u.test(before + after)) return []
  const close = entries.flatMap((entry) => {
    const end = entry.before?.test(before) === true ? 0 : entry.after.exec(after)?.[0].length
    return end === undefined ? [] : [toUnit(entry, after.slice(0, end + 12))]
  })
  if (close.length > 0) return close
  return entries.flatMap((entry) => {
    const end = entry.further.exec(after)?.[0].length
    return end === undefined ? [] : [toUnit(entry, after.slice(0, end + 12))]
  })
}

function toUnit({id, dimension, size}: Entry, words: string): Unit {
  if (size === undefined) return {id, dimension}
  if (dimension !== 'length' || !square.test(words)) return {id, dimension, size}
  return {id: `${id}²`, dimension: 'length²', size: size ** 2}
}
