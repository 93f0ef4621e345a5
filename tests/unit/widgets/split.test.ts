import { describe, expect, it } from 'vitest';
import { dateLike, isoDate, isoDates } from '../../../lib/widgets/support/dates';
import { means } from '../../../lib/widgets/support/meaning';
import { type SplitBox, splitText } from '../../../lib/widgets/support/split';

const box = (maxLength = -1, hint = '', value = ''): SplitBox => ({ maxLength, hint, value });
const row: [string, SplitBox[], string[] | undefined][] = [
  ['0571-88001234', [box(), box()], ['0571', '88001234']],
  ['057188001234', [box(), box()], ['0571', '88001234']],
  ['(0571)88001234', [box(), box()], ['0571', '88001234']],
  ['086-0571-88001234', [box(), box()], ['0571', '88001234']],
  ['+86 0571 88001234', [box(), box()], ['0571', '88001234']],
  ['0571-88001234', [box(3), box(4), box(8)], ['086', '0571', '88001234']],
  ['0571-88001234', [box(-1, '', '086'), box(), box()], ['086', '0571', '88001234']],
  ['0571-88001234-801', [box(4, '区号'), box(8), box(6, '分机')], ['0571', '88001234', '801']],
  ['0571-88001234', [box(4, '区号'), box(8), box(6, '分机号')], ['0571', '88001234', '']],
  ['0571-88001234-801', [box(4), box(8)], undefined],
  ['010-88001234转801', [box(), box(), box(), box()], ['086', '010', '88001234', '801']],
  ['13800001234', [box(-1, '', '+86'), box()], ['86', '13800001234']],
  ['13800001234', [box(4, '区号'), box(8)], undefined],
  ['liqing@qinghe-example.cn', [box(), box()], ['liqing', 'qinghe-example.cn']],
  ['203.0.113.10', [box(3), box(3), box(3), box(3)], ['203', '0', '113', '10']],
  ['203.0.113.10', [box(), box()], ['203.0.113.10', '203.0.113.10']],
  ['33010619850307018X', [box(6), box(8), box(4)], ['330106', '19850307', '018X']],
  ['33010619850307018X', [box(6), box(8), box(3)], undefined],
  ['2036-05-01', [box(4), box(2), box(2)], ['2036', '05', '01']],
  ['2036-05-01', [box(-1, 'month 12'), box(-1, 'day 31'), box(-1, 'year 9999')], ['05', '01', '2036']],
  ['2036-05-01', [box(-1, '31'), box(-1, '12'), box(-1, '9999')], ['01', '05', '2036']],
];
describe('one value over several boxes', () => {
  it.each(row)('%s in %j', (text, boxes, parts) => {
    expect(splitText(text, boxes)).toEqual(parts);
  });
});

describe('dates', () => {
  it.each([
    ['2036-05-01', '2036-05-01'],
    ['2036/5/1', '2036-05-01'],
    ['2036年5月1日', '2036-05-01'],
    ['20360501', '2036-05-01'],
    ['2036-05', undefined],
    ['长期', undefined],
  ])('%s is %s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });
  it('reads both ends and writes like a sample', () => {
    expect(isoDates('2016-05-01 – 2036-05-01')).toEqual(['2016-05-01', '2036-05-01']);
    expect(dateLike('2036-05-01', '2020.01.01')).toBe('2036.05.01');
    expect(dateLike('2036-05-01', '请选择日期')).toBe('2036-05-01');
  });
});

describe('meaning of what is shown', () => {
  const region = (path: string[], text: string) => means({ kind: 'region', text: '', path }, { text });
  it.each([
    ['浙江省 / 杭州市 / 西湖区', true],
    ['浙江省/杭州市/西湖区', true],
    ['浙江省 > 杭州市 > 西湖区', true],
    ['浙江 / 杭州 / 西湖', true],
    ['西湖区', true],
    ['浙江省杭州市西湖区', true],
    ['浙江省 / 杭州市', false],
    ['浙江省 / 杭州市 / 上城区', false],
    ['浙江省', false],
    ['请选择', false],
    ['', false],
  ])('浙江省 杭州市 西湖区 shown as %j: %s', (text, right) => {
    expect(region(['浙江省', '杭州市', '西湖区'], text)).toBe(right);
  });
  it.each([
    ['北京市 / 市辖区 / 海淀区', true],
    ['北京市 / 海淀区', true],
    ['北京市 / 北京市 / 海淀区', true],
    ['北京市', false],
  ])('北京市 海淀区 shown as %j: %s', (text, right) => {
    expect(region(['北京市', '北京市', '海淀区'], text)).toBe(right);
  });
  it('choices must be all and no more', () => {
    const value = {
      kind: 'choices' as const,
      text: '',
      wanted: [
        ['中文简体', '简体中文'],
        ['英语', '英文'],
      ],
    };
    expect(means(value, { text: '', chosen: ['英文', '简体中文'] })).toBe(true);
    expect(means(value, { text: '', chosen: ['简体中文'] })).toBe(false);
    expect(means(value, { text: '', chosen: ['简体中文', '英文', '日语'] })).toBe(false);
  });
  it('a date is not right while 长期 is ticked', () => {
    const value = { kind: 'date' as const, text: '', date: '2036-05-01' };
    expect(means(value, { text: '2036-05-01' })).toBe(true);
    expect(means(value, { text: '2036-05-01', checked: true })).toBe(false);
  });
});
