import { describe, expect, it } from 'vitest';
import { codeOfOption, filingOf, overlay, pageValues } from '../../../lib/fill/page-filing';
import type { ControlDescription, FieldMatch } from '../../../lib/recognise/types';
import { ID_TYPES, NATURES } from '../../../lib/schema/codes';
import type { FieldKey } from '../../../lib/schema/fields';

const control = (id: string, value: string, more: Partial<ControlDescription> = {}): ControlDescription => ({
  id,
  kind: 'text',
  labels: [],
  headings: [],
  value,
  touched: false,
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  ...more,
});
const match = (keys: FieldKey[], controls: string[], siteBlock = 0): FieldMatch => ({
  id: controls.join('+'),
  keys,
  controls,
  siteBlock,
  confidence: 1,
  label: '',
  reasons: [],
});

describe('pageValues and overlay', () => {
  it('reads options as codes and compound values in parts, and keeps the base where the page is silent', () => {
    const page = pageValues(
      {
        matches: [
          match(['entity.nature'], ['a']),
          match(['entity.province', 'entity.city', 'entity.district'], ['b']),
          match(['site.name'], ['c']),
          match(['siteManager.sameAsEntityManager'], ['d']),
          match(['entity.mailingAddress'], ['e']),
          match(['site.name'], ['f'], 1),
        ],
        unassigned: [],
      },
      [
        control('a', '企业法人'),
        control('b', '浙江省 / 杭州市 / 西湖区'),
        control('c', '青禾文化'),
        control('d', '不复用'),
        control('e', '文三路1号', { prefix: '浙江省杭州市西湖区' }),
        control('f', '第二个网站'),
      ],
    );
    const base = { entity: { name: '某某公司', province: '河南省' }, filingType: 'firstFiling' as const };
    const filing = overlay(base, page);
    expect(filing.entity).toEqual({
      name: '某某公司',
      province: '浙江省',
      city: '杭州市',
      district: '西湖区',
      nature: 'enterprise',
      mailingAddress: '浙江省杭州市西湖区文三路1号',
    });
    expect(filing.site?.name).toBe('青禾文化');
    expect(filing.siteManager?.sameAsEntityManager).toBe(false);
    expect(filing.otherSites).toEqual([{ name: '第二个网站' }]);
    expect(base.entity.province).toBe('河南省');
  });

  it('knows options by name and alias in any bracket style, never by part', () => {
    expect(codeOfOption(NATURES, '企业')).toBe('enterprise');
    expect(codeOfOption(NATURES, '民办非企业单位')).toBe('nonEnterprise');
    expect(codeOfOption(ID_TYPES, '营业执照(个人或企业)')).toBe('businessLicense');
    expect(codeOfOption(ID_TYPES, '身份证')).toBe('residentId');
    expect(codeOfOption(ID_TYPES, '某某证')).toBe('');
  });

  it('makes a filing of a stored client with the other sites beside the current one', () => {
    const filing = filingOf({ entity: { name: 'x' }, sites: [{ name: '一' }, { name: '二' }] }, 1, {
      filingType: 'firstFiling',
    });
    expect(filing.site?.name).toBe('二');
    expect(filing.otherSites).toEqual([{ name: '一' }]);
  });
});
