/** Calls about single rules and findings: muting, 本次忽略, a fix from the popup, what a card shows. Types only. */
import type { CardRequest, Sheet, ToastRequest } from '../looks/sheets';
import type { FieldKey } from '../schema/fields';
import type { RuleMute } from '../schema/mute';

type Call<Request, Response> = { request: Request; response: Response };

/** What the user does with one finding outside of the page. `value` = the fix the user saw. */
export type FindingAct = { act: 'ignore' } | { act: 'fix'; value: string } | { act: 'undo' };

/** `changed`: the page no longer shows what the finding was about, nothing was written. */
export type FindingOutcome = 'done' | 'changed';

/** From the extension's pages. */
export interface RulebookPageCalls {
  'mutes/list': Call<void, readonly RuleMute[]>;
  /** Switches a rule off (`muted`) or on again; answers with all mutes. */
  'mutes/set': Call<{ mute: RuleMute; muted: boolean }, readonly RuleMute[]>;
  'finding/act': Call<{ tabId: number; ruleId: string; field: FieldKey } & FindingAct, FindingOutcome>;
  /** Open tabs that show a filing form, the one that changed last first. */
  'page/filing-tabs': Call<void, readonly FilingTab[]>;
}

export interface FilingTab {
  tabId: number;
  host: string;
}

/** From a content script. */
export interface RulebookFrameCalls {
  /** 关闭此规则, or 在此网站关闭 with `here`; until it is switched on again in the settings. */
  'rules/mute': Call<{ ruleId: string; here?: boolean }, void>;
  /** Opens the rule reference at this rule. */
  'rules/open': Call<{ ruleId: string }, void>;
  /** What opens on the page: a finding's card, and the toast after a fill. */
  'frame/card': Call<CardRequest, Sheet>;
  'frame/toast': Call<ToastRequest, Sheet>;
}

/** To one frame. */
export interface RulebookBackgroundCalls {
  'finding/act': Call<FrameFindingAct, boolean>;
}

/** `value` of `ignore` and `expected`: what the page showed when the user decided. */
export type FrameFindingAct = { ruleId: string; field: FieldKey } & (
  | { act: 'ignore'; value: string }
  | { act: 'fix'; matchId: string; expected: string; value: string }
  | { act: 'undo' }
);

/** A finding put aside for its present value, as long as the page lives. */
export interface IgnoredFinding {
  ruleId: string;
  field: FieldKey;
  value: string;
}
