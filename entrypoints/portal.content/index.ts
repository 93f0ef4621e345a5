import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame, storedLanguage } from '../../lib/browser/start-frame';
import { portalMatches } from '../../lib/portals/index';

/** Runs in every frame of the filing hosts: recognises, annotates, fills on command of the background. */
export default defineContentScript({
  matches: portalMatches(),
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page is told nothing of us, not even by a message that names the extension.
  noScriptStartedPostMessage: true,
  main: async (context) => startFrame(context.signal, await storedLanguage()),
});
