import type {ReportingWords} from './reporting-words.js'

/** Reporting words of the other languages of Europe, Turkish and Persian among them, of Africa and of South Asia. */
export const otherReporting: Readonly<Record<string, ReportingWords>> = {
  fi: {
    verbs:
      'sano* kerto* vasta* kysy* kirjoit* selit* lisä* totea* toteaa totesi korosta* huomautta* väit* varoit* myön* jatko* huus* kuiska* ajatteli arvioi* muistelee uskoo pohtii',
    pronouns: 'hän he',
    according: 'mukaan',
    first: 'minä me minun meidän minua meitä minulla meillä olen olemme',
    naming: 'nimeltä nimeltään nimi termi sana niin_sanottu kirja elokuva laulu artikkeli käsite ilmaus kutsu*',
    unreal: 'sinä te sinun teidän jos voisi voit esimerkiksi kuten ehkä joku',
    joining: 'ja tai kuin että'
  },
  et: {
    verbs:
      'ütle* ütlesid räägi* rääki* vasta* küsi* kirjuta* selgita* lisa* rõhuta* väit* märki* hoiata* tunnista* jätka* hüüd* sosista* mõtle*',
    pronouns: 'tema ta nemad nad',
    according: 'sõnul arvates järgi',
    first: 'mina ma meie me minu mind meid olen oleme',
    naming: 'nimega nimetatud mõiste sõna niinimetatud raamat film laul artikkel',
    unreal: 'sina te kui võiks näiteks nagu keegi',
    joining: 'ja või kui'
  },
  hu: {
    verbs:
      'mond* mesél* válaszol* felel* kérdez* ír írta magyaráz* hozzátett* hozzáteszi hangsúlyoz* állít* jelentett* megjegyez* figyelmeztet* elismer* folytat* kiált* súg* gondol* fogalmaz* szerint nyilatkoz* emlékez*',
    pronouns: 'ő ők',
    according: 'szerint',
    first: 'én mi nekem engem minket nekünk az_én a_mi vagyok vagyunk',
    naming: 'nevű című címmel kifejezés szó fogalom úgynevezett ún. könyv film dal cikk nevez*',
    unreal: 'te ön ha lehet például mintha valaki',
    joining: 'a az egy és vagy mint'
  },
  el: {
    verbs:
      'λέει λένε είπε είπαν έλεγε δήλωσε δηλώνει εξηγεί εξήγησε πρόσθεσε προσθέτει απάντησε απαντά ρώτησε ρωτά γράφει έγραψε τόνισε τονίζει υποστηρίζει υποστήριξε σημείωσε σημειώνει ανέφερε αναφέρει σχολίασε παραδέχτηκε προειδοποίησε συνέχισε φώναξε ψιθύρισε σκέφτηκε θυμάται',
    pronouns: 'αυτός αυτή αυτοί αυτές εκείνος εκείνη ο_ίδιος η_ίδια',
    according: 'σύμφωνα_με κατά',
    first: 'εγώ εμείς μου μας με',
    naming: 'λεγόμεν* ονομάζεται τίτλο όρος όρο λέξη φράση βιβλίο ταινία άρθρο έννοια αποκαλ*',
    unreal: 'εσύ εσείς σας αν μπορεί μπορείτε παράδειγμα όπως κάποιος',
    joining: 'ο η το οι τα του της των τον την ένα μια από σε με και ή ως για'
  },
  tr: {
    verbs:
      'dedi* diyor* der diye söyl* anlat* yaz* sor* cevap* yanıt* açıkla* ekle* belirt* vurgula* ifade* iddia* uyar* kabul_et* bağır* fısılda* düşün* hatırla* konuş* aktar* devam_et* paylaş* kaydet*',
    pronouns: 'o onlar kendisi',
    according: 'göre',
    first: 'ben biz benim bizim bana bize beni bizi bende bizde',
    naming:
      'adlı isimli adında başlıklı terim* kelime* sözcük* deyim* sözde kitap film şarkı makale kavram denilen denen olarak',
    unreal: 'sen siz sizin eğer olabilir örneğin gibi mesela sanki biri',
    joining: 've veya bir bu şu ile için ya'
  },
  az: {
    verbs: 'dedi* deyir* söylə* yaz* soruş* cavab* izah* əlavə* bildir* vurğula* qışqır* düşün*',
    pronouns: 'o onlar',
    according: 'görə',
    first: 'mən biz mənim bizim mənə bizə',
    naming: 'adlı termin söz kitab film',
    unreal: 'sən siz əgər məsələn kimi',
    joining: 've və bir bu ilə üçün'
  },
  lt: {
    verbs:
      'sak* sakė pasak* teig* atsak* klaus* paklaus* raš* paraš* aiškin* paaiškin* prid* pabrėž* pareišk* pastebė* įspė* pripaž* tęs* sušuk* pagalvo*',
    pronouns: 'jis ji jie jos',
    according: 'pasak anot teigimu',
    first: 'aš mes man mane mums mus mano mūsų',
    naming: 'vadin* pavadin* termin* žod* taip_vadin* knyg* film*',
    unreal: 'tu jūs jei galėtų pavyzdžiui tarsi kažkas',
    joining: 'ir ar iš į su kaip'
  },
  sw: {
    verbs:
      '*sema alisema wakasema anasema akasema aliuliza akauliza aliwauliza akawauliza alimuuliza akamuuliza waliuliza akajibu alijibu anajibu wakajibu akamjibu alimjibu alimwambia akamwambia akawaambia aliwaambia alieleza anaeleza aliongeza akaongeza aliandika anaandika alipiga_kelele akapiga_kelele alifikiri akawaza aliita akaita alimwita aliomba akaomba alishangaa alinong* alilia akalia *sema *uliza *jibu *ambia *sikika',
    pronouns: 'yeye wao',
    according: 'kwa_mujibu_wa kulingana_na',
    first: 'mimi sisi yangu yetu wangu wetu langu letu nina tuna nime tume',
    naming: 'inayoitwa iitwayo anayeitwa neno kitabu jina filamu wimbo',
    unreal: 'wewe ninyi yako kama unaweza mfano labda',
    joining: 'wa ya la za cha na kwa ni katika'
  },
  hi: {
    verbs:
      'कहा कहते कहती कहता कहना कहकर बोला बोली बोले बोलीं बताया बताते बताती पूछा पूछती पूछते जवाब उत्तर लिखा लिखते समझाया समझाते जोड़ा चिल्लाया चिल्लाई चिल्लाकर सोचा सोचती फुसफुसाया पुकारा हँसते हंसते सोचने दोहराया',
    pronouns: 'वह वे उन्होंने उसने उन्हें वो',
    according: 'के_अनुसार के_मुताबिक',
    first: 'मैं हम मेरा मेरी मेरे हमारा हमारी हमारे मुझे हमें मैंने हमने मुझको',
    naming: 'नामक शीर्षक शब्द नाम तथाकथित किताब फिल्म गीत लेख',
    unreal: 'आप तुम अगर यदि उदाहरण जैसे मानो शायद कोई',
    joining: 'का की के को में से पर और या एक इस'
  },
  mr: {
    verbs: 'म्हणाला म्हणाली म्हणाले म्हणतो म्हणते विचारले विचारलं उत्तर सांगितले सांगितलं लिहिले ओरडला ओरडली',
    pronouns: 'तो ती ते त्या त्याने तिने',
    according: 'मते',
    first: 'मी आम्ही माझा माझी माझे आपण मला आम्हाला',
    naming: 'नावाचा नावाची शब्द नाव पुस्तक',
    unreal: 'तुम्ही तू जर उदाहरण',
    joining: 'आणि किंवा आहे एक हा ही हे'
  },
  bn: {
    verbs: 'বলল বললো বলেন বললেন বলেছেন বলে জিজ্ঞেস জিজ্ঞাসা জিগ্যেস উত্তর লিখেছেন জানান জানিয়েছেন চেঁচিয়ে ভাবল',
    pronouns: 'সে তিনি তারা তাঁরা',
    according: 'মতে',
    first: 'আমি আমরা আমার আমাদের আমাকে',
    naming: 'নামে নামক শব্দ বই শিরোনাম',
    unreal: 'আপনি তুমি যদি যেমন উদাহরণ',
    joining: 'এবং বা একটি এই ও'
  },
  ur: {
    verbs: 'کہا کہتے کہتی کہتا بولا بولی بولے بتایا پوچھا جواب لکھا سوچا چلایا',
    pronouns: 'وہ انہوں اس',
    according: 'مطابق',
    first: 'میں ہم میرا میری میرے ہمارا ہماری ہمارے مجھے ہمیں',
    naming: 'نامی عنوان لفظ کتاب فلم',
    unreal: 'آپ تم اگر مثال جیسے گویا',
    joining: 'کا کی کے کو میں سے پر اور یا ہے ایک'
  },
  ta: {
    verbs: 'என்றார் என்றாள் என்றான் கூறினார் சொன்னார் சொன்னாள் சொன்னான் கேட்டார் கேட்டாள் கேட்டான் பதிலளித்தார் என்று என',
    pronouns: 'அவர் அவள் அவன் அவர்கள்',
    according: 'படி',
    first: 'நான் நாங்கள் நாம் என் எங்கள் எனக்கு எங்களுக்கு',
    naming: 'எனும் என்ற',
    unreal: 'நீங்கள் நீ',
    joining: 'ஒரு இந்த மற்றும்'
  },
  id: {
    verbs:
      'kata katanya berkata ujar* tutur* jelas* menjelaskan tambah* menambahkan tanya* bertanya jawab* menjawab tulis* menulis ungkap* mengatakan menyatakan tegas* menegaskan sebut* menyebut teriak* berteriak bisik* berbisik pikir* seru berseru ucap* lanjut* papar* imbuh*',
    pronouns: 'ia dia mereka beliau',
    according: 'menurut',
    first: 'saya aku kami kita ku',
    naming: 'disebut bernama berjudul istilah kata-kata judul buku film lagu artikel dinamakan',
    unreal: 'Anda kamu jika bisa misalnya seperti contoh seolah',
    joining: 'dan atau yang di ke dari sebagai untuk adalah'
  },
  vi: {
    verbs:
      'nói hỏi đáp trả_lời viết kể giải_thích thêm cho_biết nhấn_mạnh khẳng_định chia_sẻ bảo kêu la hét nghĩ thốt tuyên_bố nhận_xét',
    pronouns: 'ông bà anh chị họ cô nó',
    according: 'theo',
    first: 'tôi chúng_tôi mình chúng_ta tớ em con',
    naming: 'gọi_là mang_tên từ thuật_ngữ cuốn bộ_phim bài tên',
    unreal: 'bạn nếu có_thể ví_dụ như',
    joining: 'và hoặc là của một các những cho với trong'
  }
}
