// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { all, cleanUp, click, one, renderPopup } from './render';

afterEach(cleanUp);

const ORDER = { until: '2026-11-22T10:15:00', keys: ['site.name' as const], waiting: 0 };
const laterSent = (api: { calls: { name: string; args: readonly unknown[] }[] }) =>
  api.calls.filter((c) => c.name === 'startFill').map((c) => (c.args[0] as { later?: string }).later);

describe('popup: later steps', () => {
  it('names the keys, and asks unless the user chooses otherwise', async () => {
    const api = await renderPopup({ state: { later: ['site.name', 'site.domain'] } });
    const section = one('later-keys');
    expect(section.textContent).toContain('网站名称');
    expect(section.textContent).toContain('域名');
    expect((one('later-offer') as HTMLInputElement).checked).toBe(true);
    await click(one('later-fill'));
    await click(one('fill-page'));
    expect(laterSent(api)).toEqual(['fill']);
  });
  it('says nothing where there is nothing later', async () => {
    await renderPopup({ state: { later: [] } });
    expect(all('later-keys')).toHaveLength(0);
  });
  it('names what may come up during the fill', async () => {
    await renderPopup({ state: { appearing: ['siteManager.name'] } });
    expect(one('appearing-keys').textContent).toContain('姓名');
  });
});

describe('popup: an order under way', () => {
  it('is shown until it is stopped', async () => {
    const api = await renderPopup({ state: { armed: { ...ORDER, mode: 'fill' } } });
    expect(one('armed-order').dataset.mode).toBe('fill');
    expect((one('later-fill') as HTMLInputElement).checked).toBe(true);
    await click(one('stop-order'));
    expect(api.calls).toContainEqual({ name: 'stopOrder', args: [7] });
    expect(all('armed-order')).toHaveLength(0);
  });
  it('says how many fields wait for a click', async () => {
    await renderPopup({ state: { armed: { ...ORDER, mode: 'offer', waiting: 12 } } });
    expect(one('armed-order').textContent).toContain('可以填入 12 项');
  });
});
