import { cite } from '../provinces/sources';
import { addMonths, isLongTerm, isoDate } from './dates';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLES, type Role } from './people';

const MONTHS = 3;

const hitOf = (role: Role, today: string, from: string, until: string): RuleHit | undefined => {
  const field = `${role}.idValidUntil` as const;
  const start = isoDate(from);
  if (start && start > today)
    return { field: `${role}.idValidFrom`, message: 'notYet', params: { from: start } };
  if (until === '' || isLongTerm(until)) return undefined;
  const end = isoDate(until);
  if (!end) return undefined;
  if (start && end <= start) return { field, message: 'order', params: { from: start, until: end } };
  if (end < today) return { field, message: 'expired', params: { until: end } };
  const limit = addMonths(today, MONTHS);
  if (end > limit) return undefined;
  return { field, message: 'soon', params: { until: end }, severity: end === limit ? 'warning' : 'error' };
};

export default defineRule({
  id: 'id-validity',
  fields: personKeys('idValidFrom', 'idValidUntil'),
  reads: ['siteManager.sameAsEntityManager'],
  severity: 'error',
  tier: 'full',
  messages: {
    expired: {
      zh: '证件有效期到 {until}，已经过期，请换新证后填写。',
      en: 'The ID was valid until {until}; enter the data of a new card.',
    },
    soon: {
      zh: '证件有效期到 {until}，剩余不超过 3 个月，请先换新证。',
      en: 'The ID is valid until {until}, no more than 3 months from now; renew it first.',
    },
    order: {
      zh: '证件有效期截止 {until} 不晚于起始 {from}，请对照证件。',
      en: 'The ID’s end {until} is not after its start {from}; compare the dates with the card.',
    },
    notYet: {
      zh: '证件有效期从 {from} 才开始，请对照证件。',
      en: 'The ID is valid only from {from}; compare the date with the card.',
    },
  },
  sources: [
    cite('UC24', '各省规则 · 证件有效期'),
    cite('S001', '2 单位负责人信息 · 证件类型'),
    cite('ALI19', '备案所需资料 · 证件有效期'),
  ],
  check(filing) {
    const today = isoDate(filing.today ?? '');
    if (!today) return [];
    return ROLES.flatMap(
      (role) =>
        hitOf(
          role,
          today,
          personText(filing, role, 'idValidFrom'),
          personText(filing, role, 'idValidUntil'),
        ) ?? [],
    );
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '负责人证件有效期大于 3 个月', en: 'The managers’ IDs are valid for more than 3 months' },
  why: {
    zh: '管局不收即将到期的证件，免得备案后失效。',
    en: 'Authorities do not take IDs about to expire.',
  },
  examples: {
    ok: [
      {
        title: '还有十年',
        filing: { entityManager: { idValidFrom: '2016-05-01', idValidUntil: '2036-05-01' } },
      },
      { title: '长期', filing: { entityManager: { idValidUntil: 'long-term' } } },
      {
        title: '3 个月零 1 天',
        filing: { today: '2026-11-22', entityManager: { idValidUntil: '2027-02-23' } },
      },
      { title: '不是日期', filing: { entityManager: { idValidUntil: '见证件' } } },
    ],
    bad: [
      { title: '过期', filing: { entityManager: { idValidUntil: '2026-11-21' } }, message: 'expired' },
      { title: '剩 2 个月', filing: { siteManager: { idValidUntil: '2027-01-22' } }, message: 'soon' },
      {
        title: '正好 3 个月，来源说法不一',
        filing: { today: '2026-11-22', siteManager: { idValidUntil: '2027-02-22' } },
        message: 'soon',
      },
      {
        title: '起止颠倒',
        filing: {
          entityManager: { idValidFrom: '2036-05-01', idValidUntil: '2016-05-01' },
          today: '2037-01-01',
        },
        message: 'order',
      },
      { title: '尚未开始', filing: { entityManager: { idValidFrom: '2027-01-01' } }, message: 'notYet' },
    ],
  },
};
