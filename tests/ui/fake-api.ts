/** The background as a page sees it, in memory: for the harness and the component tests. */
import type { AssistantApi, PageState } from '../../lib/protocol/api';
import type { SitesApi, TaughtByHost } from '../../lib/protocol/sites-calls';
import type { Applicant } from '../../lib/schema/applicant';
import type { Clash } from '../../lib/schema/clash';
import type { SummaryComparison } from '../../lib/summary/types';
import { type FakePanelOptions, fakePanel } from './fake-panel';
import { type FakeRulebookOptions, fakeRulebook } from './fake-rulebook';
import { type FakeLock, type FakeVaultOptions, fakeVault } from './fake-vault';
import { fakeWorkbench, usedAt } from './fake-workbench';
import { APPLICANTS, FINDINGS, longApplicant, PLAN, report, summaryOf } from './samples';

export interface FakeOptions extends FakeRulebookOptions, FakePanelOptions, FakeVaultOptions {
  /** What a summary page shows against the client. */
  summary?: SummaryComparison;
  /** So many questions are answered with none first: the page has not drawn its values yet. */
  summaryAfter?: number;
  applicants?: readonly Applicant[];
  /** What others changed in every client while it was open here. */
  clashes?: readonly Clash[];
  state?: Partial<PageState>;
  /** Resolves a started fill; without it a fill settles at once. */
  hold?: boolean | 'hidden';
}

export interface FakeApi extends AssistantApi, FakeLock {
  /** Every call in order, with its arguments. */
  calls: { name: string; args: readonly unknown[] }[];
  applicants: Map<string, Applicant>;
  set(next: Partial<PageState>): void;
  /** Ends the running fill with the sample report. */
  settle(): void;
}

const baseState = (): PageState => ({
  kind: 'filing-form',
  tabId: 7,
  host: 'beian.aliyun.com',
  portal: { id: 'aliyun', name: '阿里云 ICP 代备案' },
  step: { title: '主办者信息填写', index: 2, count: 3 },
  fieldCount: 14,
  applicantCount: 2,
  applicantId: 'c-0001',
  siteIndex: 0,
  filingType: 'firstFiling',
  smsRole: 'entityManager',
  planId: 'p1',
  plan: PLAN,
  appearing: [],
  later: ['site.name', 'site.domain', 'site.homeUrl', 'siteManager.sameAsEntityManager'],
  findings: FINDINGS,
  canUndo: false,
});

