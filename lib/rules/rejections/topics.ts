/** From what is spoken of and what is said of it to the field that has to be changed. */
import { UNREACHABLE } from './complaints';
import type { Rejection } from './define';

type Rule = readonly [topic: RegExp, said: RegExp, then: string];

/** Whoever or whatever is named where a call failed. */
const CALLED = /^(?:person\.name|@entity|@site|order|none|paper\.any|@call|sms\.code)$/;
const ID = '^(?:paper\\.id.*|person\\.(?:name|idNumber|idType))$';

/** The first that fits moves the topic: an ID that has expired is its date, a person who cannot be reached a number. */
const MOVES: readonly Rule[] = [
  [/^person\.name$/, /说不清|不清楚(?:网站|备案|这)|不知情|回访/, 'person.mobile'],
  [/^person\.mobile$/, /^(?:短信)?(?:验证|核验)(?:时|的?时候)/, 'sms.mobile'],
  [
    /^none$/,
    /(?:^|,)·+(?:这个?|[两二三]个)?[词字]?[^,]{0,3}(?:不能|不让|不行|不可|不给|禁|打回|驳|敏感|去掉|删|换|过不|慎用|违规)/,
    'site.name',
  ],
  [/^person\.mobile$/, /应急.*(?:同|重复|一样|一致)|(?:同|重复|一样|一致).*应急/, 'person.emergencyPhone'],
  [CALLED, UNREACHABLE, 'person.mobile'],
  [
    CALLED,
    /(?:接听|电话|致电|对方|核实|[打拨]过去|接的).{0,10}(?:不知|不认识|没听过|打错|别人|不清楚|否认|称未|称不|称没|不了解|不认可|没有办理|未办理)|不配合.{0,4}(?:电话|核验|核实)/,
    'person.mobile',
  ],
  [
    /^(?:paper\.(?:id.*|proof)|person\.(?:name|idNumber)|entity\.province)$/,
    /居住证|暂住证/,
    'paper.residence',
  ],
  [new RegExp(ID), /(?:过期|到期|失效|届满|有效期|长期|截止日|换证|期限)/, 'person.idValidUntil'],
  [
    /^paper\.id(?:Card)?$/,
    /(?:请使用|应使用|改用|不要填|不要用|不能用|不能使用|不支持)(?!复印|电子|翻拍|截图|过期)/,
    'person.idType',
  ],
  [
    /^paper\.id(?:Card)?$/,
    /(?:护照|通行证|台胞证|军官证|临时身份证|驾驶?证|户口[本簿])(?:不行|不收|不能|不可|用不了|不支持|不让|不接受)|(?:[要得改换应])[用成为](?:居留证|身份证|护照|通行证)/,
    'person.idType',
  ],
  [/^paper\.licence$/, /选[^,]{0,2}(?:营业执照|执照|代码证|证书)/, 'entity.idType'],
  [/^paper\.licence$/, /类型.{0,4}(?:不符|不一致|不匹配|不对)/, 'entity.idType'],
  [/^paper\.id.*$/, /类型.{0,4}(?:不符|不一致|不匹配|不对)/, 'person.idType'],
  [
    /^(?:paper\.(?:id.*|licence)|person\.(?:name|idNumber)|@entity|@site|order|none|entity\.name)$/,
    /跨省|选错.{0,2}省|非本省|外省|不[在是]本省|不是本地|户籍|非本地(?!.{0,4}号)|外地(?=[户身执备企单证人的])/,
    'entity.province',
  ],
  [/^(?:paper\.id.*|person\..*)$/, /\d岁|[没未不]满\d|周岁|未成年|年龄|年纪|岁数/, 'person.idNumber'],
  [/idType$/, /新增(?:网站|服务)|首次|接入备案/, 'order'],
  [/^(?:site\.domain|paper\.domainCertificate|@site)$/, /过期|到期(?!续)|续费|赎回/, 'site.domainExpiresOn'],
  [
    /^(?:@entity|paper\.licence|none)$/,
    /选[的了成](?:是|为)?(?:个人|企业|事业单位|社会团体)/,
    'entity.nature',
  ],
  [
    /^(?:@entity|@site|none|(?:site|entity)\.filingNumber)$/,
    /(?:走|选)[的成]?(?:是|为)?(?:首次|新增|接入|变更)/,
    'order',
  ],
  [
    /^(?:none|@entity|@site)$/,
    /(?:^|[,·]|不能|不可以?|不让)(?:别|不要|改)?(?:叫|[取起]个?名)(?!不)|叫(?:这个|这名|·|什么|名)/,
    'site.name',
  ],
  [/^(?:@site|none)$/, /后缀|注册局|域名/, 'site.domain'],
  [
    /^site\.(?:domain|domainVerifiedOn)$/,
    /过户|所有[者人]|持有[者人]|注册人|注册者|与.{0,12}(?:主体|单位|公司|主办).{0,12}(?:不|一致)/,
    'site.domainRegistrantName',
  ],
  [
    /^paper\.domainCertificate$/,
    /(?:注册[者人]|[持所]有[者人]).{0,10}(?:不符|不一致|不是|是个人|为个人)/,
    'site.domainRegistrantName',
  ],
  [/^site\.(?:cloudService|domain)$/, /解析.{0,4}(?:指向|[到在])/, 'site.ip'],
  [/^(?:@site|@entity|none)$/, /打开.{0,8}(?:不?是|看到|显示|跳)/, 'site.homeUrl'],
  [/^site\.domain(?!R)/, /注册商/, 'site.domainRegistrar'],
  [/^(?:site\.domain|none)$/, /实名/, 'site.domainVerifiedOn'],
  [
    /^(?:@site|none|site\.domain|order)$/,
    /打不开|404|白屏|点不开|无法打开|不能打开|无法(?:正常)?访问|不能(?:正常)?访问|不可访问|访问不了|打开为空|空白页|无法浏览/,
    'site.homeUrl',
  ],
  [/^(?:@site|site\.homeUrl|none)$/, /悬挂|(?<!取得|获得|拿到)备案编?号|底部/, 'site.filingNumber'],
  [
    /^@entity$/,
    /不存在|[查找]不到|查无|没查到|非正常|异常|吊销|注销[了中]|迁出|歇业|失信|[写填]错|[少多漏]·|改过?名|对不上|不一样|不一致|不符(?!合)|不匹配|更名/,
    'entity.name',
  ],
  [/^(?:@entity|none|person\.name)$/, /非法人|(?:不是|并非|非)法定代表/, 'person.name'],
  [
    /^(?:@site|@entity|order|none)$/,
    /审批|许可证|批文|批准|资质|资格证|(?:药监|卫健|教育|文旅|文化|广电|网信|金融|出版|人社|主管)(?:局|委|办|部门|监管局?)|文网文|经营许可|icp许可|icp证|视听许可|edi/,
    'site.preApproval',
  ],
  [/^(?:@entity|@site|none)$/, /同名|[的个种些用]词|字样|字眼/, 'site.name'],
  [
    /^(?:@site|@entity|order|none)$/,
    /个人.{0,10}(?:(?:不得|不可以?|不能|不允许|禁止|不准|不让|别)|做不了|不给做)/,
    'site.serviceContent',
  ],
  [/^(?:@site|@entity|none)$/, /个人.{0,5}(?:网站|站点?).{0,3}(?:有|出现|放|带|含)/, 'site.serviceContent'],
  [/^site\.domain$/, /(?:刚|新|今天|昨天)[买注].{0,8}等|等.{0,3}天/, 'site.domainVerifiedOn'],
  [
    /^(?:@site|@entity|none)$/,
    /经营范围|交易|金融|论坛|新闻|游戏|博客|资讯|招聘|直播|视频|彩票|医疗|药品|教育|出版|博彩|赌博|色情|违法|违规|业务|商城|商店|网店|购物|电商|支付|评论|留言|社区|交友|交互|盈利|营利|用户注册|注册登录|会员|卖货|推广|(?:功能|板块|版块)/,
    'site.serviceContent',
  ],
  [
    /^none$/,
    /拍(?![卖板])|^图(?=[太不没])|糊|反光|翻拍|露[出全脸肩]|正脸|白[底墙]|闭眼|(?:摘|戴).{0,3}(?:眼镜|口罩|帽子)|(?:眼镜|口罩|帽子).{0,3}[摘反]|刘海|修图|p图|美颜/,
    'paper.picture',
  ],
  [
    /^(?:@entity|none)$/,
    /(?:具体|精确|详细)[到至].{0,6}(?:门牌|楼|室|房|号)|(?:没|无|缺|写|少|补).{0,4}门牌|房间号|几栋|楼栋|楼层|单元号/,
    'entity.mailingAddress',
  ],
];

