/** Scan and recognition with real layout: the corpus, and what a person cannot see, in Chromium. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellsOfEnd } from '../../../lib/describe/submitted';
import { EXPECTED_FAILURES } from '../../fixtures/recognition/expected-failures';
import type { Verdict } from '../../fixtures/recognition/judge';
import { findBrowser, missingBrowser } from '../../support/ensure-browsers.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'tests/fixtures/recognition');
const files = readdirSync(FOLDER).filter((n) => n.endsWith('.html'));
let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const contents = `export { judge } from './tests/fixtures/recognition/judge'; export { scanPage } from './lib/frame/whole-scan';
    export { watchPage } from './lib/dom/watch'; export { trackTouched } from './lib/dom/touched';
    export { noticesOf } from './lib/dom/notices';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'T',
  });
  script = `${outputFiles[0]!.text};globalThis.T = T;`;
  const found = await findBrowser('chromium');
  if (!found) throw new Error(missingBrowser('chromium'));
  browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

async function open(html: string): Promise<void> {
  await page.setContent(html);
  await page.evaluate(script);
}

/** Ids of the controls a scan calls visible. */
const seen = (): Promise<string[]> =>
  page.evaluate(() => {
    const { scanPage } = (globalThis as never as { T: typeof import('../../../lib/frame/whole-scan') }).T;
    const scan = scanPage(document);
    return scan.descriptions.filter((d) => d.visible).map((d) => scan.controls.get(d.id)!.element.id);
  });

describe('corpus in Chromium', () => {
  it('gives the same answers with layout as the list says', async () => {
    const failures: Record<string, string[]> = {};
    let right = 0;
    for (const file of files) {
      await open(readFileSync(join(FOLDER, file), 'utf8'));
      const verdict = await page.evaluate(() =>
        (globalThis as never as { T: { judge(d: Document): Verdict } }).T.judge(document),
      );
      right += verdict.right;
      if (verdict.failures.length) failures[file] = verdict.failures;
    }
    expect(failures).toEqual(EXPECTED_FAILURES);
    expect(right).toBeGreaterThan(1500);
  }, 120_000);
});

describe('pages that follow no library', () => {
  it('takes a closed list whose options came after the first look for no choice', async () => {
    await open(`<body><form><h3>主体信息</h3><div>单位名称<input></div>
      <div><div>所在地域</div><div class="d"><div style="cursor:pointer">请选择</div><div class="l" style="display:none"></div></div></div>
      </form></body>`);
    const values = await page.evaluate(() => {
      const { scanPage } = (globalThis as never as { T: typeof import('../../../lib/frame/whole-scan') }).T;
      const now = () => scanPage(document).descriptions.flatMap((d) => (d.kind === 'text' ? [] : [d.value]));
      const first = now();
      for (const name of ['浙江省', '江苏省', '河南省', '四川省'])
        document
          .querySelector('.l')!
          .append(Object.assign(document.createElement('div'), { textContent: name }));
      return [first, now()];
    });
    expect(values).toEqual([[''], ['']]);
  });

  it('reads column headers, selects without a role, fixed regions and country codes', async () => {
    const row = (label: string, inner: string) =>
      `<div class="r"><div class="l">${label}</div><div class="c">${inner}</div></div>`;
    const input = (expect: string, more = '') => `<input data-expect="${expect}" ${more}>`;
    const fixed = (text: string) => `<select disabled data-expect=""><option>${text}</option></select>`;
    const ip = input('site.ip', 'maxlength="3"');
    await open(`<body><form><h3>主体信息</h3>
      ${row('证件类型', '<div style="cursor:pointer" data-expect="entity.idType"><span>请选择</span><svg width="8" height="8"></svg></div>')}
      ${row('单位名称', input('entity.name'))}
      ${row('通信地址', `${fixed('浙江省')}${fixed('杭州市')}${fixed('西湖区')}${input('entity.mailingAddress', 'id="detail" placeholder="详细地址"')}`)}
      <h3>负责人</h3>
      <table><tr><th>姓名</th><th>手机号码</th><th>电子邮箱</th></tr><tr><td>${input('entityManager.name')}</td><td>${input('entityManager.mobile')}</td><td>${input('entityManager.email')}</td></tr></table>
      ${row('应急手机', `<select data-expect=""><option>+86</option></select>${input('entityManager.emergencyPhone')}`)}
      <h3>网站信息</h3>
      ${row('网站名称', input('site.name'))}${row('IP地址', [ip, ip, ip, ip].join('.'))}${row('域名', `<span>www.</span>${input('site.domain')}<span>.cn</span>`)}
      </form></body>`);
    const verdict = await page.evaluate(() => {
      const { T } = globalThis as never as {
        T: typeof import('../../../lib/frame/whole-scan') & { judge(d: Document): Verdict };
      };
      const affixes = T.scanPage(document).descriptions.flatMap((d) => [d.prefix, d.suffix].filter(Boolean));
      return { ...T.judge(document), affixes };
    });
    expect(verdict).toEqual({
      right: 13,
      traps: 4,
      failures: [],
      affixes: ['浙江省杭州市西湖区', 'www.', '.cn'],
    });
  });
});

