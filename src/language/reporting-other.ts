import type {ReportingWords} from './reporting-words.js'

/** Reporting words of the other languages of Europe, Turkish and Persian among them, of Africa and of South Asia. */
export const otherReporting: Readonly<Record<string, ReportingWords>> = {
  fi: {
    verbs:
      'sano* kerto* vasta* kysy* kirjoit* selit* lisää lisäsi lisännyt totea* toteaa totesi korosta* huomautta* väit* varoit* myön* jatko* huus* kuiska* ajatteli arvioi* muistelee uskoo pohtii ilmoitt* vakuutt* lupas* lupaa valitt* vitsail* pohti päättel* painott* muistutt* muistel* kehott* ehdott* suosittel* vaati vaatii arvosteli arvostelee kritiso* syyt* uhkasi tivas* tiedust* huokais* naurahti nauroi mutis* tokais* toisti toistaa ilmais* arvel* otaks* ennust* tiedott* paljast* tarkent* tarkensi lausui puolust* kiist* kuvail* perusteli perustelee summas* tiivist* twiitt* jyrähti luonnehti kommento* vahvist* toivoo toivoi kiitt* huomaut* korost* julist*',
    pronouns: 'hän he',
    according: 'mukaan mielestä',
    first: 'minä me minun meidän minua meitä minulla meillä olen olemme',
    naming: 'nimeltä nimeltään nimi termi sana niin_sanottu kirja elokuva laulu artikkeli käsite ilmaus kutsu*',
    unreal: 'sinä te sinun teidän jos voisi voit esimerkiksi kuten ehkä joku kysy',
    joining: 'ja tai kuin että'
  },
  et: {
    verbs:
      'ütle* ütlesid räägi* rääki* vasta* küsi* kirjuta* selgita* lisa* rõhuta* väit* märki* hoiata* tunnista* jätka* hüüd* sosista* mõtle* kinnita* lubab kaeb* naljatas naljatab kurt* arva* usub uskus järelda* tuleta* meenuta* soovita* ettepan* nõudis kritiseer* süüdista* ähvarda* ohka* naeris naera* pomise* kordas kordab avalda* oleta* teata* paljasta* täpsusta* nend* nentis hüüa* karju* sõnas sõnab lausu* möön* tõdes tõde* kommenteer* põhjenda* hindas hindab lubas lubasid',
    pronouns: 'tema ta nemad nad',
    according: 'sõnul arvates järgi hinnangul kinnitusel',
    first: 'mina ma meie me minu mind meid olen oleme',
    naming: 'nimega nimetatud mõiste sõna niinimetatud raamat film laul artikkel',
    unreal: 'sina te kui võiks näiteks nagu keegi küsige',
    joining: 'ja või kui'
  },
  hu: {
    verbs:
      'mond* mesél* válaszol* felel* kérdez* ír írta magyaráz* hozzátett* hozzáteszi hangsúlyoz* állít* jelentett* megjegyez* figyelmeztet* elismer* folytat* kiált* súg* gondol* fogalmaz* szerint nyilatkoz* emlékez* szólt szól közöl* ígér* megígér* bejelent* panaszk* viccel* tréfál* suttog* töpreng* vélekedett hitt* hiszi összegez* leszögez* ragaszkod* érvel* bírál* kritiz* vádol* fenyeget* javasol* javasl* tanácsol* ajánl* követel* sóhajt* nevet* morog* motyog* vágott_vissza ismétel* megismétel* felszólít* kifejt* kifejez* becsülte becsüli jósol* tájékoztat* elárul* pontosít* megerősít* cáfol* kéri utal* aláhúz* rámutat* üzent* beszél* kijelent* visszaemlékez* tette_hozzá teszi_hozzá fűzte_hozzá jegyezte_meg jegyzi_meg hívta_fel jelentette_ki hangoztat* indokol* részletez* szögezte_le vallja vallott* ismerte_el',
    pronouns: 'ő ők',
    according: 'szerint',
    first: 'én mi nekem engem minket nekünk az_én a_mi vagyok vagyunk',
    naming: 'nevű című címmel kifejezés szó fogalom úgynevezett ún. könyv film dal cikk nevez*',
    unreal: 'te ön ha lehet például mintha valaki kérdezze kérdezd mondja_azt',
    joining: 'a az egy és vagy mint'
  },
  el: {
    verbs:
      'λέει λένε είπε είπαν έλεγε δήλωσε δηλώνει εξηγεί εξήγησε πρόσθεσε προσθέτει απάντησε απαντά ρώτησε ρωτά γράφει έγραψε τόνισε τονίζει υποστηρίζει υποστήριξε σημείωσε σημειώνει ανέφερε αναφέρει σχολίασε παραδέχτηκε προειδοποίησε συνέχισε φώναξε ψιθύρισε σκέφτηκε θυμάται λέγοντας είπαμε είχε_πει έχει_πει υπογράμμισε υπογραμμίζει επισήμανε επισημαίνει διαβεβαίωσε διαβεβαιώνει υποσχέθηκε υπόσχεται ανακοίνωσε ανακοινώνει παραπονέθηκε αστειεύτηκε ψιθυρίζει σκέφτεται πιστεύει πίστευε θεωρεί θεώρησε κατέληξε καταλήγει συμπέρανε επέμεινε επιμένει επέκρινε κατηγόρησε απείλησε πρότεινε προτείνει συμβούλευσε συνέστησε ζήτησε ζητά υπενθύμισε υπενθυμίζει αναστέναξε γέλασε μουρμούρισε ανταπάντησε αντέτεινε επανέλαβε επαναλαμβάνει κάλεσε καλεί εξέφρασε εκτίμησε εκτιμά προέβλεψε ενημέρωσε αποκάλυψε αποκαλύπτει διευκρίνισε διευκρινίζει θυμήθηκε διηγήθηκε διηγείται αφηγείται παρατήρησε παρατηρεί επιβεβαίωσε σχολιάζει παραδέχεται ομολόγησε αρνήθηκε προειδοποιεί συνεχίζει φωνάζει ούρλιαξε μίλησε τόνιζε ισχυρίστηκε ισχυρίζεται ρώτησαν απάντησαν δήλωσαν έγραφε σημειώνεται',
    pronouns: 'αυτός αυτή αυτοί αυτές εκείνος εκείνη ο_ίδιος η_ίδια',
    according: 'σύμφωνα_με κατά κατά_τον κατά_την',
    first: 'εγώ εμείς μου μας με',
    naming: 'λεγόμεν* ονομάζεται τίτλο όρος όρο λέξη φράση βιβλίο ταινία άρθρο έννοια αποκαλ*',
    unreal: 'εσύ εσείς σας αν μπορεί μπορείτε παράδειγμα όπως κάποιος ρωτήστε πείτε',
    joining: 'ο η το οι τα του της των τον την ένα μια από σε με και ή ως για'
  },
  tr: {
    verbs:
      'dedi* diyor* der diye söyl* anlat* yaz* sor* cevap* yanıt* açıkla* ekle* belirt* vurgula* ifade* iddia* uyar* kabul_et* bağır* fısılda* düşün* hatırla* konuş* aktar* devam_et* paylaş* kaydet* ifadelerini_kullandı ifadesini_kullandı ifade_etti ifade_eden dile_getir* savundu* savunuyor iddia_etti itiraf* bildirdi* bildiren duyur* söz_ver* şikayet* şaka* inanıyor sonuç* ısrar* eleştir* suçla* tehdit* öner* tavsiye* talep_et* istedi* iç_çek* güldü* gülerek mırıldan* tekrarla* çağrı* tahmin* ifşa* doğrula* yalanla* işaret_et* dikkat_çek* değerlendir* yorum* haykır* seslen* mesaj_ver* üzerinde_dur* altını_çiz* demiş* diyen diyerek şöyle_dedi emret* rica_et* özetle*',
    pronouns: 'o onlar kendisi',
    according: 'göre ifadesine_göre',
    first: 'ben biz benim bizim bana bize beni bizi bende bizde',
    naming:
      'adlı isimli adında başlıklı terim* kelime* sözcük* deyim* sözde kitap film şarkı makale kavram denilen denen olarak',
    unreal: 'sen siz sizin eğer olabilir örneğin gibi mesela sanki biri sorun deyin söyleyin',
    joining: 've veya bir bu şu ile için ya'
  },
  az: {
    verbs:
      'dedi* deyir* söylə* yaz* soruş* cavab* izah* əlavə* bildir* vurğula* qışqır* düşün* deyib deyərək qeyd_et* qeyd_etdi əlavə_etdi cavab_verdi izah_etdi xəbərdar* etiraf* davam_et* iddia_et* söz_ver* şikayət* zarafat* pıçılda* inanır təklif* xatırlat* açıqla* danış* təsdiq* tənqid* çağırış* şərh*',
    pronouns: 'o onlar',
    according: 'görə',
    first: 'mən biz mənim bizim mənə bizə',
    naming: 'adlı termin söz kitab film',
    unreal: 'sən siz əgər məsələn kimi',
    joining: 've və bir bu ilə üçün'
  },
  lt: {
    verbs:
      'sak* sakė pasak* teig* atsak* klaus* paklaus* raš* paraš* aiškin* paaiškin* prid* pabrėž* pareišk* pastebė* įspė* pripaž* tęs* sušuk* pagalvo* kalbėj* kalba tvirtin* tikin* patikin* pažad* žada skund* juok* pajuok* šnibžd* mąst* manė svarst* apibendrin* konstat* kritikavo* kaltin* grasin* siūl* pasiūl* patar* rekomend* reikalav* primin* atsidus* nusijuok* sumurm* pakart* kvie* pakviet* išreišk* prognoz* inform* atskleid* patikslin* tikslin* prisimin* nurod* pranešė pranes* komentav* komentuoja patvirt* akcent* argument* dėst* išdėst* apgailest* džiaug* sušnib* rėkė šauk* paaišk* pažym* paskelb* skelb*',
    pronouns: 'jis ji jie jos',
    according: 'pasak anot teigimu',
    first: 'aš mes man mane mums mus mano mūsų',
    naming: 'vadin* pavadin* termin* žod* taip_vadin* knyg* film*',
    unreal: 'tu jūs jei galėtų pavyzdžiui tarsi kažkas paklauskite',
    joining: 'ir ar iš į su kaip'
  },
  sw: {
    verbs:
      '*sema alisema wakasema anasema akasema aliuliza akauliza aliwauliza akawauliza alimuuliza akamuuliza waliuliza akajibu alijibu anajibu wakajibu akamjibu alimjibu alimwambia akamwambia akawaambia aliwaambia alieleza anaeleza aliongeza akaongeza aliandika anaandika alipiga_kelele akapiga_kelele alifikiri akawaza aliita akaita alimwita aliomba akaomba alishangaa alinong* alilia akalia *sema *uliza *jibu *ambia *sikika amesema alisisitiza anasisitiza alidai anadai alionya anaonya alikiri anakiri aliendelea alihitimisha alitangaza ametangaza aliahidi alilalamika alitania alidhani anaamini aliamini alikumbuka anakumbuka alifafanua anafafanua alibainisha alitaja alipendekeza alishauri alitaka alirudia alithibitisha amethibitisha alifichua alilaumu alikosoa alipongeza alizungumza akasisitiza akaonya akaeleza akaendelea walieleza walidai',
    pronouns: 'yeye wao',
    according: 'kwa_mujibu_wa kulingana_na kwa_maelezo_ya',
    first: 'mimi sisi yangu yetu wangu wetu langu letu nina tuna nime tume',
    naming: 'inayoitwa iitwayo anayeitwa neno kitabu jina filamu wimbo',
    unreal: 'wewe ninyi yako kama unaweza mfano labda waulize uliza',
    joining: 'wa ya la za cha na kwa ni katika'
  },
  hi: {
    verbs:
      'कहा कहते कहती कहता कहना कहकर बोला बोली बोले बोलीं बताया बताते बताती पूछा पूछती पूछते जवाब उत्तर लिखा लिखते समझाया समझाते जोड़ा चिल्लाया चिल्लाई चिल्लाकर सोचा सोचती फुसफुसाया पुकारा हँसते हंसते सोचने दोहराया बोलते बोलती कहें कहीं बताईं बताए पूछे पूछीं लिखीं जवाब_दिया चेताया चेतावनी माना मानते तर्क दावा घोषणा ऐलान वादा शिकायत निष्कर्ष जारी_रखा स्वीकार सुझाव सलाह आग्रह अपील टिप्पणी व्यक्त पुष्टि खुलासा दोहराते ट्वीट सोचते कबूल उल्लेख रेखांकित',
    pronouns: 'वह वे उन्होंने उसने उन्हें वो यह ये इन्होंने इसने उनका उनकी उनके उनसे उस उन',
    according: 'के_अनुसार के_मुताबिक के_शब्दों',
    first: 'मैं हम मेरा मेरी मेरे हमारा हमारी हमारे मुझे हमें मैंने हमने मुझको',
    naming: 'नामक शीर्षक शब्द नाम तथाकथित किताब फिल्म गीत लेख',
    unreal: 'आप तुम अगर यदि उदाहरण जैसे मानो शायद कोई पूछें पूछिए',
    joining: 'का की के को में से पर और या एक इस'
  },
  mr: {
    verbs:
      'म्हणाला म्हणाली म्हणाले म्हणतो म्हणते विचारले विचारलं उत्तर सांगितले सांगितलं लिहिले ओरडला ओरडली सांगितली म्हणत म्हणून_सांगितले म्हटले म्हटलं सांगतात सांगतो सांगते विचारतो विचारते उत्तरला उत्तरली लिहितो लिहितात स्पष्ट_केले जोडले नमूद इशारा कबूल दावा आश्वासन तक्रार पुटपुटला कुजबुजला आठवते घोषणा आवाहन टीका व्यक्त',
    pronouns: 'तो ती ते त्या त्याने तिने',
    according: 'मते',
    first: 'मी आम्ही माझा माझी माझे आपण मला आम्हाला',
    naming: 'नावाचा नावाची शब्द नाव पुस्तक',
    unreal: 'तुम्ही तू जर उदाहरण',
    joining: 'आणि किंवा आहे एक हा ही हे'
  },
  bn: {
    verbs:
      'বলল বললো বলেন বললেন বলেছেন বলে জিজ্ঞেস জিজ্ঞাসা জিগ্যেস উত্তর লিখেছেন জানান জানিয়েছেন চেঁচিয়ে ভাবল বলেছে বলছেন বলছে বলতেন জানিয়েছে জানায় উল্লেখ সতর্ক দাবি স্বীকার ব্যাখ্যা যোগ_করেন লেখেন লিখলেন মন্তব্য ঘোষণা অভিযোগ প্রতিশ্রুতি ফিসফিস চিৎকার ভাবলেন মনে_করেন মনে_করিয়ে উত্তরে শুধাল শুধালেন পরামর্শ আহ্বান সমালোচনা',
    pronouns: 'সে তিনি তারা তাঁরা',
    according: 'মতে',
    first: 'আমি আমরা আমার আমাদের আমাকে',
    naming: 'নামে নামক শব্দ বই শিরোনাম',
    unreal: 'আপনি তুমি যদি যেমন উদাহরণ',
    joining: 'এবং বা একটি এই ও'
  },
  ur: {
    verbs:
      'کہا کہتے کہتی کہتا بولا بولی بولے بتایا پوچھا جواب لکھا سوچا چلایا کہی کہنا کہہ بتائی بتاتے پوچھی لکھتے وضاحت اضافہ خبردار انتباہ تسلیم اعتراف دعویٰ دعوی اعلان وعدہ شکایت سرگوشی مذاق یاد_دلایا مطالبہ اپیل تنقید الزام تبصرہ تجویز اظہار تصدیق انکشاف واضح_کیا',
    pronouns: 'وہ انہوں انھوں اس ان یہ اُن اُس',
    according: 'مطابق',
    first: 'میں ہم میرا میری میرے ہمارا ہماری ہمارے مجھے ہمیں',
    naming: 'نامی عنوان لفظ کتاب فلم',
    unreal: 'آپ تم اگر مثال جیسے گویا',
    joining: 'کا کی کے کو میں سے پر اور یا ہے ایک'
  },
  ta: {
    verbs:
      'என்றார் என்றாள் என்றான் கூறினார் சொன்னார் சொன்னாள் சொன்னான் கேட்டார் கேட்டாள் கேட்டான் பதிலளித்தார் என்று என என்றனர் கூறினர் கூறினாள் கூறினான் தெரிவித்தார் தெரிவித்தனர் கேட்டனர் பதிலளித்தாள் பதிலளித்தான் எழுதினார் விளக்கினார் வலியுறுத்தினார் எச்சரித்தார் ஒப்புக்கொண்டார் அறிவித்தார் கூறுகிறார் சொல்கிறார் குறிப்பிட்டார் வாதிட்டார் நினைவுகூர்ந்தார் உறுதியளித்தார் குற்றம்சாட்டினார் முணுமுணுத்தார் கத்தினார் தொடர்ந்தார்',
    pronouns: 'அவர் அவள் அவன் அவர்கள்',
    according: 'படி',
    first: 'நான் நாங்கள் நாம் என் எங்கள் எனக்கு எங்களுக்கு',
    naming: 'எனும் என்ற',
    unreal: 'நீங்கள் நீ',
    joining: 'ஒரு இந்த மற்றும்'
  },
  id: {
    verbs:
      'kata katanya berkata ujar* tutur* jelas* menjelaskan tambah* menambahkan tanya* bertanya jawab* menjawab tulis* menulis ungkap* mengatakan menyatakan tegas* menegaskan sebut* menyebut teriak* berteriak bisik* berbisik pikir* seru berseru ucap* lanjut* papar* imbuh* menuturkan mengungkapkan berujar menambah memaparkan membeberkan mengaku mengakui memperingatkan mengingatkan menekankan menandaskan mengklaim berpendapat berdalih beralasan berargumen bercerita menceritakan mengisahkan kenang* mengenang melanjutkan menyimpulkan mengumumkan berjanji mengeluh bercanda berkelakar bergumam mendesah tertawa menilai percaya mempercayai menganggap menduga memperkirakan menyarankan mengusulkan mendesak meminta menuntut mengkritik menuduh mengancam membantah mengulang mengulangi menginformasikan memberitahu menyampaikan melaporkan membenarkan mengonfirmasi mengutip cuit* memuji berharap harap* menerangkan menyinggung tukas* pungkas* simpul* tandas* beber* mencatat berpikir',
    pronouns: 'ia dia mereka beliau',
    according: 'menurut seperti_dikatakan mengutip',
    first: 'saya aku kami kita ku',
    naming: 'disebut bernama berjudul istilah kata-kata judul buku film lagu artikel dinamakan',
    unreal: 'Anda kamu jika bisa misalnya seperti contoh seolah tanyakan katakan',
    joining: 'dan atau yang di ke dari sebagai untuk adalah'
  },
  vi: {
    verbs:
      'nói hỏi đáp trả_lời viết kể giải_thích thêm cho_biết nhấn_mạnh khẳng_định chia_sẻ bảo kêu la hét nghĩ thốt tuyên_bố nhận_xét phát_biểu cho_hay thông_báo công_bố lập_luận biện_minh lưu_ý cảnh_báo thừa_nhận nhớ_lại nhắc_lại đùa kết_luận tiếp_tục nói_tiếp hứa phàn_nàn thì_thầm la_lên hét_lên kêu_lên tin_rằng cho_rằng nhận_định đánh_giá bình_luận chỉ_ra đề_nghị đề_xuất khuyên yêu_cầu kêu_gọi chỉ_trích cáo_buộc đe_dọa phủ_nhận lặp_lại tiết_lộ xác_nhận bày_tỏ tâm_sự kể_lại trích_dẫn bổ_sung dự_đoán cam_kết tranh_luận viết_rằng',
    pronouns: 'ông bà anh chị họ cô nó',
    according: 'theo theo_lời',
    first: 'tôi chúng_tôi mình chúng_ta tớ em con',
    naming: 'gọi_là mang_tên từ thuật_ngữ cuốn bộ_phim bài tên',
    unreal: 'bạn nếu có_thể ví_dụ như hãy',
    joining: 'và hoặc là của một các những cho với trong'
  }
}
