/** Which field or paper a clause speaks of: the head of the names in it, and whose it is. */
import { type Mention, mentionsIn } from './subjects';

export interface Subject {
  /** A field key, `person.x`, `paper.x`, `order`, or an owner (`@entity`): the section alone. */
  topic: string;
  word: string;
  at: number;
  end: number;
  /** How plainly it is named; below `PLAIN` a known reason knows better. */
  weight: number;
}

export const PLAIN = 1.9;

/** Names that belong together: 负责人 的 身份证 上的 有效期. */
const JOINT =
  /^(?:的|上的?|[中里内]的?|所填写?的?|填写的|信息的?|解析[的到]?|[下旁]方?|[正背反]面的?|栏|处|[那这][边里个张份块](?:的|上)?)?$/;
/** What follows is what the subject is compared with: 与营业执照不一致, 应为法人. */
const COMPARED =
  /(?:与|和|跟|(?<!不)同|按照?|照|依|据|以|于|比|为|(?<![可但就只还])是|符合|参考|对应)(?:您|贵司|上传|提交|所传|原|本人|其|该|当前)*的?$/;
/** Or what it was given as: 证件类型选的是身份证. */
const VALUE =
  /(?:[选填写传用][的成]|改为|改选|更换为|[改换]成|改用|建议用?|(?<!不|没|误|冒|占|盗|被)(?:[要得该就])用|直接用|(?:^|[,·])用)·?$/;
/** 填的是二级域名: at the head it is what the message is about. */
const GIVEN = /^[^,]{0,4}[填选写用][的成]是?·?$/;
/** 主体负责人和网站负责人手机号: both own what follows. */
const AND = /^(?:与|和|及|以及|、|\/|或|跟)$/;

/** Words that say little alone. */
const VAGUE =
  /^(?:号码|电话|地址|内容|前置|社保|总机|注册号|地区|文号|命名|后缀|服务器|实例|语言|首页|ip|许可|资质|机主|来电|名字|税号|应急|所有者|所有人|注册人|持有人)$/;
const LIGHT = /^(?:内容|短信|经营范围|材料|资料|文件|订单|接入商|首次备案|新增网站|接入备案|变更备案)$/;
const OWNER_WEIGHT: Readonly<Record<string, number>> = {
  '@entity': 1,
  '@site': 1,
  '@call': 1,
  'paper.any': 1.7,
};

const PERSONS = /^@(?:person|legal|entityManager|siteManager)$/;

/** 地址填的注册地: what it was given as says nothing of whose it is. */
const GIVEN_AS = /[填写选传用][的成][^,]*/g;

/** 名字 alone is the site's, unless a person or a unit is spoken of or a character of it is wrong. */
const OF_PERSON =
  /负责人|身份证|法人|法定代表|本人|姓名|联系人|证件|[那这]个?人|错别?字|[写打]错|[少多差]一?个?字|生僻/;
const OF_UNIT = /公司|单位|企业|执照|工商|主体|主办/;
const bareName = (text: string, before: string): string =>
  OF_PERSON.test(text) ? 'person.name' : OF_UNIT.test(before) ? 'entity.name' : 'site.name';

const clauseAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf(',', at) + 1).split(',')[0] ?? text;

/** The topic of a name, given the name it hangs on. */
const owned = (topic: string, owner: string | undefined, text: string, at: number): string => {
  if (owner === 'sms.code') return owner;
  if (/^(?:person|\?)\./.test(topic) && owner === 'site.domainRegistrantName' && !topic.startsWith('?.id'))
    return owner;
  if (topic.startsWith('person.') && owner === 'site.domain') return 'site.domainRegistrantName';
  if (!topic.startsWith('?.')) return topic;
  const property = topic.slice(2);
  const before = text.slice(0, at);
  const own = text.replace(GIVEN_AS, '');
  if (property === 'remarks')
    return owner === '@entity' || /主[体办]|地址|住所|门牌/.test(before) ? 'entity.remarks' : 'site.remarks';
  if (property === 'address')
    return owner?.startsWith('site.')
      ? 'site.ip'
      : /证件|执照|证照|身份证|住所|注册/.test(own)
        ? 'entity.idAddress'
        : 'entity.mailingAddress';
  if (property === 'filingNumber')
    return owner === '@entity' || /主体(?!负责)|单位/.test(text)
      ? 'entity.filingNumber'
      : 'site.filingNumber';
  const isPerson =
    (owner && (PERSONS.test(owner) || owner.startsWith('paper.id'))) ||
    (!owner && /负责人|身份证|法人|法定代表/.test(before));
  if (isPerson) return `person.${property}`;
  if (owner?.startsWith('site.domain'))
    return (
      { idType: 'site.domainRegistrantIdType', idNumber: 'site.domainRegistrantIdNumber' }[property] ??
      'site.domainRegistrantName'
    );
  if (property !== 'name') return `entity.${property}`;
  if (owner === '@site') return 'site.name';
  if (owner === '@entity' || owner === 'paper.licence') return 'entity.name';
  if (/网站|app|小程序|域名|服务/.test(text) || /[与和跟同](?:公司|单位|主体|企业)(?![证名全登])/.test(text))
    return 'site.name';
  return /单位|公司|主体|执照|企业|工商|主办/.test(own) ? 'entity.name' : 'site.name';
};

