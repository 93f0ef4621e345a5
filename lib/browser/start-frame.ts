/**
 * Starts the frame controller in a content script. Uses the browser's own API object instead of the
 * polyfill, which would triple the size of what every page of a filing host loads.
 */
import type { Envelope, FrameCalls } from '../protocol/messages';
import { FRAME_FLAG } from './frame-flag';

export const startFrame = (_signal: AbortSignal): void => {
  if (FRAME_FLAG in globalThis) return;
  Object.defineProperty(globalThis, FRAME_FLAG, { value: true });
};
