import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../lib/fill/answers';
import { valueFor } from '../../../lib/fill/fit';
import { createAdviser, type Question } from '../../../lib/fill/fitting';
import { shapeOf } from '../../../lib/fill/shape';

const asked = () => {
  const questions: Question[] = [];
  const state = { silent: false };
  const { judge, adapt, learn } = createAdviser(async (question) => {
    questions.push(question);
    return state.silent ? undefined : answerTo(JSON.parse(JSON.stringify(question)));
  });
  return { questions, state, judge, adapt, learn };
};

describe('what a page asks while it is filled', () => {
  it('is asked once for each list of texts', async () => {
    const { questions, judge } = asked();
    expect(await judge.pick(['浙江省', '浙江'], ['江苏', '浙江'])).toBe(1);
    expect(await judge.pick(['浙江省', '浙江'], ['江苏', '浙江'])).toBe(1);
    expect(await judge.pick(['浙江省'], ['江苏', '安徽'])).toBeUndefined();
    expect(await judge.pick(['浙江省'], ['江苏', '安徽'])).toBeUndefined();
    expect(questions).toHaveLength(2);
  });

  it('takes what a switch says of its position for no name', async () => {
    const same = {
      kind: 'boolean',
      text: '',
      value: true,
      yes: ['复用', '与主体负责人一致', '是'],
      no: ['不复用', '填写新负责人信息', '不一致', '否'],
    } as const;
    const { judge } = asked();
    for (const said of ['否', '否 否', '不复用', '不一致', '已关闭', '与单位负责人一致', ''])
      expect([said, await judge.items(same, 'switch', [said])]).toEqual([said, [0]]);
    for (const said of ['不复用', '填写新负责人信息'])
      expect([said, await judge.items(same, 'checkbox', [said])]).toEqual([said, []]);
  });

  it('finds a month or a day written with another number of digits, and no other number', async () => {
    const { judge } = asked();
    expect(await judge.pick(['05'], ['月', '1', '5', '15'])).toBe(2);
    expect(await judge.pick(['2016'], ['2015年', '2016年'])).toBe(1);
    expect(await judge.pick(['05'], ['15', '50'])).toBeUndefined();
    const value = { kind: 'text', text: '2016-05-01', parts: ['2016', '05', '01'] } as const;
    expect(await judge.means(value, { text: '2016-5-1', chosen: ['2016', '5', '1'] })).toBe(true);
    expect(await judge.means(value, { text: '2016-5-11', chosen: ['2016', '5', '11'] })).toBe(false);
  });

  it('is not asked where the answer came with the commit, and the control is still as it was described', async () => {
    const { questions, adapt, learn } = asked();
    const keys = ['site.homeUrl'] as const;
    const value = { kind: 'text', text: 'www.qinghe-example.cn' } as const;
    const box = { kind: 'text', prefix: 'www.', inputType: 'text' } as const;
    learn([[{ value, keys, shape: shapeOf(box) }, valueFor(value, box, keys)]]);
    expect(await adapt(value, {} as never, box, keys)).toMatchObject({ text: 'qinghe-example.cn' });
    expect(questions).toHaveLength(0);
    const other = { ...box, prefix: 'https://' } as const;
    expect(await adapt(value, {} as never, other, keys)).toMatchObject({ text: 'www.qinghe-example.cn' });
    expect(questions).toHaveLength(1);
  });

  it('is not asked of what is empty, but of what is not ticked', async () => {
    const { questions, judge } = asked();
    expect(await judge.means({ kind: 'text', text: '青禾' }, { text: '' })).toBe(false);
    expect(await judge.means({ kind: 'choice', text: '是', wanted: ['是'] }, { text: '', chosen: [] })).toBe(
      false,
    );
    expect(await judge.pick(['浙江省'], ['', ''])).toBeUndefined();
    expect(questions).toHaveLength(0);
    const unticked = { kind: 'boolean', text: '', value: false, yes: ['是'], no: ['否'] } as const;
    expect(await judge.means(unticked, { text: '', checked: false })).toBe(true);
  });

  it('is not guessed where it is to be exact', async () => {
    const { judge } = asked();
    expect(await judge.pick(['网络游戏'], ['网络游戏平台'])).toBe(0);
    expect(await judge.pick(['网络游戏'], ['网络游戏平台'], true)).toBeUndefined();
  });

  it('is wrong and chosen by nobody where nobody answers, and asked again later', async () => {
    const { judge, state } = asked();
    const value = { kind: 'text', text: '青禾' } as const;
    state.silent = true;
    expect(await judge.pick(['是'], ['是', '否'])).toBeUndefined();
    expect(await judge.means(value, { text: '青禾' })).toBe(false);
    state.silent = false;
    expect(await judge.pick(['是'], ['是', '否'])).toBe(0);
    expect(await judge.means(value, { text: '青禾' })).toBe(true);
  });

  it('is a box of several, part by part', async () => {
    const { judge } = asked();
    const value = { kind: 'text', text: '0571-88001234', parts: ['086', '0571', '88001234'] } as const;
    expect(await judge.means(value, { text: '', chosen: ['86', '0571', '8800 1234'] })).toBe(true);
    expect(await judge.means(value, { text: '', chosen: ['86', '', '88001234'] })).toBe(false);
  });

  it('is the way back, where there was something before', async () => {
    const { judge } = asked();
    expect(await judge.back('text', { text: '' })).toEqual({ kind: 'text', text: '' });
    expect(await judge.back('combobox', { text: '企业' })).toMatchObject({
      kind: 'choice',
      wanted: ['企业'],
    });
    expect(await judge.back('combobox', { text: '' })).toBeUndefined();
  });

  it('is the items that are to be on', async () => {
    const { judge, state } = asked();
    const reuse = (value: boolean) =>
      ({ kind: 'boolean', text: '', value, yes: ['复用'], no: ['不复用'] }) as const;
    const until = (date: string) => ({ kind: 'date', text: '', date }) as const;
    const several = (...wanted: string[]) =>
      ({ kind: 'choices', text: '', wanted: wanted.map((w) => [w]) }) as const;
    // What is left where only the other answer is clear.
    expect(await judge.items(reuse(true), 'radio-group', ['李某晴', '不复用'])).toEqual([0]);
    expect(await judge.items(reuse(true), 'radio-group', ['李某晴', '不复用', '其他'])).toBe('no-option');
    expect(await judge.items(until('long-term'), 'radio-group', ['短期', '长期'])).toEqual([1]);
    expect(await judge.items(until('2036-05-01'), 'radio-group', ['短期', '长期'])).toEqual([0]);
    expect(await judge.items(until('2036-05-01'), 'radio-group', ['上午', '下午'])).toBe('unsuitable');
    expect(await judge.items(several('无'), 'checkbox-group', ['新闻', '出版'])).toEqual([]);
    expect(await judge.items(several('出版', '新闻'), 'checkbox-group', ['新闻', '出版'])).toEqual([1, 0]);
    expect(await judge.items(several('宗教'), 'checkbox-group', ['新闻', '出版'])).toBe('no-option');
    expect(await judge.items(reuse(false), 'checkbox', ['不复用'])).toEqual([0]);
    expect(await judge.items(reuse(true), 'switch', ['是|否'])).toEqual([0]);
    expect(await judge.items(until('2036-05-01'), 'checkbox', ['长期'])).toEqual([]);
    expect(await judge.items(until('2036-05-01'), 'checkbox', ['同上'])).toBe('unsuitable');
    // Both its words are in it, and once more in the copy it measures.
    const reused = { ...reuse(true), yes: ['沿用'], no: ['单独填写'] };
    expect(await judge.items(reused, 'switch', ['沿用 单独填写 沿用 单独填写'])).toEqual([0]);
    expect(await judge.items(reused, 'switch', ['单独填写'])).toEqual([0]);
    expect(await judge.items(reused, 'checkbox', ['单独填写'])).toEqual([]);
    state.silent = true;
    expect(await judge.items(reuse(true), 'radio-group', ['复用', '不复用'])).toBe('no-option');
  });

  it('is the month over a calendar, and its place in the lists over one', async () => {
    const { judge } = asked();
    const november = 2026 * 12 + 10;
    for (const heading of ['2026年 11月', '2026 - 11', 'Nov 2026', '2026年十一月', 'November 2026'])
      expect(await judge.month(['‹', heading, '›'], [])).toBe(november);
    // Year and month each on their own.
    expect(await judge.month(['2026', '11月'], ['2026', '11月'])).toBe(november);
    expect(await judge.month(['今天', '2026'], ['今天', '2026'])).toBeUndefined();
    expect(await judge.month([], [])).toBeUndefined();
    expect(await judge.page(november, ['2025', '2026', '2027'])).toBe(1);
    expect(await judge.page(november, ['10月', '11月', '12月'])).toBe(1);
    expect(await judge.page(november, ['Oct', 'Nov', 'Dec'])).toBe(1);
    expect(await judge.page(november, ['2024', '2025'])).toBeUndefined();
  });

  it('is a date as the box writes it', async () => {
    const { judge, state } = asked();
    expect(await judge.dateLike('2036-05-01', 'YYYY/MM/DD')).toBe('2036/05/01');
    expect(await judge.dateLike('2036-05-01', '2020年1月1日')).toBe('2036年05月01日');
    state.silent = true;
    expect(await judge.dateLike('2036-05-02', 'YYYY/MM/DD')).toBe('2036-05-02');
  });

  it('is whether something is to be left alone; all is where nobody answers, but what is empty', async () => {
    const { judge, state } = asked();
    const shown = (kind: 'text' | 'combobox' | 'split-text', value: string, touched = false) => ({
      kind,
      value,
      touched,
    });
    expect(await judge.taken(shown('text', '青禾'))).toBe(true);
    expect(await judge.taken(shown('text', ' '))).toBe(false);
    expect(await judge.taken(shown('split-text', '086'))).toBe(false);
    expect(await judge.taken(shown('combobox', '企业'))).toBe(false);
    expect(await judge.taken(shown('combobox', '企业', true))).toBe(true);
    state.silent = true;
    expect(await judge.taken(shown('combobox', '个人'))).toBe(true);
    expect(await judge.taken(shown('combobox', ''))).toBe(false);
  });
});
