import { cite } from '../provinces/sources';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const KEYS = ['entity.remarks', 'site.remarks'] as const;

export default defineRule({
  id: 'remark-placeholder',
  fields: KEYS,
  severity: 'warning',
  tier: 'full',
  messages: {
    left: {
      zh: '备注里还留着“{places}”，请换成实际内容。',
      en: 'The remarks still hold “{places}”; put in what belongs there.',
    },
  },
  sources: [cite('UC24', '天津 备注格式'), cite('S001', '附录二 · 江苏备注')],
  check: (filing): readonly RuleHit[] =>
    KEYS.flatMap((field) => {
      const places = textOf(filing, field).match(/【[^】]{1,12}】|X{3,}|×{3,}|[*＊]{3,}/g);
      return places ? [{ field, message: 'left', params: { places: [...new Set(places)].join('、') } }] : [];
    }),
});

export const documentation: RuleDocumentation = {
  title: { zh: '备注里的待填项已填', en: 'Nothing left to fill in inside the remarks' },
  why: {
    zh: '备注会原样交给管局，待填项要换成实际内容。',
    en: 'The remark goes to the authority as it stands; blanks in it must be filled.',
  },
  examples: {
    ok: [
      { title: '已填', filing: { site: { remarks: '应急联系电话中手机号使用人为天津某某公司的员工𠮷某' } } },
      { title: '普通方括号、全角、空格', filing: { site: { remarks: '介绍［Ａ类］ 作品' } } },
    ],
    bad: [
      { title: '姓名没填', filing: { site: { remarks: '使用人为某某公司的员工【姓名】' } }, message: 'left' },
      { title: '用 XXX 占位', filing: { entity: { remarks: '做XXX使用' } }, message: 'left' },
    ],
  },
};
