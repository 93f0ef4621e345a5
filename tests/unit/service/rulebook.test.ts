/** Mutes in their scopes and over versions, tabs that show forms, and acts on findings from the popup. */
import { describe, expect, it } from 'vitest';
import type { FindingAct } from '../../../lib/protocol/rulebook-calls';
import { filingTabs, forgetFilingTab, noteFilingTab } from '../../../lib/service/filing-tabs';
import { mutesFor, setMute, storedMutes } from '../../../lib/service/mutes';
import { text } from './controls';
import { memory } from './memory';
import { setUp, TAB } from './rulebook-rig';

describe('mutes', () => {
  it('reads the ids an older version kept, and goes on from them', async () => {
    const local = memory();
    await local.set('mutedRules', ['site-name-place']);
    expect(await storedMutes(local)).toEqual([{ ruleId: 'site-name-place' }]);
    await setMute(local, { ruleId: 'contact-email', host: 'beian.aliyun.com' }, true);
    expect(await storedMutes(local)).toEqual([
      { ruleId: 'site-name-place' },
      { ruleId: 'contact-email', host: 'beian.aliyun.com' },
    ]);
  });
  it('holds a rule for a site on that site only, and for a field for that field only', async () => {
    const local = memory();
    await setMute(local, { ruleId: 'a', host: 'one.example.cn' }, true);
    await setMute(local, { ruleId: 'b', field: 'site.name' }, true);
    expect(await mutesFor(local, 'one.example.cn')).toEqual([
      { ruleId: 'a' },
      { ruleId: 'b', field: 'site.name' },
    ]);
    expect(await mutesFor(local, 'two.example.cn')).toEqual([{ ruleId: 'b', field: 'site.name' }]);
  });
  it('switches on exactly what was switched off, and once', async () => {
    const local = memory();
    const everywhere = { ruleId: 'a' };
    const here = { ruleId: 'a', host: 'one.example.cn' };
    await setMute(local, everywhere, true);
    await setMute(local, everywhere, true);
    await setMute(local, here, true);
    expect(await setMute(local, everywhere, false)).toEqual([here]);
  });
});

describe('tabs that show a form', () => {
  it('knows a tab until its last frame loses the form', async () => {
    const session = memory();
    await noteFilingTab(session, 1, 0, 'one.example.cn');
    await noteFilingTab(session, 2, 0, 'two.example.cn');
    await noteFilingTab(session, 1, 3, 'frame.example.cn');
    expect(await filingTabs(session)).toEqual([
      { tabId: 1, host: 'one.example.cn' },
      { tabId: 2, host: 'two.example.cn' },
    ]);
    await noteFilingTab(session, 1, 0, '');
    expect((await filingTabs(session)).map((t) => t.tabId)).toEqual([1, 2]);
    await noteFilingTab(session, 1, 3, '');
    expect((await filingTabs(session)).map((t) => t.tabId)).toEqual([2]);
    await forgetFilingTab(session, 2);
    expect(await filingTabs(session)).toEqual([]);
  });
});

/** A page whose ID number ends in a small x. */
const withSlip = () => {
  const rig = setUp();
  rig.page.controls = [
    text('a', '单位名称', { value: '某某公司' }),
    text('b', '证件号码', { headings: ['主体负责人'], value: '33010619850307018x' }),
    text('c', '姓名', { headings: ['主体负责人'] }),
    text('d', '证件号码'),
  ];
  const act = (request: FindingAct) =>
    rig.services.pages['finding/act'](
      { tabId: TAB, ruleId: 'id-number-writing', field: 'entityManager.idNumber', ...request },
      rig.from,
    );
  const sent = () => rig.page.sent.filter((s) => s.type === 'finding/act').map((s) => s.data);
  return { ...rig, act, sent };
};