const sectionOf = (topic: string): string => topic.split('.')[0] ?? '';

/** Runs of names: the last is the head, the one before it the owner; a picture of a paper is the paper. */
const chains = (text: string): { head: Mention; owner: string | undefined; at: number }[] => {
  const all: { head: Mention; owner: string | undefined; at: number }[] = [];
  for (const mention of mentionsIn(text)) {
    const last = all.at(-1);
    const gap = last && text.slice(last.head.end, mention.at);
    if (!last || gap === undefined) all.push({ head: mention, owner: undefined, at: mention.at });
    else if (JOINT.test(gap)) {
      const isPicture = /^paper\.(?:any|picture)$/.test(mention.topic) && /^paper/.test(last.head.topic);
      const isOfPaper = /^paper\.(?:form|letter|promise|plan|domainCertificate|face|residence)$/.test(
        last.head.topic,
      );
      // 前置审批文件, 营业执照有效期: still the approval, still the licence.
      const isApproval =
        (last.head.topic === 'site.preApproval' && mention.topic.startsWith('paper.')) ||
        (/^(?:site\.preApproval|paper\.licence)$/.test(last.head.topic) &&
          mention.topic.startsWith('person.idValid'));
      const isNumberOf =
        mention.topic === 'person.mobile' && /^person\.(?:emergencyPhone|phone2)$/.test(last.head.topic);
      const isName = mention.word === '名字' && /^paper\.(?:any|picture)$/.test(last.head.topic);
      const isOwner = /^@/.test(mention.topic) && !/^@/.test(last.head.topic);
      const isOwnName = mention.topic.startsWith('?.') && !/^(?:[@p]|site\.domain)/.test(last.head.topic);
      // 邮箱域名, 住所省份: what hangs on a field of another kind is a part of it.
      const isAside =
        !/^[@p?]|^site\.domain/.test(last.head.topic.replace('person.', '')) &&
        !/^[@p?]/.test(mention.topic.replace('person.', '')) &&
        (sectionOf(mention.topic) !== sectionOf(last.head.topic) ||
          /^entity\.(?:province|city|district)$/.test(mention.topic));
      const isInRemark = last.head.topic.endsWith('.remarks') && gap !== '';
      const isPart = isInRemark || isOwnName || isAside || isName || isNumberOf;
      if (isPicture || isPart || isOfPaper || isApproval) last.head = { ...last.head, end: mention.end };
      else if (isOwner) all.push({ head: mention, owner: undefined, at: mention.at });
      else {
        last.owner =
          /^(?:@(?:person|legal))$/.test(last.head.topic) && last.owner ? last.owner : last.head.topic;
        last.head = mention;
      }
    } else if (AND.test(gap) && /^@/.test(last.head.topic) && PERSONS.test(mention.topic) && all.length)
      all[all.length - 1] = { head: mention, owner: undefined, at: last.at };
    else all.push({ head: mention, owner: undefined, at: mention.at });
  }
  return all;
};

/** Every subject of a text, in order. `said` finds the words of a complaint. */
export const subjectsIn = (text: string, said: (text: string) => boolean): Subject[] =>
  chains(text).map(({ head, owner, at }, index) => {
    const topic = PERSONS.test(head.topic)
      ? 'person.name'
      : head.word === '名字' && !owner
        ? bareName(clauseAt(text, head.at), text.slice(text.lastIndexOf(',', head.at) + 1, head.at))
        : owned(head.topic, owner, text, head.at);
    const before = text.slice(Math.max(0, at - 6), at);
    const isGiven = index === 0 && GIVEN.test(text.slice(0, at));
    const isCompared = (COMPARED.test(before) && !isGiven) || (index > 0 && VALUE.test(before));
    const weight =
      (PERSONS.test(head.topic)
        ? 1.8
        : LIGHT.test(head.word)
          ? 1.4
          : (OWNER_WEIGHT[topic] ?? (VAGUE.test(head.word) && !owner ? 1.9 : 3))) -
      (isCompared ? 2.5 : 0) -
      (index > 0 && topic.endsWith('.remarks') ? 1 : 0) -
      Math.min(index, 4) * 0.3 +
      (said(text.slice(head.end, head.end + 14)) ? 0.6 : 0);
    return { topic, word: head.word, at: head.at, end: head.end, weight };
  });

/** 两个负责人填了同一个电话: where a field of the person is named too, the person only says whose. */
const isOwnerOnly = ({ topic, word }: Subject, all: readonly Subject[]): boolean =>
  topic === 'person.name' &&
  /人$/.test(word) &&
  all.some((other) => /^person\.(?!name)/.test(other.topic) && other.weight > 1.5);

/** The subject of a text: the most plainly named, the first of equals. */
export const subjectOf = (subjects: readonly Subject[]): Subject | undefined =>
  subjects
    .filter((one) => !isOwnerOnly(one, subjects))
    .reduce<Subject | undefined>(
      (best, next) => (best && best.weight >= next.weight ? best : next),
      undefined,
    );
