/** Deadlines that count from a date the user enters (seed 001 §1.1, §7, §9, §11). */
import { cite } from '../provinces/sources';
import type { Filing } from '../schema/filing';
import type { Both, Language } from './text';
import type { Deadline } from './types';

interface DeadlineData extends Omit<Deadline, 'title' | 'text'> {
  title: Both;
  text: Both;
}

const ALL: readonly DeadlineData[] = [
  {
    id: 'order-45-days',
    title: { zh: '订单 45 天不动会被删除', en: 'An order untouched for 45 days is deleted' },
    text: {
      zh: '从订单创建当日起，超过 45 天没有修改更新、也没有通过管局审核，订单会被删除。',
      en: 'Counted from the day of creation: more than 45 days without a change and without approval, and the order is deleted.',
    },
    within: { amount: 45, unit: 'days' },
    from: 'orderChanged',
    sources: [cite('S001', '§1.1、§7')],
  },
  {
    id: 'sms-24-hours',
    title: { zh: '短信核验 24 小时', en: 'SMS verification within 24 hours' },
    text: {
      zh: '收到短信后 24 小时内完成核验，超时订单退回账号。',
      en: 'Verify within 24 hours of the message; later the order returns to the account.',
    },
    within: { amount: 24, unit: 'hours' },
    from: 'smsReceived',
    sources: [cite('S001', '§9')],
  },
  {
    id: 'police-filing-30-days',
    title: { zh: '公安联网备案 30 日', en: 'Police filing within 30 days' },
    text: {
      zh: '网站开通之日起 30 日内提交公安联网备案。',
      en: 'Submit the police filing within 30 days of opening the site.',
    },
    within: { amount: 30, unit: 'days' },
    from: 'siteOpened',
    sources: [cite('S001', '§11'), cite('S002', '后续处理')],
  },
  {
    id: 'police-number-30-days',
    title: { zh: '公安备案号 30 日内放到网页底部', en: 'Police number in the footer within 30 days' },
    text: {
      zh: '公安备案通过后 30 日内，把公安备案号、代码和图标放到网页底部。',
      en: 'Within 30 days of the police approval put number, code and icon into the footer.',
    },
    within: { amount: 30, unit: 'days' },
    from: 'policeApproved',
    sources: [cite('S001', '§11')],
  },
];

const CLOSING: ReadonlySet<string> = new Set(['cancelAccess', 'cancelEntity', 'cancelSite']);

/** Deadlines of a filing; a cancelled one has no duties after it. */
export const deadlinesOf = (filing: Filing, language: Language): Deadline[] => {
  const type = filing.filingType ?? 'firstFiling';
  const kept = ALL.filter(({ from }) => {
    if (from === 'smsReceived') return type !== 'cancelAccess';
    return from === 'orderChanged' || !CLOSING.has(type);
  });
  return kept.map((d) => ({
    ...d,
    title: d.title[language],
    text: d.text[language],
    sources: [...d.sources],
  }));
};
