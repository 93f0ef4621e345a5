// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FILING_TYPES } from '../../../lib/schema/codes';
import { manyApplicants } from '../../ui/fake-api';
import { report } from '../../ui/samples';
import { all, cleanUp, click, one, renderPopup, select, settle, type } from './render';

afterEach(cleanUp);

const startFill = (api: { calls: { name: string; args: readonly unknown[] }[] }) =>
  api.calls.filter((c) => c.name === 'startFill').map((c) => c.args[0] as Record<string, unknown>);
const done = (fillId: string) => ({
  fill: { fillId, running: false, report: report(fillId) },
  canUndo: true,
});

describe('popup: fields of one portal only', () => {
  const own = [{ frameId: 0, control: 'o1', label: '网络接入服务商', line: '填接入商全称。' }];
  it('lists them with what to enter, before and after a fill, and no box where there is none', async () => {
    const api = await renderPopup();
    expect(all('own-field')).toHaveLength(0);
    await act(async () => api.set({ own }));
    expect(one('own-field').dataset.label).toBe('网络接入服务商');
    await act(async () => api.set({ own, ...done('f-1') }));
    expect(one('own-field').textContent).toContain('填接入商全称。');
  });
});

describe('popup: a portal without the client’s district', () => {
  const missing = (options?: readonly string[]) => {
    const base = report('f-1');
    const item = { ...base.items[0]!, key: 'entity.district' as const, outcome: 'no-option' as const };
    const items = [{ ...item, wanted: '钱塘区', ...(options ? { options } : {}) }];
    return { fill: { fillId: 'f-1', running: false, report: { ...base, items } } };
  };
  it('names what the page offers and the remark to write (seed 001 §1.1)', async () => {
    const api = await renderPopup();
    await act(async () => api.set(missing(['西湖区', '余杭区'])));
    expect(one('fill-item').textContent).toContain('没有这个区县，只有：西湖区、余杭区。请选一个临近的区县');
    expect(one('fill-item').textContent).toContain('实际所在地为钱塘区');
    await act(async () => api.set(missing()));
    expect(one('fill-item').textContent).toContain('没有这个区县。请选一个临近的区县');
  });
});

describe('popup: a summary page', () => {
  it('is asked for again where the page showed no values yet', async () => {
    const summary = { compared: 12, differences: [] };
    const state = { kind: 'no-form' as const, plan: [], findings: [], fieldCount: 0 };
    await renderPopup({ summary, summaryAfter: 2, state });
    expect(all('summary-comparison')).toHaveLength(0);
    await vi.waitFor(
      async () => {
        await settle();
        expect(one('summary-comparison').dataset.compared).toBe('12');
      },
      { timeout: 20_000, interval: 50 },
    );
  });
});

