/** Does a short text read as a Chinese person's name? Common surnames and characters typical of given names. */

const SURNAMES = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊殷施洪翟安颜倪严牛温季俞章鲁葛伍韦申尤毕聂焦向柳邢骆岳齐梅莫庄辛管祝左涂谷祁耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁甘景薄单包司柏宁柯阮桂闵欧解强柴华车冉房边吉饶',
);
/** The commonest twenty: even two characters with one of these read as a name. */
const COMMONEST = new Set('王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗郑谢');
/** Two-character words of every day that begin with one of them. */
const EVERYDAY = new Set(
  '王国 王子 王室 黄金 黄海 黄龙 黄红 黄山 黄昏 刘海 林海 林立 周一 周二 周文 周永 朱红 杨梅 马一 马大 马小 马龙 何一 何大 何小 孙小 胡小 张大 张一 高大 谢一 李一 罗伟 林小 林大 王大 王一 周大 周小'.split(
    ' ',
  ),
);
const COMPOUND = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '司徒',
];
/** Characters that stand in given names far more often than in names of sites. */
const GIVEN = new Set(
  '伟芳娜秀敏静丽强磊军洋勇艳杰娟涛超霞平刚桂英华玉萍红鹏飞健辉俊帆亮斌波浩宇轩梓涵欣怡佳琪雪婷颖慧莹倩雯琳瑶萱诗妍璐丹晶媛嘉豪泽睿晨博鑫昊楠凯旭东峰建国庆志明德海兵胜利淑珍兰凤琴云莲梅玲芬燕彬龙栋钢锋翔坤龄荣祥彦哲思远一小大晓子文振宏永家继光新生金福贵顺满然若宁毅峻骏舟川羽佑沐汐苒菲蕾薇茜娇娥嫣珊莎',
);

const isGiven = (text: string): boolean => [...text].every((char) => GIVEN.has(char));

/** Length of the surname at the head of the text; 0 when there is none. */
const surnameLength = (text: string): number =>
  COMPOUND.some((name) => text.startsWith(name)) ? 2 : SURNAMES.has(text[0] ?? '') ? 1 : 0;

/**
 * True when the whole text reads as a name: a surname and one or two characters typical of given names.
 * Cautious on purpose: 白日梦 or 高兴事 begin with surnames too.
 */
export const isPersonLike = (text: string): boolean => {
  const surname = surnameLength(text);
  const given = text.slice(surname);
  return surname > 0 && given.length >= 1 && given.length <= 2 && isGiven(given) && new Set(text).size > 1;
};

/** True for a name whose surname is one of the commonest, so that two characters are enough to be sure. */
export const isPlainName = (text: string): boolean =>
  isPersonLike(text) && COMMONEST.has(text[0] ?? '') && !EVERYDAY.has(text);