export const fakeApi = (options: FakeOptions = {}): FakeApi => {
  const applicants = new Map((options.applicants ?? APPLICANTS).map((a) => [a.id, structuredClone(a)]));
  let state: PageState = { ...baseState(), applicantCount: applicants.size, ...options.state };
  let fills = 0;
  const watchers = new Set<(s: PageState) => void>();
  const calls: FakeApi['calls'] = [];
  const set = (next: Partial<PageState>) => {
    state = { ...state, applicantCount: applicants.size, ...next };
    for (const w of watchers) w(state);
  };
  const note = (name: string, ...args: unknown[]) => calls.push({ name, args });
  return {
    ...fakeRulebook(options, { state: () => state, set }, note),
    ...fakeSites(note, options),
    calls,
    applicants,
    set,
    settle: () => {
      const fillId = state.fill?.fillId;
      if (fillId) set({ fill: { fillId, running: false, report: report(fillId) }, canUndo: true });
    },
    listApplicants: async () =>
      [...applicants.values()].flatMap((a, i) => (a.archivedOn ? [] : summaryOf(a, usedAt(i)))),
    ...fakeWorkbench(applicants, note, options.clashes),
    ...fakePanel(applicants, options, note),
    checkPage: async (tabId) => void note('checkPage', tabId),
    setLanguage: async (language) => void note('setLanguage', language),
    getApplicant: async (id) => structuredClone(applicants.get(id)),
    deleteApplicants: async (ids) => {
      note('deleteApplicants', ids);
      for (const id of ids) applicants.delete(id);
    },
    importApplicants: async (text) => {
      note('importApplicants', text);
      try {
        const found = (JSON.parse(text) as { applicants: Applicant[] }).applicants;
        if (found.some((a) => typeof a.id !== 'string')) throw new Error('id');
        for (const a of found) applicants.set(a.id, a);
        set({});
        return { imported: found.length, rejected: 0, problems: [] };
      } catch {
        return {
          imported: 0,
          rejected: 2,
          problems: [
            { entry: 2, field: 'sites.0.languages', message: '应为文字列表，例如 ["中文简体"]。' },
            { entry: 5, field: 'entity.nature', message: '“company”不是单位性质代码，请改为 enterprise。' },
          ],
        };
      }
    },
    pageState: async () => state,
    watchPage: (_tab, changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    choose: async (tabId, choice) => {
      note('choose', tabId, choice);
      const siteIndex = choice.applicantId ? 0 : state.siteIndex;
      set({ siteIndex, ...choice });
    },
    startFill: async (request) => {
      note('startFill', request);
      const fillId = `f${++fills}`;
      set({
        fill: {
          fillId,
          running: true,
          progress: { fillId, done: 8, total: 13, label: '城市', waits: options.hold === 'hidden' },
        },
      });
      if (!options.hold) set({ fill: { fillId, running: false, report: report(fillId) }, canUndo: true });
      return { fillId };
    },
    stopFill: async (tabId) => void note('stopFill', tabId),
    undoFill: async (tabId) => {
      note('undoFill', tabId);
      set({ fill: undefined, canUndo: false });
      return { restored: 4, left: 1 };
    },
    stopOrder: async (tabId) => {
      note('stopOrder', tabId);
      set({ armed: undefined });
    },
    reveal: async (tabId, target) => void note('reveal', tabId, target),
    ...fakeVault(options, note, (open) => set({ kind: open ? 'filing-form' : 'locked' })),
  };
};

const TAUGHT: TaughtByHost = {
  'beian.mouyun-example.cn': [
    { label: '持有人', section: '主体信息', hint: 'owner', key: 'entity.name' },
    { label: '推荐码', section: '主体信息', hint: '', key: 'none' },
  ],
};

/** Two enabled sites; the browser's question is answered with yes. */
const fakeSites = (
  note: (name: string, ...args: unknown[]) => void,
  { summary, summaryAfter = 0 }: FakeOptions,
): SitesApi => {
  let early = summaryAfter;
  let sites = [
    { host: 'beian.mouyun-example.cn', since: '2026-11-12T03:00:00.000Z' },
    {
      host: 'icp.console.a-provider-with-a-very-long-name-example.com.cn',
      since: '2026-11-20T03:00:00.000Z',
    },
  ];
  return {
    enableSite: async (host) => {
      note('enableSite', host);
      return true;
    },
    enabledSites: async () => sites,
    taughtFields: async () => TAUGHT,
    compareSummary: async () => (early-- > 0 ? null : (summary ?? null)),
    removeTaught: async (host, lesson) => void note('removeTaught', host, lesson),
    exportTaught: async () => '{}',
    importTaught: async (text) => {
      note('importTaught', text);
      return text.startsWith('{') ? { added: 2 } : { problem: 'not-json' };
    },
    removeSite: async (host) => {
      note('removeSite', host);
      sites = sites.filter((s) => s.host !== host);
    },
  };
};

/** 200 clients: the two samples, one with a long name, and numbered copies. */
export const manyApplicants = (count = 200): Applicant[] => [
  ...APPLICANTS,
  longApplicant(),
  ...Array.from({ length: count - 3 }, (_, i) => ({
    ...structuredClone(APPLICANTS[i % 2]!),
    id: `c-${1000 + i}`,
    label: `示例客户 ${1000 + i}`,
    tags: i % 3 === 0 ? ['代办'] : [],
  })),
];
