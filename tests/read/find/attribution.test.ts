import {describe, expect, it} from 'vitest'
import {findQuotations} from '../../../src/read/find-quotations.js'

/** Locale, Markdown with one quotation, its kind (`q`: any but a mention), its speaker as written (`-`: nobody, `*`: not compared). */
type Case = readonly [string, string, string, string]

const addressed: readonly Case[] = [
  ['en', '"We feel left out of NATO," he told Bush.', 'q', '-'],
  ['en', 'Vladimir Putin arrived early. "We feel left out of NATO," he told Bush.', 'q', 'Vladimir Putin'],
  ['en', '"We feel left out of NATO," Putin told Bush.', 'q', 'Putin'],
  ['en', '"We feel left out of NATO," said Putin to Bush.', 'q', 'Putin'],
  ['en', 'Putin told Bush: "We feel left out of NATO."', 'q', 'Putin'],
  ['en', 'Bush was told by Putin: "We feel left out of NATO."', 'q', 'Putin'],
  ['en', '"We feel left out of NATO," Bush was told by Putin.', 'q', 'Putin'],
  ['en', '"We feel left out," he said to Bush on Monday. Later Kern said he agreed.', 'q', '-'],
  ['en', 'Ann Kern came early. "We feel left out," she reminded Bush.', 'q', 'Ann Kern'],
  ['en', 'Ann Kern came early. "Why are we left out?" she asked Tom Reed.', 'q', 'Ann Kern'],
  [
    'fr',
    'Anne Ferrand est arrivée tôt. « Nous nous sentons exclus de l’OTAN », a-t-elle dit à Bush.',
    'q',
    'Anne Ferrand'
  ],
  ['fr', '« Nous nous sentons exclus de l’OTAN », a dit Poutine à Bush.', 'q', 'Poutine'],
  ['fr', '« Nous nous sentons exclus de l’OTAN », a-t-il dit à Bush.', 'q', '-'],
  ['fr', 'Poutine a dit à Bush : « Nous nous sentons exclus de l’OTAN. »', 'q', 'Poutine'],
  ['fr', 'À Bush, Poutine a déclaré : « Nous nous sentons exclus de l’OTAN. »', 'q', 'Poutine'],
  ['fr', '« Nous nous sentons exclus », lui a répondu Poutine.', 'q', 'Poutine'],
  ['uk', '«Ми почуваємося осторонь НАТО», — сказав Путін Бушеві.', 'q', 'Путін'],
  ['uk', '«Ми почуваємося осторонь НАТО», — сказав він Бушеві.', 'q', '-'],
  ['uk', 'Володимир Путін приїхав рано. «Ми почуваємося осторонь НАТО», — сказав він Бушеві.', 'q', 'Володимир Путін'],
  ['uk', 'Путін сказав Бушеві: «Ми почуваємося осторонь НАТО».', 'q', 'Путін'],
  ['uk', 'Бушеві Путін сказав: «Ми почуваємося осторонь НАТО».', 'q', 'Путін'],
  ['ru', '«Мы чувствуем себя в стороне от НАТО», — сказал Путин Бушу.', 'q', 'Путин'],
  ['ru', '«Мы чувствуем себя в стороне от НАТО», — сказал он Бушу.', 'q', '-'],
  ['pl', '„Czujemy się pominięci”, powiedział Putin Bushowi.', 'q', 'Putin'],
  ['pl', '„Czujemy się pominięci” – powiedział mu Putin.', 'q', 'Putin'],
  ['cs', '„Cítíme se opomenuti,“ řekl Putin Bushovi.', 'q', 'Putin'],
  ['de', '„Wir fühlen uns ausgeschlossen“, sagte er zu Bush.', 'q', '-'],
  ['de', '„Wir fühlen uns ausgeschlossen“, sagte Putin zu Bush.', 'q', 'Putin'],
  ['de', 'Wladimir Putin kam früh. „Wir fühlen uns ausgeschlossen“, sagte er zu Bush.', 'q', 'Wladimir Putin'],
  ['de', 'Putin sagte zu Bush: „Wir fühlen uns ausgeschlossen.“', 'q', 'Putin'],
  ['de', 'Zu Bush sagte Putin: „Wir fühlen uns ausgeschlossen.“', 'q', 'Putin'],
  ['es', '«Nos sentimos excluidos», le dijo a Bush.', 'q', '-'],
  ['es', '«Nos sentimos excluidos», le dijo Putin a Bush.', 'q', 'Putin'],
  ['es', 'Vladímir Putin llegó temprano. «Nos sentimos excluidos», dijo a Bush.', 'q', 'Vladímir Putin'],
  ['it', '«Ci sentiamo esclusi», disse Putin a Bush.', 'q', 'Putin'],
  ['it', '«Ci sentiamo esclusi», ha detto a Bush.', 'q', '-'],
  ['pt', '“Nós nos sentimos excluídos”, disse Putin a Bush.', 'q', 'Putin'],
  ['pt', '“Nós nos sentimos excluídos”, disse ele a Bush.', 'q', '-'],
  ['nl', '‘Wij voelen ons buitengesloten’, zei Poetin tegen Bush.', 'q', 'Poetin'],
  ['nl', '‘Wij voelen ons buitengesloten’, zei hij tegen Bush.', 'q', '-'],
  ['sv', '”Vi känner oss utanför”, sa Putin till Bush.', 'q', 'Putin'],
  ['sv', '”Vi känner oss utanför”, sa han till Bush.', 'q', '-'],
  ['da', '»Vi føler os udenfor«, sagde Putin til Bush.', 'q', 'Putin'],
  ['ja', 'プーチンはブッシュ氏に「我々はNATOから疎外されていると感じている」と述べた。', 'q', 'プーチン'],
  ['ja', '「我々はNATOから疎外されていると感じている」とブッシュ氏に述べた。', 'q', '-'],
  ['ja', '「我々はNATOから疎外されていると感じている」とプーチンはブッシュ氏に述べた。', 'q', 'プーチン'],
  ['ja', 'ブッシュ氏にプーチン氏は「我々はNATOから疎外されている」と語った。', 'q', 'プーチン'],
  ['zh', '普京对布什说：“我们感到被北约排除在外。”', 'q', '普京'],
  ['zh', '“我们感到被北约排除在外。”普京告诉布什。', 'q', '普京'],
  ['zh', '“我们感到被北约排除在外。”普京对布什说。', 'q', '普京'],
  ['zh', '普京告诉布什：“我们感到被北约排除在外。”', 'q', '普京'],
  ['ko', '푸틴은 부시에게 "우리는 나토에서 소외감을 느낀다"고 말했다.', 'q', '푸틴'],
  ['ko', '"우리는 나토에서 소외감을 느낀다"고 푸틴은 부시에게 말했다.', 'q', '푸틴'],
  ['ar', 'التقى جورج بوش وبوتين. «نشعر بأننا مستبعدون من الناتو»، قال بوتين لبوش. رد بوش لاحقا.', 'q', 'بوتين'],
  ['ar', 'وصل جورج بوش. قال بوتين لبوش: «نشعر بأننا مستبعدون من الناتو».', 'q', 'بوتين'],
  ['ar', 'وصل جورج بوش. «نشعر بأننا مستبعدون من الناتو»، قال لبوش.', 'q', '-'],
  ['he', 'ג\'ורג\' בוש הגיע. "אנחנו מרגישים מחוץ לנאט"ו", אמר פוטין לבוש.', 'q', 'פוטין'],
  ['he', 'בוש הגיע. "אנחנו מרגישים בחוץ", אמר לבוש.', 'q', '-'],
  ['fa', 'پوتین به بوش گفت: «ما احساس می‌کنیم کنار گذاشته شده‌ایم.»', 'q', 'پوتین'],
  ['hi', 'पुतिन ने बुश से कहा, "हम खुद को अलग महसूस करते हैं।"', 'q', 'पुतिन'],
  ['tr', 'Putin, Bush’a "Kendimizi dışlanmış hissediyoruz" dedi.', 'q', 'Putin'],
  ['tr', '"Kendimizi dışlanmış hissediyoruz" dedi Putin Bush’a.', 'q', 'Putin'],
  ['fi', '”Tunnemme jääneemme ulkopuolelle”, Putin sanoi Bushille.', 'q', 'Putin'],
  ['fi', '”Tunnemme jääneemme ulkopuolelle”, hän sanoi Bushille.', 'q', '-'],
  ['hu', '„Kirekesztve érezzük magunkat” – mondta Putyin Bushnak.', 'q', 'Putyin'],
  ['hu', '„Kirekesztve érezzük magunkat” – mondta Bushnak.', 'q', '-'],
  ['el', '«Νιώθουμε αποκλεισμένοι», είπε ο Πούτιν στον Μπους.', 'q', 'Πούτιν'],
  ['ro', '„Ne simțim excluși”, i-a spus Putin lui Bush.', 'q', 'Putin'],
  ['bg', '„Чувстваме се изключени“, каза Путин на Буш.', 'q', 'Путин'],
  ['hr', '„Osjećamo se isključeno”, rekao je Putin Bushu.', 'q', 'Putin'],
  ['sr', '„Осећамо се искључено“, рекао је Путин Бушу.', 'q', 'Путин'],
  ['id', '“Kami merasa dikucilkan,” kata Putin kepada Bush.', 'q', 'Putin'],
  ['vi', '“Chúng tôi cảm thấy bị gạt ra ngoài”, Putin nói với Bush.', 'q', 'Putin']
]

