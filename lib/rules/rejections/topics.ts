/** From what is spoken of and what is said of it to the field that has to be changed. */
import { UNREACHABLE } from './complaints';
import type { Rejection } from './define';

type Rule = readonly [topic: RegExp, said: RegExp, then: string];

/** Whoever or whatever is named where a call failed. */
const CALLED = /^(?:person\.name|@entity|@site|order|none|paper\.any|@call|sms\.code)$/;
const ID = '^(?:paper\\.id.*|person\\.(?:name|idNumber|idType))$';

/** The first that fits moves the topic: an ID that has expired is its date, a person who cannot be reached a number. */
const MOVES: readonly Rule[] = [
  [/^person\.mobile$/, /应急.*(?:同|重复|一样|一致)|(?:同|重复|一样|一致).*应急/, 'person.emergencyPhone'],
  [CALLED, UNREACHABLE, 'person.mobile'],
  [
    CALLED,
    /(?:接听|电话|致电|对方|核实).{0,10}(?:不知|不清楚|否认|称未|称不|称没|不了解|不认可|没有办理|未办理)|不配合.{0,4}(?:电话|核验|核实)/,
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
  [/^paper\.licence$/, /类型.{0,4}(?:不符|不一致|不匹配|不对)/, 'entity.idType'],
  [/^paper\.id.*$/, /类型.{0,4}(?:不符|不一致|不匹配|不对)/, 'person.idType'],
  [
    /^(?:paper\.(?:id.*|licence)|person\.(?:name|idNumber)|@entity|@site|order|none|entity\.name)$/,
    /跨省|选错.{0,2}省|非本省|外省|不[在是]本[省地]|户籍|非本地(?!.{0,4}号)|外地(?=[户身执备企单证人的])/,
    'entity.province',
  ],
  [/^(?:paper\.id.*|person\..*)$/, /未满.{0,3}岁|不满.{0,3}岁|周岁|18岁|未成年/, 'person.idNumber'],
  [/^(?:site\.domain|paper\.domainCertificate|@site)$/, /过期|到期(?!续)|续费|赎回/, 'site.domainExpiresOn'],
  [
    /^(?:@entity|paper\.licence|none)$/,
    /选[的了成](?:是|为)?(?:个人|企业|事业单位|社会团体)/,
    'entity.nature',
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
  [/^site\.domain(?!R)/, /注册商/, 'site.domainRegistrar'],
  [/^(?:site\.domain|none)$/, /实名/, 'site.domainVerifiedOn'],
  [
    /^(?:@site|none|site\.domain|order)$/,
    /打不开|点不开|无法打开|不能打开|无法(?:正常)?访问|不能(?:正常)?访问|不可访问|访问不了|打开为空|空白页|无法浏览/,
    'site.homeUrl',
  ],
  [/^(?:@site|site\.homeUrl|none)$/, /悬挂|(?<!取得|获得|拿到)备案编?号|底部/, 'site.filingNumber'],
  [/^@entity$/, /不一致|不符(?!合)|不匹配|更名/, 'entity.name'],
  [/^(?:@entity|none|person\.name)$/, /非法人|(?:不是|并非|非)法定代表/, 'person.name'],
  [/^(?:@site|@entity|order|none)$/, /审批|许可证|批文|批准|资质|资格证/, 'site.preApproval'],
  [
    /^(?:@site|@entity|order|none)$/,
    /个人.{0,6}(?:备案|网站|主体).{0,4}(?:不得|不可|不能|不允许|禁止)/,
    'site.serviceContent',
  ],
  [
    /^(?:@site|@entity|none)$/,
    /经营范围|交易|金融|论坛|新闻|游戏|博客|资讯|招聘|直播|视频|彩票|医疗|药品|教育|出版|博彩|赌博|色情|违法|违规|业务/,
    'site.serviceContent',
  ],
  [/^(?:@entity|none)$/, /(?:具体|精确|详细)[到至].{0,6}(?:门牌|楼|室|房|号)/, 'entity.mailingAddress'],
];

/** Words that leave a picture of a document a picture. */
const PICTURE = /照片|拍|图片|扫描|清晰|模糊|反光|复印|上传的?身份证/;

export const movedTopic = (topic: string, text: string): { topic: string; word: string } => {
  const rule = MOVES.find(([from, words]) => from.test(topic) && words.test(text));
  const word = rule?.[1].exec(text)?.[0] ?? '';
  const isPicture = topic === 'paper.idPhoto' && PICTURE.test(text) && !/过期|到期/.test(text);
  return !rule || (isPicture && rule[2] === 'person.idValidUntil')
    ? { topic, word: '' }
    : { topic: rule[2], word };
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
