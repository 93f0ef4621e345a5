import { cite } from '../provinces/sources';
import { withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

export default defineRule({
  id: 'address-tianjin-area',
  fields: ['entity.district'],
  reads: ['entity.mailingAddress', 'entity.province'],
  severity: 'info',
  tier: 'full',
  scope: { provinces: ['tianjin'] },
  messages: {
    huayuan: {
      zh: '通信地址在华苑，环内选南开区、环外选西青区，请核对所在区域“{district}”。',
      en: 'The address is in 华苑: 南开区 inside the ring road, 西青区 outside. Check the district “{district}”.',
    },
    binhai: {
      zh: '通信地址在自贸区或空港经济区，所在区域请选滨海新区。',
      en: 'The address is in the free trade or airport zone; choose 滨海新区.',
    },
  },
  sources: [cite('UC24', '天津 地址'), cite('TX', '天津 地址'), cite('PORTAL', '天津 通信地址')],
  check(filing): readonly RuleHit[] {
    const district = textOf(filing, 'entity.district').trim();
    const address = withoutSpaces(textOf(filing, 'entity.mailingAddress'));
    if (!district) return [];
    if (/华苑/.test(address) && !['南开区', '西青区'].includes(district))
      return [{ field: 'entity.district', message: 'huayuan', params: { district } }];
    if (/自贸区|自由贸易|空港经济区/.test(address) && district !== '滨海新区')
      return [
        {
          field: 'entity.district',
          message: 'binhai',
          fix: { label: { zh: '改为滨海新区', en: 'Change to 滨海新区' }, value: '滨海新区' },
        },
      ];
    return [];
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '天津：华苑、自贸区、空港的区域选择',
    en: 'Tianjin: which district for 华苑, the free trade zone and the airport zone',
  },
  why: {
    zh: '这几个功能区跨行政区，天津按固定的对应关系核对。',
    en: 'These zones span districts; Tianjin checks them by a fixed assignment.',
  },
  examples: {
    ok: [
      {
        title: '华苑选西青区',
        filing: {
          entity: { province: '天津市', district: '西青区', mailingAddress: '天津市华苑产业区 １号' },
        },
      },
      {
        title: '别的省也有华苑',
        filing: { entity: { province: '浙江省', district: '西湖区', mailingAddress: '华苑小区1号' } },
      },
    ],
    bad: [
      {
        title: '华苑选了和平区',
        filing: {
          entity: { province: '天津市', district: '和平区', mailingAddress: '天津市华苑产业区𠮷祥路1号' },
        },
        message: 'huayuan',
      },
      {
        title: '空港经济区',
        filing: {
          entity: { province: '天津市', district: '东丽区', mailingAddress: '天津市空港经济区西三道1号' },
        },
        message: 'binhai',
        fixed: '滨海新区',
      },
    ],
  },
};
