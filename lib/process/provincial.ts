/** What a province adds to the order itself: material for many sites, limits of changes and combinations. */

import { factOf, sourcesOf } from '../provinces/define';
import { PROVINCE_DATA } from '../provinces/index';
import { cite } from '../provinces/sources';
import { type FilingType, findProvince, type ProvinceCode } from '../schema/codes';
import type { Filing } from '../schema/filing';
import type { Both, StepData } from './text';

const ADDS: readonly FilingType[] = ['firstFiling', 'addSiteSameProvider', 'addSiteOtherProvider'];
const CHANGES: readonly FilingType[] = ['changeEntity', 'changeSite'];

/** What one fact (`process-1` of the province) means for these filing types. */
interface OrderNote extends Both {
  types: readonly FilingType[];
}
const NOTES: Partial<Record<ProvinceCode, OrderNote>> = {
  anhui: {
    types: ['changeEntity'],
    zh: '安徽：统一社会信用代码变了的不能变更，须注销后重新备案。',
    en: 'Anhui: with a new social credit code the filing is cancelled and made anew, not changed.',
  },
  fujian: {
    types: ['changeEntity'],
    zh: '福建：备案主体不能换成另一个主体。',
    en: 'Fujian: the entity cannot be replaced by another.',
  },
  hebei: {
    types: [...ADDS, ...CHANGES],
    zh: '河北：新增和变更不能合在一个订单里，先变更再新增。',
    en: 'Hebei: adding and changing do not go into one order; change first.',
  },
  jiangsu: {
    types: ['changeSite'],
    zh: '江苏：不支持变更网站。',
    en: 'Jiangsu: sites cannot be changed.',
  },
  neimenggu: {
    types: ['changeEntity'],
    zh: '内蒙古：只接受同一主体更名，不能换主体。',
    en: 'Inner Mongolia: only a new name of the same entity is accepted.',
  },
  shanxi: {
    types: ['changeEntity'],
    zh: '山西：主体信息可以自由变更。',
    en: 'Shanxi: the entity may be changed freely.',
  },
};

const orderNote = (code: ProvinceCode, type: FilingType): StepData[] => {
  const note = NOTES[code];
  const province = PROVINCE_DATA.find((p) => p.code === code);
  if (!note?.types.includes(type) || !province || !factOf(province, 'process-1')) return [];
  return [
    {
      id: 'province-order',
      title: { zh: '本省对订单的要求', en: 'What the province wants of the order' },
      text: { zh: note.zh, en: note.en },
      sources: sourcesOf(province, { fact: 'process-1' }),
    },
  ];
};

const MANY: Partial<Record<ProvinceCode, Both>> = {
  hunan: {
    zh: '湖南一次只能备一个网站。已有备案网站再加的，把已备案网站的建设方案书（内容截图和栏目、组网方案、安全制度、承诺；网站负责人签字，单位盖章）扫成以主办单位全称命名的 PDF，发到 hunanbeian@xca.gov.cn，主题写“接入商+主办单位全称”。',
    en: 'Hunan takes one site at a time. To add to filed sites, send a plan of those (content, network, safety rules, promise; signed, units also stamp) as a PDF named after the entity to hunanbeian@xca.gov.cn, subject: provider and entity.',
  },
  shaanxi: {
    zh: '陕西个人一单最多 4 个网站，单位域名最多 30 个。要超过的，备好办公现场视频、网站建设方案书、备案承诺书，原件邮寄陕西管局。',
    en: 'Shaanxi: persons up to 4 sites an order, units up to 30 domains. For more, mail the originals of an office video, site plan and promise to the authority.',
  },
};

const siteCount = ({ otherSites, filedSiteCount }: Filing): number =>
  1 + (Array.isArray(otherSites) ? otherSites.length : 0) + Math.max(0, Number(filedSiteCount) || 0);

const manySites = (filing: Filing, code: ProvinceCode, type: FilingType): StepData[] => {
  const text = MANY[code];
  const from = code === 'hunan' ? 2 : filing.entity?.nature === 'individual' ? 5 : 31;
  if (!text || !ADDS.includes(type) || siteCount(filing) < from) return [];
  return [
    {
      id: 'many-sites',
      title: { zh: '网站较多时的材料', en: 'Material for many sites' },
      text,
      sources: [cite('S001', '§3.2 各地区管局备案网站规则')],
    },
  ];
};

/** Steps a province adds; none while the province is not known. */
export const provincialStepsOf = (filing: Filing): StepData[] => {
  const code = findProvince(filing.entity?.province)?.code;
  const type = filing.filingType || 'firstFiling';
  return code ? [...orderNote(code, type), ...manySites(filing, code, type)] : [];
};
