/**
 * Characters that write foreign names in Chinese, and common Chinese family names, with about the sound they stand for:
 * those that stand for a consonant without its vowel. Both forms of the script.
 */
const sounds: readonly string[] = [
  'a阿 ai艾埃爱愛 an安 ao奥奧澳 ba巴芭 bai白拜 ban班 bang邦 bao鲍鮑宝 be贝貝 ben本 bi比彼毕畢碧 bin宾賓 bo博波伯勃柏 b布 chai柴 chen陈陳 chu楚',
  'da达達大 dai戴代黛 dan丹 de德 deng邓鄧登 di迪蒂狄帝 ding丁 dong东東董 du杜都 dun顿頓敦 do多铎 e厄俄 en恩 l尔爾 fa法 fan凡范 fei费費菲 fen芬 feng冯馮 f弗夫 fu福富',
  'ga加 gan甘 gao高 g格 go戈哥 gu古 gue盖蓋 guo郭 ha哈 hai海 han汉漢韩韓汗 hao豪 he赫何 heng亨 hong洪 hu胡侯 hua华華 huai怀懷 huang黄黃 ho霍',
  'ji吉季姬 ki基 ja贾賈嘉佳 jian简簡健 jiang江姜 je杰傑捷 jin金 jing静靜京 ka卡 kai凯凱 kan坎 kang康 kao考 k克 ke科可柯 ken肯 kong孔 ku库庫 kui奎 kun昆 ko阔',
  'la拉 lai莱萊赖賴 lan兰蘭 lang朗 lao劳勞 l勒 lei雷蕾 lun伦倫 li利里李丽麗莉黎 lian连連 liang梁 lin林琳 ling玲 liu刘劉柳 long龙龍 lu卢盧鲁魯路露陆陸 lo罗羅洛',
  'ma马馬玛瑪 mai迈邁麦麥 man曼 mao毛 mei梅美 men门門 meng蒙孟 mi米密 ming明 mo莫墨默 mu穆木 m姆 na纳納娜那 nai奈 nan南楠 nao瑙 ne内內 ni尼妮 nie涅 ning宁寧 niu纽紐 nu努 no诺諾',
  'o欧歐 pa帕 pai派 pan潘 pei佩 peng彭 pi皮 ping平萍 po珀 p普 chi奇 qi齐齊 cha恰查 qiang强強 jo乔喬 che切 qin秦 jiong琼瓊 ran然 re热熱 rong荣榮 ru茹 rui瑞 ro若',
  'sa萨薩 sai赛賽 se塞色瑟 sang桑 sen森 sha沙莎夏 shan山珊 shang尚 shen沈 sheng圣聖 sh什 shi施史石诗詩 shu舒 s斯丝絲思 si西希 song宋 su苏蘇素 sun孙孫 so索',
  'ta塔 tai泰 tan坦谭譚檀 tang汤湯唐 tao陶 t特 te忒 ti提 tian田 ting廷 tong通 tu图圖 to托 va瓦 van万萬 wang王汪旺 wei维維韦韋威魏 wen文温溫 weng翁 vo沃 wu乌烏伍吴吳武',
  'xiang祥 xiao肖萧蕭 xie谢謝 xin辛欣 xing兴興 xiong雄 hiu休 xu许許徐 xue雪 ya亚亞雅 yang杨楊扬揚 yan燕 yao姚 ye叶葉耶 i伊以易 in因英 yong永 iu尤优優 yu于玉 yuan元袁 yo约約 yun云雲',
  'za扎 ze泽澤 jan詹 zhang张張章 zhao赵趙 zhe哲 zhen珍 zhi智芝 zhou周 zhu朱茱 z兹茲 ts茨 zong宗 zu祖 zo佐 shou守 cheng成 jun君军軍 fang方芳 shi诗'
]

const table: ReadonlyMap<string, string> = new Map(
  sounds
    .flatMap((line) => line.split(' '))
    .flatMap((entry): [string, string][] => {
      const [sound] = /^[a-z]+/u.exec(entry) ?? ['']
      return Array.from(entry.slice(sound.length), (character) => [character, sound])
    })
)

/** A text with the characters that write names in Chinese as they sound, the others as they are. */
export function soundHan(text: string): string {
  return /\p{Script=Han}/u.test(text) ? text.replace(/\p{Script=Han}/gu, (each) => table.get(each) ?? each) : text
}
