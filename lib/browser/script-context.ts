/**
 * Stands in for WXT's context of a content script in the build (wxt.config.ts). WXT's own announces every start with
 * an event that the page can hear, and brings timers and a location watcher that nobody here uses. A script whose
 * extension was updated ends itself (start-frame.ts).
 */
export class ContentScriptContext {
  readonly signal: AbortSignal = new AbortController().signal;
}
