/** The rule book's part of the fake background: mutes in memory, findings that obey. */
import type { PageState } from '../../lib/protocol/api';
import type { RulebookApi } from '../../lib/protocol/rulebook-api';
import { type RuleMute, sameMute } from '../../lib/schema/mute';

export interface FakeRulebookOptions {
  mutes?: readonly RuleMute[];
  filingTabs?: Awaited<ReturnType<RulebookApi['filingTabs']>>;
}

/** `page` gives the state of the tab and takes the next one. */
export const fakeRulebook = (
  options: FakeRulebookOptions,
  page: { state(): PageState; set(next: Partial<PageState>): void },
  note: (name: string, ...args: unknown[]) => void,
): RulebookApi => {
  let mutes = options.mutes ?? [];
  let fixed: PageState['findings'] = [];
  const without = (ruleId: string, field: string) =>
    page.set({ findings: page.state().findings.filter((f) => f.ruleId !== ruleId || f.field !== field) });
  return {
    mutes: async () => mutes,
    setMute: async (mute, muted) => {
      note('setMute', mute, muted);
      const others = mutes.filter((m) => !sameMute(m, mute));
      mutes = muted ? [...others, mute] : others;
      if (muted)
        page.set({
          findings: page
            .state()
            .findings.filter(
              (f) => f.ruleId !== mute.ruleId || (mute.field !== undefined && f.field !== mute.field),
            ),
        });
      return mutes;
    },
    actOnFinding: async (tabId, finding, act) => {
      const { ruleId, field } = finding;
      note('actOnFinding', tabId, { ruleId, field }, act);
      if (act.act === 'undo') page.set({ findings: [...fixed, ...page.state().findings] });
      else {
        fixed = page.state().findings.filter((f) => f.ruleId === ruleId && f.field === field);
        if (fixed.length === 0) return 'changed';
        without(ruleId, field);
      }
      return 'done';
    },
    filingTabs: async () => options.filingTabs ?? [],
    showInTab: async (tabId, field) => {
      note('showInTab', tabId, field);
      return true;
    },
  };
};
