import { describe, expect, it } from 'vitest';
import { byRecentUse, searchClients } from '../../../components/model/client-search';
import { fieldValue, listText, listValue, withValue } from '../../../components/model/draft';
import { expiryWords } from '../../../components/model/expiry-words';
import { maskParts } from '../../../components/model/mask';
import {
  fillCount,
  planView,
  requestChoices,
  rowId,
  sharedLabels,
} from '../../../components/model/plan-view';
import { unexplained } from '../../../components/model/unexplained';
import { whenWords } from '../../../components/model/when';
import { openItems, tallyOf } from '../../../components/popup/outcomes';
import { OUTCOMES } from '../../../lib/fill/types';
import { formatMessage } from '../../../lib/i18n/format';
import { zh } from '../../../lib/i18n/zh';
import { FIELD_KEYS, type FieldKey, sectionOf } from '../../../lib/schema/fields';
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

describe('one wording over several boxes', () => {
  it('is told apart within its section and block, not across them', () => {
    const row = (key: FieldKey, label: string, siteBlock = 0) => ({
      ...PLAN[3]!,
      keys: [key],
      matchId: `${key}${siteBlock}`,
      label,
      siteBlock,
    });
    const region = (['province', 'city', 'district'] as const).map((k) => row(`entity.${k}`, '地区'));
    const once = [
      row('entity.name', '名称'),
      row('site.name', '名称'),
      row('site.name', '名称', 1),
      row('entity.idType', '证件类型'),
      row('entityManager.idType', '证件类型'),
    ];
    expect([...sharedLabels([...region, ...once])]).toEqual(region.map(rowId));
  });
});

describe('what runs out', () => {
  const words = (daysLeft: number, who?: string) =>
    expiryWords(
      { field: 'entityManager.idValidUntil', date: '', daysLeft, state: 'soon' },
      { t: (key, params) => formatMessage(zh[key], params) },
      who,
    );
  it('is told in days where it is near, in months and years where it is far', () => {
    expect([0, 1, 59, 60, 729, 3500].map((n) => words(n))).toEqual([
      '证件今天到期',
      '证件还剩 1 天',
      '证件还剩 59 天',
      '证件还剩 2 个月',
      '证件还剩 24 个月',
      '证件还剩 9 年',
    ]);
    expect([-1, -61, -800].map((n) => words(n, '主体负责人'))).toEqual([
      '主体负责人证件已过期 1 天',
      '主体负责人证件已过期 2 个月',
      '主体负责人证件已过期 2 年',
    ]);
  });
});

describe('points of a list that were not recognised', () => {
  it('are named; texts that are no list, and lists that are known, have none', () => {
    expect(
      unexplained('1、主体负责人身份证已过期；2、窗台上的花该浇水了。（3）通信地址请详细到门牌号'),
    ).toEqual(['窗台上的花该浇水了']);
    expect(unexplained('窗台上的花该浇水了')).toEqual([]);
    expect(unexplained('1.主体负责人身份证已过期 2.通信地址请详细到门牌号')).toEqual([]);
    expect(unexplained('有效期到 2026.1.1，请换新证')).toEqual([]);
    expect(unexplained('①备注没写 ②语言多勾了 ③窗台上的花该浇水了')).toEqual(['窗台上的花该浇水了']);
    expect(unexplained('三点：一是电话欠费，二是窗台上的花该浇水了，三是授权书没问题')).toEqual([
      '窗台上的花该浇水了',
    ]);
    // Said in words that stand for nothing: listed, not taken for settled.
    expect(unexplained('1.主体负责人身份证已过期 2.客服电话无法接通')).toEqual(['客服电话无法接通']);
    expect(unexplained('')).toEqual([]);
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
