import type {Locale} from '../model/locale.js'
import {forLocale} from '../model/locale.js'

/** What makes a sentence deny something: words that do so for certain, and words that may stand for them. */
export interface Negation {
  readonly sure: RegExp
  readonly possible: RegExp
}

/** Whole words; `*` is any ending or, at the beginning, any prefix. */
const words: Readonly<Record<Locale, readonly [sure: string, possible: string]>> = {
  bg: ['не няма никога', 'без ни нито никой нищо никак* едва не* без*'],
  ca: ['no mai', 'sense cap ningú res ni tampoc des* in* im*'],
  cs: ['není nejsou nebyl* nemá* nikdy', 'ne* nic nikdo bez žádn* ani'],
  da: ['ikke aldrig', 'ingen intet uden hverken u* næppe'],
  de: ['nicht niemals nie', 'kein* nichts niemand ohne weder un* kaum *los* statt'],
  el: ['δεν μην ποτέ', 'δε μη χωρίς κανέν* καν* τίποτα ούτε όχι α*'],
  en: [
    "not never cannot *n't *n’t",
    'no none nothing nobody nor neither without hardly barely few little fail* lack* un* in* im* dis* *less refus* only until unless instead rather than stop* avoid* nowhere wrong alone any* mis* deni* deny* left leave* exclu* reject*'
  ],
  es: ['no nunca jamás', 'sin ni nada nadie ningun* tampoco in* im* des*'],
  fi: ['ei eivät en emme', 'et ette ilman älä *ton *tön eikä enkä emmekä eivätkä *tta *ttä tuskin'],
  fr: ['pas jamais', "ne n'* n’* sans aucun* rien personne ni non peu guère in* im* dés* plus que"],
  he: ['לא אינ* אין', 'בלי ללא אל אי* בל* מעולם'],
  hu: ['nem soha', 'ne se sem nincs* senki semmi* sosem sose nélkül *talan *telen aligha'],
  it: ['non mai', 'senza né nessun* niente nulla in* im* dis* no'],
  nb: ['ikke aldri', 'ingen intet uten verken u* neppe'],
  nl: ['niet nooit', 'geen niets niemand zonder noch on* nauwelijks *loos'],
  pl: ['nie nigdy', 'nie* nic nikt bez ani żad* brak*'],
  pt: ['não nunca jamais', 'sem nem nada ninguém nenhum* in* im* des*'],
  ru: ['не нет никогда', 'ни без ничего никто никак* не* без* бес* едва'],
  sk: ['nie nikdy', 'ne* nič nikto bez žiad* ani'],
  sv: ['inte aldrig', 'ej icke ingen inget inga utan varken o* knappt'],
  uk: ['не ніколи немає', 'ні без нічого ніхто жод* ані не* без* ледве']
}

/** The negation of a locale; `undefined` where it is not known. */
export function negationOf(locale: Locale): Negation | undefined {
  const entry = forLocale(words, locale)
  if (entry === undefined) return undefined
  const [sure, possible] = entry
  return {sure: toPattern(sure), possible: toPattern(possible)}
}

function toPattern(list: string): RegExp {
  const forms = list.split(' ').map((word) => word.replaceAll('*', "[\\p{L}'’]*"))
  return new RegExp(`(?<![\\p{L}'’])(?:${forms.join('|')})(?![\\p{L}])`, 'giu')
}
