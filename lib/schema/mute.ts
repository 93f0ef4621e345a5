/** Rules the user switched off. Settings, no client data: a rule's id, at most a host and a field. */
import type { FieldKey } from './fields';

/** Without `host` on every site, without `field` for every field. */
export interface RuleMute {
  ruleId: string;
  /** Host name of a filing site, e.g. beian.aliyun.com. */
  host?: string;
  field?: FieldKey;
}

export const sameMute = (a: RuleMute, b: RuleMute): boolean =>
  a.ruleId === b.ruleId && a.host === b.host && a.field === b.field;

/** The mutes that hold on a site, ready for the rule engine; without a host only those that hold everywhere. */
export const mutesAt = (
  mutes: readonly RuleMute[],
  host?: string,
): readonly { ruleId: string; field?: FieldKey }[] =>
  mutes
    .filter((mute) => mute.host === undefined || mute.host === host)
    .map(({ ruleId, field }) => ({ ruleId, ...(field ? { field } : {}) }));
