/** The annotation layer's own words; findings bring theirs along. {0}, {1}, … are filled in where they are said. */
import type { Severity } from '../schema/filing';

export type Language = 'zh' | 'en';

const zh = {
  lang: 'zh-CN',
  severity: { error: '需修改', warning: '请核对', info: '提示', ok: '符合' } as Record<
    Severity | 'ok',
    string
  >,
  /** Name of a mark: label, severity, number of findings. */
  mark: '{0}，{1}：{2} 条',
  more: '另 {0} 条',
  /** Characters, limits. */
  counter: '{0} / {1} 字',
  least: '至少 {0}',
  most: '最多 {0}',
  comma: '，',
  position: '第 {0} 条，共 {1} 条',
  describe: '备案助手提示：{0}',
  next: '下一条',
  close: '关闭',
  why: '为什么',
  differ: '说法不一',
  sources: '来源',
  /** Agreeing, all. */
  evidence: '{1} 个来源中的 {0} 个',
  moreSources: '另 {0} 处',
  ignore: '本次忽略',
  muteSite: '在此网站关闭',
  muteRule: '关闭此规则',
  rule: '看这条规则',
  needsYou: '由您填写',
  filled: '已填 {0} 项',
  filledOpen: '已填 {0} 项，还有 {1} 项要看',
  first: '看第一项',
  undo: '撤销填写',
  nothing: '这一页没有要看的提示',
  /** To fix, to check, notes. */
  counts: '需修改 {0} 条，请核对 {1} 条，提示 {2} 条',
  changed: '内容已变，请看新的提示',
};

export type Words = typeof zh;

const en: Words = {
  lang: 'en',
  severity: { error: 'Fix', warning: 'Check', info: 'Note', ok: 'OK' },
  mark: '{0}, {1}: {2}',
  more: '{0} more',
  counter: '{0} / {1}',
  least: 'at least {0}',
  most: 'at most {0}',
  comma: ', ',
  position: '{0} of {1}',
  describe: 'Filing assistant: {0}',
  next: 'Next',
  close: 'Close',
  why: 'Why',
  differ: 'Differs',
  sources: 'Source',
  evidence: '{0} of {1} sources',
  moreSources: '{0} more',
  ignore: 'Ignore this time',
  muteSite: 'Off on this site',
  muteRule: 'Turn rule off',
  rule: 'Read the rule',
  needsYou: 'Left to you',
  filled: '{0} filled',
  filledOpen: '{0} filled, {1} to look at',
  first: 'See the first',
  undo: 'Undo fill',
  nothing: 'Nothing to look at on this page',
  counts: '{0} to fix, {1} to check, {2} notes',
  changed: 'The value has changed; see the new note',
};

/** Words in the given language. */
export const wordsFor = (language: Language): Words => (language === 'en' ? en : zh);
