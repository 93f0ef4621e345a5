import { cite } from '../provinces/sources';
import type { FieldKey } from '../schema/fields';
import { defineRule, type RuleDocumentation } from './define';
import { provinceOf, textOf } from './read';

const KEYS: readonly FieldKey[] = ['entity.city', 'entity.district', 'entity.mailingAddress'];
const NAMED = new Set(['beijing', 'tianjin', 'shanghai', 'zhejiang', 'guangxi']);

export default defineRule({
  id: 'address-pseudo-city',
  fields: KEYS,
  reads: ['entity.province'],
  severity: 'warning',
  tier: 'full',
  messages: {
    address: {
      zh: '通信地址含“市辖区”，这不是实际的区名，请去掉。',
      en: 'Mailing address holds “市辖区”, which is no real district; take it out.',
    },
    region: {
      zh: '所在区域填了“{value}”，这不是实际的区名，请选具体的市和区县。',
      en: 'Region says “{value}”, which is no real place; choose the city and the district.',
    },
  },
  sources: [cite('TX', '北京、天津、上海、浙江、广西 地址')],
  check(filing) {
    const severity = NAMED.has(provinceOf(filing) ?? '') ? ('warning' as const) : ('info' as const);
    return KEYS.flatMap((field) => {
      const text = textOf(filing, field);
      if (field !== 'entity.mailingAddress') {
        const value = text.trim();
        return /^(市辖区|县|.{0,8}直辖县级.*)$/.test(value)
          ? { field, message: 'region', params: { value }, severity: 'info' as const }
          : [];
      }
      if (!text.includes('市辖区')) return [];
      return {
        field,
        message: 'address',
        severity,
        fix: { label: { zh: '去掉“市辖区”', en: 'Take out 市辖区' }, value: text.replaceAll('市辖区', '') },
      };
    });
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '地址里不出现“市辖区”', en: 'No “市辖区” in addresses' },
  why: {
    zh: '“市辖区”只是统计用的分组，不是能找到的地方。',
    en: '“市辖区” is a statistical heading, not a place that can be found.',
  },
  examples: {
    ok: [
      {
        title: '没有市辖区',
        filing: {
          entity: {
            province: '北京市',
            city: '北京市',
            district: '海淀区',
            mailingAddress: '北京市海淀区中关村大街 １号',
          },
        },
      },
      {
        title: '罕用字地名',
        filing: { entity: { province: '北京市', mailingAddress: '北京市海淀区𠮷祥路1号' } },
      },
    ],
    bad: [
      {
        title: '地址里有市辖区',
        filing: { entity: { province: '天津市', mailingAddress: '天津市市辖区和平区南京路1号' } },
        message: 'address',
        fixed: '天津市和平区南京路1号',
      },
      {
        title: '城市选了市辖区',
        filing: { entity: { province: '上海市', city: '市辖区' } },
        message: 'region',
      },
    ],
  },
};
