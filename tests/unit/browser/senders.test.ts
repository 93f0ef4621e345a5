import { describe, expect, it } from 'vitest';
import { isContentScript, isOwnPage } from '../../../lib/browser/senders';

const extension = { id: 'abc', origin: 'chrome-extension://abc' };
const enabled = (host: string) => host === 'beian.aliyun.com';

describe('isOwnPage', () => {
  it.each([
    [
      'popup without a tab',
      { id: 'abc', url: 'chrome-extension://abc/popup.html', origin: extension.origin },
      true,
    ],
    [
      'options in a tab',
      { id: 'abc', url: 'chrome-extension://abc/options.html', frameId: 0, tab: { id: 3 } },
      true,
    ],
    [
      'content script',
      { id: 'abc', url: 'https://beian.aliyun.com/', origin: 'https://beian.aliyun.com', tab: { id: 1 } },
      false,
    ],
    [
      'our page framed by a site',
      { id: 'abc', url: 'chrome-extension://abc/popup.html', frameId: 2, tab: { id: 1 } },
      false,
    ],
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/popup.html' }, false],
    ['a url that only begins alike', { id: 'abc', url: 'chrome-extension://abcd/popup.html' }, false],
    [
      'our url with a foreign origin',
      { id: 'abc', url: 'chrome-extension://abc/x.html', origin: 'https://evil.example' },
      false,
    ],
    ['no url', { id: 'abc' }, false],
  ])('%s', (_, sender, expected) => {
    expect(isOwnPage(sender, extension)).toBe(expected);
  });
});

describe('isContentScript', () => {
  it.each([
    ['portal page', { id: 'abc', url: 'https://beian.aliyun.com/order', tab: { id: 1 } }, true],
    [
      'srcdoc frame of a portal',
      { id: 'abc', url: 'about:srcdoc', origin: 'https://beian.aliyun.com', tab: { id: 1 } },
      true,
    ],
    ['other host', { id: 'abc', url: 'https://evil.example/', tab: { id: 1 } }, false],
    ['http', { id: 'abc', url: 'http://beian.aliyun.com/', tab: { id: 1 } }, false],
    ['without a tab', { id: 'abc', url: 'https://beian.aliyun.com/' }, false],
    ['another extension', { id: 'xyz', url: 'https://beian.aliyun.com/', tab: { id: 1 } }, false],
  ])('%s', (_, sender, expected) => {
    expect(isContentScript(sender, extension, enabled)).toBe(expected);
  });
});