describe('popup: page and client', () => {
  it.each(['filing-form', 'no-form', 'unsupported', 'locked'] as const)('says the state %s', async (kind) => {
    await renderPopup({ state: { kind } });
    expect(one('page-status').dataset.state).toBe(kind);
  });

  it('shows the ten most recently used of 200 clients and finds the rest by searching', async () => {
    const api = await renderPopup({ applicants: manyApplicants(200) });
    expect(one('applicant-picker').dataset.applicantId).toBe('c-0001');
    expect(all('applicant-option')).toHaveLength(0);
    await click(one('applicant-picker'));
    const recent = (await api.listApplicants())
      .toSorted((a, b) => b.usedAt.localeCompare(a.usedAt))
      .slice(0, 10)
      .map((a) => a.id);
    const ids = () => all('applicant-option').map((o) => o.dataset.applicantId);
    expect(ids()).toEqual(expect.arrayContaining(recent));
    expect(ids()).not.toContain('c-1150');
    await type(one('applicant-search'), '客户 1150');
    expect(ids()).toEqual(['c-1150']);
    await click(all('applicant-option')[0]);
    expect(one('applicant-picker').dataset.applicantId).toBe('c-1150');
    expect(all('applicant-option')).toHaveLength(0);
    expect(api.calls).toContainEqual({ name: 'choose', args: [7, { applicantId: 'c-1150' }] });
  });

  it('chooses a site by its index', async () => {
    const api = await renderPopup({ applicants: manyApplicants(3), state: { applicantId: 'c-0003' } });
    expect(one('site-picker').dataset.siteIndex).toBe('0');
    await click(one('site-picker'));
    expect(all('site-option').map((o) => o.dataset.siteIndex)).toEqual(['0', '1']);
    await click(all('site-option')[1]);
    expect(one('site-picker').dataset.siteIndex).toBe('1');
    expect(api.calls).toContainEqual({ name: 'choose', args: [7, { siteIndex: 1 }] });
  });

  it('has native selects for filing type and SMS role', async () => {
    const api = await renderPopup();
    const types = one('filing-type') as HTMLSelectElement;
    expect(types.tagName).toBe('SELECT');
    expect([...types.options].map((o) => o.value)).toEqual(FILING_TYPES.map((f) => f.code));
    expect(types.value).toBe('firstFiling');
    await select(types, 'changeSite');
    await select(one('sms-role'), 'siteManager');
    expect(api.calls).toContainEqual({ name: 'choose', args: [7, { filingType: 'changeSite' }] });
    expect(api.calls).toContainEqual({ name: 'choose', args: [7, { smsRole: 'siteManager' }] });
    expect((one('sms-role') as HTMLSelectElement).value).toBe('siteManager');
  });
});

describe('popup: fill', () => {
  it('starts the shown plan with one click and shows one report with an item per field', async () => {
    const api = await renderPopup();
    expect(all('fill-report')).toHaveLength(0);
    await click(one('fill-page'));
    expect(startFill(api)).toEqual([
      { tabId: 7, planId: 'p1', applicantId: 'c-0001', siteIndex: 0, later: 'offer', skip: [], replace: [] },
    ]);
    const { dataset } = one('fill-report');
    expect([dataset.fillId, dataset.filled, dataset.skipped, dataset.failed]).toEqual(['f1', '5', '3', '3']);
    const items = all('fill-item').map((i) => `${i.dataset.field} ${i.dataset.outcome}`);
    expect(items).toHaveLength(report('').items.length);
    expect(items).toContain('entityManager.emergencyPhone kept-yours');
  });

  it('takes the report away in the moment of the click, until the new fill has settled', async () => {
    const api = await renderPopup({ hold: true, state: done('f0') });
    expect(one('fill-report').dataset.fillId).toBe('f0');
    act(() => one('fill-page').click());
    expect(all('fill-report')).toHaveLength(0);
    await settle();
    expect(all('fill-report')).toHaveLength(0);
    await act(async () => api.set({ fill: { fillId: 'f1', running: true } }));
    expect(all('fill-report')).toHaveLength(0);
    await act(async () => api.settle());
    await settle();
    expect(one('fill-report').dataset.fillId).toBe('f1');
  });

  it('names a report from before a refused click the last one', async () => {
    const api = await renderPopup({ state: done('f0') });
    api.startFill = async () => ({ code: 'busy', message: '' });
    await click(one('fill-page'));
    expect(all('fill-report')).toHaveLength(0);
    expect(one('last-fill-report').dataset.fillId).toBe('f0');
    expect(document.body.textContent).toContain('另一次填写还没有结束');
  });

  it('sends what was switched off and replaced', async () => {
    const api = await renderPopup();
    const tick = document.querySelector<HTMLInputElement>('input[aria-label="单位性质"]');
    await click(tick ?? undefined);
    await click(document.querySelectorAll<HTMLInputElement>('.is-conflict input')[1]);
    await click(one('fill-page'));
    const [request] = startFill(api);
    const state = await api.pageState(7);
    const idOf = (label: string) => state.plan.find((r) => r.label === label)?.matchId;
    expect(request?.skip).toEqual([{ frameId: 0, matchId: idOf('单位性质') }]);
    expect(request?.replace).toEqual([{ frameId: 0, matchId: idOf('通信地址') }]);
  });

  it('waits for a choice on its way before it fills', async () => {
    const api = await renderPopup();
    await click(one('applicant-picker'));
    const option = all('applicant-option').find((o) => o.dataset.applicantId === 'c-0002');
    act(() => option?.click());
    await click(one('fill-page'));
    expect(api.calls.map((c) => c.name)).toEqual(['choose', 'startFill']);
    expect(startFill(api)[0]?.applicantId).toBe('c-0002');
  });

  it('asks again over the new preview where the page changed, and fills only after that', async () => {
    const api = await renderPopup();
    const real = api.startFill;
    api.startFill = async (r) => (r.planId === 'p1' ? { code: 'changed', message: '' } : real(r));
    const before = await api.pageState(7);
    api.pageState = async () => ({ ...before, planId: 'p2' });
    await click(one('fill-page'));
    expect(startFill(api)).toEqual([]);
    await click(one('preview-confirm'));
    expect(startFill(api)[0]?.planId).toBe('p2');
    expect(all('preview-confirm')).toHaveLength(0);
  });

  it('is off without a form or a client', async () => {
    await renderPopup({ state: { kind: 'no-form', plan: [] } });
    expect((one('fill-page') as HTMLButtonElement).disabled).toBe(true);
    await cleanUp();
    await renderPopup({ state: { applicantId: undefined } });
    expect((one('fill-page') as HTMLButtonElement).disabled).toBe(true);
  });

  it('undoes', async () => {
    const api = await renderPopup({ state: done('f0') });
    await click(one('undo-fill'));
    expect(api.calls).toContainEqual({ name: 'undoFill', args: [7] });
    expect(document.body.textContent).toContain('已还原 4 项');
  });
});

