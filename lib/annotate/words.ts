/** The layer's own words. Findings bring theirs along. */
import type { Severity } from '../schema/filing';
import type { Counter, FindingCounts } from './types';

export type Language = 'zh' | 'en';

export interface Words {
  lang: string;
  severity: Record<Severity | 'ok', string>;
  /** Name of a mark. */
  mark(label: string, severity: Severity, count: number): string;
  more(count: number): string;
  counter(counter: Counter): string;
  position(index: number, total: number): string;
  describe(messages: readonly string[]): string;
  next: string;
  close: string;
  why: string;
  differ: string;
  sources: string;
  evidence(agreeing: number, total: number): string;
  moreSources(count: number): string;
  ignore: string;
  muteSite: string;
  muteRule: string;
  needsYou: string;
  filled(filled: number, open: number): string;
  first: string;
  undo: string;
  nothing: string;
  counts(counts: FindingCounts): string;
  changed: string;
}

const limits = ({ min, max }: Counter, least: string, most: string) =>
  [min && `${least} ${min}`, max && `${most} ${max}`].filter(Boolean);

const zh: Words = {
  lang: 'zh-CN',
  severity: { error: '需修改', warning: '请核对', info: '提示', ok: '符合' },
  mark: (label, severity, count) => `${label}，${zh.severity[severity]}：${count} 条`,
  more: (count) => `另 ${count} 条`,
  counter: (c) => `${c.count} / ${limits(c, '至少', '最多').join('，')} 字`,
  position: (index, total) => `第 ${index} 条，共 ${total} 条`,
  describe: (messages) => `备案助手提示：${messages.join(' ')}`,
  next: '下一条',
  close: '关闭',
  why: '为什么',
  differ: '说法不一',
  sources: '来源',
  evidence: (agreeing, total) => `${total} 个来源中的 ${agreeing} 个`,
  moreSources: (count) => `另 ${count} 处`,
  ignore: '本次忽略',
  muteSite: '在此网站关闭',
  muteRule: '关闭此规则',
  needsYou: '由您填写',
  filled: (filled, open) => `已填 ${filled} 项${open ? `，还有 ${open} 项要看` : ''}`,
  first: '看第一项',
  undo: '撤销填写',
  nothing: '这一页没有要看的提示',
  counts: (c) =>
    c.error + c.warning + c.info
      ? `需修改 ${c.error} 条，请核对 ${c.warning} 条，提示 ${c.info} 条`
      : zh.nothing,
  changed: '内容已变，请看新的提示',
};

const en: Words = {
  lang: 'en',
  severity: { error: 'Fix', warning: 'Check', info: 'Note', ok: 'OK' },
  mark: (label, severity, count) => `${label}, ${en.severity[severity]}: ${count}`,
  more: (count) => `${count} more`,
  counter: (c) => `${c.count} / ${limits(c, 'at least', 'at most').join(', ')}`,
  position: (index, total) => `${index} of ${total}`,
  describe: (messages) => `Filing assistant: ${messages.join(' ')}`,
  next: 'Next',
  close: 'Close',
  why: 'Why',
  differ: 'Differs',
  sources: 'Source',
  evidence: (agreeing, total) => `${agreeing} of ${total} sources`,
  moreSources: (count) => `${count} more`,
  ignore: 'Ignore this time',
  muteSite: 'Off on this site',
  muteRule: 'Turn rule off',
  needsYou: 'Left to you',
  filled: (filled, open) => `${filled} filled${open ? `, ${open} to look at` : ''}`,
  first: 'See the first',
  undo: 'Undo fill',
  nothing: 'Nothing to look at on this page',
  counts: (c) =>
    c.error + c.warning + c.info ? `${c.error} to fix, ${c.warning} to check, ${c.info} notes` : en.nothing,
  changed: 'The value has changed; see the new note',
};

/** Words in the given language. */
export const wordsFor = (language: Language): Words => (language === 'en' ? en : zh);
