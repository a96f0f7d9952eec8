import type {ReportingWords} from './reporting-words.js'

/** Reporting words of Baltic, Celtic, Basque, Galician, Icelandic, Macedonian, Albanian, Armenian, Georgian and Filipino. */
export const further: Readonly<Record<string, ReportingWords>> = {
  lv: {
    verbs:
      'saka sacīja teica teic pauda pauž pauda paziņo* apgalvo* skaidro* paskaidro* piebild* atbild* jautā* vaicā* raksta rakstīja uzsver* uzsvēra atzīst atzina brīdina* brīdināja norād* turpin* secinā* solī* apsolī* sūdzē* sūdzas jokoja joko čukst* kliedz* iesauc* domā domāja uzskata uzskatīja atceras atcerējās stāsta stāstīja komentē* piekrita iebilda iebilst prognozē* aicina* ieteica kritizē* pavēst* informē* atklāj* atklāja izteic* izteicās precizē* minēja lēš argumentē* atkārto* papildin*',
    pronouns: 'viņš viņa viņi viņas tas tā',
    according: 'pēc saskaņā_ar',
    first: 'es mēs man mani manis mums mūs mūsu mans mana mani',
    naming: 'sauc* nosauk* tā_saukt* vārd* termin* grāmat* film* jēdzien* nosaukum*',
    unreal: 'tu jūs jums ja varētu piemēram it_kā kāds varbūt',
    joining: 'un vai ar par no uz kā pie'
  },
  is: {
    verbs:
      'segir sagði segja sögðu segist sagðist spyr spurði svarar svaraði bætir_við bætti_við útskýrir útskýrði skrifar skrifaði bendir_á benti_á leggur_áherslu lagði_áherslu heldur_fram hélt_fram fullyrðir fullyrti varar_við varaði_við viðurkennir viðurkenndi rifjar_upp rifjaði_upp telur taldi lýsir_yfir lýsti_yfir tilkynnir tilkynnti lofar lofaði kvartar kvartaði hvíslar hvíslaði hrópar hrópaði hugsar hugsaði ítrekar ítrekaði áréttar áréttaði tekur_fram tók_fram spurði kallar kallaði grínast grínaðist',
    pronouns: 'hann hún þau þeir þær það',
    according: 'samkvæmt að_sögn',
    first: 'ég við mig mér mín minn okkur okkar',
    naming: 'kallað kölluð nefnd* orðið hugtakið bókin kvikmyndin svokallað* heitir titillinn',
    unreal: 'þú þið þig ef gæti gætir til_dæmis eins_og kannski einhver',
    joining: 'og eða að í á um með fyrir sem'
  },
  ga: {
    verbs:
      'arsa dúirt deir adeir adúirt d’fhiafraigh fiafraíonn d’fhreagair freagraíonn mhínigh míníonn scríobh scríobhann dhearbhaigh mhaígh maíonn d’admhaigh admhaíonn d’fhógair fógraíonn gheall ghearáin chuimhnigh shíl síleann cheap ceapann bhéic scread lean chríochnaigh thug_rabhadh leag_béim chuir_leis mhol mholann luaigh luann ráite',
    pronouns: 'sé sí siad seisean sise siadsan eisean',
    according: 'de_réir dar_le',
    first: 'mé muid sinn mo ár mise liom linn dom dúinn',
    naming: 'darb_ainm ar_a_dtugtar téarma focal leabhar scannán teideal',
    unreal: 'tú sibh má dá mar_shampla b’fhéidir duine_éigin',
    joining: 'an na agus nó de do le ar mar i'
  },
  cy: {
    verbs:
      'meddai meddodd dywedodd dywed dweud ddywedodd gofynnodd ofynnodd atebodd ychwanegodd eglurodd esboniodd ysgrifennodd nododd pwysleisiodd mynnodd honnodd rhybuddiodd cyfaddefodd cofiodd parhaodd datganodd cyhoeddodd addawodd cwynodd sibrydodd gwaeddodd meddyliodd dadleuodd cellweiriodd tystiodd soniodd awgrymodd ebe ebychodd',
    pronouns: 'ef hi fo fe nhw hwy',
    according: 'yn_ôl',
    first: 'fi ni fy ein mi minnau ninnau dw rydw rydym',
    naming: 'o’r_enw a_elwir term gair llyfr ffilm teitl',
    unreal: 'chi ti os gallai gallech er_enghraifft fel_petai efallai rhywun',
    joining: 'y yr a ac neu o i yn ar fel gyda'
  },
  eu: {
    verbs:
      'esan dio zion diote zioten esaten galdetu erantzun gaineratu azaldu adierazi idatzi nabarmendu azpimarratu argudiatu ohartarazi onartu aitortu gogoratu jarraitu ondorioztatu iragarri agindu kexatu xuxurlatu oihukatu pentsatu uste defendatu salatu kritikatu proposatu eskatu berretsi zehaztu ziurtatu baieztatu kontatu laburbildu txantxetan txiokatu aipatu dioenez zioenez erantsi',
    pronouns: 'hark berak haiek hura',
    according: 'arabera ustez hitzetan',
    first: 'nik gu guk ni nire gure niri guri naiz gara dugu dut',
    naming: 'izeneko deritzon deitutako terminoa hitza liburua filma izenburua',
    unreal: 'zuk zu zuek baldin adibidez bezala agian norbait',
    joining: 'eta edo bat hau hori da'
  },
  gl: {
    verbs:
      'di din dixo dixeron dicir dicía explic* afirm* engad* respond* pregunt* conta contou escrib* sinal* asegur* declar* coment* insist* recoñec* advert* conclu* lembr* subliñ* destac* indic* apunt* exclam* berr* murmur* pens* admit* argumentou argumenta sostén sostivo anunciou anuncia promet* continuou continúa manifest* precis* puntualiz* reiter* confes* criticou queix* cre considera* recalc* propuxo relat* bromeou suspir* denunciou',
    pronouns: 'el ela eles elas',
    according: 'segundo de_acordo_con conforme en_palabras_de',
    first: 'eu nós me min meu miña meus miñas nos noso nosa nosos nosas',
    naming:
      'titul* chama chamado chamada chamados intitul* termo palabra palabras frase título expresión denominado alcumado libro filme canción artigo lema concepto',
    unreal: 'vostede ti teu túa se podería poderías podes pode exemplo como sería quizais alguén imaxina',
    joining: 'o a os as un unha de do da dos das en no na como por para con e ou ao á'
  },
  mk: {
    verbs:
      'рече рекоа рекла вели велат кажа кажува кажаа изјави изјавува објасни објаснува додаде додава одговори одговара праша прашува запраша напиша пишува истакна истакнува нагласи нагласува потенцира тврди тврдеше инсистира предупреди предупредува призна признава сети сеќава продолжи заклучи најави најавува вети ветува пожали пошегува шепна извика викна помисли мисли смета верува коментира посочи посочува забележа забележува порача порачува потврди потврдува раскажа раскажува откри спомна предложи побара повика оцени',
    pronouns: 'тој таа тие тоа',
    according: 'според по_зборовите_на',
    first: 'јас ние мене ми мојот мојата нас ни нашиот нашата наши сум сме',
    naming: 'наречен* нарекува* насловен* термин* збор* фраза* таканаречен* наслов* книга* филм* песна* поим*',
    unreal: 'вие вас вам ти твојот ако можете пример како_да некој би можеби',
    joining: 'во на со од до за како и или по дека не се'
  },
  sq: {
    verbs:
      'tha thotë thanë thonë thoshte pyeti pyet u_përgjigj përgjigjet përgjigj shtoi shton shpjegoi shpjegon shkroi shkruan theksoi thekson nënvizoi nënvizon argumentoi pretendoi pretendon paralajmëroi pranoi pranon kujtoi kujton vazhdoi vazhdon përfundoi deklaroi deklaron njoftoi njofton premtoi premton ankua u_ankua pëshpëriti bërtiti mendoi mendon besoi beson këmbënguli vuri_në_dukje bëri_të_ditur tregoi tregon kritikoi propozoi kërkoi konfirmoi sqaroi komentoi bëri_shaka',
    pronouns: 'ai ajo ata ato',
    according: 'sipas',
    first: 'unë ne mua më mi im ime jonë tonë na neve',
    naming: 'quajtur quhet titulluar titull termi fjala libri filmi i_ashtuquajtur',
    unreal: 'ti ju nëse mund për_shembull sikur ndoshta dikush',
    joining: 'i e të së dhe ose në me për nga si një'
  },
  hy: {
    verbs:
      'ասաց ասել ասում ասացին ասում_է հարցրեց հարցնում պատասխանեց պատասխանում ավելացրեց հավելեց բացատրեց պարզաբանեց գրեց գրել գրում նշեց նշել նշում ընդգծեց շեշտեց պնդեց պնդում զգուշացրեց խոստովանեց ընդունեց հիշեց հիշում շարունակեց եզրափակեց հայտարարեց հայտարարել հայտնեց խոստացավ բողոքեց կատակեց շշնջաց բղավեց գոռաց մտածեց կարծում մեկնաբանեց պատմեց առաջարկեց հորդորեց քննադատեց հաստատեց փաստեց',
    pronouns: 'նա նրանք ինքը',
    according: 'ըստ համաձայն',
    first: 'ես մենք ինձ մեզ իմ մեր եմ ենք',
    naming: 'կոչվող կոչվում վերնագր* տերմին բառ գիրք գրքի ֆիլմ այսպես_կոչված',
    unreal: 'դու դուք եթե կարող օրինակ կարծես գուցե ինչ-որ_մեկը',
    joining: 'և ու կամ է են որպես մի այս այդ'
  },
  ka: {
    verbs:
      'თქვა თქვეს ამბობს ამბობენ უთხრა ჰკითხა იკითხა უპასუხა პასუხობს დასძინა დაამატა ამატებს განმარტა განმარტავს დაწერა წერს აღნიშნა აღნიშნავს ხაზი_გაუსვა ამტკიცებს განაცხადა აცხადებს გააფრთხილა აღიარა აღიარებს გაიხსენა იხსენებს განაგრძო დაასკვნა გამოაცხადა დაპირდა იხუმრა დაიჩურჩულა იყვირა იფიქრა ფიქრობს მიაჩნია მოუწოდა გააკრიტიკა დაადასტურა უთქვამს მოყვა ყვება',
    pronouns: 'ის იგი მან ისინი მათ',
    according: 'თქმით მიხედვით ცნობით აზრით',
    first: 'მე ჩვენ ჩემი ჩვენი მაქვს გვაქვს ვარ ვართ',
    naming: 'სახელად ე.წ. ეგრეთ_წოდებული სათაურით ტერმინი სიტყვა წიგნი ფილმი წოდებული',
    unreal: 'შენ თქვენ თუ შეგიძლია მაგალითად თითქოს შესაძლოა ვიღაც',
    joining: 'და ან არის როგორც ერთი ეს'
  },
  fil: {
    verbs:
      'sabi sinabi sabi_ni wika winika ani aniya tanong tinanong nagtanong sagot sumagot isinagot dagdag idinagdag paliwanag ipinaliwanag sulat isinulat sumulat giit iginiit diin idiniin babala nagbabala amin inamin alala naalala ginunita patuloy nagpatuloy pahayag ipinahayag nagpahayag anunsyo inanunsyo pangako nangako reklamo nagreklamo biro nagbiro bulong bumulong sigaw sumigaw isip inisip naniniwala kuwento ikinuwento mungkahi iminungkahi hiling panawagan puna komento kumpirma kinumpirma pag-amin',
    pronouns: 'siya sila nito niya nila',
    according: 'ayon_kay ayon_sa para_kay',
    first: 'ako kami tayo ko namin natin akin amin atin',
    naming: 'tinatawag pinamagatang salitang terminong aklat pelikula pamagat',
    unreal: 'ikaw kayo mo kung halimbawa parang tila baka sinuman',
    joining: 'ang ng mga sa at o na ay ni kay'
  }
}
