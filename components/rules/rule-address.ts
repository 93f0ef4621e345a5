/** Addresses of the rule book's views in the options page. */

/** From popup and side panel, in a tab of its own. */
export const ruleHref = (ruleId: string): string => `options.html${ruleHash(ruleId)}`;
export const ruleHash = (ruleId: string): string => `#rules/${encodeURIComponent(ruleId)}`;
/** 驳回原因 for a client; without one it is asked for there. */
export const rejectionHref = (applicantId?: string): string =>
  `options.html#rejections${applicantId ? `/${encodeURIComponent(applicantId)}` : ''}`;
