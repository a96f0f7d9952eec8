import type {ReportingWords} from './reporting-words.js'

/** Reporting words of the Slavic languages. */
export const slavic: Readonly<Record<string, ReportingWords>> = {
  uk: {
    verbs:
      'сказа* каж* говор* розпові* поясн* дода* відпові* запит* спита* питає питають пише пишуть писа* написа* зазнач* наголо* підкресл* стверджу* ствердж* заяв* вважа* переконан* зауваж* попередж* попереди* визна* прига* продовж* відзнач* підсумува* закричав закричала кричит* крикну* вигукну* прошепо* подума* думає повідом* згаду* попроси* просит* ділит* поділи* уточн* комент* обіця* благ* жарту* цитує доводи* запевн* запереч* пообіця* оголоси* оголош* скарж* поскарж* пожарт* шепо* шепнул* шепнув кричав кричала закрича* гукну* вигук* міркув* розмірковува* гада* перекон* підсум* резюму* констат* наполяга* наполіг* стверди* критику* розкрит* звинува* погрож* пригрози* запропон* пропону* порад* радить радив радила рекоменд* вимага* нагад* зітхну* зітха* сміється засмія* усміхну* бурмот* пробурмо* відказа* відрубав відрубала відпар* озва* мовив мовила промови* проголо* повтори* зізна* зронив зронила заклика* твітну* допису* процитув* висловив висловила припусти* передбач* прокомент* анонсу* інформу* розтлумач* тлумач* перепита* перепиту* поцікав*',
    pronouns: 'він вона вони той та',
    according:
      'за_словами на_думку за_даними як_каже зі_слів згідно_з на_переконання як_зазначив як_зазначає як_сказав як_сказала за_твердженням',
    first: 'я ми мені мене мною нам нас нами мій моя моє мої наш наша наше наші моєї нашої мого нашого мою нашу',
    naming:
      'назива* назвати озаглав* імʼя ім’я назв* під_назвою термін* слово слова фраз* так_зван* прізвиськ* книг* фільм* пісн* статт* виступ* поняття вираз* гасло проєкт* кнопк* рубри* означає називає* зветься',
    unreal:
      'ви вам ваш ваша ваші ваше ти твій тобі якщо могли_б міг_би можна наприклад немов ніби мовляв уявіть хтось на_кшталт типу можливо би щось запитайте спитайте запитай скажіть',
    joining: 'в у на з із зі до для про як і й та або чи за від по не'
  },
  ru: {
    verbs:
      'сказа* скаж* говор* рассказ* поясн* добав* ответ* отвеча* спрос* спраш* пишет пишут писал* написа* отмет* отмеча* подчерк* утвержд* заяв* счита* убежд* замет* замеча* предупре* призна* вспомин* вспомн* продолж* объясн* закричал* крич* крикну* воскликну* прошепт* подума* думает сообщ* попроси* прос* делит* подели* уточн* комментир* настаива* пообещал* шут* цитирует уверя* заверил* заверя* возраз* возража* обеща* объяви* объявля* жалова* пожалова* пошутил* шепта* шепну* рассужда* размышл* полага* резюм* констатир* настоял* аргументир* доказыва* критиков* раскритик* обвин* пригроз* угрожа* предлож* предлага* совету* посовет* рекоменд* требу* потреб* напомн* напомин* вздохну* вздыха* смеёт* смеет* засмея* усмехну* бормо* пробормо* отреза* парир* молви* промолв* произн* провозгл* повтор* созна* призыва* призва* процитир* выраз* предполож* предполаг* прокоммент* анонс* информ* растолков* переспрос* поинтерес* бросил* протян* воскли* вскричал* вскрикн* рявкн* заключил заключила заключает',
    pronouns: 'он она они тот та',
    according:
      'по_словам по_мнению по_данным как_говорит со_слов согласно по_утверждению по_версии как_отметил как_сказал как_сказала',
    first: 'я мы мне меня мной нам нас нами мой моя моё мое мои наш наша наше наши моей нашей моего нашего мою нашу',
    naming:
      'озаглав* именуем* назв* под_названием термин* слово слова фраз* так_называем* прозвищ* книг* фильм* песн* стать* доклад* понятие выраж* лозунг* проект* кнопк* рубри* означает называ*',
    unreal:
      'вы вам ваш ваша ваши ваше ты твой тебе если могли_бы мог_бы можно например словно будто мол представьте кто-то вроде типа возможно бы что-то спросите спроси скажите скажи задайте',
    joining: 'в во на с со из до для о об как и или либо за от по не к'
  },
  be: {
    verbs:
      'сказа* кажа* гавор* раскаж* расказ* тлумач* дада* адказ* запыта* пыта* піша* напіса* адзнач* падкрэсл* заяв* лічы* заўваж* папярэд* прызна* працяг* крыкну* падума* сцвярджа* растлумач* запэўн* запярэч* абяца* абвяс* скардз* жартава* пажарт* шапта* шапну* крычал* крычаў выгукну* мярку* разважа* перакан* падсумава* канстат* настойва* крытыкав* абвінав* прапану* прапанав* раі* параі* патраб* нагад* уздыхну* засмяя* прамармыт* паўтары* заклік* выказа* меркава* паведам* успамін* успомн* рэзюм* удаклад*',
    pronouns: 'ён яна яны',
    according: 'паводле на_думку са_слоў',
    first: 'я мы мне мяне нам нас мой мая маё мае наш наша',
    naming: 'назв* пад_назвай тэрмін слова так_зван*',
    unreal: 'вы вам ваш ты калі маглі_б напрыклад нібы',
    joining: 'у ў на з са для пра як і або ці за ад па што не'
  },
  pl: {
    verbs:
      'mówi* powiedzia* powie* opowiada* wyjaśni* doda* odpowiedzi* odpowiada* odpar* zapyta* pyta* pisze pisał* napisa* podkreśl* zaznacz* twierdzi* stwierdzi* oświadczy* uważa* zauważ* ostrzeg* przyzna* kontynuowa* kontynuuje relacjonu* krzykn* krzyczy krzycza* szepn* pomyśla* myśli komentu* przekonu* ocenia* wspomina* tłumaczy* zawoła* rzek* informuje pochwali* poprosi* prosi* nawołu* cytuje argumentow* argumentuj* dowodzi* zapewni* zaprzecz* obieca* obiecuje ogłosi* ogłasza* skarży* poskarży* żartuj* żartowa* zażartowa* szepta* wykrzykn* rozważa* sądzi* konkludu* podsumow* podsumu* konstat* nalega* skrytyk* krytykow* krytykuj* oskarż* grozi* zaproponow* proponu* radzi* poradzi* rekomend* zaleca* domaga* zażąda* przypomni* przypomina* westchn* wzdycha* śmieje roześmia* zaśmia* mrukn* wymamro* odrzek* ripost* zripost* rzuci* powtórzy* powtarza* wyzna* apelu* zaapelow* wezwa* wzywa* wyrazi* przypuszcza* przewid* skomentow* ujawni* precyz* sprecyz* dopyt* zagadn* tweet* zatweet* stwierdza oznajmi* ubolewa* nadmieni* wtrąci* wspomniał*',
    pronouns: 'on ona oni one ten ta',
    according: 'według zdaniem jak_mówi jak_powiedział słowami w_opinii jak_twierdzi jak_mówiła jak_powiedziała',
    first:
      'ja my mnie mi mną nam nas nami mój moja moje nasz nasza nasze moim naszym moich naszych mojej naszej jestem mam',
    naming:
      'nazywa* zatytuł* nazwa* nazwa* zwany zwana zwane tytuł* termin* słowo słowa fraz* tak_zwan* tzw. pseudonim* książk* film* piosenk* artykuł* pojęcie określen* hasło projekt* mianem oznacza',
    unreal:
      'ty wy pan twój twoje ci jeśli jeżeli mógłby możesz można przykład jakby jak_gdyby może wyobraź powiedzenie ktoś coś zapytaj zapytajcie powiedz powiedzcie',
    joining: 'w we na z ze do dla o jak i lub albo oraz czy za od po nie się'
  },
  cs: {
    verbs:
      'řekl* říká říkají říkal* říct poví* pověd* vysvětl* doda* odpově* odpov* zepta* ptá ptal* píše psal* napsal* zdůraz* uved* uvád* tvrdí tvrdil* prohlás* myslí myslel* poznamena* varov* varuje přizna* pokračov* pokračuje vyprá* zvolal* křič* křikl* zašepta* pomysl* komentoval* komentuje upozorn* soud* sdělil* vzkáza* popsal* popisuj* odvětil* konstatov* shrnul* požádal* prosí argumentov* ujist* ujišť* popír* popřel* slíbil* slibuj* oznám* ohlás* stěžov* stěžuj* zažertov* žertov* šept* vykřikl* zavolal* uvažoval* domnív* usuz* shrnuje namít* kritiz* obvin* pohrozil* navrh* radil* radí doporuč* požaduj* připomn* připomín* vzdychl* povzdechl* zasmál* směje zamumlal* odsekl* opakoval* zopakoval* vyzval* vyzýv* vyjádř* předpokl* předpov* odhadl* informoval* přiblíž* podotkl* podotýk* dodával* řekněme hlásil* líčil* líčí vzpomín* vzpomněl* tweet* okomentoval* otázal* ozval* pronesl* pravil* zhodnotil* pochvaloval* poděkoval* potvrd*',
    pronouns: 'on ona oni ten ta',
    according: 'podle dle slovy jak_uvedl jak_řekl dle_slov',
    first: 'já my mě mně mi mnou nám nás námi můj moje má náš naše mám jsem jsme máme',
    naming:
      'nazýv* jmenov* nadepsan* nazv* zvan* název názvem termín* slovo slova fráz* takzvan* tzv. přezdív* knih* film* píseň článek článku pojem výraz* heslo projekt* označ* jmén*',
    unreal:
      'vy vás vám váš ty tvůj pokud kdyby mohl_by můžete lze například jako_by jako představte někdo něco možná by zeptejte zeptej řekněte',
    joining: 'v ve na z ze do pro o jak a nebo či za od po ne se'
  },
  sk: {
    verbs:
      'povedal* hovor* vrav* vysvetl* doda* odpoved* spýta* opýta* pýta píše písal* napísal* zdôraz* uvied* uvádz* tvrd* vyhlás* mysl* poznamena* varoval* prizna* pokračov* rozpráv* zvolal* krič* zašepka* pomysl* upozorn* argumentov* ubezp* uist* popier* poprel* sľúbil* sľubuje oznám* ohlás* sťažov* zažartov* žartov* šepk* vykrík* skríkol skríkla zakričal* uvažov* domniev* zhrnul* namiet* kritiz* obvin* pohrozil* navrhol navrhla navrhuje radí radil* odporuč* požad* pripomen* pripomín* vzdych* povzdych* zasmial* zamrmlal* odsekol zopakoval* vyzval* vyzýva* vyjadr* predpoklad* odhadol informoval* priblížil* podotkol podotkla konštat* spomín* spomenul* komentov* skonštat* odvetil* reagoval* potvrd* riekol riekla',
    pronouns: 'on ona oni ten tá',
    according: 'podľa slovami podľa_slov',
    first: 'ja my mňa mne mi nám nás môj moja moje náš naša naše som sme mám',
    naming:
      'nazv* zvan* názov názvom termín slovo slová fráza takzvan* tzv. kniha film pieseň článok pojem výraz heslo',
    unreal: 'vy vás vám váš ty tvoj ak keby môžete napríklad ako_keby predstavte niekto opýtajte spýtajte povedzte',
    joining: 'v vo na z zo do pre o ako a alebo či za od po nie sa'
  },
  bg: {
    verbs:
      'каза* казва* говор* разказ* обясн* добав* отговор* попита* пита* пише пиша* написа* отбеляз* подчерт* твърд* заяви* смята* забеляз* предупре* призна* продълж* извика* прошеп* помисли* сподел* коментир* аргументира* увери* уверява* възраз* обеща* обяви* обявява* оплак* пошегува* шегува* шепне* размишля* мисли мислеше обобщ* констатир* настоя* критикув* разкритик* обвин* заплаш* предложи* предлага* съветва* посъветва* препоръч* поиска* напомни* напомня* въздъхн* засмя* промърмор* отвърна* отряза* повтори* повтаря* призова* изрази* предположи* прогнозира* информира* разкри* уточни* уточнява* спомня* спомни* рече възкликн* изкрещя* съобщи* съобщава* вярва изтъкна* заключ* посочи* посочва* потвърди*',
    pronouns: 'той тя те то',
    according: 'според по_думите_на по_мнение_на по_данни_на по_мнението_на',
    first: 'аз ние мен ми ни нас мой моя моето моите наш наша наше нашите съм сме',
    naming:
      'нарич* наречен* озаглав* термин* дума* думи фраза* така_нарече* заглавие книга* филм* песен* статия* понятие',
    unreal: 'вие ви ваш ти твой ако можете например сякаш някой би попитайте кажете',
    joining: 'в във на с със от до за като и или по че не е са'
  },
  hr: {
    verbs:
      'rekao rekla rekli reče kaže kažu kazao kazala govori* govorio objasn* objašnj* doda* odgovor* odgovar* upita* pita* piše pisao napisa* naglas* naglaš* istakn* istič* tvrd* izjav* smatra* primijeti* upozor* prizna* nastav* ispriča* pric* povika* viknu* šapn* šapta* pomisli* misli ustvrdi* uvjerav* obeća* najavi* objavi* požali* našali* šali* prošapta* razmišlja* razmislio zaključi* zaključ* konstatira* inzistira* kritizira* optuži* zaprijeti* predloži* predlaže savjetova* preporuč* zatraži* podsjeti* podsjeća* uzdahnu* nasmija* promrmlja* odvrati* ponovi* ponavlja* pozva* poziva* izrazi* pretpostav* procijeni* procjenjuje obavijesti* otkri* pojasni* pojašnjava* sjeća prisjeti* prisjeća* usklikn* uzviknu* vikao vjeruje ocijeni* ocjenjuje potvrdi* potvrđuje poruči* poručuje komentira* prokomentira* naveo navela navodi spomenu* spominje',
    pronouns: 'on ona oni one',
    according: 'prema po_riječima po_mišljenju po_navodima',
    first: 'ja mi mene meni me nam nas moj moja moje naš naša naše sam smo',
    naming: 'zvan* nazvan* naziv* naslov* termin* riječ* riječi pojam izraz takozvan* tzv. knjig* film* pjesm* članak',
    unreal: 'vi vas vam vaš ti tvoj ako možete primjer kao_da netko bi pitajte recite',
    joining: 'u na s sa iz do za o kao i ili od po da ne se'
  },
  sr: {
    verbs:
      'реко* рекла рекли рече каже кажу казао казала говори* објасн* објашњ* дода* одговор* упита* пита* пише писао написа* нагла* истак* истич* тврд* изјав* сматра* примети* упозор* призна* настав* исприча* викну* шапну* помисли* мисли rekao rekla kaže kažu objasn* doda* odgovor* upita* pita* piše napisa* naglas* istak* tvrd* izjav* smatra* рекао рекло рекавши устврди* уверава* обећа* најави* објави* пожали* нашали* прошапта* размишља* закључ* констатова* инсистира* критикова* оптужи* запрети* предложи* предлаже саветова* препоруч* затражи* подсети* подсећа* уздахну* насмеја* промрмља* одврати* понови* понавља* позва* позива* изрази* претпостав* процени* процењује обавести* откри* појасни* појашњава* сећа присети* ускликну* узвикну* верује оцени* оцењује потврди* потврђује поручи* поручује коментариса* прокоментариса* навео навела наводи навели помену* rekli ustvrdi* uverava* obeća* najavi* objavi* zaključ* konstatova* insistira* kritikova* optuži* predloži* predlaže zatraži* podseti* podseća* ponovi* pozva* poziva* izrazi* proceni* otkri* pojasni* seća priseti* veruje oceni* potvrdi* potvrđuje poruči* poručuje komentarisa* prokomentarisa* naveo navela navodi govori* primeti* upozor* prizna* nastav* misli',
    pronouns: 'он она они оне on ona oni one',
    according: 'према по_речима по_мишљењу prema po_rečima',
    first: 'ја ми мене мени ме нам нас мој моја моје наш наша наше сам смо ja mi mene nam nas moj moja naš',
    naming: 'зван* назван* назив* наслов* термин* реч* појам израз такозван* тзв. књиг* филм* песм* чланак',
    unreal: 'ви вас вам ваш ти твој ако можете пример као_да неко би питајте реците pitajte recite',
    joining: 'у на с са из до за о као и или је од по не се'
  },
  sl: {
    verbs:
      'reče* rekel rekla rekli pravi pravijo dejal* povedal* pojasn* doda* odgovor* vpraša* piše pisal* napisal* poudar* trdi* izjavil* meni* opozor* prizna* nadaljev* pripove* zaklica* zavpi* zašepeta* pomisli* zatrdil* zagotovil* zagotavlja obljubil* napovedal* objavil* potožil* pošalil* šepetal* razmišlja* sklenil* zaključil* ugotavlja* ugotovil* vztraja* kritiziral* obtožil* zagrozil* predlagal* predlaga svetoval* priporoč* zahteval* spomnil* spominja* vzdihn* nasmejal* zamrmral* odvrnil* ponovil* ponavlja* pozval* poziva* izrazil* domneva* ocenil* ocenjuje obvestil* razkril* vzkliknil* vpil* verjame potrdil* sporočil* komentiral* navedel* navaja* omenil* omenja odgovarja sprašuje',
    pronouns: 'on ona oni',
    according: 'po_besedah po_mnenju po_navedbah glede_na po',
    first: 'jaz mi mene meni nas nam moj moja naš naša sem smo',
    naming: 'imenovan* naslov* izraz* besed* tako_imenovan* t.i. knjig* film* pesem članek',
    unreal: 'vi vas vam vaš ti tvoj če lahko primer kot_da nekdo bi',
    joining: 'v na s z iz do za o kot in ali od po da ne se'
  }
}