describe('where names stand', () => {
  const input = (expect: string, more = '') => `<input data-expect="${expect}" ${more}>`;
  const judged = async (html: string): Promise<Verdict> => {
    await open(`<body>${html}</body>`);
    return page.evaluate(() =>
      (globalThis as never as { T: { judge(d: Document): Verdict } }).T.judge(document),
    );
  };

  it('two persons side by side are told by the names of their columns', async () => {
    const row = (label: string, property: string) =>
      `<tr><th>${label}</th><td>${input(`entityManager.${property}`)}</td><td>${input(`siteManager.${property}`)}</td></tr>`;
    const table = `<table><thead><tr><th>项目</th><th>主体负责人</th><th>网站负责人</th></tr></thead>
      <tbody>${row('姓名', 'name')}${row('证件编号', 'idNumber')}${row('手机', 'mobile')}${row('邮箱', 'email')}</tbody></table>`;
    expect(await judged(`<h3>负责人</h3>${table}`)).toEqual({ right: 8, traps: 0, failures: [] });
  });

  it('persons one below the other are told by the names of their rows', async () => {
    const cells = (section: string) =>
      ['name', 'idNumber', 'mobile', 'email']
        .map((p) => `<td>${input(section && `${section}.${p}`)}</td>`)
        .join('');
    const row = (who: string, section: string) => `<tr><td>${who}</td>${cells(section)}</tr>`;
    const table = `<table><thead><tr><th>角色</th><th>姓名</th><th>证件号码</th><th>手机</th><th>邮箱</th></tr></thead>
      <tbody>${row('主体负责人', 'entityManager')}${row('网站负责人', 'siteManager')}${row('代办专员', '')}</tbody></table>`;
    expect(await judged(`<h3>人员清单</h3>${table}`)).toEqual({ right: 8, traps: 4, failures: [] });
  });

  it('the header of a table may be a table of its own', async () => {
    const head = ['姓名', '移动电话', '电子邮件'].map((t) => `<th><div class="cell"><i>*</i>${t}</div></th>`);
    const cells = ['name', 'mobile', 'email'].map((p) => `<td>${input(`entityManager.${p}`)}</td>`);
    const table = `<div><div><table><thead><tr>${head.join('')}</tr></thead></table></div><div><table><tbody><tr>${cells.join('')}</tr></tbody></table></div></div>`;
    expect(await judged(`<h3>ICP负责人（主体）</h3>${table}`)).toEqual({ right: 3, traps: 0, failures: [] });
  });

  it('a short text behind a box without a name is its name', async () => {
    const row = (label: string, key: string) => `<div><div>${input(key)}<span>${label}</span></div></div>`;
    const rows = [
      row('通信地址 *', 'entity.mailingAddress'),
      row('证件号', 'entity.idNumber'),
      row('请填写证件上的全称', ''),
    ];
    expect(await judged(`<h3>备案单位</h3>${rows.join('')}`)).toEqual({ right: 2, traps: 1, failures: [] });
  });

  it('a text above a block that begins with a box of its own words heads the block', async () => {
    const row = (label: string, key: string) => `<div><label>${label}</label>${input(key)}</div>`;
    const html = `<h3>主体信息</h3>${row('主体名称', 'entity.name')}<div><div>站点负责人</div>
      <div><label><input type="checkbox" data-expect="siteManager.sameAsEntityManager">与主体责任人为同一人</label></div>
      ${row('姓名', 'siteManager.name')}${row('证件号', 'siteManager.idNumber')}${row('手机', 'siteManager.mobile')}</div>`;
    expect(await judged(html)).toEqual({ right: 5, traps: 0, failures: [] });
  });

  it('boxes laid out in the rows of a table answer one question', async () => {
    const box = (text: string) => `<td><input type="checkbox"><label>${text}</label></td>`;
    const rows = [
      ['即时通信', '搜索引擎', '综合门户'],
      ['单位门户网站', '网络购物', '其他'],
    ].map((r) => `<tr>${r.map(box).join('')}</tr>`);
    await open(
      `<body><table><tr><td>网站服务内容：</td><td><table>${rows.join('')}</table></td></tr></table></body>`,
    );
    const options = await page.evaluate(() => {
      const { T } = globalThis as never as { T: typeof import('../../../lib/frame/whole-scan') };
      return T.scanPage(document).descriptions.map((d) => d.options?.length);
    });
    expect(options).toEqual([6]);
  });

  it('a select whose own box is out of sight is one control with its label', async () => {
    const hidden = 'style="position:absolute;width:1px;height:1px;overflow:hidden"';
    await open(`<body><div class="x-dropdown" style="width:200px;display:inline-flex">
        <div ${hidden}><input id="nature" readonly aria-haspopup="listbox"></div><div class="x-dropdown-hidden-select" ${hidden}><select tabindex="-1"><option></option></select></div>
        <span style="width:170px">&nbsp;</span><div role="button" aria-haspopup="listbox" style="width:30px">▾</div></div><label for="nature">单位性质</label></body>`);
    const all = await page.evaluate(() => {
      const { T } = globalThis as never as { T: typeof import('../../../lib/frame/whole-scan') };
      return T.scanPage(document).descriptions.map((d) => `${d.kind} ${d.labels[0]?.text} ${d.visible}`);
    });
    expect(all).toEqual(['combobox 单位性质 true']);
  });

  it('what lies behind a drawer without a role is not seen', async () => {
    const all = 'position:fixed;inset:0';
    await open(`<body><form><input id="filter"><input id="other"></form>
      <div><div style="${all};background:rgba(0,0,0,.4)"></div><div style="position:fixed;top:0;right:0;bottom:0;width:400px;background:#fff"><input id="name"><input id="domain"></div></div></body>`);
    expect(await seen()).toEqual(['name', 'domain']);
    // A veil that brings no fields along (a page that is loading) hides nothing.
    await open(
      `<body><input id="name"><input id="domain"><div style="${all};background:rgba(0,0,0,.1)"></div></body>`,
    );
    expect(await seen()).toEqual(['name', 'domain']);
  });
});

