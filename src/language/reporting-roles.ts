/**
 * What tells the one who speaks from the one spoken to, and verbs with which somebody calls or describes something. Lists
 * are written as in `ReportingWords`.
 */

/** Words right before the name of somebody who is spoken to. */
export const addressing: Readonly<Record<string, string>> = {
  en: 'to with for at in from of against about',
  de: 'zu zum zur gegenüber an bei in im vor mit über für',
  nl: 'tegen aan in bij met over voor',
  af: 'vir aan in met',
  sv: 'till för i med om på',
  da: 'til for i med om på',
  nb: 'til for i med om på',
  is: 'við til í á',
  fr: 'à au aux dans en chez devant avec sur pour',
  es: 'a al ante en con para sobre',
  ca: 'a al als davant en amb per',
  it: 'a ad al allo alla ai agli alle in con per su davanti',
  pt: 'a ao à aos às para em no na com perante',
  ro: 'lui către în la cu despre',
  uk: 'до для у в з із про на при',
  ru: 'к для в во с со о на при перед',
  be: 'да для у ў з са пра на',
  pl: 'do dla w we z ze o na przed wobec',
  cs: 'k ke do pro v ve s se o na před',
  sk: 'k ku do pre v vo s so o na pred',
  sl: 'k h do za v s z o na pred',
  hr: 'k ka do za u s sa o na pred',
  sr: 'к ка до за у с са о на пред k ka do za u s sa o na pred',
  bg: 'на пред към до за в във с със',
  mk: 'на пред кон до за во со',
  el: 'στον στην στη στο στους στις στα σε προς με για',
  lt: 'su į prie apie',
  lv: 'ar pie par uz',
  ga: 'le leis do chuig i',
  cy: 'wrth i yn',
  id: 'kepada pada di dengan untuk tentang',
  vi: 'với cho tại ở về',
  sw: 'kwa katika',
  eo: 'al en kun pri'
}

/** Endings of names in the case of the one spoken to, where the language has one that tells. */
export const datives: Readonly<Record<string, RegExp>> = {
  uk: /(?:.{2}(?:[оеє]ві|[оь]му)|.{2}[бвгґджзйклмнпрстфхцчшщь][ую])$/u,
  ru: /(?:.{2}ому|.{2}[бвгджзйклмнпрстфхцчшщ][ую])$/u,
  be: /.{2}[бвгджзйклмнпрстфхцчшьў][ую]$/u,
  pl: /.{2}owi$/u,
  cs: /.{2}ovi$/u,
  sk: /.{2}ovi$/u,
  hr: /.{2}[bcčćdđfghjklmnprsštvzž]u$/u,
  sl: /.{2}[bcčdfghjklmnprsštvzž]u$/u,
  sr: /.{2}(?:[бвгдђжзјклљмнњпрстћфхцчџш]у|[bcčćdđfghjklmnprsštvzž]u)$/u,
  lt: /.{2}ui$/u,
  lv: /.{3}am$/u,
  fi: /.{4}lle$/u,
  et: /.{4}le$/u,
  hu: /.{2}(?:nak|nek)$/u,
  tr: /.[’'][ny]?[ae]$/u,
  az: /.[’'][ny]?[aə]$/u
}

/** Nominatives that look like a dative. */
export const notDative: RegExp = /(?:[еэ]ску|escu|eanu|[aeiou]tu)$/u

/** Verbs with which somebody calls or describes something, in forms that say who does. */
export const calling: Readonly<Record<string, string>> = {
  en: 'call calls called calling describe describes described describing term termed dub dubs dubbed label labels labelled labeled brand brands branded characterize* characterise* denounce* dismiss dismisses dismissed deride* denounced portray*',
  de: 'nennt nannte nannten nennen bezeichne* beschreibt beschrieb beschrieben charakterisier* titulier*',
  nl: 'noemt noemde noemden noemen omschrijft omschreef bestempel* typeer* beschrijft beschreef',
  af: 'noem beskryf',
  sv: 'kallar kallade beskriver beskrev betecknar betecknade benämner',
  da: 'kalder kaldte beskriver beskrev betegner betegnede',
  nb: 'kaller kalte beskriver beskrev betegner betegnet',
  is: 'kallar kallaði lýsir lýsti',
  fr: 'appelle appelait appela appelé appelle nomme nommait nommé qualifi* décri* désign* dénonc* baptisé surnommé',
  es: 'llama llamó llamaba llamado calific* describ* denomin* tild* tach* defini* describió',
  ca: 'anomena anomenà anomenava anomenat qualific* descri* defini* titll*',
  it: 'chiama chiamò chiamava chiamato defini* descri* bolla* bollò bollato',
  pt: 'chama chamou chamava chamado descrev* classific* qualific* defini* denomin* apelidou',
  ro: 'numit numește numea numeşte descri* calific* catalog*',
  uk: 'називав називала називали називає називають назвав назвала назвали опису* описав описала описали охарактеризу* охрести*',
  ru: 'называл называла называли называет называют назвал назвала назвали описыва* описал описала описали охарактеризова* окрести*',
  be: 'называе назваў назвала назвалі называў апісаў апісала',
  pl: 'nazwał nazwała nazwali nazywał nazywała nazywa nazywają określił określiła określa określają opisał opisała opisuje',
  cs: 'nazval nazvala nazvali nazývá nazýval označil označila označuje popsal popsala popisuje',
  sk: 'nazval nazvala nazvali nazýva označil označila označuje opísal opísala opisuje',
  sl: 'imenoval imenovala imenuje označil označila opisal opisala opisuje',
  hr: 'nazvao nazvala nazvali naziva nazivao opisao opisala opisuje okarakterizirao okarakterizirala',
  sr: 'назвао назвала назвали назива називао описао описала описује окарактерисао окарактерисала nazvao nazvala naziva opisao opisala opisuje',
  bg: 'нарече нарекоха нарича наричаше описа описва определи определя окачестви',
  mk: 'нарече нарекува нарекуваше опиша опишува',
  el: 'αποκάλεσε αποκαλεί χαρακτήρισε χαρακτηρίζει ονόμασε ονομάζει περιέγραψε περιγράφει',
  lt: 'vadina vadino pavadino apibūdin* apraš*',
  lv: 'sauc sauca nosauca dēvē dēvēja raksturoja apraksta aprakstīja',
  et: 'nimetas nimetab kutsus kutsub kirjeldas kirjeldab',
  fi: 'kutsui kutsuu nimitti nimittää kuvaili kuvailee kuvasi luonnehti luonnehtii',
  hu: 'nevez* hív hívta minősít* leírta jellemezte jellemzett',
  tr: 'nitelendir* tanımla* adlandır* betimle*',
  id: 'menyebut menyebutnya menggambarkan menggambarkannya menamakan menjuluki',
  vi: 'mô_tả gọi',
  ar: 'وصف وصفت وصفه وصفها ووصف ووصفت يصف أسماه سماه أسمى سمى يسمي يسميه',
  he: 'כינה כינתה מכנה תיאר תיארה מתאר מתארת הגדיר הגדירה',
  fa: 'توصیف خواند نامید می‌خواند می‌نامد',
  hi: 'करार बताया कहा',
  ja: 'と呼んだ と呼ぶ と呼んで と表現し と評し と形容し と位置づけ',
  zh: '称之为 稱之為 称其为 稱其為 形容为 形容為 描述为 描述為 称作 稱作',
  ko: '불렀* 부르* 표현했* 묘사했* 규정했* 평가했*'
}
