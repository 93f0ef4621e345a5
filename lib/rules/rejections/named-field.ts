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
  /不一致|不符|不对|不正确|有误|差异|出入|错|反了|遗漏|漏|缺|不全|不完整|不能|不可|不得|不支持|不接受|不规范|不合|不够|不在|不详|不清|不存在|看不出|显示为|雷同|查无|须为|须与|应为|应选|应与|请按|请改|请换|请选|请更换|请更正|请修改|请精确|请照|请与|请填写|重新填写/;
/** A question is no reason. */
const QUESTION = /怎么|如何|吗|什么|哪|请问|\?/;
/** The judgement stands this close to the name (characters). */
const NEAR = 20;

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
  const [first] = found.sort((a, b) => a.at - b.at || b.word.length - a.word.length);
  if (!first) return undefined;
  const judgement = segment.slice(first.at).search(NOT_RIGHT);
  if (judgement < 0 || judgement > first.word.length + NEAR) return undefined;
  return { word: first.word, field: first.key.replace('person.', `${roleOf(segment)}.`) as FieldKey };
};
