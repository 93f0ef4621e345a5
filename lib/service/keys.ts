/** Names of what is kept per tab in the session store. */
export const planKey = (tabId: number): string => `plan:${tabId}`;
export const fillKey = (tabId: number): string => `fill:${tabId}`;
export const armedKey = (tabId: number): string => `armed:${tabId}`;
