/**
 * The order of seed 001 (§1.1 基础信息校验, §2 填写主办者信息, §3.1 填写网站信息): controls, labels, help and order.
 * A portal is this order with its own words, kinds and omissions.
 */
import {
  CLOUD_SERVICES,
  CONTENTS,
  INSTANCE_IPS,
  isPerson,
  LANGUAGES,
  NATURES,
  PERSON_ID_TYPES,
  PRE_APPROVALS,
  papersFor,
  SERVICE_TYPES,
} from './options';
import { loadableRegion, regionPrefix } from './region-control';
import type { Control, Get, ModelKey, Option, Order, Section, Step, Theme } from './types';

export type Draft = Omit<Control, 'at' | 'parts'> & { parts?: Draft[] };
export type Words = Partial<Record<ModelKey, Partial<Draft>>>;

export interface Portrait {
  id: string;
  theme: Theme;
  /** Makes the controls' names on the page: opaque, e.g. `f` gives f3, f10, f17 … */
  naming: (index: number) => string;
  words?: Words;
  natures?: readonly Option[];
  /** What this portal calls a certificate or a nature. */
  rename?: Readonly<Record<string, string>>;
  omit?: readonly ModelKey[];
  /** Additional controls, each placed behind the named one. */
  extra?: readonly { behind: ModelKey; control: Draft }[];
  titles?: { steps?: readonly string[]; sections?: Readonly<Record<string, string>> };
  next?: readonly string[];
}

type DraftSection = Omit<Section, 'controls'> & { controls: Draft[] };

const person = (
  who: 'entityManager' | 'siteManager',
  alone: (get: Get) => boolean,
  ids: readonly Option[],
): Draft[] => {
  const copy = (of: ModelKey) => (get: Get) => (alone(get) ? get(of) : undefined);
  const fromEntity = who === 'entityManager';
  return [
    {
      key: `${who}.name`,
      kind: 'text',
      label: '姓名',
      help: '请填写法定代表人姓名。',
      required: true,
      ...(fromEntity ? { locked: alone, initial: copy('entity.name') } : {}),
    },
    {
      key: `${who}.idType`,
      kind: 'pick',
      label: '证件类型',
      options: ids,
      required: true,
      help: '若您的证件类型为“身份证”，请确保身份证有效期大于3个月。',
      ...(fromEntity ? { locked: alone, initial: copy('entity.idType') } : {}),
    },
    {
      key: `${who}.idNumber`,
      kind: 'text',
      label: '证件号码',
      placeholder: '请填写',
      required: true,
      ...(fromEntity ? { locked: alone, initial: copy('entity.idNumber') } : {}),
    },
    {
      key: `${who}.mobile`,
      kind: 'text',
      label: '手机号码',
      placeholder: '请填写',
      help: '请确保填写的手机号码可直接联系到本人，否则会导致您的备案失败。',
      required: true,
    },
    ...(fromEntity
      ? [{ key: 'trap.captcha', kind: 'code', label: '验证码', placeholder: '请填写' } satisfies Draft]
      : []),
    {
      key: `${who}.phone2`,
      kind: 'text',
      label: '联系方式2',
      placeholder: '请填写',
      help: '请确保填写的号码可直接联系到本人，座机格式如 086-022-78954。',
      when: (get) => !alone(get),
    },
    {
      key: `${who}.emergencyPhone`,
      kind: 'text',
      label: fromEntity ? '应急手机号码' : '应急联系电话',
      placeholder: '请填写',
      required: true,
    },
    {
      key: `${who}.email`,
      kind: 'text',
      label: fromEntity ? '电子邮箱' : '电子邮件地址',
      placeholder: '请填写',
      help: '此邮箱将用于接收备案消息通知，请务必真实准确。',
      required: true,
    },
  ];
};

const siteControls = (): Draft[] => {
  const byNumber = (get: Get) => get('site.cloudService') === CLOUD_SERVICES.at(-1)?.value;
  return [
    {
      key: 'site.name',
      kind: 'text',
      label: '网站名称',
      placeholder: '请填写',
      help: '由三个及三个以上汉字组成，需与主办单位名称有关联性。',
      required: true,
    },
    {
      key: 'site.cloudService',
      kind: 'pick',
      label: '云服务',
      options: CLOUD_SERVICES,
      required: true,
      placeholder: '请选择',
    },
    {
      key: 'site.ip',
      kind: 'pick',
      label: 'IP地址',
      options: INSTANCE_IPS,
      placeholder: '请选择',
      when: (get) => Boolean(get('site.cloudService')) && !byNumber(get),
    },
    {
      key: 'site.filingServiceNumber',
      kind: 'text',
      label: '备案服务号',
      placeholder: '请填写',
      required: true,
      when: byNumber,
    },
    { key: 'site.domain', kind: 'shown', label: '域名', initial: (get) => get('site.domain') },
    {
      key: 'site.serviceContent',
      kind: 'pick',
      label: '网站内容',
      options: CONTENTS,
      placeholder: '请选择',
      required: true,
      help: '个人网站选择其他；单位网站按实际内容选择。',
    },
    {
      key: 'site.serviceType',
      kind: 'pick',
      label: '服务类型',
      options: SERVICE_TYPES,
      placeholder: '请选择',
      required: true,
    },
    {
      key: 'site.preApproval',
      kind: 'pick',
      label: '前置审批',
      options: PRE_APPROVALS,
      placeholder: '请选择',
      help: '涉及前置审批的行业须提供审批文件。',
    },
    {
      key: 'site.languages',
      kind: 'picks',
      label: '网站语言',
      options: LANGUAGES,
      placeholder: '可多选',
      required: true,
    },
    { key: 'site.remarks', kind: 'area', label: '网站备注', placeholder: '选填' },
  ];
};

