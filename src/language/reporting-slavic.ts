import type {ReportingWords} from './reporting-words.js'

/** Reporting words of the Slavic languages. */
export const slavic: Readonly<Record<string, ReportingWords>> = {
  uk: {
    verbs:
      'сказа* каж* говор* розпові* поясн* дода* відпові* запит* спита* питає питають пише пишуть писа* написа* зазнач* наголо* підкресл* стверджу* ствердж* заяв* вважа* переконан* зауваж* попередж* попереди* визна* прига* продовж* відзнач* підсумува* закричав закричала кричит* крикну* вигукну* прошепо* подума* думає повідом* згаду* попроси* просит* ділит* поділи* уточн* комент* обіця* благ* жарту* цитує',
    pronouns: 'він вона вони той та',
    according: 'за_словами на_думку за_даними як_каже зі_слів згідно_з',
    first: 'я ми мені мене мною нам нас нами мій моя моє мої наш наша наше наші моєї нашої мого нашого мою нашу',
    naming:
      'назива* назвати озаглав* імʼя ім’я назв* під_назвою термін* слово слова фраз* так_зван* прізвиськ* книг* фільм* пісн* статт* виступ* поняття вираз* гасло проєкт* кнопк* рубри* означає називає* зветься',
    unreal:
      'ви вам ваш ваша ваші ваше ти твій тобі якщо могли_б міг_би можна наприклад немов ніби мовляв уявіть хтось на_кшталт типу можливо би щось',
    joining: 'в у на з із зі до для про як і й та або чи за від по не'
  },
  ru: {
    verbs:
      'сказа* скаж* говор* рассказ* поясн* добав* ответ* отвеча* спрос* спраш* пишет пишут писал* написа* отмет* отмеча* подчерк* утвержд* заяв* счита* убежд* замет* замеча* предупре* призна* вспомин* вспомн* продолж* объясн* закричал* крич* крикну* воскликну* прошепт* подума* думает сообщ* попроси* прос* делит* подели* уточн* комментир* настаива* пообещал* шут* цитирует',
    pronouns: 'он она они тот та',
    according: 'по_словам по_мнению по_данным как_говорит со_слов согласно',
    first: 'я мы мне меня мной нам нас нами мой моя моё мое мои наш наша наше наши моей нашей моего нашего мою нашу',
    naming:
      'озаглав* именуем* назв* под_названием термин* слово слова фраз* так_называем* прозвищ* книг* фильм* песн* стать* доклад* понятие выраж* лозунг* проект* кнопк* рубри* означает называ*',
    unreal:
      'вы вам ваш ваша ваши ваше ты твой тебе если могли_бы мог_бы можно например словно будто мол представьте кто-то вроде типа возможно бы что-то',
    joining: 'в во на с со из до для о об как и или либо за от по не к'
  },
  be: {
    verbs:
      'сказа* кажа* гавор* раскаж* расказ* тлумач* дада* адказ* запыта* пыта* піша* напіса* адзнач* падкрэсл* заяв* лічы* заўваж* папярэд* прызна* працяг* крыкну* падума*',
    pronouns: 'ён яна яны',
    according: 'паводле на_думку са_слоў',
    first: 'я мы мне мяне нам нас мой мая маё мае наш наша',
    naming: 'назв* пад_назвай тэрмін слова так_зван*',
    unreal: 'вы вам ваш ты калі маглі_б напрыклад нібы',
    joining: 'у ў на з са для пра як і або ці за ад па што не'
  },
  pl: {
    verbs:
      'mówi* powiedzia* powie* opowiada* wyjaśni* doda* odpowiedzi* odpowiada* odpar* zapyta* pyta* pisze pisał* napisa* podkreśl* zaznacz* twierdzi* stwierdzi* oświadczy* uważa* zauważ* ostrzeg* przyzna* kontynuowa* kontynuuje relacjonu* krzykn* krzyczy krzycza* szepn* pomyśla* myśli komentu* przekonu* ocenia* wspomina* tłumaczy* zawoła* rzek* informuje pochwali* poprosi* prosi* nawołu* cytuje',
    pronouns: 'on ona oni one ten ta',
    according: 'według zdaniem jak_mówi jak_powiedział',
    first:
      'ja my mnie mi mną nam nas nami mój moja moje nasz nasza nasze moim naszym moich naszych mojej naszej jestem mam',
    naming:
      'nazywa* zatytuł* nazwa* nazwa* zwany zwana zwane tytuł* termin* słowo słowa fraz* tak_zwan* tzw. pseudonim* książk* film* piosenk* artykuł* pojęcie określen* hasło projekt* mianem oznacza',
    unreal:
      'ty wy pan twój twoje ci jeśli jeżeli mógłby możesz można przykład jakby jak_gdyby może wyobraź powiedzenie ktoś coś',
    joining: 'w we na z ze do dla o jak i lub albo oraz czy za od po nie się'
  },
  cs: {
    verbs:
      'řekl* říká říkají říkal* říct poví* pověd* vysvětl* doda* odpově* odpov* zepta* ptá ptal* píše psal* napsal* zdůraz* uved* uvád* tvrdí tvrdil* prohlás* myslí myslel* poznamena* varov* varuje přizna* pokračov* pokračuje vyprá* zvolal* křič* křikl* zašepta* pomysl* komentoval* komentuje upozorn* soud* sdělil* vzkáza* popsal* popisuj* odvětil* konstatov* shrnul* požádal* prosí',
    pronouns: 'on ona oni ten ta',
    according: 'podle dle slovy',
    first: 'já my mě mně mi mnou nám nás námi můj moje má náš naše mám jsem jsme máme',
    naming:
      'nazýv* jmenov* nadepsan* nazv* zvan* název názvem termín* slovo slova fráz* takzvan* tzv. přezdív* knih* film* píseň článek článku pojem výraz* heslo projekt* označ* jmén*',
    unreal:
      'vy vás vám váš ty tvůj pokud kdyby mohl_by můžete lze například jako_by jako představte někdo něco možná by',
    joining: 'v ve na z ze do pro o jak a nebo či za od po ne se'
  },
  sk: {
    verbs:
      'povedal* hovor* vrav* vysvetl* doda* odpoved* spýta* opýta* pýta píše písal* napísal* zdôraz* uvied* uvádz* tvrd* vyhlás* mysl* poznamena* varoval* prizna* pokračov* rozpráv* zvolal* krič* zašepka* pomysl* upozorn*',
    pronouns: 'on ona oni ten tá',
    according: 'podľa',
    first: 'ja my mňa mne mi nám nás môj moja moje náš naša naše som sme mám',
    naming:
      'nazv* zvan* názov názvom termín slovo slová fráza takzvan* tzv. kniha film pieseň článok pojem výraz heslo',
    unreal: 'vy vás vám váš ty tvoj ak keby môžete napríklad ako_keby predstavte niekto',
    joining: 'v vo na z zo do pre o ako a alebo či za od po nie sa'
  },
  bg: {
    verbs:
      'каза* казва* говор* разказ* обясн* добав* отговор* попита* пита* пише пиша* написа* отбеляз* подчерт* твърд* заяви* смята* забеляз* предупре* призна* продълж* извика* прошеп* помисли* сподел* коментир*',
    pronouns: 'той тя те то',
    according: 'според по_думите_на по_мнение_на',
    first: 'аз ние мен ми ни нас мой моя моето моите наш наша наше нашите съм сме',
    naming:
      'нарич* наречен* озаглав* термин* дума* думи фраза* така_нарече* заглавие книга* филм* песен* статия* понятие',
    unreal: 'вие ви ваш ти твой ако можете например сякаш някой би',
    joining: 'в във на с със от до за като и или по че не е са'
  },
  hr: {
    verbs:
      'rekao rekla rekli reče kaže kažu kazao kazala govori* govorio objasn* objašnj* doda* odgovor* odgovar* upita* pita* piše pisao napisa* naglas* naglaš* istakn* istič* tvrd* izjav* smatra* primijeti* upozor* prizna* nastav* ispriča* pric* povika* viknu* šapn* šapta* pomisli* misli',
    pronouns: 'on ona oni one',
    according: 'prema po_riječima po_mišljenju',
    first: 'ja mi mene meni me nam nas moj moja moje naš naša naše sam smo',
    naming: 'zvan* nazvan* naziv* naslov* termin* riječ* riječi pojam izraz takozvan* tzv. knjig* film* pjesm* članak',
    unreal: 'vi vas vam vaš ti tvoj ako možete primjer kao_da netko bi',
    joining: 'u na s sa iz do za o kao i ili od po da ne se'
  },
  sr: {
    verbs:
      'реко* рекла рекли рече каже кажу казао казала говори* објасн* објашњ* дода* одговор* упита* пита* пише писао написа* нагла* истак* истич* тврд* изјав* сматра* примети* упозор* призна* настав* исприча* викну* шапну* помисли* мисли rekao rekla kaže kažu objasn* doda* odgovor* upita* pita* piše napisa* naglas* istak* tvrd* izjav* smatra*',
    pronouns: 'он она они оне on ona oni one',
    according: 'према по_речима по_мишљењу prema po_rečima',
    first: 'ја ми мене мени ме нам нас мој моја моје наш наша наше сам смо ja mi mene nam nas moj moja naš',
    naming: 'зван* назван* назив* наслов* термин* реч* појам израз такозван* тзв. књиг* филм* песм* чланак',
    unreal: 'ви вас вам ваш ти твој ако можете пример као_да неко би',
    joining: 'у на с са из до за о као и или је од по не се'
  },
  sl: {
    verbs:
      'reče* rekel rekla rekli pravi pravijo dejal* povedal* pojasn* doda* odgovor* vpraša* piše pisal* napisal* poudar* trdi* izjavil* meni* opozor* prizna* nadaljev* pripove* zaklica* zavpi* zašepeta* pomisli*',
    pronouns: 'on ona oni',
    according: 'po_besedah po_mnenju',
    first: 'jaz mi mene meni nas nam moj moja naš naša sem smo',
    naming: 'imenovan* naslov* izraz* besed* tako_imenovan* t.i. knjig* film* pesem članek',
    unreal: 'vi vas vam vaš ti tvoj če lahko primer kot_da nekdo bi',
    joining: 'v na s z iz do za o kot in ali od po da ne se'
  }
}
