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
  ['ßæœøđðłþıħŋə', 'ss ae oe o d d l th i h n a']
]

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
  for (const character of text.normalize('NFC').toLowerCase()) latin += romanize(character)
  return latin.normalize('NFD').replace(/\p{M}/gu, '')
}

function romanize(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x80) return character
  if (code >= 0xac00 && code <= 0xd7a3) return romanizeHangul(code - 0xac00)
  const katakana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : character
  return letters.get(katakana) ?? letters.get(character.normalize('NFD').charAt(0)) ?? character
}

function romanizeHangul(index: number): string {
  const syllable = [initials[Math.floor(index / 588)], medials[Math.floor((index % 588) / 28)], finals[index % 28]]
  return syllable.join('').replaceAll('_', '')
}
