import { cite } from '../provinces/sources';
import type { PersonProperty } from '../schema/fields';
import type { Filing } from '../schema/filing';
import { diagnoseMobile } from '../text/phone';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, samePerson } from './people';
import { isUnit, provinceOf } from './read';

const phone = (filing: Filing, role: 'entityManager' | 'siteManager', property: PersonProperty): string => {
  const { value, problem } = diagnoseMobile(personText(filing, role, property));
  return problem ? '' : value;
};

/** Provinces where a portal refused one emergency phone for both managers (2012-2021). */
const TWO_EMERGENCY = new Set(['henan', 'chongqing', 'tianjin', 'gansu']);
const SITE = 'siteManager';

export default defineRule({
  id: 'contact-managers-distinct',
  fields: personKeys('mobile', 'email', 'emergencyPhone'),
  reads: [
    ...personKeys('name', 'idNumber'),
    'entity.province',
    'entity.nature',
    'siteManager.sameAsEntityManager',
  ],
  severity: 'warning',
  tier: 'full',
  messages: {
    mobile: {
      zh: '网站负责人的手机号与主体负责人相同，两人不是同一人时请各填本人的号码。',
      en: 'The site manager’s mobile equals the entity manager’s; two persons need a number each.',
    },
    email: {
      zh: '网站负责人的电子邮箱与主体负责人相同，两人不是同一人时请各填一个邮箱。',
      en: 'The site manager’s e-mail equals the entity manager’s; two persons need an address each.',
    },
    emergency: {
      zh: '两位负责人的应急联系电话相同，该省要求不同，请换一个号码。',
      en: 'Both managers have the same emergency phone; this province wants two. Enter another number.',
    },
    crossed: {
      zh: '网站负责人的应急联系电话是主体负责人的手机号，建议填另一个人的号码。',
      en: 'The site manager’s emergency phone is the entity manager’s mobile; better give a third person’s.',
    },
    crossedEntity: {
      zh: '主体负责人的应急联系电话是网站负责人的手机号，建议填另一个人的号码。',
      en: 'The entity manager’s emergency phone is the site manager’s mobile; better give a third person’s.',
    },
  },
  sources: [
    cite('HW25', '负责人联系方式'),
    cite('TX', '北京、辽宁、广东、湖北 联系方式'),
    cite('S001', '9 短信核验 · 按手机号判断是否同一人'),
    cite('PORTAL', '主体负责人、网站负责人应急电话'),
  ],
  check(filing): readonly RuleHit[] {
    if (samePerson(filing) !== false) return [];
    const province = provinceOf(filing) ?? '';
    const [a, b] = [phone(filing, 'entityManager', 'mobile'), phone(filing, SITE, 'mobile')];
    const [x, y] = [phone(filing, 'entityManager', 'emergencyPhone'), phone(filing, SITE, 'emergencyPhone')];
    const [m, n] = [
      foldText(personText(filing, 'entityManager', 'email')),
      foldText(personText(filing, SITE, 'email')),
    ];
    const strict = isUnit(filing) && (province === 'guangdong' || province === 'hubei');
    const hits: (RuleHit | false)[] = [
      a !== '' &&
        a === b && { field: 'siteManager.mobile', message: 'mobile', severity: strict ? 'error' : 'warning' },
      m !== '' && m === n && { field: 'siteManager.email', message: 'email' },
      x !== '' &&
        x === y &&
        TWO_EMERGENCY.has(province) && { field: 'siteManager.emergencyPhone', message: 'emergency' },
      y !== '' &&
        y === a &&
        a !== b && { field: 'siteManager.emergencyPhone', message: 'crossed', severity: 'info' },
      x !== '' &&
        x === b &&
        a !== b && { field: 'entityManager.emergencyPhone', message: 'crossedEntity', severity: 'info' },
    ];
    return hits.filter((hit): hit is RuleHit => hit !== false);
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '两位负责人的联系方式各不相同', en: 'Two managers, two sets of contacts' },
  why: {
    zh: '两个人用同一套联系方式，会被认为其中一人不真实。',
    en: 'Two people with one set of contacts look like one of them is not real.',
  },
  examples: {
    ok: [
      {
        title: '各不相同',
        filing: {
          entityManager: { name: '李某晴', mobile: '13800001234', email: 'a@b.cn' },
          siteManager: { name: '周某远', mobile: '13700002468', email: 'c@b.cn' },
        },
      },
      {
        title: '同一人可以相同',
        filing: {
          entityManager: { name: '李某晴', mobile: '13800001234' },
          siteManager: { name: '李某 晴', mobile: '13800001234' },
        },
      },
      {
        title: '还不知道是不是同一人',
        filing: { entityManager: { mobile: '13800001234' }, siteManager: { mobile: '13800001234' } },
      },
    ],
    bad: [
      {
        title: '手机相同',
        filing: {
          entityManager: { name: '李某晴', mobile: '13800001234' },
          siteManager: { name: '周某远', mobile: '138 0000 1234' },
        },
        message: 'mobile',
      },
      {
        title: '邮箱相同，大小写和全角不算不同',
        filing: {
          entityManager: { name: '李某晴', email: 'A@b.cn' },
          siteManager: { name: '周某远', email: 'ａ@b.cn' },
        },
        message: 'email',
      },
      {
        title: '重庆应急电话相同',
        filing: {
          entity: { province: '重庆市' },
          entityManager: { name: '李某晴', emergencyPhone: '13900005678' },
          siteManager: { name: '周某远', emergencyPhone: '13900005678' },
        },
        message: 'emergency',
      },
      {
        title: '应急电话是另一位的手机',
        filing: {
          entityManager: { name: '李某晴', mobile: '13800001234' },
          siteManager: { name: '周某远', mobile: '13700002468', emergencyPhone: '13800001234' },
        },
        message: 'crossed',
      },
      {
        title: '反过来',
        filing: {
          entityManager: { name: '李某晴', mobile: '13800001234', emergencyPhone: '13700002468' },
          siteManager: { name: '周某远', mobile: '13700002468' },
        },
        message: 'crossedEntity',
      },
    ],
  },
};
