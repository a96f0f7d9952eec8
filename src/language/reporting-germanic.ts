import type {ReportingWords} from './reporting-words.js'

/** Reporting words of the Germanic languages. */
export const germanic: Readonly<Record<string, ReportingWords>> = {
  en: {
    verbs:
      'say says said tell tells told ask asks asked add adds added explain* reply replies replied answer answers answered write writes wrote note notes noted argue* claim* stress* state states stated insist* recall* remark* observe* warn* admit* concede* continue* conclude* declare* announce* shout* cry cries cried whisper* call calls called exclaim* mutter* murmur* yell* scream* beg begs begged suggest* think thinks thought wonder* laugh* smile* joke* respond* tweet* testif* urge* acknowledge* quip* recount* reveal* describe* emphasize* emphasise* feel feels felt believe* agree* assert* complain* comment* confirm* promise* point points pointed put puts sing sings sang chant* order orders ordered repeat* boast* sigh* groan* gasp* grumble* command* demand* inquire* enquire* rattle* squeak* roar* croak* chirp* hiss* growl* grin* interrupt* cheer* plead* scold* sob* sobbed stammer* teas* warned advise* assure* quote* share shares shared reflect* voiced remind* elaborat* predict* caution* contend* maintain* retort* reiterate* underscore* underline* confess* lament* proclaim* snapped barked bellow* shriek* wailed mumble* vow* pledged countered denies denied objected opine* ponder* praised recommend* requested specif* speculat* summariz* summaris* swore criticize* criticise* allege* affirm* cite cites cited hinted implies implied informed instructed interject* posted protested reasoned reported remembers remembered hopes hoped fears feared estimates estimated highlights highlighted vented accused blamed',
    pronouns: 'he she they who I we it',
    according: 'according_to by from in_the_words_of',
    first:
      "I we my our me us I'm I've I'd I'll we're we've we'll I’m I’ve I’d I’ll we’re we’ve we’ll mine ours myself ourselves you your",
    naming:
      'called named titled entitled termed dubbed nicknamed labeled labelled known_as so-called term word words phrase phrases title concept slogan tagged tag label marked expression motto book song film movie article essay report talk chapter show album story poem series project command option button menu keyword key section heading category means meaning meant type value like',
    unreal:
      'you your if could might would imagine like saying example such something anything should never often instead let maybe perhaps someone anyone people always yourself whether how_to try as_if usually sometimes e.g. i.e.',
    joining:
      'a an the this these those of as for its their his her our my your between and or to in on with into any some each every no not'
  },
  de: {
    verbs:
      'sagt* sag sagen gesagt erklär* mein meint* meinte* meinen betont* beton* schreibt* schrieb* fragt* frag* antwortet* erwidert* ergänzt* fügt* sprach spricht erzähl* berichtet* warnt* kritisiert* fordert* behauptet* bemerkt* versichert* ruft rief riefen flüstert* gibt_an gab_an zitiert* äußert* lobt* kommentiert* resümiert* denkt dachte hofft räumt* konstatiert* schrie schreit bekräftigt* glaubt* findet fand erinner* murmelt* lacht* jammert* bat bittet argumentier* plädier* unterstrich unterstreicht mahnt* erläuter* verkünde* kündigt* scherz* klagt* beschwer* gestand gesteht gestanden entgegne* versprach verspricht versprochen fuhr_fort fährt_fort teilt teilte teilten notiert* beteuer* raunt* wiederhol* bestätig* vermut* urteilte urteilt prognostizier* bilanzier* bekannte bekennt rät riet empfahl empfiehlt deklarier* verlangt* stellt_fest stellte_fest stellte_klar stellt_klar hob_hervor hebt_hervor unterstellt* verteidigt* gibt_zu gab_zu wirft_ein warf_ein brüllt* seufz* stöhn* befahl befiehlt führte_aus führt_aus wandte_ein wendet_ein witzel* protestier* verriet verrät schwärm* heißt_es hieß_es gab_bekannt zeigte_sich',
    pronouns: 'er sie der die dieser diese man',
    according: 'laut nach_Angaben_von nach zufolge so gemäß in_den_Worten_von',
    first: 'ich wir mich mir uns mein meine meinen meiner unser unsere unseren',
    naming:
      'betitel* nennt nannte nennen überschrieben genannt namens Titel Begriff Wort sogenannte sogenannten sogenannter heißt heißen Motto Buch Film Lied Artikel Schlagwort Bezeichnung bezeichnet Option Befehl Projekt Reihe Rubrik Wörter Ausdruck betitelt',
    unreal:
      'Sie Ihr Ihre Ihnen du dein wenn könnte könnten würde würden etwa beispielsweise Beispiel wie ob sollte sollten vielleicht jemand oft statt frage_dich fragt_euch',
    joining:
      'der die das den dem des ein eine einen einem einer eines als von vom zum zur im am für mit und oder in auf zu bei kein keine'
  },
  nl: {
    verbs:
      'zegt zei zeggen zeiden vertel* schrijf* schreef vraag* vroeg antwoord* verklaar* stelt stelde benadruk* meent voeg* legt_uit legde_uit reageer* waarschuw* aldus denkt dacht riep roept fluister* gaf_aan geeft_aan bericht* vindt vond merkt merkte herinner* lacht* vervolgt* besluit* beweer* betoogd* betoogde betoogt bevestig* erken* klaagde klaagt beloof* grapte grapt onthul* oordeel* concludeer* constateer* opperde oppert licht_toe lichtte_toe kondig* herhaal* mompel* zucht* beklemtoon* onderstreep* verzeker* verzucht* somt* sprak spreekt vervolgde zegde besloot citeer* twitter* pleit* liet_weten laat_weten',
    pronouns: 'hij zij ze die',
    according: 'volgens aldus in_de_woorden_van',
    first: 'ik we wij mij me mijn ons onze ik',
    naming:
      'genaamd titel term woord zogenaamde zogeheten zogenoemde heet boek film lied artikel begrip uitdrukking motto noemt noemen genoemd',
    unreal: 'je jij jouw u uw als zou zouden kan kunt bijvoorbeeld zoals stel misschien iemand vraag_jezelf',
    joining: 'de het een van als voor met en of in op tot naar'
  },
  sv: {
    verbs:
      'säger sa sade säga berätta* skrive* skrev fråga* svara* förklara* tilla* menar menade betona* uppge* kommentera* varna* konstatera* påpeka* fortsätt* fortsatte utropa* ropa* viska* tänk* tycker tyckte kvittra* skratta* lade_till lägger_till hävda* uttala* bad ber minns sagt yttra* poängter* understryk* underströk meddela* tillkännag* erkän* medg* lova* klaga* skämta* skriker skrek mumla* sucka* svär svor upprepa* försäkra* argumentera* anser ansåg anför* framhåll* framhöll resonera* rapportera* sammanfatta* erinra* tillbakavis* beskriver slog_fast slår_fast uppmana* instämm* avslöja* drog_slutsatsen begär* twittr* noterade noterar insistera* mindes',
    pronouns: 'han hon de hen den',
    according: 'enligt i_ord_av',
    first: 'jag vi mig min mitt mina oss vår vårt våra',
    naming: 'kallas kallad kallade titeln ordet begreppet heter så_kallade boken filmen låten termen uttrycket mottot',
    unreal: 'du din ditt dina om skulle kunde kan exempel till_exempel såsom kanske någon fråga_dig',
    joining: 'en ett den det de som av för med och eller i på till inte'
  },
  da: {
    verbs:
      'siger sagde sige fortæl* skriver skrev spørg* spurgte svar* forklar* tilføj* mener mente understreg* oplys* udtal* advar* påpeg* fortsæt* fortsatte råb* hvisk* tænk* konstater* lyder lød synes husker fremhæv* meddel* erkend* lovede lover lovet klagede klager hævd* argumenterede argumenterer bekræft* beton* pointer* jokede joker mumle* sukk* gentag* skrig* skreg forsikr* vurder* anfør* slå_fast slår_fast slog_fast minde* afslør* indrømm* berett* udbryd* udbrød anslår anser ansåg roste kritiser* kommenter* bemærk* huske* konkluder* erklær*',
    pronouns: 'han hun de den',
    according: 'ifølge',
    first: 'jeg vi mig min mit mine os vores vor',
    naming: 'kaldes kaldet kaldte titlen ordet begrebet hedder såkaldte bogen filmen udtrykket mottoet',
    unreal: 'du din dit dine hvis ville kunne kan eksempel måske nogen',
    joining: 'en et den det de som af for med og eller i på til ikke'
  },
  nb: {
    verbs:
      'sier sa si forteller fortalte skriver skrev spør spør* spurte svar* forklar* legger_til la_til mener mente understrek* opplys* uttal* advar* påpek* fortset* fortsatte rop* hvisk* tenk* konstater* lyder lød synes husker fremhev* melde* innrøm* erkjen* lovet lover lovte klaget klager hevd* argumenterte argumenterer bekreft* beton* poengter* spøkte spøker mumle* sukk* gjenta* skrik* skrek forsikr* vurder* anfør* slår_fast slo_fast minnes mintes avslør* kommenter* utbrøt utbryt* anser anså kritiser* påstå* påsto presiserer presiserte bemerk* huske* konkluder* erklær* meldte',
    pronouns: 'han hun de den',
    according: 'ifølge',
    first: 'jeg vi meg min mitt mine oss vår vårt våre',
    naming: 'kalles kalt kalte tittelen ordet begrepet heter såkalte boka boken filmen uttrykket mottoet',
    unreal: 'du din ditt dine hvis ville kunne kan eksempel kanskje noen',
    joining: 'en et ei den det de som av for med og eller i på til ikke'
  },
  af: {
    verbs:
      'sê gesê vra gevra antwoord* skree* roep geroep verduidelik* dink fluister* verklaar* beweer* waarsku* erken* skryf geskryf beklemtoon* voeg* vertel* glo meen kla* belowe beloof* lag* gil* herhaal* reageer* onthou*',
    pronouns: 'hy sy hulle',
    according: 'volgens',
    first: 'ek ons my',
    naming: 'genoem woord titel term',
    unreal: 'jy jou as sou kan',
    joining: 'die van as vir met en of in op'
  }
}
