import { cite } from '../provinces/sources';
import { PROVINCES } from '../schema/codes';
import { diagnoseFilingNumber, PLATE } from '../text/network';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { provinceOf, textOf } from './read';

const ENTITY = 'entity.filingNumber';
const SITE = 'site.filingNumber';
const change = (value: string) => ({ label: { zh: `改为 ${value}`, en: `Change to ${value}` }, value });

export default defineRule({
  id: 'filing-number-form',
  fields: [ENTITY, SITE],
  reads: ['entity.province'],
  severity: 'warning',
  tier: 'full',
  messages: {
    writing: { zh: '备案号的写法不统一，请写成 {value}。', en: 'Write the filing number as {value}.' },
    form: {
      zh: '备案号“{text}”的形式不对，应像“浙ICP备12345678号”（网站再加“-1”），请核对。',
      en: '“{text}” is no filing number; it should look like 浙ICP备12345678号 (with -1 for a site).',
    },
    entityHasSite: {
      zh: '主体备案号填了网站备案号，请去掉“-”和后面的序号。',
      en: 'The entity’s number is a site’s; take off the hyphen and what follows.',
    },
    siteIsEntity: {
      zh: '网站备案号缺少“-1”这样的序号，请核对。',
      en: 'The site’s number lacks its ending such as -1; check it.',
    },
    province: {
      zh: '备案号以“{plate}”开头，所在区域选了{province}，请核对；主体迁省要先注销再重新备案。',
      en: 'The filing number begins with “{plate}” but the region is {province}; check it. An entity that moved cancels and files again.',
    },
    kin: {
      zh: '网站备案号不属于主体备案号 {entity}，请核对。',
      en: 'The site’s number does not belong to the entity’s number {entity}; check it.',
    },
  },
  sources: [cite('S001', '11 ICP备案后处理 · 备案号'), cite('PORTAL', '备案号格式')],
  check(filing) {
    const [entity, site] = [textOf(filing, ENTITY), textOf(filing, SITE)];
    const province = PROVINCES.find((p) => p.code === provinceOf(filing));
    const hits: RuleHit[] = [];
    for (const [field, text] of [
      [ENTITY, entity],
      [SITE, site],
    ] as const) {
      if (!text) continue;
      const { value, kind, plate, entity: root } = diagnoseFilingNumber(text);
      if (kind === 'unknown') hits.push({ field, message: 'form', params: { text: text.trim() } });
      else if (value !== text)
        hits.push({ field, message: 'writing', params: { value }, fix: change(value) });
      else if (field === ENTITY && kind === 'site' && root)
        hits.push({ field, message: 'entityHasSite', fix: change(root) });
      else if (field === SITE && kind === 'entity')
        hits.push({ field, message: 'siteIsEntity', severity: 'info' });
      if (kind !== 'unknown' && plate && province && PLATE[province.code] !== plate)
        hits.push({ field, message: 'province', params: { plate, province: province.short } });
    }
    const [a, b] = [diagnoseFilingNumber(entity), diagnoseFilingNumber(site)];
    if (a.kind === 'entity' && b.kind === 'site' && a.value !== b.entity)
      hits.push({ field: SITE, message: 'kin', params: { entity: a.value } });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '备案号的形式、省份与归属', en: 'Form, province and kin of filing numbers' },
  why: {
    zh: '备案号要与管局库里一致，少一个字就查不到原备案。',
    en: 'The number must match the authority’s record to find the earlier filing.',
  },
  examples: {
    ok: [
      {
        title: '主体和网站',
        filing: {
          entity: { province: '浙江省', filingNumber: '浙ICP备12345678号' },
          site: { filingNumber: '浙ICP备12345678号-1' },
        },
      },
      { title: '十位的新号', filing: { entity: { filingNumber: '豫ICP备2026012345号' } } },
      { title: '许可证编号', filing: { entity: { province: '浙江省', filingNumber: '浙B2-20260001' } } },
    ],
    bad: [
      {
        title: '小写、空格、全角横线',
        filing: { site: { filingNumber: '浙icp备 12345678号－1' } },
        message: 'writing',
        fixed: '浙ICP备12345678号-1',
      },
      { title: '缺号字', filing: { entity: { filingNumber: '浙ICP备12345678' } }, message: 'form' },
      {
        title: '主体填了网站号',
        filing: { entity: { filingNumber: '浙ICP备12345678号-1' } },
        message: 'entityHasSite',
        fixed: '浙ICP备12345678号',
      },
      {
        title: '网站填了主体号',
        filing: { site: { filingNumber: '浙ICP备12345678号' } },
        message: 'siteIsEntity',
      },
      {
        title: '省份不符',
        filing: { entity: { province: '河南省', filingNumber: '浙ICP备12345678号' } },
        message: 'province',
      },
      {
        title: '不属于同一主体',
        filing: {
          entity: { filingNumber: '浙ICP备12345678号' },
          site: { filingNumber: '浙ICP备87654321号-1' },
        },
        message: 'kin',
      },
    ],
  },
};
