// @vitest-environment happy-dom
/** The side panel, the process and what comes after: what is shown, what is asked of the background. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/panel/PanelApp';
import { PrintPage } from '../../../components/panel/PrintPage';
import type { Applicant } from '../../../lib/schema/applicant';
import type { FilingOrder } from '../../../lib/schema/order';
import type { FakeOptions } from '../../ui/fake-api';
import { APPLICANTS } from '../../ui/samples';
import { all, cleanUp, click, one, renderPage, renderPopup, select, type } from './render';

const DOMAIN = APPLICANTS[0]?.sites?.[0]?.domain ?? '';
const withOrder = (order: Partial<FilingOrder>, more: Partial<Applicant> = {}): Applicant => ({
  ...structuredClone(APPLICANTS[0]!),
  ...more,
  filingOrders: [{ id: 'o-1', filingType: 'firstFiling', portal: 'aliyun', domains: [DOMAIN], ...order }],
});
const renderPanel = (options: FakeOptions = {}, reminder?: string) =>
  renderPage(<PanelApp tabId={7} {...(reminder ? { reminder } : {})} />, options);
const edits = (api: Awaited<ReturnType<typeof renderPanel>>) =>
  api.calls.filter((c) => c.name === 'editOrder').map((c) => c.args[1]);
const tick = (id: string) =>
  all('document')
    .find((d) => d.dataset.documentId === id)
    ?.querySelector('input') as HTMLInputElement;

beforeEach(() => localStorage.clear());
afterEach(cleanUp);

describe('side panel', () => {
  it('has every handle of the popup once, and all parts at the same time', async () => {
    await renderPanel();
    for (const handle of [
      'page-status',
      'applicant-picker',
      'site-picker',
      'filing-type',
      'sms-role',
      'fill-page',
    ])
      expect(all(handle), handle).toHaveLength(1);
    expect(all('finding').length).toBeGreaterThan(0);
    expect(all('document').length).toBeGreaterThan(0);
    expect([...document.querySelectorAll('[data-fold]')].map((f) => (f as HTMLElement).dataset.fold)).toEqual(
      ['panel-fill', 'panel-findings', 'panel-documents', 'panel-process', 'panel-after'],
    );
    await click(one('fill-page'));
    expect(all('fill-report')).toHaveLength(1);
  });
  it('opened for a reminder it chooses that order, once', async () => {
    const api = await renderPanel({}, 'r-1');
    expect(api.calls.filter((c) => c.name === 'choose').map((c) => c.args[1])).toEqual([
      { applicantId: 'c-0002', siteIndex: 0, filingType: 'addAccess' },
    ]);
    expect(one('filing-type')).toHaveProperty('value', 'addAccess');
  });
  it('while locked it asks nothing of the reminder', async () => {
    const api = await renderPanel({ locked: true, passphrase: 'x', state: { kind: 'locked' } }, 'r-1');
    expect(api.calls.map((c) => c.name)).not.toContain('deadlineTarget');
    expect(all('unlock-passphrase')).toHaveLength(1);
  });
  it('is opened from the popup, straight from the click', async () => {
    const api = await renderPopup();
    act(() => one('open-side-panel').click());
    expect(api.calls).toContainEqual({ name: 'openSidePanel', args: [7] });
  });
});

describe('documents', () => {
  it('ticks belong to client, site, type and portal', async () => {
    const api = await renderPanel();
    await click(tick('entity-certificate'));
    expect(edits(api)).toEqual([{ list: 'documentsReady', id: 'entity-certificate', on: true }]);
    expect(tick('entity-certificate').checked).toBe(true);
    await select(one('filing-type'), 'addAccess');
    expect(tick('entity-certificate').checked).toBe(false);
    await select(one('filing-type'), 'firstFiling');
    expect(tick('entity-certificate').checked).toBe(true);
  });
  it('possibly required ones never count as missing', async () => {
    await renderPopup({ applicants: [withOrder({ documentsReady: ['entity-certificate'] })] });
    const required = all('document').filter((d) => d.dataset.required === 'true').length;
    expect(document.body.textContent).toContain(`材料 1/${required}`);
  });
  it('is copied as text with ticks, formats and sources', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      languages: ['zh-CN'],
      clipboard: { writeText: async (t: string) => void copied.push(t) },
    });
    await renderPanel({ applicants: [withOrder({ documentsReady: ['entity-certificate'] })] });
    await click(one('copy-documents'));
    vi.unstubAllGlobals();
    expect(copied[0]).toMatch(/^备案材料清单\n.*企业，首次备案，浙江省\n\n必需\n\[x\] 营业执照/);
    expect(copied[0]).toContain('\n\n可能需要\n[ ] ');
    expect(copied[0]).toContain('    格式：');
    expect(copied[0]).toContain('    出处：');
  });
});

describe('process', () => {
  const HOUR = 3_600_000;
  it('shows the nearest deadline first, with what remains; dealt with, it goes', async () => {
    const smsReceivedAt = new Date(Date.now() - 5.5 * HOUR).toISOString();
    const orderChangedOn = new Date(Date.now() - 10 * 24 * HOUR).toISOString().slice(0, 10);
    const api = await renderPanel({
      applicants: [withOrder({ smsReceivedAt, orderChangedOn })],
      reminders: true,
    });
    expect(all('deadline').map((d) => d.querySelector('b')?.textContent)).toEqual([
      '还剩 18 小时',
      '还剩 35 天',
    ]);
    expect(document.querySelector('[data-fold="panel-process"] summary')?.textContent).toContain(
      '还剩 18 小时',
    );
    await click(all('deadline-done')[0]);
    expect(edits(api)).toEqual([{ list: 'deadlinesDone', id: 'sms-24-hours', on: true }]);
    expect(all('deadline')).toHaveLength(1);
  });
  it('takes dates, an hour where it counts, and none of the years typed on the way', async () => {
    const api = await renderPanel();
    await type(one('date-siteOpened'), '0202-11-22');
    expect(edits(api)).toEqual([]);
    await type(one('date-siteOpened'), '2026-11-22');
    await type(one('date-smsReceived'), '2026-11-22T14:20');
    expect(edits(api)).toEqual([
      { set: { siteOpenedOn: '2026-11-22' } },
      { set: { smsReceivedAt: new Date('2026-11-22T14:20').toISOString() } },
    ]);
    expect(one('date-smsReceived')).toHaveProperty('value', '2026-11-22T14:20');
    await type(one('date-siteOpened'), '');
    expect(edits(api).at(-1)).toEqual({ set: { siteOpenedOn: '' } });
  });
  it('asks for reminders on the user’s click only', async () => {
    const orderChangedOn = new Date().toISOString().slice(0, 10);
    const api = await renderPanel({ applicants: [withOrder({ orderChangedOn })] });
    expect(api.calls.map((c) => c.name)).not.toContain('allowReminders');
    await click(one('allow-reminders'));
    expect(api.calls.map((c) => c.name)).toContain('allowReminders');
    expect(document.body.textContent).toContain('每个期限临近时会提醒一次');
  });
  it('the state moves the timeline and is kept with the order', async () => {
    const api = await renderPanel();
    const now = () => document.querySelector<HTMLElement>('[aria-current="step"]')?.dataset.step;
    expect(now()).toBe('fill-order');
    await select(one('order-state'), 'smsVerification');
    expect(edits(api)).toEqual([{ set: { state: 'smsVerification' } }]);
    expect(now()).toBe('sms');
    expect(document.querySelector('[data-step="first-review"]')?.className).toBe('is-done');
  });
  it('hides number and last six until they are wanted', async () => {
    await renderPanel();
    const box = () => all('sms-person')[0]?.textContent ?? '';
    expect(box()).toContain('138 **** ');
    expect(box()).toContain('******');
    expect(box()).not.toMatch(/1\d{10}/);
    await click(one('show-sms'));
    expect(box()).toMatch(/1\d{10}/);
    expect(box()).not.toContain('******');
    await click(one('applicant-picker'));
    await click(all('applicant-option').find((o) => o.dataset.applicantId === 'c-0002'));
    expect(box()).toContain('******');
    expect(box()).not.toMatch(/1\d{10}/);
  });
  it('each person is ticked off, and with the last one the deadline of the message', async () => {
    const api = await renderPanel({ applicants: [withOrder({})] });
    const ticks = () => all('sms-verified') as HTMLInputElement[];
    expect(ticks().map((b) => b.checked)).toEqual([false, false]);
    expect(ticks()[0]?.getAttribute('aria-label')).toContain('已完成短信核验');
    await click(ticks()[0]);
    await click(ticks()[1]);
    await click(ticks()[0]);
    expect((edits(api) as Record<string, unknown>[]).map((e) => [e.list, e.id, e.on])).toEqual([
      ['smsVerified', 'entityManager', true],
      ['deadlinesDone', 'sms-24-hours', false],
      ['smsVerified', 'siteManager', true],
      ['deadlinesDone', 'sms-24-hours', true],
      ['smsVerified', 'entityManager', false],
      ['deadlinesDone', 'sms-24-hours', false],
    ]);
    expect(ticks().map((b) => b.checked)).toEqual([false, true]);
  });
  it('says when a change was not stored, and shows what is stored', async () => {
    const api = await renderPanel();
    api.editOrder = () => Promise.reject(new Error('x'));
    await click(tick('entity-certificate'));
    expect(document.body.textContent).toContain('没有存下来');
    expect(tick('entity-certificate').checked).toBe(false);
  });
});

describe('after filing', () => {
  const approved = withOrder({ state: 'approved' });
  Object.assign(approved.sites![0]!, { filingNumber: '浙ICP备2026012345号-1' });
  it('gives the footer as code and as links, never as markup of ours', async () => {
    await renderPanel({ applicants: [approved] });
    expect(one('footer-code').textContent).toContain('<a href="https://beian.miit.gov.cn/"');
    expect(one('footer-code').querySelector('a')).toBeNull();
    expect(document.querySelector('.preview a')?.getAttribute('href')).toBe('https://beian.miit.gov.cn/');
  });
  it('reads the page on the click only, and judges item by item', async () => {
    const footer = { host: `www.${DOMAIN}`, lines: ['浙ICP备2026012345号-1'], links: [] };
    const api = await renderPanel({ applicants: [approved], footer });
    expect(api.calls.map((c) => c.name)).not.toContain('readFooter');
    await click(one('check-footer'));
    expect(api.calls).toContainEqual({ name: 'readFooter', args: [7] });
    expect(all('footer-item').map((i) => [i.dataset.item, i.dataset.status])).toEqual([
      ['number', 'ok'],
      ['own', 'ok'],
      ['form', 'ok'],
      ['link', 'error'],
      ['police', 'info'],
      ['copyright', 'info'],
    ]);
  });
  it('a result goes with its client', async () => {
    const footer = { host: 'a.cn', lines: ['浙ICP备2026012345号-1'], links: [] };
    await renderPanel({ applicants: [approved, APPLICANTS[1]!], footer });
    await click(one('check-footer'));
    await click(one('applicant-picker'));
    await click(all('applicant-option').find((o) => o.dataset.applicantId === 'c-0002'));
    expect(all('footer-item')).toEqual([]);
  });
  it('says what to do where the page cannot be read', async () => {
    await renderPanel({ applicants: [approved] });
    await click(one('check-footer'));
    expect(document.body.textContent).toContain('读不到这个网页');
  });
});

describe('list on paper', () => {
  it('prints once it is complete: client, place, every document with its tick', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await renderPage(<PrintPage tabId={7} />, {
      applicants: [withOrder({ documentsReady: ['entity-certificate'] })],
    });
    expect(print).toHaveBeenCalledTimes(1);
    expect(document.querySelector('h1')?.textContent).toBe('备案材料清单');
    expect(document.body.textContent).toContain('首次备案，浙江省');
    expect(all('printed-document').length).toBeGreaterThan(3);
    expect(document.querySelectorAll('.is-ready')).toHaveLength(1);
    vi.unstubAllGlobals();
  });
  it('says so where there is nothing to print', async () => {
    await renderPage(<PrintPage tabId={7} />, { state: { applicantId: undefined } });
    expect(document.body.textContent).toContain('没有可打印的清单');
  });
});

describe('picker', () => {
  it('finds clients by pinyin and leaves the archived ones out', async () => {
    const archived = { ...structuredClone(APPLICANTS[1]!), id: 'c-old', archivedOn: '2026-01-01' };
    await renderPopup({ applicants: [...APPLICANTS, archived] });
    await click(one('applicant-picker'));
    expect(all('applicant-option').map((o) => o.dataset.applicantId)).toEqual(['c-0001', 'c-0002']);
    await vi.waitFor(async () => {
      await type(one('applicant-search'), '');
      await type(one('applicant-search'), 'wangxm');
      expect(all('applicant-option').map((o) => o.dataset.applicantId)).toEqual(['c-0002']);
    }, 10_000);
  });
});
