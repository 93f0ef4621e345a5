/** Reads what could be a footer from the page of a tab, on the user's click only (activeTab). */
import { browser } from 'wxt/browser';
import { asFooterReading, type FooterReading } from '../orders/footer-check';

/**
 * Runs in the page's isolated world, so it may use nothing from outside itself. Gives visible lines about a
 * filing or a copyright with their neighbours, and links of that kind; no other text of the page.
 */
export const footerOfPage = (): FooterReading => {
  const WANTED = /icp|备案|安备|版权|©|copyright|beian\./i;
  const cut = (text: string | null | undefined, most: number) => (text ?? '').trim().slice(0, most);
  const root = document.documentElement as HTMLElement;
  const body = root.querySelector('body') ?? root;
  const all = body.innerText.split('\n').map((line) => line.trim());
  const lines = all.filter((line) => line !== '');
  const near = lines.filter((_, at) =>
    lines.slice(Math.max(0, at - 1), at + 2).some((line) => WANTED.test(line)),
  );
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => {
    const picture = link.querySelector('img');
    const text = cut(link.innerText, 200) || cut(picture?.alt, 200) || cut(link.title, 200);
    return { text, href: cut(link.href, 400) };
  });
  return {
    host: location.hostname,
    // A footer is at the end.
    lines: near.slice(-80).map((line) => line.slice(0, 400)),
    links: links.filter((link) => WANTED.test(link.text) || WANTED.test(link.href)).slice(-80),
  };
};

/** Undefined where the browser does not let us read the page: not opened from the toolbar, or no web page. */
export const readFooter = async (tabId: number): Promise<FooterReading | undefined> => {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: footerOfPage });
    return asFooterReading(answer?.result);
  } catch {
    return undefined;
  }
};
