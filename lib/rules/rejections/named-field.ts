/**
 * What is left when no known message fits: a clause that names a field of the form and says that something
 * about it is not right. The field is certain, the reason is not, and the answer says so.
 */
import { WORDS } from '../../recognise/vocabulary';
import type { FieldKey } from '../../schema/fields';
import { normalise } from './concepts';

export interface NamedField {
  field: FieldKey;
  /** As the text names it. */
  word: string;
}

/** Names that forms do not use but reviewers do. */
const MORE: readonly (readonly [words: string, key: string])[] = [
  ['主体名称 主办单位全称 单位全称 企业全称', 'entity.name'],
  ['网站起的名字 网站起名 网站名字 网站名里', 'site.name'],
  ['执照编号 执照号', 'entity.idNumber'],
  ['办公地点', 'entity.mailingAddress'],
  ['紧急联系人的号码 紧急联系人 应急联系人', 'person.emergencyPhone'],
  ['负责人姓名', 'person.name'],
  ['主体所在地 所在区县 所在地区 备案地区', 'entity.district'],
  ['起始日期 开始日期 签发日期 有效期起 有效期开始', 'person.idValidFrom'],
  ['有效期 截止日期 到期日期 到期日 有效期截止 有效期截止日期 有效期至 证件期限', 'person.idValidUntil'],
  ['语言种类 网站语言', 'site.languages'],
  ['统一代码 统一代码证号', 'entity.idNumber'],
  ['网站主页 首页链接', 'site.homeUrl'],
  ['网站用途 建站用途', 'site.remarks'],
];

/** Longest first: 应急联系电话 is not 联系电话. Words that several sections share say too little. */
const NAMES: readonly (readonly [word: string, key: string])[] = [...MORE, ...WORDS]
  .filter(([, keys]) => !keys.includes(' ') || keys.includes('person.'))
  .flatMap(([words, keys]) => {
    const own = keys.split(' ').find((k) => k.startsWith('person.')) ?? keys;
    return words.split(' ').map((word) => [normalise(word), own.replace('~', '')] as const);
  })
  .filter(([word]) => word.length >= 2 && word !== '负责人' && !/^[a-z]+$/.test(word))
  .sort((a, b) => b[0].length - a[0].length);

const NOT_RIGHT =
  /不一致|不符|不对|不正确|有误|差异|出入|错|反了|遗漏|漏|缺|不全|不完整|不能|不可|不得|不支持|不接受|不规范|不合|不够|不在|不详|不清|不存在|看不出|显示为|雷同|查无|须为|须与|应为|应选|应与|请按|请改|请换|请选|请更换|请更正|请修改|请精确|请照|请与|请填写|重新填写|请补充|请注明|请写明|请说明|请体现|请核|请重|请先|请去掉|请删|请完善|去掉|改选|需为|需与|应当|必须|过于|宽泛|太|仍是|还是旧|多了|少了|少一|多一|矛盾|跳转|已注销|停机|空号|关机|打不通|无法|模糊|更新|更换|待|建议|不宜|不是|非本|不属于|虚假|已变更|不相符|不详细|不匹配|不吻合|对不上|没有|未/;
/** What is said of the field, then what to do about it: 邮箱里有逗号，请修正. */
const DEMAND = /[,:](?:请|需|须|应|建议|麻烦|烦请)/;
/** A question is no reason. */
const QUESTION = /怎么|如何|吗|什么|哪|请问|\?/;
/** What may stand between two names that belong together. */
const JOINT = /^[的件]?$/;
const endOf = ({ at, word }: { at: number; word: string }): number => at + word.length;
/** The judgement stands this close to the name (characters). */
const NEAR = 20;

/** Papers that only a unit has. */
const UNIT_PAPER = /组织机构代码|信用代码|营业执照|法人证书|登记证书/;

const roleOf = (segment: string): 'siteManager' | 'entityManager' =>
  segment.includes('网站负责人') && !/主体负责人|单位负责人/.test(segment) ? 'siteManager' : 'entityManager';

/** The first field that a clause finds fault with; undefined when it names none, or says nothing against it. */
export const namedField = (segment: string): NamedField | undefined => {
  if (QUESTION.test(segment)) return undefined;
  const found = NAMES.flatMap(([word, key]) => {
    const at = segment.indexOf(word);
    return at < 0 ? [] : [{ word, key, at }];
  });
  // The subject stands first; of two names at one place the longer one is meant.
  const [subject] = found.sort((a, b) => a.at - b.at || b.word.length - a.word.length);
  if (!subject) return undefined;
  // 负责人身份证有效期: of names that run into each other the last is the head.
  const first = found.reduce(
    (head, next) =>
      next.at > head.at && endOf(next) > endOf(head) && JOINT.test(segment.slice(endOf(head), next.at))
        ? next
        : head,
    subject,
  );
  const key = first.key === 'person.idType' && UNIT_PAPER.test(segment) ? 'entity.idType' : first.key;
  const said = segment.slice(first.at);
  const judgement = said.search(NOT_RIGHT);
  const isJudged = judgement >= 0 && judgement <= first.word.length + NEAR;
  if (!isJudged && !DEMAND.test(said)) return undefined;
  return { word: first.word, field: key.replace('person.', `${roleOf(segment)}.`) as FieldKey };
};
