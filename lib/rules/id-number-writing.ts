import { cite } from '../provinces/sources';
import type { FieldKey } from '../schema/fields';
import { cleanNumber, type Writing } from '../text/id-number';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, reuses } from './people';
import { textOf } from './read';

const KEYS: readonly FieldKey[] = [
  'entity.idNumber',
  ...personKeys('idNumber'),
  'site.domainRegistrantIdNumber',
];
const MESSAGES: Record<Writing, string> = {
  'full-width': 'fullWidth',
  spaces: 'spaces',
  'lower-case': 'lowerCase',
};

const hitOf = (field: FieldKey, text: string): RuleHit | undefined => {
  const { value, writing } = cleanNumber(text);
  const [first] = writing;
  if (!first || !/^[0-9A-Z()-]+$/.test(value)) return undefined;
  const last = text.trim().slice(-1);
  const smallX = writing.length === 1 && /^\d{17}x$/.test(text);
  const message = writing.length > 1 ? 'several' : smallX ? 'smallX' : MESSAGES[first];
  const label = smallX
    ? { zh: '改为大写 X', en: 'Change to capital X' }
    : { zh: `改为 ${value}`, en: `Change to ${value}` };
  return { field, message, params: { last }, fix: { label, value } };
};

export default defineRule({
  id: 'id-number-writing',
  fields: KEYS,
  reads: ['siteManager.sameAsEntityManager'],
  severity: 'error',
  tier: 'light',
  messages: {
    fullWidth: {
      zh: '证件号码里有全角字符，请改为半角数字和字母。',
      en: 'ID number has full-width characters; enter half-width digits and letters.',
    },
    spaces: { zh: '证件号码里有空格，请去掉空格。', en: 'ID number has spaces; take them out.' },
    smallX: {
      zh: '证件号码末位是小写 x，请填大写 X。',
      en: 'ID number ends in a small x; enter a capital X.',
    },
    lowerCase: {
      zh: '证件号码里有小写字母，请填大写字母。',
      en: 'ID number has small letters; enter capital letters.',
    },
    several: {
      zh: '证件号码里有空格、全角或小写字符，请填连续的半角数字和大写字母。',
      en: 'ID number has spaces, full-width or small characters; enter plain digits and capital letters.',
    },
  },
  sources: [
    cite('S001', '1.1 基础信息校验 · 证件号码'),
    cite('S001', '2 单位负责人信息 · 证件号码'),
    cite('GB11643', '4 号码的结构'),
  ],
  check(filing) {
    return KEYS.flatMap((key) => {
      if (key === 'siteManager.idNumber' && reuses(filing)) return [];
      return hitOf(key, textOf(filing, key)) ?? [];
    });
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '证件号码用半角、大写，不留空格',
    en: 'ID numbers in half width and capitals, without spaces',
  },
  why: {
    zh: '号码按字符比对，小写、全角和空格都会被当作不同。',
    en: 'Numbers are compared sign by sign; small, wide letters and blanks count as different.',
  },
  examples: {
    ok: [
      { title: '大写 X', filing: { entityManager: { idNumber: '33010619850307018X' } } },
      { title: '信用代码', filing: { entity: { idNumber: '91330106MA2EXAM19G' } } },
      { title: '写成文字的证号不在此列', filing: { entity: { idNumber: '民证字第０１０号' } } },
      {
        title: '复用时不重复提示',
        filing: { siteManager: { sameAsEntityManager: true, idNumber: '33010619850307018x' } },
      },
    ],
    bad: [
      {
        title: '末位小写 x',
        filing: { entityManager: { idNumber: '33010619850307018x' } },
        message: 'smallX',
        fixed: '33010619850307018X',
      },
      {
        title: '全角数字',
        filing: { entityManager: { idNumber: '３３０１０６１９８５０３０７０１８X' } },
        message: 'fullWidth',
        fixed: '33010619850307018X',
      },
      {
        title: '分段空格',
        filing: { siteManager: { idNumber: '330106 19900212 2468' } },
        message: 'spaces',
        fixed: '330106199002122468',
      },
      {
        title: '信用代码用小写',
        filing: { entity: { idNumber: '91330106ma2exam19g' } },
        message: 'lowerCase',
        fixed: '91330106MA2EXAM19G',
      },
      {
        title: '空格加小写',
        filing: { site: { domainRegistrantIdNumber: '330106 19850307 018x' } },
        message: 'several',
        fixed: '33010619850307018X',
      },
    ],
  },
};