const called: readonly Case[] = [
  ['en', 'It loosened what Putin called "the totalitarian grip on Eastern Europe".', 'partial', 'Putin'],
  ['en', 'Bush arrived. He described it as “a hole in the middle of Europe”.', 'q', '*'],
  ['en', 'Reed described it as “a hole in the middle of Europe”.', 'partial', 'Reed'],
  [
    'fr',
    'La chute a desserré ce que Poutine a appelé « l’emprise totalitaire sur l’Europe de l’Est ».',
    'partial',
    'Poutine'
  ],
  ['fr', 'Poutine a qualifié le mur de « cicatrice au milieu de l’Europe ».', 'partial', 'Poutine'],
  ['uk', 'Це послабило те, що Путін назвав «тоталітарною хваткою у Східній Європі».', 'partial', 'Путін'],
  ['uk', 'Путін назвав стіну «дірою посеред Європи».', 'partial', 'Путін'],
  ['ru', 'Это ослабило то, что Путин назвал «тоталитарной хваткой в Восточной Европе».', 'partial', 'Путин'],
  ['de', 'Es lockerte, was Putin „den totalitären Griff um Osteuropa“ nannte.', 'partial', 'Putin'],
  ['de', 'Putin bezeichnete die Mauer als „eine Wunde mitten in Europa“.', 'partial', 'Putin'],
  ['es', 'Aflojó lo que Putin llamó «el control totalitario de Europa del Este».', 'partial', 'Putin'],
  ['it', 'Allentò quella che Putin ha definito «la morsa totalitaria sull’Europa orientale».', 'partial', 'Putin'],
  ['pt', 'Afrouxou o que Putin chamou de “o domínio totalitário sobre a Europa Oriental”.', 'partial', 'Putin'],
  ['pl', 'Rozluźniło to, co Putin nazwał „totalitarnym uściskiem w Europie Wschodniej”.', 'partial', 'Putin'],
  ['sv', 'Det lättade det som Putin kallade ”det totalitära greppet om Östeuropa”.', 'partial', 'Putin'],
  ['nl', 'Het verzwakte wat Poetin ‘de totalitaire greep op Oost-Europa’ noemde.', 'partial', 'Poetin'],
  ['cs', 'Uvolnilo to, co Putin nazval „totalitním sevřením východní Evropy“.', 'partial', 'Putin'],
  ['en', 'Kern called it “the Heron”.', 'mention', '*'],
  ['en', 'The book is called “A Winter in the Harbour by Night”.', 'mention', '*']
]

