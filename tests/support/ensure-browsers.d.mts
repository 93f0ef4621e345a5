/** Types of ensure-browsers.mjs, which stays plain JavaScript so that it runs before anything is installed. */
export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(name: BrowserName): Promise<{ path: string; from: string } | null>;
export function missingBrowser(name: BrowserName): string;
