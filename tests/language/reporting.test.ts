import {describe, expect, it} from 'vitest'
import {findListed, readReporting} from '../../src/language/reporting.js'

/** Verbs of reported speech that any newspaper uses, one form each. */
const verbs: Readonly<Record<string, string>> = {
  en: 'said told asked answered replied added argued claimed explained noted stressed insisted warned admitted wrote recalled joked concluded continued declared announced promised complained whispered shouted thought',
  de: 'sagte fragte antwortete erwiderte ergänzte argumentierte behauptete erklärte bemerkte betonte warnte räumte schrieb erinnerte scherzte resümierte verkündete versprach klagte flüsterte rief dachte meinte',
  fr: 'dit répondu répond ajouté ajoute plaide plaidé affirme expliqué noté souligné insisté averti reconnu écrit écrivait rappelé plaisanté conclu poursuivi déclaré annoncé promis déploré murmuré crié pensé demandé',
  es: 'dijo preguntó respondió contestó añadió argumentó afirmó explicó señaló subrayó insistió advirtió admitió escribió recordó bromeó concluyó continuó declaró anunció prometió quejó susurró gritó pensó',
  it: 'disse chiese rispose aggiunse sostenne affermò spiegò notò sottolineò insistette avvertì ammise scrisse ricordò scherzò concluse continuò dichiarò annunciò promise sussurrò gridò pensò',
  pt: 'disse perguntou respondeu acrescentou argumentou afirmou explicou notou destacou insistiu alertou admitiu escreveu lembrou brincou concluiu continuou declarou anunciou prometeu reclamou sussurrou gritou pensou',
  nl: 'zei vroeg antwoordde voegde betoogde beweerde legde_uit merkte benadrukte waarschuwde erkende schreef herinnerde grapte concludeerde vervolgde verklaarde kondigde beloofde klaagde fluisterde riep dacht',
  sv: 'sa frågade svarade tillade argumenterade hävdade förklarade noterade betonade insisterade varnade medgav skrev mindes skämtade fortsatte tillkännagav lovade klagade viskade ropade tänkte',
  da: 'sagde spurgte svarede tilføjede argumenterede hævdede forklarede bemærkede understregede advarede indrømmede skrev huskede konkluderede fortsatte erklærede meddelte lovede klagede hviskede råbte tænkte',
  nb: 'sa spurte svarte argumenterte hevdet forklarte bemerket understreket advarte innrømmet skrev husket konkluderte fortsatte erklærte meldte lovet klaget hvisket ropte tenkte',
  uk: 'сказав спитав запитав відповів додав доводив стверджував пояснив зауважив наголосив наполягав попередив визнав написав пригадав пожартував підсумував продовжив заявив оголосив пообіцяв поскаржився прошепотів крикнув подумав зазначила повідомив',
  ru: 'сказал спросил ответил добавил утверждал объяснил заметил подчеркнул настаивал предупредил признал написал вспомнил пошутил заключил продолжил заявил объявил пообещал пожаловался прошептал крикнул подумал отметил',
  pl: 'powiedział zapytał odpowiedział dodał argumentował twierdził wyjaśnił zauważył podkreślił nalegał ostrzegł przyznał napisał wspominał żartował podsumował kontynuował oświadczył ogłosił obiecał skarżył szepnął krzyknął pomyślał',
  cs: 'řekl zeptal odpověděl dodal argumentoval tvrdil vysvětlil poznamenal zdůraznil varoval přiznal napsal vzpomněl zažertoval shrnul pokračoval prohlásil oznámil slíbil stěžoval zašeptal vykřikl pomyslel',
  sk: 'povedal spýtal odpovedal dodal argumentoval tvrdil vysvetlil poznamenal zdôraznil varoval priznal napísal spomínal zažartoval zhrnul pokračoval vyhlásil oznámil sľúbil sťažoval zašepkal vykríkol',
  bg: 'каза попита отговори добави твърди обясни отбеляза подчерта настоя предупреди призна написа спомни пошегува заключи продължи заяви обяви обеща оплака прошепна извика помисли',
  hr: 'rekao pitao upitao odgovorio dodao tvrdio objasnio primijetio naglasio inzistirao upozorio priznao napisao prisjetio našalio zaključio nastavio izjavio najavio obećao požalio šapnuo povikao pomislio',
  sr: 'рекао упитао одговорио додао тврдио објаснио приметио нагласио упозорио признао написао присетио нашалио закључио наставио изјавио најавио обећао пожалио шапнуо узвикнуо помислио',
  sl: 'rekel vprašal odgovoril dodal trdil pojasnil poudaril vztrajal opozoril priznal napisal spomnil pošalil sklenil nadaljeval izjavil napovedal obljubil potožil zašepetal zaklical pomislil dejal',
  ro: 'spus întrebat răspuns adăugat argumentat susținut explicat remarcat subliniat insistat avertizat admis scris amintit glumit conclus concluzionat continuat declarat anunțat promis plâns șoptit strigat gândit',
  hu: 'mondta kérdezte válaszolta felelte érvelt állította magyarázta megjegyezte hangsúlyozta figyelmeztetett elismerte írta viccelt összegezte folytatta kijelentette bejelentette ígérte panaszkodott suttogta kiáltotta gondolta',
  fi: 'sanoi kysyi vastasi lisäsi perusteli väitti selitti huomautti korosti varoitti myönsi kirjoitti muisteli vitsaili jatkoi julisti ilmoitti lupasi valitti kuiskasi huusi ajatteli',
  et: 'ütles küsis vastas lisas väitis selgitas märkis rõhutas hoiatas tunnistas kirjutas meenutas jätkas teatas lubas kurtis sosistas hüüdis mõtles',
  lv: 'teica jautāja atbildēja piebilda apgalvoja skaidroja uzsvēra brīdināja atzina rakstīja atcerējās turpināja paziņoja solīja sūdzējās čukstēja kliedza domāja',
  lt: 'sakė klausė atsakė pridūrė teigė paaiškino pastebėjo pabrėžė įspėjo pripažino rašė prisiminė tęsė pareiškė paskelbė pažadėjo skundėsi sušnibždėjo sušuko pagalvojo',
  el: 'είπε ρώτησε απάντησε πρόσθεσε υποστήριξε εξήγησε σημείωσε τόνισε επέμεινε προειδοποίησε παραδέχτηκε έγραψε θυμήθηκε κατέληξε συνέχισε δήλωσε ανακοίνωσε υποσχέθηκε παραπονέθηκε ψιθύρισε φώναξε σκέφτηκε',
  tr: 'dedi sordu yanıtladı cevapladı ekledi savundu açıkladı belirtti vurguladı uyardı yazdı hatırlattı konuştu anlattı duyurdu fısıldadı bağırdı düşündü söyledi',
  id: 'kata tanya jawab ujar menambahkan menegaskan menjelaskan mencatat memperingatkan mengakui menulis mengenang menyimpulkan melanjutkan menyatakan mengumumkan berjanji mengeluh berbisik berteriak berpikir',
  vi: 'nói hỏi đáp trả_lời giải_thích lưu_ý nhấn_mạnh cảnh_báo thừa_nhận viết nhớ_lại kết_luận tiếp_tục tuyên_bố thông_báo hứa',
  ar: 'قال سأل أجاب أضاف ادعى أوضح أشار شدد أكد حذر اعترف كتب تذكر اختتم تابع أعلن وعد اشتكى همس صرخ',
  he: 'אמר שאל ענה השיב הוסיף טען הסביר ציין הדגיש התעקש הזהיר הודה כתב נזכר סיכם המשיך הצהיר הודיע הבטיח התלונן לחש צעק חשב',
  fa: 'گفت پرسید افزود نوشت هشدار اعتراف ادعا تاکید پاسخ ادامه اعلام',
  hi: 'कहा पूछा बताया लिखा दावा चेतावनी स्वीकार जवाब घोषणा',
  sw: 'alisema aliuliza alijibu aliongeza alieleza alisisitiza alionya alikiri aliandika alikumbuka aliendelea alitangaza aliahidi alilalamika',
  ca: 'deia explicà afegí respongué preguntà afirmà assenyalà subratllà insistí advertí admeté escrigué recordà conclogué continuà declarà anuncià prometé',
  is: 'sagði spurði svaraði útskýrði skrifaði',
  ga: 'arsa dúirt',
  cy: 'meddai dywedodd gofynnodd',
  eu: 'esan erantzun galdetu',
  gl: 'dixo afirmou explicou engadiu respondeu preguntou',
  af: 'gesê gevra antwoord verklaar',
  mk: 'рече изјави додаде праша',
  sq: 'tha pyeti shtoi',
  hy: 'ասաց հարցրեց',
  ka: 'თქვა ჰკითხა',
  fil: 'sabi tanong'
}

describe('readReporting', () => {
  it.each(Object.entries(verbs))('should know the ordinary verbs of saying in %s', (locale, list) => {
    const reporting = readReporting(locale)
    const unknown = list
      .split(' ')
      .map((verb) => verb.replaceAll('_', ' '))
      .filter((verb) => findListed(verb, reporting.verbs, reporting).length === 0)
    expect(unknown).toEqual([])
  })

  it.each(['bs', 'ms', 'nn', 'no', 'prs', 'ne', 'tl', 'oc'])(
    'should read %s with the words of its nearest kin',
    (locale) => {
      expect(readReporting(locale).verbs.words.size).toBeGreaterThan(10)
    }
  )

  it('should have no words for a language without a table', () => {
    expect(readReporting('xh').verbs.words.size).toBe(0)
  })

  it('should find the longest of two words that begin at different places', () => {
    const reporting = readReporting('zh')
    expect(findListed('王明写道', reporting.verbs, reporting)).toEqual([{from: 2, to: 4}])
  })

  it('should find a phrase whose last letter is written onto the next word', () => {
    const reporting = readReporting('ar')
    expect(findListed('وفقا لعمر حداد', reporting.according, reporting)).toEqual([{from: 0, to: 6}])
  })
})
