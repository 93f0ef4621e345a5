import { cite } from '../provinces/sources';
import type { FieldKey } from '../schema/fields';
import { cardOf, diagnoseResidentId } from '../text/id-number';
import { defineRule, type Localized, type RuleDocumentation, type RuleHit } from './define';
import { reuses } from './people';
import { isIndividual, rawValue, textOf } from './read';

const TYPES = {
  'entity.idNumber': 'entity.idType',
  'entityManager.idNumber': 'entityManager.idType',
  'siteManager.idNumber': 'siteManager.idType',
} as const;
type Key = keyof typeof TYPES;
const KEYS = Object.keys(TYPES) as Key[];
const MESSAGES = {
  length: 'length',
  characters: 'characters',
  region: 'region',
  'birth-date': 'birthDate',
  'check-digit': 'checkDigit',
} as const;
const OTHER_CARDS: Partial<Record<string, Localized>> = {
  residencePermit: { zh: '港澳台居民居住证', en: 'a residence permit of HK, Macau or Taiwan residents' },
  foreignPermanent: { zh: '外国人永久居留身份证', en: 'a foreign permanent resident card' },
};

const hitOf = (field: FieldKey, text: string): RuleHit | undefined => {
  const { problem, length, value } = diagnoseResidentId(text);
  if (!problem) return undefined;
  const card = OTHER_CARDS[cardOf(text) ?? ''];
  if (card) return { field, message: 'otherCard', params: { card } };
  if (problem === 'length' && /^\d{15}$/.test(value)) return { field, message: 'old' };
  return { field, message: MESSAGES[problem], params: { length, date: value.slice(6, 14) } };
};

/** With the type not chosen yet, 17 digits and one more are taken for a card of a person, less surely. */
const guess = (field: FieldKey, text: string): RuleHit | undefined => {
  const { value } = diagnoseResidentId(text);
  if (!/^\d{17}[\dX]$/.test(value) || cardOf(text)) return undefined;
  const hit = hitOf(field, text);
  return hit && { ...hit, severity: 'warning' };
};

export default defineRule({
  id: 'id-number-resident',
  fields: KEYS,
  reads: [...Object.values(TYPES), 'entity.nature', 'siteManager.sameAsEntityManager'],
  severity: 'error',
  tier: 'light',
  messages: {
    length: {
      zh: '证件号码有 {length} 位，居民身份证是 18 位，请对照证件。',
      en: 'ID number has {length} characters; a resident ID has 18. Compare it with the card.',
    },
    old: {
      zh: '证件号码是 15 位旧号码，请填现行身份证上的 18 位号码。',
      en: 'ID number is in the old form of 15 digits; enter the 18 digits of the present card.',
    },
    characters: {
      zh: '证件号码里有数字以外的字符，居民身份证是 17 位数字加 1 位数字或 X，请对照证件。',
      en: 'ID number has characters other than digits; a resident ID is 17 digits and one digit or X.',
    },
    region: {
      zh: '证件号码前 6 位不是行政区划代码，请对照证件再核一遍。',
      en: 'The first 6 digits of the ID number are no region code; compare it with the card.',
    },
    birthDate: {
      zh: '证件号码第 7 至 14 位“{date}”不是真实的出生日期，请对照证件再核一遍。',
      en: 'Digits 7 to 14 of the ID number, “{date}”, are no real date of birth; compare it with the card.',
    },
    checkDigit: {
      zh: '证件号码末位与前 17 位对不上，请对照证件再核一遍。',
      en: 'The last digit of the ID number does not match the first 17; compare it with the card.',
    },
    otherCard: {
      zh: '证件号码是{card}的号码，请把证件类型改成一致。',
      en: 'The number belongs to {card}; choose that ID type.',
    },
  },
  sources: [cite('GB11643', '4 号码的结构和表示形式'), cite('S001', '2 单位负责人信息 · 证件号码')],
  check(filing) {
    return KEYS.flatMap((key) => {
      const text = textOf(filing, key);
      if (!text || (key === 'siteManager.idNumber' && reuses(filing))) return [];
      const type = rawValue(filing, TYPES[key]);
      if (type === 'residentId') return hitOf(key, text) ?? [];
      const ofPerson = key !== 'entity.idNumber' || isIndividual(filing);
      return (!type && ofPerson && guess(key, text)) || [];
    });
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '居民身份证号码符合 GB 11643', en: 'Resident ID number follows GB 11643' },
  why: {
    zh: '末位由前 17 位算出，对不上说明有一位抄错。',
    en: 'The last sign follows from the first 17; a mismatch means a slip in copying.',
  },
  examples: {
    ok: [
      {
        title: '校验位正确',
        filing: { entityManager: { idType: 'residentId', idNumber: '33010619850307018X' } },
      },
      {
        title: '小写 x 由写法规则管',
        filing: { entityManager: { idType: 'residentId', idNumber: '33010619850307018x' } },
      },
      {
        title: '全角数字由写法规则管',
        filing: { siteManager: { idType: 'residentId', idNumber: '３３０１０６１９９００２１２２４６８' } },
      },
      {
        title: '已撤销的地区代码仍有效',
        filing: { entityManager: { idType: 'residentId', idNumber: '110105199001010010' } },
      },
      { title: '证件类型未选，号码正确', filing: { entityManager: { idNumber: '33010619850307018X' } } },
      {
        title: '护照号码不按身份证查',
        filing: { entityManager: { idType: 'passport', idNumber: 'E12345678' } },
      },
    ],
    bad: [
      {
        title: '少一位',
        filing: { entityManager: { idType: 'residentId', idNumber: '3301061985030701' } },
        message: 'length',
      },
      {
        title: '15 位旧号',
        filing: { entityManager: { idType: 'residentId', idNumber: '330106850307018' } },
        message: 'old',
      },
      {
        title: '字母 O 当零',
        filing: { entityManager: { idType: 'residentId', idNumber: '3301O619850307018X' } },
        message: 'characters',
      },
      {
        title: '没有的地区',
        filing: { entity: { idType: 'residentId', idNumber: '990106198503070180' } },
        message: 'region',
      },
      {
        title: '2 月 30 日',
        filing: { siteManager: { idType: 'residentId', idNumber: '330106198502300180' } },
        message: 'birthDate',
      },
      {
        title: '末位不符',
        filing: { entityManager: { idType: 'residentId', idNumber: '330106198503070180' } },
        message: 'checkDigit',
      },
      {
        title: '带空格也能查出末位',
        filing: { entityManager: { idType: 'residentId', idNumber: '330106 19850307 0180' } },
        message: 'checkDigit',
      },
      {
        title: '证件类型未选，末位不符',
        filing: { entityManager: { idNumber: '330106198503070180' } },
        message: 'checkDigit',
      },
      {
        title: '居住证号码',
        filing: { entityManager: { idType: 'residentId', idNumber: '810000199001010019' } },
        message: 'otherCard',
      },
    ],
  },
};