describe('widgets without a role', () => {
  const kinds = (html: string): Promise<string[]> =>
    open(`<body>${html}</body>`).then(() =>
      page.evaluate(() => {
        const { T } = globalThis as never as { T: typeof import('../../../lib/frame/whole-scan') };
        return T.scanPage(document).descriptions.map((d) =>
          [d.kind, d.labels[0]?.text ?? '', ...(d.options ?? []), d.value].join('|'),
        );
      }),
    );
  const row = (label: string, inner: string) => `<div class="r"><div>${label}</div><div>${inner}</div></div>`;
  const press = 'style="cursor:pointer"';

  it.each<[string, string, string]>([
    [
      'pressable texts',
      row('前置审批', `<span ${press}>涉及</span><span ${press} class="cur">不涉及</span>`),
      'radio-group|前置审批|涉及|不涉及|不涉及',
    ],
    [
      'buttons of which one is pressed in',
      row('性质', '<button aria-pressed="false">企业</button><button aria-pressed="true">个人</button>'),
      'radio-group|性质|企业|个人|个人',
    ],
    [
      'a list that is always open',
      row(
        '语种',
        '<div role="listbox" aria-multiselectable="true"><div role="option" aria-selected="true">中文简体</div><div role="option" aria-selected="false">英语</div></div>',
      ),
      'checkbox-group|语种|中文简体|英语|中文简体',
    ],
    ['a row for the finger', row('主体性质', '<div><span>请选择</span></div>'), 'combobox|主体性质|'],
    [
      'a picker that opens a list',
      row(
        '证件类型',
        '<div class="x-picker" role="combobox" aria-haspopup="listbox" tabindex="0">请选择</div>',
      ),
      'combobox|证件类型|',
    ],
    [
      'boxes that say themselves whether they are checked',
      row(
        '语种',
        ['中文简体', '英语']
          .map(
            (t, i) =>
              `<div><div role="checkbox" tabindex="0" aria-checked="${!i}"><input type="checkbox" style="display:none">${t}</div></div>`,
          )
          .join(''),
      ),
      'checkbox-group|语种|中文简体|英语|中文简体',
    ],
    ['an editable box', row('通信地址', '<div contenteditable="true">a</div>'), 'textarea|通信地址|a'],
    [
      'a tip in the label',
      row('证件号码 <i>?<span style="display:none">X 请大写</span></i>', '<input>'),
      'text|证件号码 ?|',
    ],
    [
      'an icon drawn by its name',
      row('所在市', '<div><input><i aria-hidden="true">event</i></div>'),
      'text|所在市|',
    ],
  ])('%s', async (_, html, wanted) => {
    expect(await kinds(html)).toEqual([wanted]);
  });
  it('leaves tabs, a lone tool and the options of an open list alone', async () => {
    const list = `<div style="position:absolute"><div ${press}>企业</div><div ${press}>个人</div></div>`;
    const tabs = `<nav><span ${press}>企业</span><span ${press}>个人</span></nav>`;
    expect(await kinds(`${tabs}<button aria-pressed="false">B</button>${list}`)).toEqual([]);
  });
  it('keeps a select that no longer says 请选择', async () => {
    await kinds(row('性质', '<div id="v"><span>请选择</span></div>'));
    const again = await page.evaluate(() => {
      const { T } = globalThis as never as { T: typeof import('../../../lib/frame/whole-scan') };
      const first = T.scanPage(document).descriptions.map((d) => d.id);
      document.querySelector('#v')!.textContent = '企业';
      const { descriptions } = T.scanPage(document);
      return { first, second: descriptions.map((d) => d.id), value: descriptions[0]?.value };
    });
    expect(again).toEqual({ first: again.first, second: again.first, value: '企业' });
    expect(again.first).toHaveLength(1);
  });
});

