/** Pages that mean harm, built in a document of a filing host: a true form, and whatever a test adds to it. */
import type { Driver, View } from '../../support/driver';
import { portalUrl } from '../../support/portals';

/** A page of a filing host whose content a test replaces by its own. */
export const pageAt = (query = '', host = 'beian.aliyun.com'): string =>
  portalUrl('native-table', { host, ...(query ? { query } : {}) });

const row = (label: string, id: string) =>
  `<div class="row"><label for="${id}">${label}</label><input id="${id}"></div>`;

/** Four fields of the entity, in the way a plain page labels them. */
export const FORM = `<h2>主办单位信息</h2>${[
  row('单位名称', 'name'),
  row('单位证件号码', 'number'),
  row('证件住所', 'address'),
  row('投资人或主管单位', 'investor'),
].join('')}`;

export const STYLE = `body{font:14px/1.6 sans-serif;margin:20px}.row{display:flex;gap:12px;margin:10px 0}.row label{width:160px}`;

/** Puts markup into the page's body; scripts go through `evaluate`. */
export const write = (page: View, body: string): Promise<unknown> =>
  page.evaluate(
    `(() => { document.head.innerHTML = ${JSON.stringify(`<style>${STYLE}</style>`)}; document.body.innerHTML = ${JSON.stringify(body)}; return 0; })()`,
  );

export const openHostile = async (driver: Driver, body: string): Promise<View> => {
  const page = await driver.newView();
  await page.goto(pageAt());
  await write(page, body);
  return page;
};

/** What every box of the page holds, those in same-origin frames and shadow trees too, by id. */
export const valuesOf = (page: View) =>
  page.evaluate<Record<string, string>>(`(() => {
    const all = (root) => [...root.querySelectorAll('*')].flatMap((e) =>
      [e, ...(e.shadowRoot ? all(e.shadowRoot) : []), ...(e.contentDocument ? all(e.contentDocument) : [])]);
    return Object.fromEntries(all(document).filter((e) => /^(input|textarea)$/i.test(e.tagName)).map((e) => [e.id, e.value]));
  })()`);
