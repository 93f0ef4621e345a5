import { cite } from '../provinces/sources';
import { ID_TYPES } from '../schema/codes';
import { cleanNumber } from '../text/id-number';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { sameText } from './people';
import { textOf } from './read';

const NUMBER = 'site.domainRegistrantIdNumber';
const TYPE = 'site.domainRegistrantIdType';

/** Codes a wording may mean; several where portals use one word for two certificates. */
const codesOf = (text: string): readonly string[] => {
  const folded = foldText(text);
  if (folded === '') return [];
  return ID_TYPES.filter((t) =>
    [t.code, t.zh, t.en, ...t.aliases].some((name) => foldText(name) === folded),
  ).map((t) => t.code);
};

const bare = (text: string): string => cleanNumber(text).value.replace(/-/g, '');

export default defineRule({
  id: 'domain-registrant-id',
  fields: [NUMBER, TYPE],
  reads: ['entity.idNumber', 'entity.idType', 'entity.name', 'site.domainRegistrantName'],
  severity: 'error',
  tier: 'full',
  messages: {
    number: {
      zh: '域名实名的证件号码与主办者的证件号码不同，请先修改域名实名信息，使两者一致。',
      en: 'The domain is verified with another ID number than the entity’s; change its real-name data so that they agree.',
    },
    orgCode: {
      zh: '域名实名用的是组织机构代码，主办者用的是统一社会信用代码，请把域名实名更新为统一社会信用代码。',
      en: 'The domain is verified with the organisation code, the entity files with the unified credit code; update the domain.',
    },
    type: {
      zh: '域名实名的证件类型是“{type}”，与主办者的“{own}”不同，请改成一致。',
      en: 'The domain is verified with “{type}”, the entity files with “{own}”; make them agree.',
    },
  },
  sources: [
    cite('UC24', '域名要求', '2025-12-30'),
    cite('HW25', '域名实名信息'),
    cite('S001', '1.1 基础信息校验 · 证件类型'),
    cite('ALI19', '网站域名准备与检查'),
  ],
  check(filing) {
    const [registrant, name] = [textOf(filing, 'site.domainRegistrantName'), textOf(filing, 'entity.name')];
    // Another holder (legal representative, shareholder) naturally has another number.
    if (registrant && name && !sameText(registrant, name)) return [];
    const [theirs, own] = [bare(textOf(filing, NUMBER)), bare(textOf(filing, 'entity.idNumber'))];
    const hits: RuleHit[] = [];
    if (theirs && own && theirs !== own) {
      const orgCode = own.length === 18 && theirs === own.slice(8, 17);
      hits.push({
        field: NUMBER,
        message: orgCode ? 'orgCode' : 'number',
        severity: registrant && name && !orgCode ? 'error' : 'warning',
      });
    }
    const type = textOf(filing, TYPE).trim();
    const [theirType, ownType] = [codesOf(type), filing.entity?.idType];
    const label = ID_TYPES.find((t) => t.code === ownType);
    if (theirType.length && label && ownType !== 'other' && !theirType.includes(ownType as string))
      hits.push({
        field: TYPE,
        message: 'type',
        params: { type, own: { zh: label.zh, en: label.en } },
        severity: 'warning',
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '域名实名的证件与主办者一致', en: 'The domain’s verified ID is the entity’s' },
  why: {
    zh: '域名实名与主办者用同一证件，管局才认定域名归主办者。',
    en: 'The authority takes the domain as the entity’s when both carry the same document.',
  },
  examples: {
    ok: [
      {
        title: '号码一致，大小写、空格、全角不算不同',
        filing: {
          entity: { idNumber: '33010619850307018X' },
          site: { domainRegistrantIdNumber: '３30106 19850307018x' },
        },
      },
      {
        title: '证件类型的别名',
        filing: { entity: { idType: 'residentId' }, site: { domainRegistrantIdType: '身份证' } },
      },
      {
        title: '持有者是法定代表人',
        filing: {
          entity: { name: '杭州某某公司', idNumber: '91330106MA2EXAM19G' },
          site: { domainRegistrantName: '李某晴', domainRegistrantIdNumber: '33010619850307018X' },
        },
      },
    ],
    bad: [
      {
        title: '号码不同',
        filing: {
          entity: { name: '王小满', idNumber: '41010519920412000X' },
          site: { domainRegistrantName: '王小满', domainRegistrantIdNumber: '33010619850307018X' },
        },
        message: 'number',
      },
      {
        title: '组织机构代码',
        filing: {
          entity: { idNumber: '123301064700000001' },
          site: { domainRegistrantIdNumber: '47000000-0' },
        },
        message: 'orgCode',
      },
      {
        title: '类型不同',
        filing: { entity: { idType: 'businessLicense' }, site: { domainRegistrantIdType: '组织机构代码证' } },
        message: 'type',
      },
    ],
  },
};
