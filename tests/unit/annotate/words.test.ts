import { describe, expect, it } from 'vitest';
import { saysTheSame } from '../../../lib/annotate/page-error';
import { counterText, countsText, say } from '../../../lib/annotate/words';
import { toastSheet } from '../../../lib/looks/sheets';
import { wordsFor } from '../../../lib/looks/words';

describe('two messages that say the same', () => {
  it.each([
    ['手机号码是 11 位，请再核一遍。', '手机号码是11位', true],
    ['证件号码末位是小写 x，请填大写 X。', '证件号码末位请填大写X', true],
    ['网站名称只有 2 个字，请至少填 3 个字。', '网站名称至少3个字', true],
    ['网站名称只有 2 个字，请至少填 3 个字。', '请输入网站名称', false],
    ['通信地址只到“文三路”，请补到门牌号。', '请先完成实名核验', false],
    ['通信地址只到“文三路”，请补到门牌号。', '', false],
    ['通信地址只到“文三路”，请补到门牌号。', '*', false],
  ])('%s / %s: %s', (ours, theirs, same) => expect(saysTheSame(ours, theirs)).toBe(same));
});

describe('the layer’s own words', () => {
  const zh = wordsFor('zh');
  const en = wordsFor('en');
  it('are complete in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    expect(Object.keys(en.severity)).toEqual(Object.keys(zh.severity));
    const slots = (words: object) =>
      Object.values(words).map((text) => (`${text}`.match(/\{\d\}/g) ?? []).sort().join());
    expect(slots(en)).toEqual(slots(zh));
  });
  it('name a mark with field, severity and number', () => {
    expect(say(zh.mark, '网站名称', zh.severity.error, 1)).toBe('网站名称，需修改：1 条');
    expect(say(en.mark, 'Site name', en.severity.warning, 2)).toBe('Site name, Check: 2');
  });
  it('say a limit from below, from above, and both', () => {
    expect(counterText(zh, { count: 2, min: 3 })).toBe('2 / 至少 3 字');
    expect(counterText(zh, { count: 58, max: 60 })).toBe('58 / 最多 60 字');
    expect(counterText(zh, { count: 1, min: 3, max: 60 })).toBe('1 / 至少 3，最多 60 字');
  });
  it('leave out what is not open', () => {
    const filled = (filled: number, needsYou: number) =>
      toastSheet({ filled, needsYou, counts: { error: 0, warning: 0, info: 0 } }, 'zh').label;
    expect(filled(13, 0)).toBe('已填 13 项');
    expect(filled(11, 3)).toBe('已填 11 项，还有 3 项要看');
    expect(countsText(zh, { error: 0, warning: 0, info: 0 })).toBe('这一页没有要看的提示');
  });
  it('blame nobody', () => {
    const all = JSON.stringify([zh, en]);
    expect(all).not.toMatch(/错误|非法|无效|失败|请勿|抱歉|[!！]|invalid|error occurred/i);
  });
});
