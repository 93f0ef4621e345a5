import { describe, expect, it } from 'vitest';
import { saysLongTerm } from '../../../lib/widgets/support/dates';
import { means } from '../../../lib/widgets/support/meaning';

describe('长期', () => {
  it.each([
    ['长期', true],
    ['长期有效', true],
    ['2099-12-31', true],
    ['9999/12/31', true],
    ['2036-05-01', false],
    ['', false],
  ])('%s', (text, says) => {
    expect(saysLongTerm(text)).toBe(says);
    expect(means({ kind: 'date', text: '长期', date: 'long-term' }, { text })).toBe(says);
  });

  it('is the end of a range by its box, its word or its far day, and the start counts as well', () => {
    const value = { kind: 'date-range', text: '', from: '2016-05-01', until: 'long-term' } as const;
    expect(means(value, { text: '2016-05-01', checked: true })).toBe(true);
    expect(means(value, { text: '2016-05-01 – 2099-12-31' })).toBe(true);
    expect(means(value, { text: '2016-05-01 – 2036-05-01' })).toBe(false);
    expect(means(value, { text: '', checked: true })).toBe(false);
  });

  it('never stands for a day the client gave', () => {
    const value = { kind: 'date', text: '', date: '2036-05-01' } as const;
    expect(means(value, { text: '2099-12-31' })).toBe(false);
    expect(means(value, { text: '2036-05-01', checked: true })).toBe(false);
  });
});
