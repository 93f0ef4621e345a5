import { cite } from '../provinces/sources';
import { defineRule, type RuleDocumentation } from './define';
import { personKeys, ROLES, reuses } from './people';

export default defineRule({
  id: 'id-type-officer',
  fields: ['entity.idType', ...personKeys('idType')],
  reads: ['siteManager.sameAsEntityManager'],
  severity: 'info',
  tier: 'full',
  messages: {
    officer: {
      zh: '证件类型选了军官证，2023 年的部级选项里已没有，有居民身份证的建议改选居民身份证。',
      en: 'Officer ID is chosen; the ministry’s options of 2023 no longer list it. Prefer the resident ID card.',
    },
  },
  sources: [cite('MIIT-ENUM', '负责人证件类型'), cite('S001', '3.1 网站负责人信息 · 证件类型')],
  check(filing) {
    const conflict = {
      zh: '阿里云 2020 年的页面可选军官证，2023 年的部级选项没有。',
      en: 'Aliyun offered officer IDs in 2020; the ministry’s options of 2023 do not.',
    };
    const keys = (['entity', ...ROLES] as const).filter(
      (s) => filing[s]?.idType === 'officer' && !(s === 'siteManager' && reuses(filing)),
    );
    return keys.map((section) => ({ field: `${section}.idType` as const, message: 'officer', conflict }));
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '军官证不在部级证件清单', en: 'Officer IDs are not on the ministry’s list' },
  why: {
    zh: '部级证件选项已调整，旧选项可能无法上报。',
    en: 'The ministry’s options have changed; an old one may not be accepted.',
  },
  examples: {
    ok: [{ title: '身份证', filing: { entityManager: { idType: 'residentId' } } }],
    bad: [{ title: '军官证', filing: { entityManager: { idType: 'officer' } }, message: 'officer' }],
  },
};
