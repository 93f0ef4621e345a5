import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../lib/frame/page-model';
import type { ControlDescription } from '../../../lib/recognise/types';

const box = (id: string, more: Partial<ControlDescription> = {}): ControlDescription => ({
  id,
  kind: 'text',
  labels: [],
  headings: [],
  value: '',
  touched: false,
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  ...more,
});
const key = (...descriptions: ControlDescription[]) => keyOf({ descriptions });

describe('what recognition is asked again for', () => {
  it('is not what was typed, nor the name a scan gives a group', () => {
    const first = key(box('a', { group: 'c1' }), box('b', { group: 'c1' }), box('c', { group: 'c2' }));
    expect(
      key(box('a', { group: 'c7', value: 'x' }), box('b', { group: 'c7' }), box('c', { group: 'c9' })),
    ).toBe(first);
    expect(key(box('a', { group: 'c1' }), box('b', { group: 'c2' }), box('c', { group: 'c2' }))).not.toBe(
      first,
    );
  });
  it('is a choice, a label, what can be seen', () => {
    const plain = key(box('a'));
    expect(key(box('a', { kind: 'select', value: 'x' }))).not.toBe(key(box('a', { kind: 'select' })));
    expect(key(box('a', { labels: [{ text: '单位名称', source: 'form-item' }] }))).not.toBe(plain);
    expect(key(box('a', { visible: false }))).not.toBe(plain);
  });
});
