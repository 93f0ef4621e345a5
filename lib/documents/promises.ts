/** Promises and letters that single provinces want (facts `8_documents.by_province`). */
import { cite } from '../provinces/sources';
import type { ProvinceCode } from '../schema/codes';
import { type Both, type Context, type DocumentDefinition, factSources, LETTER } from './define';

interface Local {
  id: string;
  name: Both;
  code: ProvinceCode;
  when: (context: Context) => boolean;
  required: boolean;
  fact: string;
  why: Both;
  formats?: Both;
}

const ADDING = ({ adding }: Context) => adding;
const units = (context: Context) => context.adding && context.unit;
const opening = ({ type }: Context) =>
  type === 'firstFiling' || type === 'addSiteSameProvider' || type === 'addSiteOtherProvider';
const MEDICAL = /医院|诊所|卫生院|门诊|医疗/;

const LOCAL: readonly Local[] = [
  {
    id: 'guangdong-promise',
    code: 'guangdong',
    name: { zh: '广东备案者承诺书', en: 'Guangdong filer’s promise' },
    when: (context) => context.adding || context.changing,
    required: true,
    fact: 'documents-1',
    why: {
      zh: '2021-06-21 起须交：日期手写，签名，单位盖章、个人按指印；2026-01 换了新模板，请用新的。',
      en: 'Due since 2021-06-21: date by hand, signature, stamp of the unit or fingerprint of the person; there is a new template since 2026-01.',
    },
  },
  {
    id: 'henan-promise',
    code: 'henan',
    name: { zh: '河南网站备案承诺书', en: 'Henan filing promise' },
    when: (context) => context.adding && context.individual,
    required: true,
    fact: 'documents-1',
    why: { zh: '河南个人备案须交。', en: 'Due for persons filing in Henan.' },
  },
  {
    id: 'henan-non-involvement-letter',
    code: 'henan',
    name: {
      zh: '不涉及前置审批、电子商务、商贸百货承诺书（河南）',
      en: 'Letter: no pre-approval, e-commerce or trade (Henan)',
    },
    when: units,
    required: false,
    fact: 'documents-2',
    why: {
      zh: '河南单位的名称或经营范围涉及这些内容、网站实际不做时交。',
      en: 'When name or business scope of a unit in Henan touch these and the site does not do them.',
    },
  },
  {
    id: 'jiangsu-authenticity-promise',
    code: 'jiangsu',
    name: { zh: '真实性责任告知书和承诺书（江苏）', en: 'Notice and promise of authenticity (Jiangsu)' },
    when: ADDING,
    required: true,
    fact: 'documents-1',
    why: {
      zh: '2021-06-01 起须签署真实性责任告知书和承诺书。',
      en: 'Notice and promise have to be signed since 2021-06-01.',
    },
  },
  {
    id: 'jiangsu-promise-video',
    code: 'jiangsu',
    name: { zh: '承诺视频（江苏）', en: 'Promise on video (Jiangsu)' },
    when: ADDING,
    required: true,
    fact: 'documents-1',
    formats: {
      zh: '按接入商页面的提示拍摄，负责人出镜、照读承诺内容，声音清楚',
      en: 'as the provider’s page says: the manager in the picture, reading the promise audibly',
    },
    why: { zh: '2021-06-01 起与承诺书一起交。', en: 'Due with the promise since 2021-06-01.' },
  },
  {
    id: 'xinjiang-party-letter',
    code: 'xinjiang',
    name: { zh: '网站党建备案信息确认函（新疆）', en: 'Party-building confirmation (Xinjiang)' },
    when: (context) => opening(context) && context.unit,
    required: true,
    fact: 'documents-1',
    why: {
      zh: '新疆单位首次备案和新增网站须交。',
      en: 'Due for units in Xinjiang with a first filing or a new site.',
    },
  },
  {
    id: 'xizang-party-letter',
    code: 'xizang',
    name: { zh: '党建确认函（西藏）', en: 'Party-building confirmation (Tibet)' },
    when: units,
    required: true,
    fact: 'documents-1',
    why: { zh: '西藏单位备案须交。', en: 'Due for units in Tibet.' },
  },
  {
    id: 'heilongjiang-phone-bill',
    code: 'heilongjiang',
    name: { zh: '近三个月话费单（黑龙江）', en: 'Phone bill of three months (Heilongjiang)' },
    when: ADDING,
    required: false,
    fact: 'documents-1',
    why: {
      zh: '黑龙江 2019 年要求：号码在负责人本人名下；较新的资料没有再写，被要求时交。',
      en: 'Wanted in 2019, the number in the manager’s own name; newer sources are silent. Only when asked.',
    },
  },
  {
    id: 'neimenggu-medical-licence',
    code: 'neimenggu',
    name: {
      zh: '医疗机构执业许可证和医疗广告审查证明（内蒙古）',
      en: 'Medical licence and advertisement approval (Inner Mongolia)',
    },
    when: (context) =>
      units(context) && (context.nature === 'medical' || MEDICAL.test(context.text('entity.name'))),
    required: true,
    fact: 'documents-2',
    why: { zh: '内蒙古的医院须交。', en: 'Due for hospitals in Inner Mongolia.' },
  },
  {
    id: 'shandong-trade-licence',
    code: 'shandong',
    name: {
      zh: '行业许可证：危险化学品、出版物、药品、医疗器械、游戏（山东）',
      en: 'Trade licence: chemicals, publications, drugs, devices, games (Shandong)',
    },
    when: units,
    required: false,
    fact: 'documents-1',
    why: {
      zh: '山东单位的名称或经营内容涉及这些行业时交相应许可证。',
      en: 'When name or business of a unit in Shandong concern these trades.',
    },
  },
  {
    id: 'tianjin-government-consent',
    code: 'tianjin',
    name: { zh: '天津市政府办公厅同意文件', en: 'Consent of the Tianjin government office' },
    when: (context) => context.adding && context.nature === 'government',
    required: true,
    fact: 'content-2',
    why: {
      zh: '天津的政府网站须先经市政府办公厅同意。',
      en: 'Government sites in Tianjin need it first.',
    },
  },
  {
    id: 'jiangxi-activity-letter',
    code: 'jiangxi',
    name: {
      zh: '文化、教育、体育、艺术类承诺书（江西）',
      en: 'Letter for culture, education, sports, arts (Jiangxi)',
    },
    when: (context) =>
      units(context) && /文化|教育|体育|艺术/.test(context.text('site.name') + context.text('entity.name')),
    required: true,
    fact: 'content-1',
    why: {
      zh: '名称含“文化”“教育”“体育”或“艺术”，江西要承诺书，备注写明不涉及前置审批业务。',
      en: 'The name holds 文化, 教育, 体育 or 艺术: Jiangxi wants a letter, and the remark that no pre-approval business is done.',
    },
  },
  {
    id: 'ningxia-reproduction-letter',
    code: 'ningxia',
    name: { zh: '不涉及人类辅助生殖承诺书（宁夏）', en: 'Letter: no assisted reproduction (Ningxia)' },
    when: (context) =>
      units(context) &&
      /生殖|试管|生育|医|健康/.test(context.text('site.name') + context.text('entity.name')),
    required: false,
    fact: 'content-1',
    why: {
      zh: '宁夏：名称涉及医疗健康而不做辅助生殖时可能要。',
      en: 'Ningxia: may be wanted when the name concerns health and no assisted reproduction is done.',
    },
  },
  {
    id: 'hubei-ecommerce-letter',
    code: 'hubei',
    name: { zh: '电子商务承诺书（湖北）', en: 'E-commerce letter (Hubei)' },
    when: units,
    required: false,
    fact: 'content-1',
    why: {
      zh: '湖北名称或内容含商城、商务等词时用电子商务模板；前置审批类说明不收，须改词。',
      en: 'Hubei has a template for names or contents of e-commerce; for pre-approval words no letter is accepted, change them.',
    },
  },
];