const drafts = (p: Portrait): { title: string; next: string; sections: DraftSection[] }[] => {
  const natures = p.natures ?? NATURES;
  const alone = isPerson(natures);
  const ids = PERSON_ID_TYPES.map((o) => ({ ...o, label: p.rename?.[o.label] ?? o.label }));
  const reused = (get: Get) => get('siteManager.sameAsEntityManager');
  const title = (t: string) => p.titles?.sections?.[t] ?? t;
  const steps = p.titles?.steps ?? ['基础信息校验', '主办者信息填写', '网站信息填写'];
  const next = p.next ?? ['下一步', '下一步', '提交备案'];
  return [
    {
      title: steps[0]!,
      next: next[0]!,
      sections: [
        {
          title: title('主办者信息校验'),
          controls: [
            loadableRegion('地区'),
            {
              key: 'entity.nature',
              kind: 'pick',
              label: '备案性质',
              options: natures,
              placeholder: '请选择',
              required: true,
            },
            {
              key: 'entity.idType',
              kind: 'pick',
              label: '证件类型',
              options: papersFor(natures, p.rename),
              after: 'entity.nature',
              placeholder: '请选择',
              required: true,
              help: '需要与域名持有者实名认证信息中的证件类型保持一致。',
            },
            {
              key: 'entity.name',
              kind: 'text',
              label: '单位名称',
              placeholder: '请输入与主办单位证件上一致的名称',
              required: true,
            },
            {
              key: 'entity.idNumber',
              kind: 'text',
              label: '证件号码',
              placeholder: '请输入与主办单位证件上一致的证件号码',
              required: true,
            },
            {
              key: 'entity.idAddress',
              kind: 'text',
              label: '证件住所',
              placeholder: '请输入与主办单位证件上一致的地址',
              required: true,
            },
          ],
        },
        {
          title: title('网站信息校验'),
          controls: [
            { key: 'site.domain', kind: 'text', label: '域名', placeholder: '请填写', required: true },
          ],
        },
      ],
    },
    {
      title: steps[1]!,
      next: next[1]!,
      sections: [
        {
          title: title('主办者信息'),
          controls: [
            {
              key: 'entity.mailingAddress',
              kind: 'text',
              label: '通信地址',
              placeholder: '请输入',
              before: regionPrefix,
              help: '通信地址不能包含特殊字符，并填写完整的市、区、路段、具体房间地址。',
              required: true,
            },
            {
              key: 'entity.investor',
              kind: 'text',
              label: '投资人或主管单位',
              help: '请填写法定代表人姓名或主办单位全称。',
              required: true,
              locked: alone,
              initial: (get) => (alone(get) ? get('entity.name') : undefined),
            },
            {
              key: 'entity.remarks',
              kind: 'area',
              label: '备注',
              placeholder: '请填写',
              help: '若您填写的通信地址无具体门牌号，请在备注中说明“主办单位通信地址已为最详细的地址”。',
            },
          ],
        },
        { title: title('单位负责人信息'), controls: person('entityManager', alone, ids) },
      ],
    },
    {
      title: steps[2]!,
      next: next[2]!,
      sections: [
        { title: title('网站信息'), controls: siteControls() },
        {
          title: title('网站负责人信息'),
          when: (get) => !alone(get),
          controls: [
            {
              key: 'siteManager.sameAsEntityManager',
              kind: 'pick',
              label: '网站负责人信息',
              options: reuseOptions,
              initial: '1',
            },
            ...person('siteManager', () => false, ids).map((c) => ({
              ...c,
              when: (get: Get) => reused(get) === '0' || reused(get) === false,
            })),
          ],
        },
        {
          title: '',
          controls: [
            {
              key: 'trap.agreement',
              kind: 'check',
              label: '我已阅读并同意《ICP备案信息真实性承诺书》',
              initial: false,
            },
          ],
        },
      ],
    },
  ];
};

/** 复用 with the entity manager's name, as the console shows it, and 不复用. */
const reuseOptions = (get: Get): Option[] => [
  { value: '1', label: `复用${get('entityManager.name') ?? '单位负责人'}` },
  { value: '0', label: '不复用' },
];

/** Puts a portal's words, omissions and additions into the order of the seed and names the controls. */
export const seedOrder = (p: Portrait): Order => {
  let n = 0;
  const finish = (d: Draft): Draft => ({
    ...d,
    ...p.words?.[d.key],
    ...(d.kind === 'shown' ? { kind: d.kind } : {}),
  });
  const name = (draft: Draft): Control => {
    const d = finish(draft);
    return { ...d, at: p.naming(n++), parts: d.parts?.map(name) };
  };
  const place = (controls: Draft[]): Control[] =>
    controls
      .filter((d) => !p.omit?.includes(d.key))
      .flatMap((d) => [
        d,
        ...(p.extra ?? []).filter((e) => e.behind === d.key && d.kind !== 'shown').map((e) => e.control),
      ])
      .map(name);
  const steps = drafts(p).map(
    (s): Step => ({
      ...s,
      sections: s.sections
        .map((section) => ({ ...section, controls: place(section.controls) }))
        .filter((section) => section.controls.length > 0),
    }),
  );
  return { id: p.id, theme: p.theme, steps };
};
