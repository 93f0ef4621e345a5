import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame } from '../../lib/browser/start-frame';

/** Runs in every frame of the filing hosts: recognises, annotates, fills on command of the background. */
export default defineContentScript({
  // Filled in by wxt.config.ts.
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page is told nothing of us, not even by a message that names the extension.
  noScriptStartedPostMessage: true,
  main: () => startFrame(),
});
