/** Words of the context menu and of what answers a click. Names of fields and hosts, no values. */
import type { FieldRefusal, FieldWritten } from '../protocol/one-field';

interface MenuWords {
  fill(client: string): string;
  unlock: string;
  noClient: string;
  teach: string;
  teachNone: string;
  locked: string;
  changed: string;
  noReach: string;
  noValue(field: string): string;
  filled(field: string, host: string): string;
  refused(reason: FieldRefusal, host: string): string;
  left(outcome: FieldWritten['outcome'], field: string, host: string): string;
  taught(label: string, field: string, host: string): string;
  taughtNone(label: string, host: string): string;
  unknown(host: string): string;
}

const zh: MenuWords = {
  fill: (client) => `填入“${client}”的`,
  unlock: '客户资料已上锁，去解锁',
  noClient: '还没有客户资料可填',
  teach: '这个框是…',
  teachNone: '都不是，以后不填这个框',
  locked: '客户资料已上锁，请先解锁再填。',
  changed: '当前客户刚换过，请重新打开右键菜单再选。',
  noReach: '这个框在另一个网站的框架里，或页面不让扩展读取。请先在那个网站上启用助手。',
  noValue: (field) => `客户资料里没有“${field}”，请先补到资料里。`,
  filled: (field, host) => `已把“${field}”填入 ${host} 的这个框。`,
  refused: (reason, host) =>
    ({
      insecure: `${host} 没有加密连接，助手不在这里填写。`,
      'no-field': `${host} 上没有认出这个框，请在页面上填。`,
      'never-filled': '密码、验证码和搜索框由您自己填。',
      'not-visible': '这个框现在看不到，显示后再填。',
      'read-only': '页面不让改这个框。',
    })[reason],
  left: (outcome, field, host) =>
    outcome === 'no-option'
      ? `${host} 的这个框里没有与“${field}”相同的选项，请在页面上选。`
      : outcome === 'gone'
        ? '页面刚刚换过，这个框已经不在了，请再点一次。'
        : `${host} 的这个框没有接受“${field}”，请在页面上填。`,
  taught: (label, field, host) => `记住了：${host} 上的“${label}”是“${field}”。可在设置里改。`,
  taughtNone: (label, host) => `记住了：${host} 上的“${label}”以后不填。可在设置里改。`,
  unknown: (host) => `${host} 的这个框没有名称可以记住，请用“填入”。`,
};

const en: MenuWords = {
  fill: (client) => `Fill in from “${client}”`,
  unlock: 'Clients are locked; go and unlock',
  noClient: 'No client to fill from yet',
  teach: 'This box is…',
  teachNone: 'None of these; leave it alone',
  locked: 'Clients are locked; unlock them first.',
  changed: 'The current client has just changed; open the menu again.',
  noReach:
    'The box is in a frame of another site, or the page cannot be read by extensions. Enable the assistant on that site first.',
  noValue: (field) => `The client file has nothing for “${field}”; add it there first.`,
  filled: (field, host) => `“${field}” was filled into this box on ${host}.`,
  refused: (reason, host) =>
    ({
      insecure: `${host} has no encrypted connection, so nothing is filled there.`,
      'no-field': `This box on ${host} was not recognised; enter it in the page.`,
      'never-filled': 'Passwords, codes and search boxes are yours to enter.',
      'not-visible': 'This box is not shown now; fill it once it is.',
      'read-only': 'The page does not let this box be changed.',
    })[reason],
  left: (outcome, field, host) =>
    outcome === 'no-option'
      ? `This box on ${host} has no option that equals “${field}”; choose one in the page.`
      : outcome === 'gone'
        ? 'The page has just changed and the box is gone; open the menu again.'
        : `This box on ${host} did not take “${field}”; enter it in the page.`,
  taught: (label, field, host) =>
    `Remembered: “${label}” on ${host} is “${field}”. Change it in the settings.`,
  taughtNone: (label, host) => `Remembered: “${label}” on ${host} is left alone. Change it in the settings.`,
  unknown: (host) => `This box on ${host} has no name to remember it by; use “Fill in”.`,
};

export const menuWords = (language: 'zh' | 'en'): MenuWords => (language === 'zh' ? zh : en);
