import type {Locale} from '../model/locale.js'

const dozen = (...words: readonly string[]): string => `12 ${words.join(' ')}`

/** Forms that CLDR's rules lack, packed as `numberWordData`: oblique cases, ordinals, regional words, the dozen. */
export const furtherNumberWords: Readonly<Record<Locale, string>> = {
  ar: '2 اثنین اثنتین;20 عشرین;30 ثلاثین;40 اربعین;50 خمسین;60 ستین;70 سبعین;80 ثمانین;90 تسعین;3 ثلاث;4 اربع;5 خمس;6 ست;7 سبع;8 ثمانی ثمان;9 تسع;10 عشر;100 مئة;200 مائتین مئتان مئتین;1000 الفا;1000000 ملایین;1000000000 ملیارات',
  be: '2 двух двума;3 трох трыма;4 чатырох чатырма;5 пяці;6 шасці;7 сямі;8 васьмі;9 дзевяці;10 дзесяці;40 сарака',
  cs: `2 dvou dvěma;3 tří třem třemi;4 čtyř čtyřem čtyřmi;5 pěti;6 šesti;7 sedmi;8 osmi;9 devíti;10 deseti;${dozen('tucet', 'tuctu')}`,
  de: `2 zweien zweier;3 dreien dreier;${dozen('dutzend')}`,
  en: `${dozen('dozen')};40 forties;50 fifties;100 hundredth`,
  es: dozen('docena'),
  fr: `${dozen('douzaine')};10 dizaine;15 quinzaine;20 vingtaine;30 trentaine;40 quarantaine;50 cinquantaine;60 soixantaine;70 septante;80 huitante octante;90 nonante;100 centaine`,
  it: dozen('dozzina'),
  nl: dozen('dozijn'),
  pl: dozen('tuzin', 'tuzina'),
  pt: `14 quatorze;16 dezasseis;17 dezassete;19 dezanove;50 cinqüenta;${dozen('dúzia')}`,
  ru: dozen('дюжина', 'дюжину', 'дюжины'),
  sk: '2 dvoch dvom dvoma;3 troch trom troma;4 štyroch štyrom štyrmi;5 piatich;6 šiestich;7 siedmich;8 ôsmich',
  tr: dozen('düzine'),
  uk: `1 перший перша перше першого першої;2 двох двом двома двоє другий друга друге другого другої;3 трьох трьом трьома троє третій третя третє третього третьої;4 чотирьох чотирьом чотирма четверо четвертий четверта четверте четвертого четвертої;5 пяти пятьох пятьом пятьма пятеро пятий пята пяте пятого пятої;6 шести шістьох шістьом шістьма шостий шоста шосте шостого шостої;7 семи сімох сімома сьомий сьома сьоме сьомого сьомої;8 восьми вісьмох восьмий восьма восьме восьмого восьмої;40 сорока;100 сотий сотня сотню;${dozen('дюжина', 'дюжину', 'дюжини')}`
}
