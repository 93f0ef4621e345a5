/** “这个框是…”: a lesson is the strongest evidence, and survives what a new build of the page changes. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/recognise/index';
import { type TaughtField, taughtFrom } from '../../../lib/recognise/taught';
import type { ControlDescription } from '../../../lib/recognise/types';

const control = (
  id: string,
  label: string,
  more: Partial<ControlDescription> & { name?: string; heading?: string } = {},
): ControlDescription => ({
  id,
  kind: 'text',
  labels: [
    ...(label ? [{ text: label, source: 'form-item' as const }] : []),
    ...(more.name ? [{ text: more.name, source: 'identifier' as const }] : []),
  ],
  headings: [more.heading ?? '基本资料'],
  value: '',
  touched: false,
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  ...more,
});

const teach = (d: ControlDescription, key: TaughtField['key']): TaughtField => {
  const lesson = taughtFrom(d, key);
  if (!lesson) throw new Error('nothing to know it by');
  return lesson;
};
const keysOf = (page: ControlDescription[], taught: TaughtField[]) =>
  Object.fromEntries(recognise(page, { taught }).matches.map((m) => [m.controls[0], m.keys.join()]));

describe('a taught field', () => {
  it('is recognised where the vocabulary knows nothing', () => {
    const page = [control('a', '挂靠方'), control('b', '证件号码')];
    expect(keysOf(page, [])).not.toHaveProperty('a');
    expect(keysOf(page, [teach(page[0]!, 'entity.name')])).toMatchObject({ a: 'entity.name' });
  });
  it('outranks the vocabulary, and the key goes to no other field', () => {
    const page = [control('a', '单位名称'), control('b', '证照抬头')];
    const keys = keysOf(page, [teach(page[1]!, 'entity.name')]);
    expect(keys.b).toBe('entity.name');
    expect(keys.a).not.toBe('entity.name');
  });
  it('is found again where an earlier version folded its label otherwise', () => {
    const page = [control('a', '平台责任人工号'), control('b', '证件号码')];
    const lesson = { ...teach(page[0]!, 'entity.name'), label: '平台责任人工号' };
    expect(keysOf(page, [lesson])).toMatchObject({ a: 'entity.name' });
  });
  it('can be nobody’s', () => {
    const page = [control('a', '单位名称'), control('b', '证件号码')];
    expect(keysOf(page, [teach(page[0]!, 'none')])).not.toHaveProperty('a');
  });
  it('is found after ids, classes and the order changed, and a number in the heading', () => {
    const lesson = teach(control('a', '挂靠方', { name: 'field-4711', heading: '资料 1' }), 'entity.name');
    const later = [control('x', '备注'), control('y', '挂靠方', { name: 'el-id-88-3', heading: '资料 2' })];
    expect(keysOf(later, [lesson])).toMatchObject({ y: 'entity.name' });
  });
  it('is not another field of the same label under another heading', () => {
    const lesson = teach(control('a', '抬头', { heading: '主体信息' }), 'entity.name');
    expect(keysOf([control('b', '抬头', { heading: '发票信息' })], [lesson])).toEqual({});
  });
  it('is told from its twin by the steady name alone', () => {
    const page = [control('a', '号码', { name: 'fax' }), control('b', '号码', { name: 'owner_no' })];
    expect(keysOf(page, [teach(page[1]!, 'entity.idNumber')])).toEqual({ b: 'entity.idNumber' });
  });
  it('never makes a password or code box fillable', () => {
    const box = control('a', '挂靠方', { kind: 'password' });
    expect(keysOf([box, control('b', '验证码', { kind: 'code' })], [teach(box, 'entity.name')])).toEqual({});
  });
  it('needs something to be known by', () => {
    expect(taughtFrom(control('a', '', { name: 'c12345', placeholder: '' }), 'entity.name')).toBeUndefined();
  });
});