describe('popup: findings and locking', () => {
  it('lists findings with their handles while another tab is open; a click goes to the field', async () => {
    const api = await renderPopup();
    const [first] = all('finding');
    expect(all('finding')).toHaveLength(4);
    expect({ ...first?.dataset }).toMatchObject({
      ruleId: 'id-number-writing',
      field: 'entityManager.idNumber',
      severity: 'error',
    });
    expect(first?.textContent).toBe('证件号码末位是小写 x，请填大写 X。');
    await click(first);
    expect(api.calls).toContainEqual({
      name: 'reveal',
      args: [7, { frameId: 0, matchId: 'm11', field: 'entityManager.idNumber' }],
    });
  });

  it('keeps fill-page in every tab', async () => {
    await renderPopup();
    for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]')) {
      await click(tab);
      expect(tab.getAttribute('aria-selected')).toBe('true');
      expect(one('fill-page').closest('[inert],[hidden]')).toBeNull();
    }
  });

  it('asks for the passphrase, not for a first client, where a locked vault shows none', async () => {
    await renderPopup({ applicants: [], locked: true, passphrase: 'x', state: { kind: 'unsupported' } });
    expect(one('unlock-passphrase')).toBeTruthy();
    await cleanUp();
    await renderPopup({ applicants: [] });
    expect(all('unlock-passphrase')).toHaveLength(0);
    expect(document.body.textContent).toContain('先建一份资料');
  });

  it('unlocks with the passphrase only', async () => {
    await renderPopup({ locked: true, passphrase: 'right', state: { kind: 'locked' } });
    expect(all('applicant-picker')).toHaveLength(0);
    await type(one('unlock-passphrase'), 'wrong');
    await click(one('unlock-submit'));
    expect(document.querySelector('[role=alert]')?.textContent).toContain('口令不对');
    await type(one('unlock-passphrase'), 'right');
    await click(one('unlock-submit'));
    expect(one('page-status').dataset.state).toBe('filing-form');
  });
});
