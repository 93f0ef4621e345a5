import { describe, expect, it } from 'vitest';
import { byRecentUse, searchClients } from '../../../components/model/client-search';
import { fieldValue, listText, listValue, withValue } from '../../../components/model/draft';
import { maskParts } from '../../../components/model/mask';
import { fillCount, planView, requestChoices, rowId } from '../../../components/model/plan-view';
import { whenWords } from '../../../components/model/when';
import { openItems, tallyOf } from '../../../components/popup/outcomes';
import { OUTCOMES } from '../../../lib/fill/types';
import { FIELD_KEYS, sectionOf } from '../../../lib/schema/fields';
import { APPLICANTS, PLAN, report, summaryOf } from '../../ui/samples';

describe('draft', () => {
  const client = { ...APPLICANTS[0]!, extra: 1 };
  it('reads back what it wrote, for every field, and changes nothing else', () => {
    for (const key of FIELD_KEYS.filter((k) => sectionOf(k) !== 'sms')) {
      const next = withValue(client, key, 0, 'x');
      expect(fieldValue(next, key, 0)).toBe('x');
      expect(withValue(next, key, 0, fieldValue(client, key, 0))).toEqual(
        key in client || fieldValue(client, key, 0) !== undefined ? client : expect.anything(),
      );
      expect(next).toHaveProperty('extra', 1);
    }
    expect(client).toEqual({ ...APPLICANTS[0], extra: 1 });
  });
  it('makes room for a site that is not there yet', () => {
    expect(withValue({ id: 'a' }, 'site.name', 1, 'x').sites).toEqual([{}, { name: 'x' }]);
  });
  it('keeps a list a list and a text a text', () => {
    expect(listText(['a', 'b'])).toBe('a、b');
    expect(listValue('a、b', 'a', false)).toEqual(['a', 'b']);
    expect(listValue('a', 'b', false)).toBe('a');
    expect(listValue('a', ['b'], false)).toEqual(['a']);
    expect(listValue('', undefined, true)).toEqual([]);
  });
});

describe('plan view', () => {
  it('puts conflicts apart and the rest in the order of the paper form', () => {
    const { conflicts, groups } = planView([...PLAN].reverse());
    expect(conflicts.map((c) => c.action)).toEqual(['conflict', 'conflict']);
    expect(groups.map((g) => g.section)).toEqual(['entity', 'entityManager', 'sms']);
  });
  it('counts and sends only what is still in the plan', () => {
    const fill = PLAN.filter((r) => r.action === 'fill');
    const conflict = PLAN.find((r) => r.action === 'conflict')!;
    const choice = { off: new Set([rowId(fill[0]!), '9:gone']), replace: new Set([rowId(conflict)]) };
    expect(fillCount(PLAN, choice)).toBe(fill.length);
    expect(requestChoices(PLAN, choice)).toEqual({
      skip: [{ frameId: 0, matchId: fill[0]!.matchId }],
      replace: [{ frameId: 0, matchId: conflict.matchId }],
    });
  });
});

describe('outcomes', () => {
  it('puts every outcome in the tally, what needs the user first', () => {
    const items = OUTCOMES.map((outcome) => ({
      key: 'entity.name' as const,
      label: '',
      outcome,
      siteBlock: 0,
    }));
    expect(tallyOf(items)).toEqual({ filled: 2, kept: 2, check: 3, yours: 1 });
    expect(openItems(items).map((i) => i.outcome)).toEqual([
      'error',
      'no-option',
      'site-changed',
      'needs-you',
      'not-visible',
      'kept-yours',
    ]);
    expect(openItems(report('f').items)).toHaveLength(6);
  });
});

describe('client search', () => {
  const clients = APPLICANTS.map((a, i) => summaryOf(a, `2026-11-2${i}T00:00:00Z`));
  it('wants every word, whatever its case or width', () => {
    const ids = (text: string) => searchClients(clients, text).map((c) => c.id);
    expect(ids('QINGHE 李某晴')).toEqual(['c-0001']);
    expect(ids('ｑｉｎｇｈｅ')).toEqual(['c-0001']);
    expect(ids('qinghe 王小满')).toEqual([]);
    expect(ids('  ')).toEqual(['c-0001', 'c-0002']);
  });
  it('puts the last used first', () => {
    expect(byRecentUse(clients).map((c) => c.id)).toEqual(['c-0002', 'c-0001']);
  });
});

describe('what lists show', () => {
  it('masks the middle of a number', () => {
    expect(maskParts('33010619850307018X')).toEqual(['330106', '018X']);
    expect(maskParts('E1234567')).toEqual(['E1', '4567']);
    expect(maskParts('12')).toEqual(['', '']);
  });
  it('says when in few words', () => {
    const i18n = {
      lang: 'zh-CN' as const,
      t: (key: string, p?: object) => `${key}${p ? JSON.stringify(p) : ''}`,
    };
    const now = new Date(2026, 10, 22, 12, 0);
    const at = (...d: [number, number, number, number?]) =>
      new Date(...(d as [number, number, number])).toISOString();
    expect(whenWords(new Date(2026, 10, 22, 10, 42).toISOString(), now, i18n)).toBe(
      'date.today{"time":"10:42"}',
    );
    expect(whenWords(at(2026, 10, 21), now, i18n)).toBe('date.yesterday');
    expect(whenWords(at(2026, 8, 3), now, i18n)).toBe('9月3日');
    expect(whenWords(at(2025, 8, 3, 12), now, i18n)).toMatch(/^2025-09-0/);
    expect(whenWords('?', now, i18n)).toBe('');
  });
});
