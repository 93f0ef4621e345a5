/** Words of the reminders. Titles name the deadline; only the client's label is ever added, nothing else of it. */
import type { DeadlineKind } from '../orders/deadlines';

interface DeadlineWords {
  title: Record<DeadlineKind, string>;
  /** `label` is absent while the clients are locked. */
  text(label: string | undefined, until: string, passed: boolean): string;
  many(n: number): { title: string; message: string };
}

const zh: DeadlineWords = {
  title: {
    'order-45-days': '备案订单快满 45 天没有改动',
    'sms-24-hours': '短信核验快到 24 小时',
    'police-filing-30-days': '公安联网备案的 30 日快到了',
    'police-number-30-days': '公安备案号要放到网页底部',
    'id-expiry': '负责人的证件快到期了',
    'domain-expiry': '域名快到期了',
  },
  text: (label, until, passed) =>
    `${label ? `${label}：` : ''}${passed ? `期限是 ${until}，已经过了，请打开看下一步。` : `${until} 前办好。`}`,
  many: (n) => ({ title: `${n} 个备案期限快到了`, message: '打开客户列表，看是哪几位。' }),
};

const en: DeadlineWords = {
  title: {
    'order-45-days': 'A filing order nears 45 days without a change',
    'sms-24-hours': 'The 24 hours for the SMS verification are running out',
    'police-filing-30-days': 'The 30 days for the police filing are running out',
    'police-number-30-days': 'The police number belongs in the footer',
    'id-expiry': 'An ID document of a manager runs out',
    'domain-expiry': 'A domain runs out',
  },
  text: (label, until, passed) =>
    `${label ? `${label}: ` : ''}${passed ? `was due ${until}; open it for the next step.` : `due by ${until}.`}`,
  many: (n) => ({ title: `${n} filing deadlines are near`, message: 'Open the client list to see which.' }),
};

export const deadlineWords = (language: 'zh' | 'en'): DeadlineWords => (language === 'zh' ? zh : en);
