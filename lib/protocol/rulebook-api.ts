/** The part of the pages' API that is about single rules and findings. Types only. */
import type { FieldKey } from '../schema/fields';
import type { RuleMute } from '../schema/mute';
import type { FilingTab, FindingAct, FindingOutcome } from './rulebook-calls';

export interface RulebookApi {
  mutes(): Promise<readonly RuleMute[]>;
  /** Switches a rule off or on again; answers with all mutes. */
  setMute(mute: RuleMute, muted: boolean): Promise<readonly RuleMute[]>;
  /** 本次忽略, a fix, or taking the fix back, for a finding of the page in this tab. */
  actOnFinding(
    tabId: number,
    finding: { ruleId: string; field: FieldKey },
    act: FindingAct,
  ): Promise<FindingOutcome>;
  filingTabs(): Promise<readonly FilingTab[]>;
  /** Brings a tab to the front and goes to the field; false when the tab is gone. */
  showInTab(tabId: number, field: FieldKey): Promise<boolean>;
}
