// @vitest-environment happy-dom
/** Findings by field, fixes and mutes in the popup; the rule reference; rejections. */
import { afterEach, describe, expect, it } from 'vitest';
import { groupFindings } from '../../../components/model/finding-groups';
import { indexRules, NO_FILTER, searchRules } from '../../../components/model/rule-search';
import { OptionsApp } from '../../../components/options/OptionsApp';
import { clientHash, parseRoute } from '../../../components/options/use-route';
import { ruleReference } from '../../../lib/rules/reference';
import type { FakeOptions } from '../../ui/fake-api';
import { FINDINGS } from '../../ui/samples';
import { all, cleanUp, click, one, renderPage, renderPopup, settle, type } from './render';

afterEach(async () => {
  await cleanUp();
  location.hash = '';
});

const renderOptions = (hash: string, options?: FakeOptions) => {
  location.hash = hash;
  return renderPage(<OptionsApp />, options);
};

describe('findings in the popup', () => {
  it('stand by field: this step first, worst first', () => {
    expect(groupFindings(FINDINGS).map((g) => [g.field, g.here])).toEqual([
      ['entityManager.idNumber', true],
      ['entity.mailingAddress', true],
      ['site.name', false],
      ['entityManager.mobile', false],
    ]);
  });
  it('of other steps say so and are no buttons', async () => {
    await renderPopup();
    const [here, , elsewhere] = all('finding');
    expect(here?.closest('button')).not.toBeNull();
    expect(elsewhere?.closest('button')).toBeNull();
    expect(elsewhere?.closest('section')?.textContent).toContain('在其他步骤');
  });
  it('can be fixed for their own field only, and taken back', async () => {
    const api = await renderPopup();
    expect(all('apply-fix').map((b) => b.textContent)).toEqual(['改为大写 X']);
    await click(one('apply-fix'));
    await settle();
    const about = { ruleId: 'id-number-writing', field: 'entityManager.idNumber' };
    const calls = () => api.calls.filter((c) => c.name === 'actOnFinding').map((c) => c.args);
    expect(calls()).toEqual([[7, about, { act: 'fix', value: '33010619850307018X' }]]);
    expect(all('finding')).toHaveLength(3);
    await click(one('undo-act'));
    await settle();
    expect(calls().at(-1)).toEqual([7, about, { act: 'undo' }]);
    expect(all('finding')).toHaveLength(4);
  });
  it('can be muted for this site, and switched on again', async () => {
    const api = await renderPopup();
    await click(all('mute-finding')[0]);
    await click(one('mute-site'));
    await settle();
    const mute = { ruleId: 'id-number-writing', host: 'beian.aliyun.com' };
    expect(await api.mutes()).toEqual([mute]);
    expect(all('finding').map((f) => f.dataset.ruleId)).not.toContain('id-number-writing');
    await click(one('undo-act'));
    expect(await api.mutes()).toEqual([]);
  });
});

describe('rule search', () => {
  const zh = ruleReference('zh');
  const index = indexRules(zh, ruleReference('en'));
  const ids = (filter: Partial<typeof NO_FILTER>) =>
    searchRules(zh, index, { ...NO_FILTER, ...filter }).map((r) => r.id);
  it('finds by Chinese, English, id, field, province and pinyin initials', () => {
    expect(ids({ text: '成语' })).toEqual(['site-name-idiom']);
    expect(ids({ text: 'idiom' })).toContain('site-name-idiom');
    expect(ids({ text: 'id-number-credit-code' })).toEqual(['id-number-credit-code']);
    expect(ids({ text: '电子邮箱' })).toContain('contact-email');
    expect(ids({ text: 'Tianjin' })).toContain('address-tianjin-area');
    expect(ids({ text: 'dzyx' })).toContain('contact-email');
    expect(ids({ text: '没有这种' })).toEqual([]);
  });
  it('filters by field, province and severity', () => {
    expect(ids({ province: 'tianjin' })).toContain('address-tianjin-area');
    expect(ids({ province: 'tianjin' })).not.toContain('site-name-jiangsu');
    expect(ids({ section: 'entity' })).not.toContain('site-name-length');
    expect(ids({ severity: 'error' })).not.toContain('site-name-idiom');
  });
});

describe('rule reference', () => {
  it('shows a rule with reason, examples and dated sources, and mutes it', async () => {
    const api = await renderOptions('#rules/site-name-length');
    const text = one('rule-detail').textContent ?? '';
    for (const part of ['太短的名称看不出', '小鱼', 'UCloud 备案文档', '2 个字', 'site-name-length'])
      expect(text).toContain(part);
    await click(one('rule-switch'));
    await settle();
    expect(await api.mutes()).toEqual([{ ruleId: 'site-name-length' }]);
  });
  it('lists what is switched off in the settings, and switches it on', async () => {
    const mutes = [{ ruleId: 'site-name-place' }, { ruleId: 'contact-email', host: 'beian.aliyun.com' }];
    const api = await renderOptions('#settings', { mutes });
    expect(all('muted-rule').map((r) => r.textContent)).toEqual([
      '网站名称里的地名在所有网站重新开启',
      '电子邮箱格式只在 beian.aliyun.com重新开启',
    ]);
    await click(all('muted-rule')[0]?.querySelector('button') ?? undefined);
    await settle();
    expect(await api.mutes()).toEqual([mutes[1]]);
  });
});

describe('rejections', () => {
  const explain = async (text: string, options?: FakeOptions) => {
    const api = await renderOptions('#rejections/c-0002', options);
    await type(one('rejection-text') as HTMLTextAreaElement, text);
    await click(one('explain-rejection'));
    return api;
  };
  it('lists each reason with its field and the way to the client’s field', async () => {
    await explain('1、网站名称不符合要求；2、通信地址请详细到门牌号');
    expect(all('explanation').map((e) => e.dataset.field)).toEqual(['site.name', 'entity.mailingAddress']);
    const [link] = all('open-client-field') as HTMLAnchorElement[];
    expect(parseRoute(link?.getAttribute('href') ?? '')).toEqual({
      view: 'editor',
      id: 'c-0002',
      at: { field: 'site.name' },
    });
    expect(all('open-page-field')).toEqual([]);
  });
  it('goes to the field on an open filing page', async () => {
    const api = await explain('域名已过期', { filingTabs: [{ tabId: 9, host: 'beian.aliyun.com' }] });
    await click(one('open-page-field'));
    expect(api.calls).toContainEqual({ name: 'showInTab', args: [9, 'site.domainExpiresOn'] });
  });
  it('says so when nothing is known, and what to try', async () => {
    await explain('您的快递已到达驿站，请及时领取。');
    expect(one('rejection-unknown').textContent).toContain('返回码');
    expect(all('explanation')).toEqual([]);
  });
  it('opens the client with the focus on the field', async () => {
    await renderOptions(clientHash('c-0001', { field: 'entity.mailingAddress' }));
    await settle();
    expect(document.activeElement?.closest('[data-editor-field]')?.getAttribute('data-editor-field')).toBe(
      'entity.mailingAddress',
    );
  });
});
