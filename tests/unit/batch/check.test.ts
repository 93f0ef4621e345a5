import { describe, expect, it } from 'vitest';
import { CATEGORIES, categoryOf } from '../../../lib/batch/categories';
import { checkClient } from '../../../lib/batch/check';
import { orderContext } from '../../../lib/batch/filing';
import { batchRows, cellOf, filtered, gradeCounts, gradeOf, ruleCounts } from '../../../lib/batch/result';
import { FIELD_KEYS } from '../../../lib/schema/fields';
import { APPLICANTS, badApplicant } from '../../ui/samples';

const OPTIONS = { today: '2026-11-22', language: 'zh' } as const;
const good = APPLICANTS[0]!;
const bad = checkClient(badApplicant(), OPTIONS);
const fine = checkClient(good, OPTIONS);

describe('check of one client', () => {
  it('finds what the rule book finds, with field, place and source', () => {
    expect(bad.findings).toContainEqual(
      expect.objectContaining({
        field: 'entityManager.idNumber',
        severity: 'error',
        ruleId: 'id-number-writing',
      }),
    );
    for (const finding of bad.findings) expect(finding.source).not.toBe('');
  });
  it('leaves out rules that are switched off, for every field or for one', () => {
    const ids = (muted: { ruleId: string; field?: 'site.name' }[]) =>
      checkClient(badApplicant(), { ...OPTIONS, muted }).findings.map((f) => f.ruleId);
    expect(ids([{ ruleId: 'id-number-writing' }])).not.toContain('id-number-writing');
    expect(ids([{ ruleId: 'id-number-writing', field: 'site.name' }])).toContain('id-number-writing');
  });
  it('looks at every site, and says what belongs to the client only once', () => {
    const ofSites = bad.findings.filter((f) => f.siteIndex !== undefined);
    expect(new Set(ofSites.map((f) => f.siteIndex))).toEqual(new Set([0, 1]));
    const own = bad.findings
      .filter((f) => f.siteIndex === undefined)
      .map((f) => `${f.ruleId} ${f.field} ${f.message}`);
    expect(new Set(own).size).toBe(own.length);
  });
  it('lists required documents, ready where the current order has them ticked', () => {
    expect(fine.documents.length).toBeGreaterThan(2);
    expect(fine.documents.some((d) => d.ready)).toBe(false);
    const id = fine.documents[0]!.id;
    const order = { id: 'o', state: 'filling' as const, documentsReady: [id] };
    const ticked = checkClient({ ...good, filingOrders: [order] }, OPTIONS);
    expect(ticked.documents.filter((d) => d.ready).map((d) => d.id)).toEqual([id]);
  });
  it('takes filing type and provider from the open order, not from one that is over', () => {
    const order = { id: 'o', filingType: 'addAccess' as const, portal: 'beian.huaweicloud.com' };
    expect(orderContext({ id: 'a', filingOrders: [{ ...order, state: 'filling' }] })).toEqual({
      filingType: 'addAccess',
      accessProvider: 'huawei',
    });
    expect(orderContext({ id: 'a', filingOrders: [{ ...order, state: 'approved' }] })).toEqual({
      filingType: 'firstFiling',
    });
  });
  it('answers for a client that holds nothing', () => {
    expect(checkClient({ id: 'a' }, OPTIONS)).toMatchObject({ id: 'a', label: 'a', findings: [] });
  });
});

describe('result of a batch', () => {
  it('puts every field in one column', () => {
    for (const key of FIELD_KEYS) expect(CATEGORIES).toContain(categoryOf(key));
    expect(categoryOf('siteManager.idNumber')).toBe('papers');
    expect(categoryOf('site.domainRegistrantIdNumber')).toBe('domain');
    expect(categoryOf('entity.remarks')).toBe('content');
  });
  it('grades, counts and filters, gravest first', () => {
    expect([gradeOf(bad), gradeOf(fine)]).toEqual(['error', 'ok']);
    expect(gradeCounts([fine, bad])).toEqual({ error: 1, warning: 0, ok: 1 });
    expect(filtered([fine, bad], {}).map((c) => c.id)).toEqual([bad.id, fine.id]);
    expect(filtered([fine, bad], { grade: 'ok' })).toEqual([fine]);
    expect(filtered([fine, bad], { ruleId: 'id-number-writing' })).toEqual([bad]);
    expect(ruleCounts([bad, bad])[0]?.[1]).toBe(2);
  });
  it('shows notes in a cell only where there is nothing graver', () => {
    const of = (severity: 'error' | 'info') => ({
      ...bad.findings[0]!,
      field: 'site.name' as const,
      severity,
    });
    expect(cellOf([of('info'), of('info')], 'siteName')).toEqual([['info', 2]]);
    expect(cellOf([of('info'), of('error')], 'siteName')).toEqual([['error', 1]]);
    expect(cellOf([of('error')], 'domain')).toEqual([]);
  });
  it('exports a line per finding and per missing document, and one for a client that is fine', () => {
    const rows = batchRows([bad, { ...fine, findings: [], documents: [] }], {
      heads: ['客户', '网站', '结果', '字段', '说明', '依据'],
      severity: { error: 'E', warning: 'W', info: 'I' },
      field: (key) => key,
      fine: '符合',
      missing: '待备',
    });
    expect(rows).toHaveLength(1 + bad.findings.length + bad.documents.length + 1);
    expect(rows.at(-1)).toEqual([fine.label, '', '符合', '', '', '']);
    expect(rows.every((row) => row.length === 6)).toBe(true);
  });
});
