import type {ReportingWords} from './reporting-words.js'

/** Reporting words of the Romance languages. */
export const romance: Readonly<Record<string, ReportingWords>> = {
  fr: {
    verbs:
      "dit disent disait dire déclar* expliqu* affirm* ajout* répond* répondu demand* raconte* racontait écri* souligne* soulignait précis* estim* assur* confi* conclu* rappel* insist* indiqu* témoign* lanc* lança note notait notent noté soupir* murmur* crie criait crient crié critiquait critiqué s’écri* s'écri* constat* avert* reconna* admet* annonc* pens* poursui* prévien* résum* regrett* commente* remarqu* souvien* souvin* répliqu* observe* dit-il dit-elle a-t-il a-t-elle t-il t-elle selon racont* promet* interroge* appelle appela supplia suppli* plaid* argumente argumentait argumenté soutien* souten* prétend* clam* proclam* promis jure jurait juré plaisant* ironis* martel* tranch* reconnu avou* dénonc* déplor* accus* rétorqu* riposté ripost* enchaîn* s’exclam* s'exclam* exclam* hurl* chuchot* balbuti* bégay* gémi* grogn* marmonn* s’inqui* s'inqui* s’étonn* s'étonn* s’insurg* s'insurg* se_plaint se_plaignait plaign* se_réjoui* félicit* invite invitait invité propose proposait proposé suggér* recommand* ordonn* exig* révél* évoqu* nuanc* détaill* développe développait développé relate relatait relaté rapporte rapportait rapporté cite citait tweet* pointe pointait pronostiqu* croit croyait trouve trouvait juge jugeait jugé fait_valoir fit_valoir a_fait_savoir fait_savoir s’agac* s'agac* s’amus* s'amus* se_félicit* glisse glissait soulign*",
    pronouns: 'il elle ils elles on celui-ci celle-ci *-il *-elle *-ils *-elles *-t-on',
    according: "selon d’après d'après pour aux_yeux_de suivant de_l’avis_de de_l'avis_de",
    first: "je j’ j' nous me moi mon ma mes notre nos j’ai j'ai c’est",
    naming:
      "intitul* s’intitul* s'intitul* appelle appeler nommer qualifi* surnomm* appelé appelée appelés nommé nommée intitulé intitulée dit_le titre terme mot mots expression surnommé surnommée soi-disant livre film chanson article rubrique étiquette slogan devise notion concept baptisé phrases",
    unreal:
      "vous votre vos tu ton si pourrait pourriez pourrais dirais dirait exemple comme peut-être quelqu’un quelqu'un imaginez soit demandez demandez-vous demande-toi dites",
    joining: "le la les l’ l' un une des de du d’ d' en au aux ce cette ces et ou pour avec comme sa ses"
  },
  es: {
    verbs:
      'dice dicen dijo dijeron decir decía explic* afirm* añad* respond* pregunt* cuenta cuentan contó escrib* señal* asegur* sostien* sostuv* declar* coment* insist* reconoc* advirti* adviert* conclu* recuerda recordó subray* destac* manifest* indic* agreg* opin* admit* exclam* grit* susurr* apunt* relat* pens* piensa piensan asevera* menciona* mencion* contest* considera* precis* rió llam* reitera* pid* ordenó suplicó alega alegó argumentó argumenta argumentaba reiter* confes* lament* anunció anuncia bromeó bromea prometió promete juró jura recalc* puntualiz* matiz* sentenci* zanj* repuso repone replic* expresó expresa expuso expone interrog* planteó plantea sugiri* sugier* propuso propone aclar* denunció denuncia criticó critica quejó protestó vaticin* augur* cree creen creía creyó remarc* enfatiz* detalló revel* confirm* murmur* balbuce* chill* suspir* se_rió interrump* prosigui* prosigue continuó continúa remat* avisó avisa informó informa comunicó resumió resume reflexionó reflexiona tuite* celebró agradec* citó describ* dictamin* ironiz* espet*',
    pronouns: 'él ella ellos ellas',
    according: 'según de_acuerdo_con a_juicio_de en_palabras_de en_opinión_de conforme_a al_decir_de',
    first: 'yo nosotros nosotras me mi mis nos nuestro nuestra nuestros nuestras mí',
    naming:
      'titul* llama llamarse llamaba llamado llamada llamados llamadas titulado titulada denominado denominada término palabra palabras frase título expresión apodado libro película canción artículo lema concepto conocido_como conocida_como etiqueta serie significa',
    unreal:
      'tú tu tus usted vosotros ustedes si podría podrías podrían puedes puede ejemplo como sería quizás alguien imagina imagine cómo pregunte pregúntate pregúntese pregunta_a diga dígale',
    joining: 'el la los las un una unos unas de del al en como por para con y o e u su sus esta'
  },
  ca: {
    verbs:
      'diu diuen digué dir deia va_dir explic* afirm* afeg* respon* pregunt* conta escri* assenyal* assegur* declar* coment* insist* reconeix* adverte* conclou* record* subratll* destac* indic* apunt* exclam* crid* pens* admet* comenta* deien van_dir ha_dit han_dit va_explicar va_afirmar va_afegir va_respondre al·leg* argumenta argumentà argumentava reiter* confess* lament* anuncia anuncià anunciat bromej* promet* jurà jurat recalc* replic* expres* expos* interrog* suggereix* suggeri* propos* aclar* denuncia denuncià denunciat criticà criticat queix* protest* creu creuen opina* considera remarc* emfatitz* detall* revel* confirm* murmur* xiuxiuej* sospir* riu continu* prossegu* avis* informa informà informat comunicà comunicat resum* reflexion* matis* conclogu* advert*',
    pronouns: 'ell ella ells elles',
    according: 'segons d’acord_amb en_paraules_de en_opinió_de',
    first: 'jo nosaltres em me meu meva nostre nostra ens',
    naming:
      'anomenat anomenada titulat titulada terme paraula paraules frase títol expressió llibre pel·lícula cançó article lema concepte conegut_com',
    unreal: 'tu vostè vosaltres si podria pots pot exemple com seria potser algú pregunta’t digueu',
    joining: "el la els les l' un una de del d' al en com per amb i o"
  },
  it: {
    verbs:
      'dice dicono disse detto dire diceva spieg* afferm* aggiun* rispond* rispos* chied* chies* raccont* scriv* scriss* scritto sottoline* sostien* dichiar* comment* insist* riconosc* avvert* conclud* conclus* ricord* precis* osserv* nota notò notato notava ammett* ammis* esclam* grid* sussurr* pens* rivel* prosegu* replic* annunci* continu* domand* assicur* confess* lament* sostenn* sostenut* disser* promett* promess* promis* scherz* ribad* ribatt* controbatt* evidenzi* specificò puntualizz* chiarì chiarisce chiarito rivendic* denunci* critic* accus* minacci* giura giurò giurato mormor* sospir* url* balbett* borbott* esort* invita invitò suggeri* propos* propon* consigli* ordinò ordinato rifer* riport* comunicò informò informa credo crede credono ritien* riteneva ipotizz* riflett* concord* conferm* smentisc* sment* rammaric* plaud* esult* tuon* attacca attaccò argoment* incalz* taglia_corto sbott* ironizz* confid* illustra illustrò citò citando',
    pronouns: 'lui lei egli ella loro essi',
    according: 'secondo per a_detta_di stando_a a_parere_di ad_avviso_di nelle_parole_di',
    first: 'io noi mi me mio mia miei mie ci nostro nostra nostri nostre',
    naming:
      'intitol* chiam* chiamato chiamata chiamati detto detta intitolato intitolata termine parola parole frase titolo espressione cosiddetto cosiddetta soprannominato libro film canzone articolo motto concetto',
    unreal:
      'tu voi tuo vostro se potrebbe potresti potrebbero puoi esempio come forse qualcuno immagina chiediti chiedetevi chiedi chiedete dite',
    joining: "il lo la i gli le l' l’ un uno una di del della dei delle al alla in nel nella come per con e o"
  },
  pt: {
    verbs:
      'diz dizem disse disseram dizer dizia explic* afirm* acrescent* respond* pergunt* conta contou escrev* ressalt* destac* declar* coment* insist* reconhec* advert* conclu* lembr* recorda* sublinh* observ* admit* exclam* grit* sussurr* pensou pensa pens* garant* revel* relat* apont* alert* argument* defend* avali* frisou salientou notou ponderou disse-* diz-* sustent* reiter* confess* lament* anunciou anuncia brinc* promet* jurou enfatiz* reforçou reforça esclarec* replic* retruc* indag* questiono* sugeri* sugere propôs propõe denunciou denuncia criticou critica queix* reclamou protest* previu prevê acredit* acha achou achava consider* detalhou detalha confirm* murmur* gagu* suspir* rir riu interromp* prossegu* continu* arremat* avis* informou informa comunicou resum* reflet* tuit* celebr* agradec* citou cita record* narr* vaticin* ponder* frisa salienta nota ironiz* opinou opina asseg* esbravej* pediu pede',
    pronouns: 'ele ela eles elas',
    according: 'segundo de_acordo_com conforme para nas_palavras_de na_opinião_de no_dizer_de',
    first: 'eu nós me mim meu minha meus minhas nos nosso nossa nossos nossas gente',
    naming:
      'intitul* chama chamava chamado chamada chamados intitulado intitulada termo palavra palavras frase título expressão denominado apelidado livro filme canção artigo lema conceito conhecido_como etiqueta',
    unreal:
      'você vocês tu seu se poderia poderiam pode exemplo como seria talvez alguém imagine pergunte pergunte-se diga',
    joining: 'o a os as um uma de do da dos das em no na como por para com e ou ao à'
  },
  ro: {
    verbs:
      'spune spun spus spuse zice zis zise explic* afirm* adăug* răspun* întreb* povest* scri* declar* subli* coment* avertiz* recuno* admit* strig* șopti* gând* preciza* conclu* susțin* remarc* continu* mărturis* anunț* promis promit* glum* plâns plânge atrage_atenția a_atras_atenția mențion* argumentat argumentează reaminti* amintit aminteșt* insist* exclam* murmur* țip* ofta* râs râde replic* crede cred consider* confirm* dezvălui* dezvălu* criticat acuz* cerut cere propun* propus suger* recomand* informat informează anunta* notat notează punctat punctează arăt* relat* transmi* adaugă zicea spunea admis',
    pronouns: 'el ea ei ele acesta aceasta',
    according: 'potrivit conform după în_opinia în_viziunea în_cuvintele',
    first: 'eu noi mă îmi meu mea mei mele ne nostru noastră',
    naming:
      'numit numită numite intitulat intitulată termenul cuvântul titlul expresia așa-numita așa-numitul cartea filmul articolul',
    unreal: 'tu dumneavoastră voi dacă putea poate exemplu ca ar întrebați întreabă-te spuneți',
    joining: 'un o al a ai de din la în ca pentru cu și sau'
  },
  eo: {
    verbs:
      'diras diris diri klarigis klarigas respondis respondas demandis demandas skribis skribas aldonis aldonas kriis krias pensis diradis opinias opiniis asertis asertas emfazis emfazas avertis agnoskis rakontis rakontas rememoris daŭrigis konkludis anoncis promesis plendis flustris ŝercis pensas kredas proponis komentis deklaris deklaras rimarkis konfirmis insistis ekkriis murmuris ridis',
    pronouns: 'li ŝi ili',
    according: 'laŭ',
    first: 'mi ni mia nia min nin',
    naming: 'nomata titolita vorto termino',
    unreal: 'vi via se povus ekzemple',
    joining: 'la de kiel por kun kaj aŭ en al estas'
  }
}
