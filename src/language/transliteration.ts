/**
 * Writes other scripts in Latin letters, roughly as news agencies do, for comparing names and cognates; not for readers.
 */

const tables: readonly (readonly [string, string])[] = [
  [
    'абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяўђјљњћџѓќѕѣ',
    'a b v g g d e e e zh z i i i i k l m n o p r s t u f h ts ch sh shch _ i _ e iu ia v dj j lj nj c dz g k dz e'
  ],
  ['αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t i f h ps o'],
  [
    'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئپچژگکیۀەۆ',
    'a b t th j h kh d dh r z s sh s d t z _ gh f q k l m n h u i a a _ a a i u i p ch zh g k i e e o'
  ],
  ['אבגדהוזחטיכךלמםנןסעפףצץקרשת', 'a b g d h u z h t i k k l m m n n s _ p f ts ts k r sh t'],
  [
    'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワヲンヴー',
    'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji _ tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ia ia iu iu io io ra ri ru re ro va o n v _'
  ],
  [
    'अआइईउऊऋएऐओऔऑकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळािीुूृेैोौॉंँः़्',
    'a a i i u u ri e ai o au o k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m i r l v sh sh s h l a i i u u ri e ai o au o n n h _ _'
  ],
  ['აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ', 'a b g d e v z t i k l m n o p zh r s t u f k gh k sh ch ts dz ts ch kh j h'],
  [
    'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
    'a b g d e z e e t zh i l kh ts k h dz gh ch m i n sh o ch p j r s v t r ts u p k o f ev'
  ],
  ['ऍऑऎऒऩऱऴॅॉॆॊॐ', 'e o e o n r l e o e o om'],
  [
    'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไๅ',
    'k kh kh kh kh kh ng ch ch ch s ch i d t th th th n d t th th th n b p ph f ph f ph m i r l v s s s h l _ h a a a am i i ue ue u u e ae o ai ai a'
  ],
  ['ßæœøđðłþıħŋə', 'ss ae oe o d d l th i h n a']
]

/** The consonants of the Ethiopic syllables, eight syllables each, from U+1200; and what each of the eight ends in. */
const ethiopic =
  'h l h m s r s sh k kw k kw b v t ch h hw n n _ k kw kh khw v _ z zh i d d j g gw ng t ch p ts ts f p'.split(' ')
const orders = 'e u i a e _ o ua'.split(' ')

const initials = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ')
const medials = 'a ae ia iae eo e ieo ie o va vae oe io u vo ve vi iu eu ui i'.split(' ')
const finals = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

const letters: ReadonlyMap<string, string> = new Map(
  tables.flatMap(([from, to]) => {
    const latin = to.split(' ').map((letter) => (letter === '_' ? '' : letter))
    return Array.from(from.normalize('NFC'), (letter, index): [string, string] => [letter, latin[index] ?? ''])
  })
)

/** The text in lower-case Latin letters without diacritics; characters of scripts it does not know stay as they are. */
export function transliterate(text: string): string {
  let latin = ''
  for (const character of inSoundOrder(text.normalize('NFC').toLowerCase())) latin += romanize(character)
  return latin.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Thai vowels that are written before their consonant stand after it, and no letter is left that a mark makes silent. */
function inSoundOrder(text: string): string {
  if (!/[\u0E00-\u0E7F]/u.test(text)) return text
  return text.replace(/([เแโใไ])([ก-ฮ])/gu, '$2$1').replace(/[ก-ฮ][ิุ]?์/gu, '')
}

function romanize(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x80) return character
  const block = blocks.find(([from, to]) => code >= from && code <= to)
  if (block !== undefined) return block[2](code)
  const katakana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : character
  return letters.get(katakana) ?? letters.get(character.normalize('NFD').charAt(0)) ?? character
}

/** Blocks whose letters are found by arithmetic. */
const blocks: readonly (readonly [from: number, to: number, romanize: (code: number) => string])[] = [
  [0x0980, 0x0d7f, romanizeIndic],
  [0x1200, 0x1357, (code) => romanizeEthiopic(code - 0x1200)],
  [0xac00, 0xd7a3, (code) => romanizeHangul(code - 0xac00)]
]

function romanizeHangul(index: number): string {
  const syllable = [initials[Math.floor(index / 588)], medials[Math.floor((index % 588) / 28)], finals[index % 28]]
  return syllable.join('').replaceAll('_', '')
}

/** The blocks from Bengali to Malayalam have each letter where Devanagari has it; what only they have is given apart. */
function romanizeIndic(code: number): string {
  const own = further.get(String.fromCharCode(code))
  return own ?? letters.get(String.fromCharCode(0x0900 + (code & 0x7f))) ?? ''
}

const further: ReadonlyMap<string, string> = new Map([
  ['ੰ', 'n'],
  ['ৎ', 't'],
  ['ൺ', 'n'],
  ['ൻ', 'n'],
  ['ർ', 'r'],
  ['ൽ', 'l'],
  ['ൾ', 'l']
])

function romanizeEthiopic(index: number): string {
  return ((ethiopic[index >> 3] ?? '') + (orders[index & 7] ?? '')).replaceAll('_', '')
}
