import { describe, expect, it } from 'vitest';
import type { RawControl } from '../../../lib/describe/types';
import { keyOf } from '../../../lib/frame/page-model';

const box = (id: string, more: Partial<RawControl> = {}): RawControl => ({
  id,
  kind: 'text',
  node: 0,
  value: '',
  placeholder: '',
  aria: '',
  title: '',
  name: '',
  touched: false,
  required: false,
  fixed: false,
  locked: false,
  disabled: false,
  visible: true,
  beside: false,
  ...more,
});
const key = (control: RawControl, text = '单位名称') =>
  keyOf({ nodes: [[-1, 'body', '']], texts: [[0, text, 0]], labels: [], steps: [], controls: [control] });

describe('what recognition is asked again for', () => {
  it('is not what was typed, nor that the user did it', () => {
    const first = key(box('a'));
    expect(key(box('a', { value: 'x', touched: true }))).toBe(first);
  });
  it('is a choice, a text, what can be seen, what the page itself puts into a box', () => {
    const plain = key(box('a'));
    expect(key(box('a', { kind: 'select', value: 'x' }))).not.toBe(key(box('a', { kind: 'select' })));
    expect(key(box('a'), '证件号码')).not.toBe(plain);
    expect(key(box('a', { visible: false }))).not.toBe(plain);
    const fixed = box('a', { fixed: true });
    expect(key({ ...fixed, value: '浙江省' })).not.toBe(key(fixed));
  });
});
