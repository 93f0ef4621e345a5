import { cite } from '../provinces/sources';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'site.domainRegistrar';
/** Registrars outside the mainland that are well known; a registrar not named here gives nothing. */
const ABROAD =
  /godaddy|namecheap|name\.com|namesilo|dynadot|gandi|cloudflare|google|squarespace|porkbun|hover|enom|tucows|networksolutions|ovh|ionos|hostinger|bluehost|dreamhost|epik|spaceship/;

export default defineRule({
  id: 'domain-registrar',
  fields: [FIELD],
  severity: 'warning',
  tier: 'full',
  messages: {
    alibabacloud: {
      zh: '域名在阿里云国际站（alibabacloud.com）注册，不能备案，请转入国内注册商。',
      en: 'The domain is registered with alibabacloud.com and cannot be filed; move it to a mainland registrar.',
    },
    abroad: {
      zh: '注册商“{registrar}”在境外，域名须由工信部批复的注册机构管理，请先转入国内注册商。',
      en: 'The registrar “{registrar}” is abroad; the domain has to be with one the ministry approved. Move it first.',
    },
  },
  sources: [
    cite('SALI', '备案前准备概述 · 域名'),
    cite('ALI19', '网站域名准备与检查'),
    cite('UC24', '域名要求', '2025-12-30'),
    cite('PORTAL', '北京、重庆、湖南 境外注册域名'),
  ],
  check(filing): readonly RuleHit[] {
    const registrar = textOf(filing, FIELD).trim();
    const text = foldText(registrar).replace(/[,.]?(inc|llc|ltd|pte)\.?$/g, '');
    if (/alibabacloud\.com|alibaba\.comsingapore|alibabacloud(international|singapore)|阿里云国际/.test(text))
      return [{ field: FIELD, message: 'alibabacloud', severity: 'error' }];
    return ABROAD.test(text) ? [{ field: FIELD, message: 'abroad', params: { registrar } }] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '域名在工信部批复的注册机构注册', en: 'The domain is with an approved registrar' },
  why: {
    zh: '只有工信部批复的机构管理的域名才能备案。',
    en: 'Only domains with a registrar the ministry approved can be filed.',
  },
  examples: {
    ok: [
      { title: '国内注册商', filing: { site: { domainRegistrar: '阿里云计算有限公司（万网）' } } },
      {
        title: '阿里云中国站英文名',
        filing: { site: { domainRegistrar: 'Alibaba Cloud Computing (Beijing) Co., Ltd.' } },
      },
      { title: '不认识的名称', filing: { site: { domainRegistrar: '某某网络科技' } } },
    ],
    bad: [
      {
        title: '国际站，全角和空格',
        filing: { site: { domainRegistrar: 'ａlibabacloud .com' } },
        message: 'alibabacloud',
      },
      { title: '境外注册商', filing: { site: { domainRegistrar: 'GoDaddy.com, LLC' } }, message: 'abroad' },
    ],
  },
};