const definition = (local: Local): DocumentDefinition => ({
  id: local.id,
  name: local.name,
  formats: local.formats ?? LETTER,
  need: (context) =>
    context.code === local.code && local.when(context)
      ? { required: local.required, why: local.why, sources: factSources(context, local.fact) }
      : undefined,
});

export const localPromises: readonly DocumentDefinition[] = LOCAL.map(definition);

const OFFICE: Readonly<Partial<Record<ProvinceCode, { fact: string } & Both>>> = {
  yunnan: {
    fact: 'documents-1',
    zh: '云南要求编办审批，没有的交书面说明。',
    en: 'Yunnan wants the establishment office’s approval or a written explanation.',
  },
  neimenggu: {
    fact: 'documents-2',
    zh: '内蒙古用《网站名称审核表》，由编办盖章。',
    en: 'Inner Mongolia uses a form for the site name, stamped by the establishment office.',
  },
  heilongjiang: {
    fact: 'documents-2',
    zh: '黑龙江要求编办审批表。',
    en: 'Heilongjiang wants the approval form of the establishment office.',
  },
  jiangxi: {
    fact: 'documents-1',
    zh: '江西要求编办文件。',
    en: 'Jiangxi wants the paper of the establishment office.',
  },
};

export const officeApproval: DocumentDefinition = {
  id: 'establishment-office-approval',
  name: { zh: '编办审批表（网站名称审核表）', en: 'Approval of the establishment office (编办)' },
  formats: LETTER,
  need: (context) => {
    const rule = context.code && OFFICE[context.code];
    if (!context.government || !context.adding) return undefined;
    if (rule)
      return { required: true, why: { zh: rule.zh, en: rule.en }, sources: factSources(context, rule.fact) };
    if (context.code) return undefined;
    return {
      required: false,
      why: {
        zh: '云南、内蒙古、黑龙江、江西对政府机关和事业单位要求。',
        en: 'Yunnan, Inner Mongolia, Heilongjiang and Jiangxi want it from government bodies and institutions.',
      },
      sources: [cite('UC24', '各省规则 · 政府和事业单位')],
    };
  },
};
