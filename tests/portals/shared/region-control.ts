import { regionName } from './regions';
import type { Draft } from './seed-order';
import type { Get } from './types';

/** 省, 市, 区 as three dependent picks under one label. */
export const loadableRegion = (label: string): Draft => ({
  key: 'other.region',
  kind: 'region',
  label,
  help: '选择备案主体实际所在地，系统会自动匹配当地管局规则。如无您所在的区，可选择临近区域并在备注中说明。',
  required: true,
  parts: [
    { key: 'entity.province', kind: 'pick', label: '省', placeholder: '请选择' },
    { key: 'entity.city', kind: 'pick', label: '市', placeholder: '请选择', after: 'entity.province' },
    { key: 'entity.district', kind: 'pick', label: '区', placeholder: '请选择', after: 'entity.city' },
  ],
});

/** 浙江省杭州市西湖区: the region as fixed text; a municipality is named once. */
export const regionPrefix = (get: Get): string => {
  const names = (['entity.province', 'entity.city', 'entity.district'] as const).map((k) =>
    regionName(String(get(k) ?? '')),
  );
  return [...new Set(names)].join('');
};
