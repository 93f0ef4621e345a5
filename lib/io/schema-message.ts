/** Schema issues in the words of the house: what the value is, what belongs there. */
import type { z } from 'zod';
import type { Wording } from './problem';

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, Wording> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'an object' },
  null: { zh: '空值 null', en: 'null' },
  undefined: { zh: '没有填', en: 'missing' },
};

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const named = (kind: string): Wording => KINDS[kind] ?? { zh: kind, en: kind };

const wrongType = (expected: readonly string[], input: unknown): Wording => {
  const kind = kindOf(input);
  const zh = expected.map((e) => named(e).zh).join('或');
  const en = expected.map((e) => named(e).en).join(' or ');
  if (kind === 'undefined') return { zh: `没有填，这里应是${zh}，请补上。`, en: `Missing; enter ${en}.` };
  const quoted = expected.includes('string') && kind === 'number';
  return {
    zh: `这里应是${zh}，文件里是${named(kind).zh}${quoted ? '；请加上引号，长号码写成数字会丢位' : '，请改过来'}。`,
    en: `This must be ${en} but is ${named(kind).en}; ${quoted ? 'put it in quotes, since long numbers lose digits' : 'change it'}.`,
  };
};

/** Long or strange text would bury the sentence. */
const shown = (value: unknown): string => {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
};

const wrongCode = (issue: Issue & { code: 'invalid_value' }, input: unknown): Wording => {
  if (typeof input !== 'string') return wrongType(['string'], input);
  const codes = issue.values.filter((v) => v !== '').map(String);
  return {
    zh: `“${shown(input)}”不在代码表里，请用 ${codes.slice(0, 6).join('、')} 等 ${codes.length} 个代码之一，或留空。`,
    en: `“${shown(input)}” is not one of the ${codes.length} codes (${codes.slice(0, 6).join(', ')}, …); use one of them or leave it empty.`,
  };
};

/** One zod issue (parsed with `reportInput`) as a sentence. */
export const schemaMessage = (issue: Issue): Wording => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType([issue.expected === 'record' ? 'object' : issue.expected], issue.input);
    case 'invalid_value':
      return wrongCode(issue, issue.input);
    case 'invalid_union': {
      const elements = Array.isArray(issue.input);
      return elements
        ? {
            zh: '列表里的每一项都应是文字，请改过来。',
            en: 'Every item of the list must be text; change it.',
          }
        : wrongType(['string', 'array'], issue.input);
    }
    case 'too_small':
      return { zh: '是空的，请填写。', en: 'Empty; enter a value.' };
    default:
      return {
        zh: '与资料格式不符，请对照样例改过来。',
        en: 'Does not fit the data format; compare it with a sample.',
      };
  }
};