const asides: readonly Case[] = [
  ['en', 'At home, Putin said, people felt "deceived by the West".', 'partial', 'Putin'],
  ['en', 'Russians, Putin said, felt "deceived by the West for years".', 'partial', 'Putin'],
  ['fr', 'Les Russes se sentent, a dit Poutine, « trompés par l’Occident ».', 'partial', 'Poutine'],
  ['de', 'Zu Hause, sagte Putin, fühlten sich die Menschen „vom Westen betrogen“.', 'partial', 'Putin'],
  ['uk', 'Удома, сказав Путін, люди почуваються «обманутими Заходом».', 'partial', 'Путін'],
  ['es', 'En casa, dijo Putin, la gente se sentía «engañada por Occidente».', 'partial', 'Putin'],
  ['it', 'In patria, ha detto Putin, la gente si sentiva «ingannata dall’Occidente».', 'partial', 'Putin'],
  ['pl', 'W kraju, powiedział Putin, ludzie czują się „oszukani przez Zachód”.', 'partial', 'Putin'],
  ['ru', 'Дома, сказал Путин, люди чувствуют себя «обманутыми Западом».', 'partial', 'Путин'],
  ['ar', 'وفي الداخل، قال بوتين، يشعر الناس بأنهم «مخدوعون من الغرب».', 'partial', 'بوتين']
]

function expectCase(locale: string, markdown: string, kind: string, speaker: string): void {
  const found = findQuotations(markdown, {locale}).map((quotation) => [
    kind === 'q' && quotation.kind !== 'mention' ? 'q' : quotation.kind,
    speaker === '*' ? '*' : (quotation.speaker?.name ?? '-')
  ])
  expect(found).toEqual([[kind, speaker]])
}

describe('attribution', () => {
  it.each(addressed)('should not take the one who is spoken to for the speaker in %s: %s', expectCase)

  it.each(called)('should quote the one who calls something by several words in %s: %s', expectCase)

  it.each(asides)('should believe a clause of attribution inside the sentence in %s: %s', expectCase)
})