describe('visibility', () => {
  const box = (id: string, style = '', more = '') => `<input id="${id}" style="${style}" ${more}>`;
  const around = (id: string, style: string) => `<div style="${style}">${box(id)}</div>`;

  it('sees an empty box whose label rests in its place, and nothing behind an open dialog', async () => {
    const rest = 'opacity:0;transition:opacity .1s;position:absolute;left:0;top:0';
    await open(
      `<body>${box('behind')}<div style="position:relative;height:30px">${box('rest', rest)}<label style="position:absolute;left:4px;top:4px">姓名</label></div></body>`,
    );
    expect(await seen()).toEqual(['behind', 'rest']);
    await open(
      `<body>${box('behind')}<div role="dialog" aria-modal="true" style="position:fixed;inset:20px">${box('front')}</div></body>`,
    );
    expect(await seen()).toEqual(['front']);
  });

  it('does not see what a person cannot see', async () => {
    const hidden = [
      box('none', 'display:none'),
      box('hidden', 'visibility:hidden'),
      box('left', 'position:absolute;left:-9999px'),
      around('above', 'position:absolute;top:-500px'),
      box('faint', 'opacity:0.05'),
      around('faded', 'opacity:0'),
      around('filtered', 'filter:opacity(0)'),
      around('clip', 'position:absolute;clip:rect(0 0 0 0)'),
      around('path', 'clip-path:inset(50%)'),
      around('flat', 'height:0;overflow:hidden'),
      box('dot', 'width:1px;height:1px;padding:0;border:0'),
      around('tiny', 'transform:scale(0.001)'),
      around('behind', 'position:relative;z-index:-1'),
      around('out', 'width:50px;height:20px;overflow:hidden;text-indent:0" data-x="').replace(
        '<input',
        '<input class="o"',
      ),
      `<div aria-hidden="true">${box('aria')}</div>`,
      `<div inert>${box('inert')}</div>`,
      `<div style="position:relative;width:200px;height:30px">${box('covered')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
      `<div style="height:3000px"></div><div style="position:relative;width:200px;height:30px">${box('covered-below')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
    ];
    await open(`<style>.o{margin-left:400px}</style><body>${hidden.join('')}${box('seen')}</body>`);
    expect(await seen()).toEqual(['seen']);
  });

  it('sees fields below the fold, in scrolled panes and in widgets that hide their own box', async () => {
    await open(`<style>body{margin:0}</style><body>
      <div style="height:100vh;overflow:hidden"><div id="pane" style="height:100%;overflow:auto"><div style="height:900px">${box('first')}</div><div style="height:2000px"></div>${box('last')}</div></div>
      <div class="q-select" style="width:200px;height:32px;position:relative"><span>企业</span><input id="drawn" role="combobox" readonly style="opacity:0;width:0"></div>
      <label style="display:inline-block">复用<input type="radio" name="r" id="radio" style="opacity:0;position:absolute"></label><label>不复用<input type="radio" name="r" style="opacity:0;position:absolute"></label>
      <header style="position:fixed;bottom:0;left:0;right:0;height:40px;background:#fff">保存</header>
      <div style="height:4000px"></div>${box('far')}</body>`);
    expect(await seen()).toEqual(['first', 'last', 'drawn', 'radio', 'far']);
    await page.evaluate(() => document.querySelector('#pane')!.scrollTo(0, 2000));
    await page.evaluate(() => scrollTo(0, 3000));
    expect(await seen()).toEqual(['first', 'last', 'drawn', 'radio', 'far']);
  });
});

describe('the end of an order', () => {
  const says = async (html: string): Promise<boolean> => {
    await open(`<body>${html}</body>`);
    const notices = await page.evaluate(() =>
      (globalThis as never as { T: typeof import('../../../lib/dom/notices') }).T.noticesOf(document),
    );
    return tellsOfEnd(notices);
  };
  it.each([
    ['<div class="ant-result-title">备案信息提交成功</div>'],
    ['<div class="el-result__title"><p>订单已提交，请留意短信</p></div>'],
    ['<div class="arco-result-title">等待阿里云初审</div>'],
    ['<div class="t-result__title">您的备案已进入初审阶段</div>'],
    ['<h2>初审中</h2><p>预计 1 个工作日</p>'],
    ['<div class="next-message-title">备案订单审核中</div>'],
    ['<div role="alert">申请成功，已提交至管局审核</div>'],
  ])('is said by %s', async (html) => {
    expect(await says(html)).toBe(true);
  });
  it.each([
    ['<h2>提交前请核对</h2><p>提交成功后等待审核</p>'],
    ['<h2>上传资料</h2><div class="ant-alert-title">请上传营业执照原件，审核时要用</div>'],
    ['<h1>备案订单</h1><button>提交审核</button>'],
    ['<h2 style="display:none">提交成功</h2>'],
    [`<div role="alert">${'提交成功之前，您还要完成以下各项工作，请仔细阅读下面的说明。'.repeat(3)}</div>`],
  ])('is not said by %s', async (html) => {
    expect(await says(html)).toBe(false);
  });
});

describe('open shadow roots', () => {
  it('reads labels and fields through them, slots included', async () => {
    await open(
      '<body><h2>主体信息</h2><x-form></x-form><x-row><input slot="box" id="slotted"></x-row></body>',
    );
    const described = await page.evaluate(() => {
      const put = (host: Element, build: (root: ShadowRoot) => void) =>
        build(host.attachShadow({ mode: 'open' }));
      const add = (to: Node, tag: string, props: object = {}) =>
        to.appendChild(Object.assign(document.createElement(tag), props));
      put(document.querySelector('x-form')!, (root) => {
        const row = add(root, 'div');
        add(row, 'span', { textContent: '单位名称' });
        add(row, 'input', { id: 'inner' });
      });
      put(document.querySelector('x-row')!, (root) => {
        const row = add(root, 'div');
        add(row, 'label', { textContent: '证件号码' });
        add(row, 'slot', { name: 'box' });
      });
      const { scanPage } = (globalThis as never as { T: typeof import('../../../lib/frame/whole-scan') }).T;
      return scanPage(document).descriptions.map((d) => [d.labels[0]?.text, d.headings[0], d.visible]);
    });
    expect(described).toEqual([
      ['单位名称', '主体信息', true],
      ['证件号码', '主体信息', true],
    ]);
  });
});

describe('an unchanged page', () => {
  it('is described by the same words again: nobody is asked what its fields are', async () => {
    await open('<h3>主办者信息</h3><div>座机 <input> - <input></div><p>单位名称 <input value="甲"></p>');
    const [first, second] = await page.evaluate(() => {
      const { scanPage } = (globalThis as never as { T: typeof import('../../../lib/frame/whole-scan') }).T;
      return [scanPage(document), scanPage(document)].map((scan) => JSON.stringify(scan.descriptions));
    });
    expect(second).toBe(first);
    expect(first).toContain('group');
  });
});

describe('watchPage', () => {
  it('reports fields that come, panes that are shown and addresses that change, once each, and nothing else', async () => {
    await open(
      '<body><form id="f"><input></form><section id="p" style="display:none"><input></section><p id="t"></p></body>',
    );
    const calls = await page.evaluate(async () => {
      type Api = typeof import('../../../lib/dom/watch');
      const { watchPage } = (globalThis as never as { T: Api }).T;
      let seen = 0;
      const stop = new AbortController();
      watchPage(document, () => seen++, stop.signal);
      const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
      const next = async (act: () => void) => {
        const before = seen;
        act();
        for (let i = 0; i < 60 && seen === before; i++) await wait(50);
      };
      const find = (id: string) => document.getElementById(id)!;
      await wait(100);
      find('t').append('text', document.createElement('b'));
      find('t').setAttribute('class', 'x');
      await wait(700);
      // More rows than are looked at one by one.
      const rows = () => Array.from({ length: 200 }, () => document.createElement('b'));
      find('t').replaceChildren(...rows());
      await wait(700);
      const quiet = seen;
      await next(() => find('t').replaceChildren(...rows(), document.createElement('input')));
      await next(() => {
        for (let i = 0; i < 20; i++) find('f').append(document.createElement('input'));
      });
      await next(() => {
        find('p').style.display = 'block';
      });
      await next(() => {
        history.pushState({}, '', '#step-2');
        find('t').append(document.createElement('i'));
      });
      stop.abort();
      find('f').append(document.createElement('input'));
      await wait(700);
      return { quiet, seen };
    });
    expect(calls).toEqual({ quiet: 0, seen: 4 });
  }, 30_000);
});

describe('trackTouched', () => {
  it('knows trusted input and no other', async () => {
    await open(
      '<body><input id="a"><input id="b"><div id="s" class="my-select" tabindex="0"><span>请选择</span></div><input id="c"></body>',
    );
    await page.evaluate(() => {
      const { trackTouched } = (globalThis as never as { T: typeof import('../../../lib/dom/touched') }).T;
      Object.assign(globalThis, { touched: trackTouched(document, new AbortController().signal) });
      const b = document.querySelector<HTMLInputElement>('#b')!;
      b.value = 'x';
      b.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click('#c');
    await page.keyboard.press('Tab');
    await page.type('#a', 'x');
    await page.click('#s span');
    const touched = await page.evaluate(() =>
      ['a', 'b', 'c', 's'].filter((id) =>
        (globalThis as never as { touched(el: Element): boolean }).touched(document.getElementById(id)!),
      ),
    );
    expect(touched).toEqual(['a', 's']);
  });
});
