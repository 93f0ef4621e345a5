import { describe, expect, it } from 'vitest';
import { type FitRequest, fitValue, valueFor, withoutPrefix, withoutSuffix } from '../../../lib/fill/fit';
import { createAdviser } from '../../../lib/fill/fitting';
import type { FieldValue } from '../../../lib/widgets/types';

const shape = (more: Partial<Parameters<typeof fitValue>[1]>) => ({
  kind: 'text' as const,
  value: '',
  ...more,
});
const t = (text: string): FieldValue => ({ kind: 'text', text });

describe('fixed texts around a box', () => {
  it.each([
    ['www.example.cn', 'www.', 'example.cn'],
    ['example.cn', 'www.', 'example.cn'],
    ['http://www.example.cn', 'www.', 'example.cn'],
    ['www.example.cn', 'http://', 'www.example.cn'],
    ['https://www.example.cn', 'http://', 'www.example.cn'],
    ['http://www.example.cn', 'http://www.', 'example.cn'],
    ['www.example.cn', 'http://www.', 'example.cn'],
    ['0571-88001234', '086-0571-', '88001234'],
    ['0571-88001234', '086-0571', '88001234'],
    ['0571-88001234', '0571-', '88001234'],
    ['0571-88001234', '086-', '0571-88001234'],
    ['086-0571-88001234', '086-', '0571-88001234'],
    ['086-0571-88001234', '0571-', '88001234'],
    ['13800001234', '+86', '13800001234'],
    ['浙江省杭州市西湖区文三路1号', '浙江省杭州市西湖区', '文三路1号'],
    ['浙江省杭州市西湖区文三路1号', '浙江省 杭州市 西湖区', '文三路1号'],
    ['浙江省杭州市西湖区文三路1号', '浙江省/杭州市/西湖区', '文三路1号'],
    ['杭州市西湖区文三路1号', '浙江省杭州市', '西湖区文三路1号'],
    ['文三路1号', '浙江省杭州市西湖区', '文三路1号'],
    ['浙江省杭州市西湖区文三路1号', '北京市海淀区', '浙江省杭州市西湖区文三路1号'],
    ['浙江省', '浙江省', '浙江省'],
    ['文三路', '', '文三路'],
  ])('%s behind %s is %s', (text, prefix, rest) => {
    expect(withoutPrefix(text, prefix)).toBe(rest);
  });
  it('a suffix is not repeated', () => {
    expect(withoutSuffix('example.cn', '.cn')).toBe('example');
    expect(withoutSuffix('.cn', '.cn')).toBe('.cn');
    expect(withoutSuffix('example.com', '.cn')).toBe('example.com');
  });
});

describe('the form a control demands', () => {
  it('leaves the text to what may only suggest, and looks for it in a list', () => {
    expect(fitValue(t('example.cn'), shape({ kind: 'combobox' }))).toEqual(t('example.cn'));
    expect(fitValue(t('example.cn'), shape({ kind: 'select' }))).toMatchObject({ wanted: ['example.cn'] });
  });
  it('cuts remarks only', () => {
    expect(fitValue(t('一二三四五'), shape({ maxLength: 3 }), true)).toEqual(t('一二三'));
    expect(fitValue(t('一二三四五'), shape({ maxLength: 3 }))).toEqual({
      ...t('一二三四五'),
      unsuitable: 'at most 3 characters',
    });
  });
  it('says what a box cannot hold', () => {
    const number = shape({ kind: 'number', inputType: 'number' });
    expect(fitValue(t('11010119900307123X'), number)).toMatchObject({ unsuitable: 'number box' });
    expect(fitValue(t('13800001234'), number)).toEqual(t('13800001234'));
    expect(fitValue(t('一\n二'), shape({ inputType: 'text' }))).toMatchObject({ unsuitable: 'single line' });
    expect(fitValue(t('一\n二'), shape({ kind: 'textarea' }))).toEqual(t('一\n二'));
  });
  it('drops the hyphens of a number that is too long with them', () => {
    expect(fitValue(t('0571-88001234'), shape({ maxLength: 12 }))).toEqual(t('057188001234'));
  });
  it('writes dates as the placeholder shows them', () => {
    const date: FieldValue = { kind: 'date', text: '2036-05-01', date: '2036-05-01' };
    expect(fitValue(date, shape({ placeholder: 'YYYY/MM/DD' }))).toEqual(t('2036/05/01'));
    expect(fitValue(date, shape({ placeholder: 'yyyy年mm月dd日' }))).toEqual(t('2036年05月01日'));
    expect(fitValue(date, shape({ placeholder: '例如 20200101' }))).toEqual(t('20360501'));
    expect(fitValue(date, shape({ kind: 'date' }))).toBe(date);
  });
  it('turns a choice into several and several into one', () => {
    const one: FieldValue = { kind: 'choice', text: '无', wanted: ['无', '不涉及'] };
    expect(fitValue(one, shape({ kind: 'checkbox-group' }))).toMatchObject({
      kind: 'choices',
      wanted: [['无', '不涉及']],
    });
    const many: FieldValue = { kind: 'choices', text: '英语', wanted: [['英语', '英文']] };
    expect(fitValue(many, shape({ kind: 'combobox' }))).toMatchObject({
      kind: 'choice',
      wanted: ['英语', '英文'],
    });
  });
  it('writes a choice as text where the box is text', () => {
    expect(fitValue({ kind: 'choice', text: '企业', wanted: ['企业'] }, shape({}))).toEqual(t('企业'));
    expect(fitValue({ kind: 'region', text: '', path: ['北京市', '北京市', '海淀区'] }, shape({}))).toEqual(
      t('北京市海淀区'),
    );
  });
});

describe('several boxes', () => {
  const boxes = [3, 4, 8].map((maxLength) => ({ maxLength, hint: '', value: '' }));

  it('says what goes into each of them, and nothing where a value does not divide', () => {
    const split = (text: string) => fitValue(t(text), shape({ kind: 'split-text', boxes }));
    expect(split('0571-88001234')).toEqual({ ...t('0571-88001234'), parts: ['086', '0571', '88001234'] });
    expect(split('不是电话')).toEqual(t('不是电话'));
  });
});

describe('a page that asks', () => {
  const part = (value = '', maxLength = 8) =>
    ({ localName: 'input', placeholder: '', title: '', getAttribute: () => null, maxLength, value }) as never;
  const control = { id: 'c', kind: 'split-text', parts: [part('086', 3), part('', 4), part()] } as never;

  it('names the boxes, asks once for the same, again after silence', async () => {
    const asked: FitRequest[] = [];
    let silent = true;
    const { adapt } = createAdviser(async (question) => {
      const request = question as FitRequest;
      asked.push(request);
      return silent ? undefined : valueFor(request.value, request.shape, request.keys);
    });
    const ask = () => adapt(t('0571-88001234'), control, { kind: 'split-text' }, ['entityManager.phone2']);
    expect(await ask()).toBeUndefined();
    silent = false;
    expect(await ask()).toMatchObject({ parts: ['086', '0571', '88001234'] });
    expect(await ask()).toMatchObject({ parts: ['086', '0571', '88001234'] });
    expect(asked).toHaveLength(2);
    expect(asked[0]!.shape.boxes).toMatchObject([{ maxLength: 3, value: '086' }, { maxLength: 4 }, {}]);
  });
});