describe('acts on a finding from outside the page', () => {
  it('sends the fix the user saw, bound to the shown value, to the frame of the finding', async () => {
    const { act, sent } = withSlip();
    expect(await act({ act: 'fix', value: '33010619850307018X' })).toBe('done');
    expect(sent()).toEqual([
      {
        act: 'fix',
        ruleId: 'id-number-writing',
        field: 'entityManager.idNumber',
        matchId: expect.any(String),
        expected: '33010619850307018x',
        value: '33010619850307018X',
      },
    ]);
  });
  it('sends nothing when the rule now offers another value, or the page has moved on', async () => {
    const { act, sent, page } = withSlip();
    expect(await act({ act: 'fix', value: '110101199003070011' })).toBe('changed');
    page.controls = [text('a', '单位名称'), text('d', '证件号码')];
    expect(await act({ act: 'fix', value: '33010619850307018X' })).toBe('changed');
    expect(sent()).toEqual([]);
  });
  it('leaves out of the findings what the page says was put aside for this value', async () => {
    const rig = withSlip();
    const rules = async () => (await rig.state()).findings.map((f) => f.ruleId);
    expect(await rules()).toContain('id-number-writing');
    const ignored = { ruleId: 'id-number-writing', field: 'entityManager.idNumber' as const };
    rig.page.ignored = [{ ...ignored, value: '33010619850307018x' }];
    expect(await rules()).not.toContain('id-number-writing');
    rig.page.ignored = [{ ...ignored, value: 'another' }];
    expect(await rules()).toContain('id-number-writing');
  });
  it('a rule muted from the page is muted there alone', async () => {
    const rig = withSlip();
    await rig.services.frames['rules/mute']({ ruleId: 'id-number-writing', here: true }, rig.from);
    expect((await rig.state()).findings.map((f) => f.ruleId)).not.toContain('id-number-writing');
    rig.page.access = { kind: 'open', host: 'console.cloud.tencent.com', frameIds: [0] };
    expect((await rig.state()).findings.map((f) => f.ruleId)).toContain('id-number-writing');
  });
  it('tells a page with a form at once that a rule was switched off in the settings', async () => {
    const rig = withSlip();
    const counts = { error: 0, warning: 0, info: 0 };
    await rig.services.frames['frame/changed']({ instance: 'document-1', fields: 3, counts }, rig.from);
    await rig.services.pages['mutes/set']({ mute: { ruleId: 'site-name-place' }, muted: true }, rig.from);
    const context = rig.page.sent.findLast((s) => s.type === 'frame/context')?.data;
    expect(context).toMatchObject({ muted: [{ ruleId: 'site-name-place' }] });
  });
});

describe('rules/open', () => {
  it('opens the rule reference at the rule, and nothing a page could make up', async () => {
    const { services, page, from } = setUp();
    await services.frames['rules/open']({ ruleId: 'site-name-length' }, from);
    await services.frames['rules/open']({ ruleId: 'x?y#z/../a' }, from);
    expect(page.opened).toEqual([
      'options.html#rules/site-name-length',
      'options.html#rules/x%3Fy%23z%2F..%2Fa',
    ]);
  });
});

describe('what opens on the page', () => {
  it('a card gives the reason and how many publishers agree', async () => {
    const { services, from } = setUp();
    const ask = async (conflict?: string) => {
      const documents = ['阿里云 ICP 备案流程（PC 端）', 'UCloud 备案文档'];
      const sources = documents.map((document) => ({ document, section: '§1' }));
      const finding = { ruleId: 'site-name-length', severity: 'error' as const, message: '', sources };
      const sheet = await services.frames['frame/card'](
        { finding: { ...finding, ...(conflict && { conflict }) }, label: '网站名称', index: 1, total: 1 },
        from,
      );
      return JSON.stringify(sheet);
    };
    expect(await ask()).toMatch(/太短.*2 个来源中的 2 个/);
    expect(await ask('3 个来源中的 2 个，最新 2024；某文说法不同。')).toContain('"3 个来源中的 2 个"]');
    expect(await ask('一个门户的下限是 2 个字。')).not.toContain('class":"ev"');
  });
  it('a toast names what was filled', async () => {
    const { services, from } = setUp();
    const counts = { error: 1, warning: 0, info: 0 };
    const sheet = await services.frames['frame/toast']({ filled: 11, counts }, from);
    expect(sheet.label).toBe('已填 11 项，还有 1 项要看');
  });
});
