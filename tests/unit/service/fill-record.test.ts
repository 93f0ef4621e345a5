import { describe, expect, it } from 'vitest';
import type { FillItem, FillReport } from '../../../lib/fill/types';
import { FIELD_KEYS } from '../../../lib/schema/fields';
import { type FillRecord, interrupt, isRunning, withShare } from '../../../lib/service/fill-record';

const items = (count: number, at: number): FillItem[] =>
  FIELD_KEYS.slice(at, at + count).map((key) => ({ key, label: key, outcome: 'filled', siteBlock: 0 }));
const report = (filled: number, at = 0): FillReport => ({
  fillId: 'f1',
  items: items(filled, at),
  filled,
  skipped: 0,
  failed: 0,
  duration: 5,
});
const record = (): FillRecord => ({
  fillId: 'f1',
  applicantId: 'a',
  siteIndex: 0,
  frames: { 0: { instance: 'top', left: [] }, 4: { instance: 'inner', left: [] } },
});

describe('fill record', () => {
  it('settles only when every frame has reported, and adds up', () => {
    const one = withShare(record(), 0, 'top', { report: report(3) });
    expect(isRunning(one)).toBe(true);
    const both = withShare(one, 4, 'inner', { report: report(2, 5) });
    expect(isRunning(both)).toBe(false);
    expect(both?.report?.filled).toBe(5);
  });
  it('takes nothing from another document, frame or fill', () => {
    const r = record();
    expect(withShare(r, 0, 'other', { report: report(3) })).toBe(r);
    expect(withShare(r, 9, 'top', { report: report(3) })).toBe(r);
    expect(withShare(r, 0, 'top', { report: { ...report(3), fillId: 'f2' } })).toBe(r);
  });
  it('keeps what was reported when the tab closes in the middle', () => {
    const one = withShare(record(), 0, 'top', { report: report(3) });
    const ended = interrupt(one!, 'tab-closed');
    expect(ended.report).toMatchObject({ filled: 3, interrupted: 'tab-closed' });
    expect(interrupt(ended, 'navigated')).toBe(ended);
  });
});