/** Words that leave a picture of a document a picture. */
const PICTURE = /照片|拍|图片|扫描|清晰|模糊|反光|复印|上传的?身份证/;

export const movedTopic = (topic: string, text: string): { topic: string; word: string } => {
  const rule = MOVES.find(([from, words]) => from.test(topic) && words.test(text));
  const word = rule?.[1].exec(text)?.[0] ?? '';
  const isPicture = topic === 'paper.idPhoto' && PICTURE.test(text) && !/过期|到期/.test(text);
  return !rule || (isPicture && rule[2] === 'person.idValidUntil')
    ? { topic, word: '' }
    : { topic: rule[2], word: rule[2] === 'paper.picture' ? '照片' : word };
};

/** Fields that reviewers speak of in one breath. */
const FAMILIES: readonly RegExp[] = [
  /^site\.domain/,
  /^(?:person\.name|entity\.legalRepresentative)$/,
  /^entity\.(?:province|city|district)$/,
  /^site\.(?:serviceContent|preApproval)$/,
  /^person\.idValid/,
];

const neutral = (key: string): string => key.replace(/^(?:entityManager|siteManager)\./, 'person.');

/** Two topics that are spoken of together belong to one reason. */
export const isKin = (a: string, b: string): boolean =>
  a === b || [...FAMILIES, /^(?:person|paper)\.id/].some((family) => family.test(a) && family.test(b));

export const exactly = (topic: string, { field }: Rejection): boolean =>
  field !== undefined && neutral(field) === topic;

/** Whether a known reason may be what is said of the topic. */
export const agrees = (
  topic: string,
  { field, id }: Rejection,
  isPaper: (id: string) => boolean,
): boolean => {
  const key = field ? neutral(field) : '';
  if (key === topic) return true;
  if (topic !== 'site.domainRegistrar' && FAMILIES.some((family) => family.test(topic) && family.test(key)))
    return true;
  if (topic.startsWith('paper.')) {
    if (isPaper(id)) return true;
    if (topic === 'paper.id') return /^(?:person|entity)\.id/.test(key);
    return topic.startsWith('paper.id')
      ? /^person\.id/.test(key)
      : topic === 'paper.licence' && id === 'entity-abnormal';
  }
  if (topic === 'person.name') return key.startsWith('person.') || isPaper(id);
  if (topic === '@entity') return key === '' || key.startsWith('entity.');
  if (topic === '@site') return key === '' || key.startsWith('site.');
  if (topic === 'order') return key === '';
  if (topic === 'sms.code') return key.startsWith('sms.');
  return false;
};
