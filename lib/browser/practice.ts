/** The practice form on the welcome page: a page of ours that is filled like any filing page. */
import { browser } from 'wxt/browser';
import { PRACTICE_PAGE } from './senders';

export const isPractice = (url: string): boolean =>
  url.split(/[?#]/)[0] === browser.runtime.getURL('').replace(/\/$/, '') + PRACTICE_PAGE;
