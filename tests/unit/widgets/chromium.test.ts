/** Drivers against small pages that behave as libraries do, in Chromium: what no DOM without layout shows. */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ControlKind } from '../../../lib/recognise/types';
import type { FieldValue, WidgetResult } from '../../../lib/widgets/types';
import { findBrowser, missingBrowser } from '../../support/ensure-browsers.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');
let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const contents = `import { scanPage } from './lib/frame/whole-scan'; import { driverFor } from './lib/widgets/index';
    import { answerTo } from './lib/fill/answers'; import { createAdviser } from './lib/fill/fitting';
    const { judge } = createAdviser(async (question) => answerTo(question));
    export const fill = (kind, value) => {
      const control = [...scanPage(document).controls.values()].find((c) => c.kind === kind);
      if (!control) throw new Error('no ' + kind + ' on the page');
      return driverFor(control).fill(control, value, { document, judge, signal: new AbortController().signal });
    };
    export const isRight = (kind, value) => {
      const control = [...scanPage(document).controls.values()].find((c) => c.kind === kind);
      return driverFor(control).isRight(control, value, judge);
    };
    export { after, waitFor } from './lib/widgets/support/wait';
    export { untilShown } from './lib/fill/unseen';
    export const kinds = () => scanPage(document).descriptions.filter((d) => d.visible).map((d) => d.kind + ' ' + d.value);`;
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

interface Helpers {
  fill(kind: ControlKind, value: FieldValue): Promise<WidgetResult>;
  kinds(): string[];
  isRight(kind: ControlKind, value: FieldValue): Promise<boolean>;
}

/** Opens a page whose script has `$` for querySelector. */
const open = async (html: string, behaviour = '') => {
  await page.setContent(`<body>${html}</body>`);
  await page.evaluate(script);
  await page.evaluate(`{ const $ = (s) => document.querySelector(s); ${behaviour} }`);
};
const fill = (kind: ControlKind, value: FieldValue): Promise<WidgetResult> =>
  page.evaluate(([k, v]) => (globalThis as never as { T: Helpers }).T.fill(k, v), [kind, value] as const);
const kinds = (): Promise<string[]> => page.evaluate(() => (globalThis as never as { T: Helpers }).T.kinds());
const read = <T>(expression: string): Promise<T> => page.evaluate(expression);

const choice = (...wanted: string[]): FieldValue => ({ kind: 'choice', text: wanted[0]!, wanted });
const FOREVER: FieldValue = { kind: 'date', text: '长期', date: 'long-term' };

const SELECT = (more = '') =>
  `<label>单位性质</label><select style="display:none" ${more}><option value="">请选择</option><option value="1">企业</option><option value="2">个人</option></select>`;
const CHOSEN = `[...$('select').selectedOptions].map((o) => o.value).join()`;

it('what changes while a test is being answered is tested again at once', async () => {
  await open('<p></p>');
  const order = await page.evaluate(async () => {
    const { waitFor } = (globalThis as never as { T: { waitFor: (...args: unknown[]) => Promise<unknown> } })
      .T;
    const p = document.querySelector('p')!;
    const signal = new AbortController().signal;
    const order: string[] = [];
    const looked = async () => {
      const { title } = p;
      await Promise.resolve().then(() => {
        p.title = 'changed';
      });
      // The page's own turn comes after everything that needs no time.
      if (!title) setTimeout(() => order.push('later'), 0);
      return title;
    };
    await waitFor({ document, signal }, looked, 1000);
    order.push('seen');
    await new Promise((done) => setTimeout(done, 20));
    return order;
  });
  expect(order).toEqual(['seen', 'later']);
});

describe('a hidden page, whose timers are late', () => {
  /** Timers of a busy hidden page wait for seconds. */
  const LATE = `const [onTime, onFrame] = [setTimeout, requestAnimationFrame];
    globalThis.setTimeout = (f, ms) => onTime(f, 1600 + ms);
    Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
    globalThis.putBack = () => {
      Object.assign(globalThis, { setTimeout: onTime, requestAnimationFrame: onFrame });
      delete document.hidden;
    };`;
  afterEach(() => read('putBack()'));
  const LIST =
    '<ul role="listbox" style="position:absolute;display:none"><li role="option">企业</li><li role="option">个人</li></ul>';

  it('opens a list by a timer that each press sets anew', async () => {
    await open(
      `<label>单位性质</label><div class="pick"><input placeholder="请选择单位性质" readonly><i class="arrow">▾</i></div>${LIST}`,
      `${LATE} let showing;
       $('.pick').onclick = () => { clearTimeout(showing); showing = setTimeout(() => { $('ul').style.display = ''; }, 0); };
       $('ul').onclick = (e) => { $('input').value = e.target.textContent; $('ul').style.display = 'none'; };`,
    );
    expect(await fill('combobox', choice('个人'))).toMatchObject({ outcome: 'filled', shown: '个人' });
  });

  it('loads a plain list by a timer', async () => {
    await open(
      '<label>单位性质<select><option value="">请选择</option></select></label>',
      `${LATE} setTimeout(() => $('select').add(new Option('个人', '2')), 200);`,
    );
    expect(await fill('select', choice('个人'))).toMatchObject({ outcome: 'filled', shown: '个人' });
  });

  it('loads a list by a timer that does not open before', async () => {
    await open(
      `<label>单位性质</label><div class="pick"><input placeholder="请选择单位性质" readonly>${LIST.replace(/<li.*<\/li>/, '')}</div>`,
      `${LATE}
       setTimeout(() => { $('ul').innerHTML = '<li role="option">企业</li><li role="option">个人</li>'; }, 200);
       $('input').onclick = () => { $('ul').style.display = $('ul').firstChild ? '' : 'none'; };
       $('ul').onclick = (e) => { $('input').value = e.target.textContent; $('ul').style.display = 'none'; };`,
    );
    expect(await fill('combobox', choice('个人'))).toMatchObject({ outcome: 'filled', shown: '个人' });
  });

  it('that is drawn now and then is no page that is not drawn', async () => {
    await open('', `${LATE} globalThis.requestAnimationFrame = (f) => onTime(f, 1200);`);
    const said = await page.evaluate(async () => {
      const { untilShown } = (globalThis as never as { T: { untilShown: (...args: unknown[]) => unknown } })
        .T;
      const done = [{ outcome: 'error', result: { outcome: 'timeout' } }];
      const env = { document, signal: AbortSignal.timeout(8000) };
      let told = 'not told';
      await untilShown({ env, done }, () => {
        told = 'told';
      });
      return `${told}, ${done[0]!.outcome}`;
    });
    expect(said).toBe('not told, error');
  });

  it('shows a switch by a timer; a second press would put it back', async () => {
    await open(
      `<label>与主体负责人相同</label><button role="switch" aria-checked="true" style="width:44px;height:22px"></button>`,
      `${LATE} window.on = true; $('button').onclick = () => { on = !on; setTimeout(() => $('button').setAttribute('aria-checked', on), 0); };`,
    );
    const no: FieldValue = { kind: 'boolean', text: '否', value: false, yes: ['是'], no: ['否'] };
    expect((await fill('switch', no)).outcome).toBe('filled');
    expect(await read('on')).toBe(false);
  });

  it('is waited in by the timer of somebody else, who may not be there', async () => {
    await open('', `${LATE} globalThis.onTime = onTime;`);
    const [resting, hopping] = await page.evaluate(async () => {
      const { T, onTime } = globalThis as never as {
        T: { waitFor: (...a: unknown[]) => unknown };
        onTime: typeof setTimeout;
      };
      const Channel = globalThis.MessageChannel;
      const channels = async (rest: unknown) => {
        let n = 0;
        globalThis.MessageChannel = class extends Channel {
          constructor() {
            super();
            n += 1;
          }
        };
        const begin = performance.now();
        await T.waitFor({ document, signal: AbortSignal.timeout(8000), rest }, () => false, 300);
        globalThis.MessageChannel = Channel;
        return { n, time: performance.now() - begin };
      };
      return [
        await channels((ms: number) => new Promise((done) => onTime(done, ms))),
        await channels(async () => Promise.reject(new Error('gone'))),
      ];
    });
    expect(hopping!.n).toBeGreaterThan(100);
    expect(resting!.n).toBeLessThan(hopping!.n / 2);
    for (const { time } of [resting!, hopping!]) expect(time).toBeGreaterThanOrEqual(299);
  });

  it('gets a turn of its own between two steps of a script, however short the wait', async () => {
    await open('', LATE);
    const order = await page.evaluate(async () => {
      const { T } = globalThis as never as { T: { after: (env: unknown, ms: number) => Promise<void> } };
      const said: string[] = [];
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => said.push('page');
      port2.postMessage(0);
      await T.after({ document, signal: AbortSignal.timeout(8000), rest: async () => undefined }, 0);
      said.push('script');
      return said;
    });
    expect(order).toEqual(['page', 'script']);
  });

  it('loads an open list by a timer', async () => {
    await open(
      `<label>单位性质</label><div class="pick"><input placeholder="请选择单位性质" readonly></div>${LIST.replace('<li role="option">个人</li>', '')}`,
      `${LATE}
       $('.pick').onclick = () => { $('ul').style.display = '';
         setTimeout(() => { $('ul').insertAdjacentHTML('beforeend', '<li role="option">个人</li>'); }, 200); };
       $('ul').onclick = (e) => { $('input').value = e.target.textContent; $('ul').style.display = 'none'; };`,
    );
    expect(await fill('combobox', choice('个人'))).toMatchObject({ outcome: 'filled', shown: '个人' });
  });
});

describe('a list drawn beside a hidden native select', () => {
  const BOX = `<div class="fancy" style="width:200px"><a style="display:block;height:24px">请选择</a><div class="drop" style="height:60px"><ul></ul></div></div>`;
  const CLIP = '<style>.drop{position:absolute;clip:rect(0 0 0 0)}.on .drop{clip:auto}</style>';

  it('is one control with it, whatever its class, and is filled by its own list', async () => {
    await open(
      CLIP + SELECT() + BOX,
      `$('.fancy').onmousedown = (e) => { if (e.target.closest('li')) return;
         $('.fancy').classList.add('on');
         $('ul').innerHTML = '<li>企业</li><li>个人</li>'; };
       $('ul').onmouseup = (e) => { $('a').textContent = e.target.textContent;
         $('select').selectedIndex = e.target.textContent === '企业' ? 1 : 2; $('.fancy').classList.remove('on'); };`,
    );
    expect(await kinds()).toEqual(['combobox ']);
    expect(await fill('combobox', choice('企业'))).toMatchObject({ outcome: 'filled', shown: '企业' });
    expect(await read(`document.querySelector('select').value`)).toBe('1');
  });

  it('that does not open is set through the select, where it follows that', async () => {
    await open(
      SELECT() + BOX,
      `$('select').onchange = () => { $('a').textContent = $('select').selectedOptions[0].text; };`,
    );
    expect(await fill('combobox', choice('个人'))).toMatchObject({ outcome: 'filled', shown: '个人' });
  });

  it('that takes no notice of the select gets back what was chosen', async () => {
    await open(SELECT() + BOX);
    expect(await fill('combobox', choice('个人'))).toMatchObject({ outcome: 'timeout' });
    expect(await read(`document.querySelector('select').value`)).toBe('');
  });

  it('of several answers is opened again where it closes after each', async () => {
    await open(
      SELECT('multiple').replace('<option value="">请选择</option>', '') +
        `<div class="my-select" style="width:200px;height:24px" tabindex="0"><input placeholder="可多选"></div><ul style="position:absolute;display:none"></ul>`,
      `$('.my-select').onclick = () => { $('ul').style.display = 'block'; $('ul').innerHTML = '<li>企业</li><li>个人</li>'; };
       $('ul').onclick = (e) => { [...$('select').options].find((o) => o.text === e.target.textContent).selected = true;
         $('ul').style.display = 'none'; };`,
    );
    const value: FieldValue = { kind: 'choices', text: '', wanted: [['企业'], ['个人']] };
    expect(await fill('multi-select', value)).toMatchObject({ outcome: 'filled', shown: '企业、个人' });
    expect(await read(`(() => { const $ = (s) => document.querySelector(s); return ${CHOSEN}; })()`)).toBe(
      '1,2',
    );
  });
});

it('a list that comes up empty is closed again', async () => {
  await open(
    `<label>区</label><div class="x-select" role="combobox" aria-expanded="false" tabindex="0" style="width:200px;height:24px">请选择</div>`,
    `const set = (on) => $('.x-select').setAttribute('aria-expanded', on);
     $('.x-select').onmousedown = (e) => { e.stopPropagation(); set($('.x-select').getAttribute('aria-expanded') === 'false'); };
     document.body.onmousedown = () => set(false);`,
  );
  expect(await fill('combobox', choice('西湖区'))).toMatchObject({ outcome: 'timeout' });
  expect(await read(`document.querySelector('.x-select').ariaExpanded`)).toBe('false');
});

it('a choice laid over its box is no list that is still open', async () => {
  await open(
    `<label>性质</label><div class="x-select" tabindex="0" style="position:relative;width:200px;height:24px">请选择</div>
     <ul style="position:absolute;display:none"><li>企业</li><li>个人</li></ul>`,
    `window.outside = 0;
     document.body.addEventListener('mousedown', (e) => { if (e.target === document.body) window.outside++; });
     $('.x-select').onclick = () => { $('ul').style.display = 'block'; };
     $('ul').onclick = (e) => { $('ul').style.display = 'none'; const over = document.createElement('div');
       over.style = 'position:absolute;inset:0'; over.innerHTML = '<span>' + e.target.textContent + '</span>';
       $('.x-select').replaceChildren(over); };`,
  );
  expect(await fill('combobox', choice('企业'))).toMatchObject({ outcome: 'filled', shown: '企业' });
  expect(await read('window.outside')).toBe(0);
});

describe('长期 in the panel of a picker', () => {
  const days = Array.from({ length: 30 }, (_, i) => `<td>${i + 1}</td>`).join('');
  const picker = (foot: string) =>
    `<label>有效期至</label><div class="x-date-picker" style="width:200px"><input placeholder="请选择日期" value="2020-01-01"></div>
     <div class="panel" style="position:absolute;display:none"><b>2026年11月</b><table><tr>${days}</tr></table>${foot}</div>`;
  const OPENS = `$('input').onclick = () => { $('.panel').style.display = 'block'; };
    document.body.onmousedown = (e) => { if (!e.target.closest('.panel,input')) $('.panel').style.display = 'none'; };`;

  it('is pressed; a day far off counts as 长期', async () => {
    await open(
      picker('<button>长期</button>'),
      `${OPENS} $('button').onclick = () => { $('input').value = '2099-12-31'; $('.panel').style.display = 'none'; };`,
    );
    expect(await fill('date', FOREVER)).toMatchObject({ outcome: 'filled', shown: '2099-12-31' });
  });

  it('that sets some other day is taken back', async () => {
    await open(
      picker('<button>长期</button>'),
      `${OPENS} $('button').onclick = () => { $('input').value = '2026-11-22'; };`,
    );
    expect((await fill('date', FOREVER)).outcome).toBe('no-option');
    expect(await read(`document.querySelector('input').value`)).toBe('2020-01-01');
  });

  it('that is not there leaves the date alone, and the panel closed', async () => {
    await open(picker('<button>今天</button>'), OPENS);
    expect((await fill('date', FOREVER)).outcome).toBe('no-option');
    expect(await read(`document.querySelector('input').value`)).toBe('2020-01-01');
    expect(await read(`document.querySelector('.panel').style.display`)).toBe('none');
  });
});

it('days without a table, a role or a name are a calendar', async () => {
  await open(
    `<label>有效期至</label><div class="x-date-picker" style="width:200px"><input readonly placeholder="请选择日期"></div>
     <div class="panel" style="position:absolute;display:none"><p><i>‹</i><b></b><i>›</i></p><section></section></div>`,
    `let month = 10;
     const draw = () => { $('b').textContent = '2026 年 ' + (month + 1) + ' 月';
       $('section').innerHTML = Array.from({ length: new Date(2026, month + 1, 0).getDate() }, (_, i) => '<div><s></s>' + (i + 1) + '</div>').join(''); };
     $('input').onclick = () => { draw(); $('.panel').style.display = 'block'; };
     for (const [i, by] of [-1, 1].entries()) document.querySelectorAll('i')[i].onclick = () => { month += by; draw(); };
     $('section').onclick = (e) => { window.model = $('input').value = '2026-' + String(month + 1).padStart(2, '0') + '-' + e.target.textContent.padStart(2, '0');
       $('.panel').style.display = 'none'; };`,
  );
  const value: FieldValue = { kind: 'date', text: '2026-08-09', date: '2026-08-09' };
  expect(await fill('date', value)).toMatchObject({ outcome: 'filled', shown: '2026-08-09' });
  expect(await read('window.model')).toBe('2026-08-09');
});

it('a list whose holder alone takes no pointer is not on its way out', async () => {
  await open(
    `<label>性质</label><div class="x-select" tabindex="0" style="width:200px;height:24px">请选择</div>
     <div class="holder" style="position:absolute;display:none;pointer-events:none"><ul style="pointer-events:all"><li>企业</li><li>个人</li></ul></div>`,
    // It does not stay for long.
    `$('.x-select').onclick = () => { $('.holder').style.display = 'block'; setTimeout(() => { $('.holder').style.display = 'none'; }, 900); };
     $('ul').onclick = (e) => { $('.x-select').textContent = e.target.textContent; $('.holder').style.display = 'none'; };`,
  );
  expect(await fill('combobox', choice('企业'))).toMatchObject({ outcome: 'filled', shown: '企业' });
});

it('a typed date that the picker drops when it is left is no filled date', async () => {
  await open(
    `<label>有效期至</label><div class="x-date-picker" style="width:200px"><input placeholder="请选择日期"></div>`,
    `$('input').onblur = () => { $('input').value = ''; };`,
  );
  const value: FieldValue = { kind: 'date', text: '2036-05-01', date: '2036-05-01' };
  expect((await fill('date', value)).outcome).toBe('rejected');
});

describe('a cascader whose columns have the role of an item', () => {
  const BOX = `<label>所在地</label><div class="place-cascader" style="width:200px"><input readonly placeholder="请选择"></div>`;
  const DRAW = `const tree = { 北京市: { 北京市: {} }, 浙江省: { 宁波市: {}, 杭州市: {} } };
    const box = document.createElement('div'); box.style.cssText = 'position:absolute;top:40px';
    const draw = (list, path) => {
      const ul = document.createElement('ul'); ul.setAttribute('role', 'menuitemcheckbox');
      for (const [name, below] of Object.entries(list)) {
        const li = document.createElement('li'); li.textContent = name; ul.append(li);
        li.onclick = () => {
          while (box.children.length > path.length + 1) box.lastChild.remove();
          if (Object.keys(below).length) draw(below, [...path, name]);
          else { $('input').value = [...path, name].join(' / '); box.remove(); }
        };
      }
      box.append(ul);
    };
    $('.place-cascader').onclick = () => { if (!box.firstChild) draw(tree, []); document.body.append(box); };`;

  it('is walked item by item', async () => {
    await open(BOX, DRAW);
    const region: FieldValue = { kind: 'region', text: '浙江省杭州市', path: ['浙江省', '杭州市'] };
    expect(await fill('cascader', region)).toMatchObject({ outcome: 'filled', shown: '浙江省 / 杭州市' });
  });

  it('of two levels gives one answer that stands below a branch, and presses no leaf on the way', async () => {
    const tree = `const tree = { 网络媒体: { 网络新闻: {}, 单位门户网站: {} }, WAP: {}, 其他: { 网络教育: {}, 其他: {} } };`;
    const draw = DRAW.replace(/const tree = .*;/, tree).replace(
      'ul.append(li);',
      `if (Object.keys(below).length) li.innerHTML += '<i class="arrow-right"></i>'; else li.addEventListener('click', () => { pressed.push(name); }); ul.append(li);`,
    );
    for (const wanted of ['单位门户网站', '其他']) {
      await open(BOX, `window.pressed = []; ${draw}`);
      expect(await fill('cascader', choice(wanted))).toMatchObject({ outcome: 'filled' });
      expect(await read('pressed')).toEqual([wanted]);
    }
    await open(BOX, `window.pressed = []; ${draw}`);
    expect(await fill('cascader', choice('网上银行'))).toMatchObject({ outcome: 'no-option' });
    expect(await read('pressed')).toEqual([]);
  });
});

it('a cascade of native radios in a sheet, opened by a text alone', async () => {
  await open(
    `<div><label>所在地</label><div class="open">请选择省/市/区</div></div>
     <div class="sheet" hidden style="position:fixed;bottom:0;left:0;right:0;background:#fff"><b>所在地</b><div class="lists" style="display:flex"></div></div>`,
    `const tree = { 北京市: { 北京市: { 海淀区: {} } }, 浙江省: { 宁波市: { 海曙区: {} }, 杭州市: { 上城区: {}, 西湖区: {} } } };
     const draw = (list, path) => {
       const group = document.createElement('div');
       for (const [name, below] of Object.entries(list)) {
         const row = document.createElement('div');
         row.innerHTML = '<input type="radio" style="display:none"><div><span>' + name + '</span></div>';
         row.onclick = () => {
           while ($('.lists').children.length > path.length + 1) $('.lists').lastChild.remove();
           if (Object.keys(below).length) return draw(below, [...path, name]);
           $('.open').textContent = [...path, name].join(' / ');
           $('.sheet').hidden = true;
         };
         group.append(row);
       }
       $('.lists').append(group);
     };
     $('.open').onclick = () => { if (!$('.lists').firstChild) draw(tree, []); $('.sheet').hidden = false; };`,
  );
  const path = ['浙江省', '杭州市', '西湖区'];
  expect((await fill('combobox', { kind: 'region', text: path.join(''), path })).outcome).toBe('filled');
  expect(await kinds()).toEqual(['combobox 浙江省 / 杭州市 / 西湖区']);
});

it('the second box of a range is told of its turn in a page without the focus', async () => {
  await open(
    `<div><label>有效期</label><div class="x-range-picker" style="width:300px"><input readonly placeholder="开始日期"><input readonly placeholder="结束日期"></div></div>
     <div class="panel" hidden style="position:absolute"><i>‹</i><b></b><i>›</i><table></table></div>`,
    `${MONTHS}
     document.hasFocus = () => false;
     const boxes = [...document.querySelectorAll('input')], ends = ['', ''];
     let active = 0;
     const show = () => boxes.forEach((box, i) => { box.value = ends[i]; });
     boxes.forEach((box, i) => { box.addEventListener('focusin', () => { active = i; }); box.onblur = show; });
     const head = (at) => { $('b').textContent = Math.floor(at / 12) + '年' + ((at % 12) + 1) + '月'; };
     const turn = month({ head, table: $('table') }, 2026 * 12 + 9, (iso) => {
       ends[active] = iso;
       show();
       // The focus goes on, but nobody hears of it.
       if (!active) boxes[1].focus = () => {};
       $('.panel').hidden = !!(ends[0] && ends[1]);
     });
     const [back, forth] = document.querySelectorAll('i');
     back.onclick = () => turn(-1);
     forth.onclick = () => turn(1);
     boxes[0].onclick = () => { show(); $('.panel').hidden = false; };`,
  );
  const range: FieldValue = { kind: 'date-range', text: '', from: '2026-05-01', until: '2027-03-02' };
  expect((await fill('date-range', range)).outcome).toBe('filled');
  expect(await read<string>("[...document.querySelectorAll('input')].map((i) => i.value).join()")).toBe(
    '2026-05-01,2027-03-02',
  );
});

describe('a wheel in a sheet', () => {
  const SHEET = `<style>.sheet{position:fixed;bottom:0;left:0;right:0;background:#fff}.view{height:120px;overflow:hidden}.view div div{height:40px}</style>
    <label>单位性质</label><input placeholder="请选择" readonly>
    <div class="sheet" hidden><button>取消</button><button>确定</button><div class="view"><div></div></div></div>`;
  const WHEEL = `
    window.held = ''; window.said = 0;
    const sheet = $('.sheet'), wheel = $('.view div'), options = ['国防机构', '政府机关', '事业单位', '企业'];
    let at = 0;
    const draw = () => { wheel.style.transform = 'translateY(' + (40 - at * 40) + 'px)'; };
    options.forEach((text, i) => {
      const item = document.createElement('div');
      item.textContent = text;
      item.onclick = (e) => { if (turns(e)) { at = i; draw(); } };
      wheel.append(item);
    });
    draw();
    $('input').onclick = () => { sheet.hidden = false; };
    const [no, yes] = document.querySelectorAll('button');
    no.onclick = () => { sheet.hidden = true; };
    yes.onclick = () => { said++; held = $('input').value = options[at]; sheet.hidden = true; };`;
  const outcome = () => read<string>("[held, said, document.querySelector('.sheet').hidden].join(' ')");

  it('is turned by a click alone where its gestures refuse the pointer of a script', async () => {
    await open(SHEET, `const turns = (e) => e.detail === 0; ${WHEEL}`);
    expect((await fill('combobox', choice('企业'))).outcome).toBe('filled');
    expect(await outcome()).toBe('企业 1 true');
  });

  it('is left without 确定 where it does not turn', async () => {
    await open(SHEET, `const turns = () => false; ${WHEEL}`);
    expect((await fill('combobox', choice('企业'))).outcome).toBe('rejected');
    expect(await outcome()).toBe(' 0 true');
  });
});

const DAY_ONE: FieldValue = { kind: 'date', text: '2016-05-01', date: '2016-05-01' };
const SHEET_STYLE =
  '<style>.sheet{position:fixed;bottom:0;left:0;right:0;background:#fff;display:flex;flex-wrap:wrap}.sheet[hidden]{display:none}.col{height:120px;width:30%;overflow:hidden}.col li{height:40px;list-style:none}.bar{width:100%}</style>';

it('a day is chosen on the wheels of a box that takes no text', async () => {
  await open(
    `${SHEET_STYLE}<label>证件起始日期</label><div class="cell">请选择日期</div><div class="sheet" hidden><div class="bar"><span>取消</span><span>确认</span></div></div>`,
    `window.held = '';
    const at = [26, 10, 29], sheet = $('.sheet');
    const lists = [[2000, 27, '年'], [1, 12, '月'], [1, 31, '日']].map(([from, n, word], i) => {
      const col = document.createElement('div');
      col.className = 'col';
      const ul = document.createElement('ul');
      ul.style.margin = ul.style.padding = '0';
      for (let k = 0; k < n; k++) {
        const li = document.createElement('li');
        li.textContent = from + k + word;
        li.onclick = () => { at[i] = k; turn(); };
        ul.append(li);
      }
      const turn = () => { ul.style.transform = 'translateY(' + (40 - at[i] * 40) + 'px)'; };
      turn();
      col.append(ul);
      sheet.append(col);
      return from;
    });
    $('.cell').onclick = () => { sheet.hidden = false; };
    const [no, yes] = document.querySelectorAll('.bar span');
    no.onclick = () => { sheet.hidden = true; };
    yes.onclick = () => {
      held = $('.cell').textContent = at.map((k, i) => String(lists[i] + k).padStart(2, '0')).join('-');
      sheet.hidden = true;
    };`,
  );
  expect((await fill('date', DAY_ONE)).outcome).toBe('filled');
  expect(await read<string>('held')).toBe('2016-05-01');
});

describe('a read-only box that its label calls a day', () => {
  const BOX = '<table><tr><td>证件有效期开始日期：</td><td><input readonly></td></tr></table>';

  it('is filled by the calendar it opens, drawn in a frame of its own', async () => {
    await open(
      BOX,
      `let frame;
      $('input').onfocus = () => {
        if (!frame) document.body.append((frame = document.createElement('iframe')));
        frame.style.cssText = 'position:absolute;left:150px;top:40px;width:200px;height:220px';
        const { body } = frame.contentDocument;
        body.innerHTML = '<p>2016年5月</p><table></table>';
        for (let week = 0; week < 5; week++) {
          const row = body.querySelector('table').insertRow();
          for (let day = week * 7 + 1; day <= Math.min(31, week * 7 + 7); day++) {
            const cell = row.insertCell();
            cell.textContent = day;
            cell.onclick = () => { $('input').value = '2016-05-0' + day; frame.style.display = 'none'; };
          }
        }
      };
      $('input').onclick = $('input').onfocus;`,
    );
    expect((await fill('date', DAY_ONE)).outcome).toBe('filled');
    expect(await read<string>("document.querySelector('input').value")).toBe('2016-05-01');
  });

  it('is left alone where nothing opens', async () => {
    await open(BOX);
    expect((await fill('date', DAY_ONE)).outcome).toBe('rejected');
    expect(await read<string>("document.querySelector('input').value")).toBe('');
  });
});

/** Months to turn, drawn by the page: `head` shows one, `turn` goes back or forth, `pick` gets its day. */
const MONTHS = `const month = (box, at, pick) => {
  const draw = () => {
    box.head(at);
    box.table.innerHTML = '';
    for (let day = 1, row; day <= new Date(Math.floor(at / 12), (at % 12) + 1, 0).getDate(); day++) {
      if (day % 7 === 1) row = box.table.insertRow();
      const cell = row.insertCell();
      cell.textContent = day;
      const iso = [Math.floor(at / 12), (at % 12) + 1, day].map((n) => String(n).padStart(2, '0')).join('-');
      cell.onclick = () => pick(iso);
    }
  };
  draw();
  return (by) => { at += by; draw(); };
};`;

it('the two ends of a range in one box, each in a month of its own', async () => {
  const side = '<div><i>«</i><b></b><i>»</i><table></table></div>';
  await open(
    `<div><label>有效期</label><input readonly placeholder="开始 - 结束"></div>
     <div class="panel" hidden style="position:absolute">${side}${side}<span>清空</span><span>确定</span></div>`,
    `${MONTHS}
     const ends = [];
     [...document.querySelectorAll('.panel div')].forEach((div, i) => {
       const [back, forth] = div.querySelectorAll('i');
       const head = (at) => { div.querySelector('b').textContent = Math.floor(at / 12) + '年' + ((at % 12) + 1) + '月'; };
       const turn = month({ head, table: div.querySelector('table') }, 2026 * 12 + 9 + i, (iso) => { ends[i] = iso; });
       back.onclick = () => turn(-1);
       forth.onclick = () => turn(1);
     });
     $('input').onclick = () => { $('.panel').hidden = false; };
     $('span:last-child').onclick = () => {
       if (ends[0] && ends[1]) $('input').value = ends.join(' - ');
       $('.panel').hidden = true;
     };`,
  );
  const range: FieldValue = { kind: 'date-range', text: '', from: '2026-05-01', until: '2027-03-02' };
  expect((await fill('date-range', range)).outcome).toBe('filled');
  expect(await read<string>("document.querySelector('input').value")).toBe('2026-05-01 - 2027-03-02');
});

it('a calendar of table heads, its month in boxes with shut lists beside them', async () => {
  await open(
    `<div><label>证件有效期至</label><input readonly></div>
     <div class="panel" hidden style="position:absolute"><p><input class="year" readonly><span class="shut" hidden></span><input class="month" readonly></p>
       <table><thead><tr><th>«</th><th colspan="5"></th><th>»</th></tr></thead><tbody></tbody></table></div>`,
    `${MONTHS}
     $('.shut').innerHTML = Array.from({ length: 40 }, (_, i) => '<u>' + (2000 + i) + '年</u>').join('');
     const head = (at) => { $('.year').value = Math.floor(at / 12) + '年'; $('.month').value = (at % 12) + 1 + '月'; };
     const turn = month({ head, table: $('tbody') }, 2026 * 12 + 10, (iso) => { $('input').value = iso; $('.panel').hidden = true; });
     const [back, , forth] = document.querySelectorAll('th');
     back.onclick = () => turn(-1);
     forth.onclick = () => turn(1);
     $('input').onclick = () => { $('.panel').hidden = false; };`,
  );
  expect((await fill('date', { ...DAY_ONE, date: '2026-02-03' } as FieldValue)).outcome).toBe('filled');
  expect(await read<string>("document.querySelector('input').value")).toBe('2026-02-03');
});

it('a calendar whose pages leave slowly holds the days of one month when one is pressed', async () => {
  await open(
    `<style>section{transition:opacity 2s}.leaving{opacity:0}</style>
     <div><label>证件有效期至</label><input readonly></div>
     <div class="panel" hidden style="position:absolute"><p><i>‹</i><b></b><i>›</i></p><article></article></div>`,
    `let at = 2026 * 12 + 10;
     const draw = () => {
       const iso = (day) => [Math.floor(at / 12), (at % 12) + 1, day].map((n) => String(n).padStart(2, '0')).join('-');
       $('b').textContent = Math.floor(at / 12) + '年' + ((at % 12) + 1) + '月';
       const page = document.createElement('section');
       for (let day = 1; day <= new Date(Math.floor(at / 12), (at % 12) + 1, 0).getDate(); day++) {
         const cell = document.createElement('div');
         cell.textContent = day;
         const date = iso(day);
         cell.onclick = () => { $('input').value = date; $('.panel').hidden = true; };
         page.append(cell);
       }
       for (const old of document.querySelectorAll('section')) {
         old.ontransitionend = () => old.remove();
         requestAnimationFrame(() => { old.className = 'leaving'; });
       }
       $('article').append(page);
     };
     draw();
     document.querySelectorAll('i').forEach((i, n) => { i.onclick = () => { at += n ? 1 : -1; draw(); }; });
     $('input').onclick = () => { $('.panel').hidden = false; };`,
  );
  expect((await fill('date', { ...DAY_ONE, date: '2026-02-03' } as FieldValue)).outcome).toBe('filled');
  expect(await read<string>("document.querySelector('input').value")).toBe('2026-02-03');
});

it('a tree of places in a box that takes no typing is unfolded branch by branch', async () => {
  await open(
    `<style>.fold{display:inline-block;width:14px;height:14px;cursor:pointer}</style>
     <table><tr><td>所属区域：</td><td><input readonly></td></tr></table><ul class="tree" hidden style="position:absolute"></ul>`,
    `const draw = (list, at, path) => {
       for (const [name, below] of Object.entries(list)) {
         const li = document.createElement('li');
         const leaf = !Object.keys(below).length;
         li.innerHTML = '<span class="fold"></span><a href="#"><i></i><span>' + name + '</span></a>';
         li.querySelector('a').onclick = (e) => {
           e.preventDefault();
           if (leaf) { $('input').value = [...path, name].join(' '); $('.tree').hidden = true; }
         };
         if (!leaf) li.querySelector('.fold').onclick = () => {
           if (li.querySelector('ul')) return li.querySelector('ul').remove();
           const ul = document.createElement('ul');
           draw(below, ul, [...path, name]);
           li.append(ul);
         };
         at.append(li);
       }
     };
     draw({ 北京市: { 北京市: {} }, 浙江省: { 宁波市: { 海曙区: {} }, 杭州市: { 上城区: {}, 西湖区: {} } } }, $('.tree'), []);
     $('input').onclick = () => { $('.tree').hidden = false; };`,
  );
  const path = ['浙江省', '杭州市', '西湖区'];
  expect((await fill('combobox', { kind: 'region', text: path.join(''), path })).outcome).toBe('filled');
  expect(await kinds()).toEqual(['combobox 浙江省 杭州市 西湖区']);
});

describe('choices and lists without roles', () => {
  it('a list inside a web component is found by what it says', async () => {
    await open(
      '<div><span>单位性质</span><x-drop></x-drop></div>',
      `customElements.define('x-drop', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          root.innerHTML = '<button>请选择</button><div hidden style="position:absolute;background:#fff"></div>';
          const [button, list] = root.children;
          button.onclick = () => { list.hidden = !list.hidden; };
          for (const text of ['企业', '个人']) {
            const item = document.createElement('div');
            item.textContent = text;
            item.onclick = () => { window.held = button.textContent = text; list.hidden = true; };
            list.append(item);
          }
        }
      });`,
    );
    expect((await fill('combobox', choice('个人'))).outcome).toBe('filled');
    expect(await read<string>('held')).toBe('个人');
  });

  it('a link that says nothing but 请选择 opens a list, in a row that is an item', async () => {
    await open(
      `<ul><li><div><label>单位性质</label></div><div><div class="drop"><a href="javascript:;"><span>请选择</span><i></i></a></div></div></li></ul>`,
      `$('a').onclick = () => {
        const menu = document.createElement('div');
        menu.style.cssText = 'position:absolute;background:#fff';
        for (const text of ['企业', '个人']) {
          const a = document.createElement('a');
          a.textContent = text;
          a.style.display = 'block';
          a.onclick = () => { window.held = $('span').textContent = text; menu.remove(); };
          menu.append(a);
        }
        $('.drop').append(menu);
      };`,
    );
    expect((await fill('combobox', choice('企业'))).outcome).toBe('filled');
    expect(await read<string>('held')).toBe('企业');
  });

  it('what a chosen item looks like is learned from pressing it', async () => {
    await open(
      `<style>b{cursor:pointer}</style><div><label>单位性质</label><div>${['企业', '个人', '其他'].map((t) => `<b><i>○</i><u>${t}</u></b>`).join('')}</div></div>`,
      `window.presses = 0;
      for (const b of document.querySelectorAll('b'))
        b.onclick = () => {
          presses++;
          for (const o of document.querySelectorAll('b')) o.className = o === b ? 'zx' : '';
        };`,
    );
    expect((await fill('radio-group', choice('个人'))).outcome).toBe('filled');
    expect(await read<string>("document.querySelector('.zx').textContent + presses")).toBe('○个人1');
  });

  it('a list that opens inside a web component is seen', async () => {
    await open(
      '<div><span>单位性质</span><x-pick></x-pick></div>',
      `customElements.define('x-pick', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          root.innerHTML = '<style>p{margin:0;width:200px}nav{position:absolute;background:#fff}</style><p tabindex="0">请选择</p>';
          root.querySelector('p').onclick = () => {
            const list = document.createElement('nav');
            for (const text of ['企业', '个人', '政府机关']) {
              const o = document.createElement('div');
              o.textContent = text;
              o.onclick = () => { window.held = root.querySelector('p').textContent = text; list.remove(); };
              list.append(o);
            }
            root.append(list);
          };
        }
      });`,
    );
    expect((await fill('combobox', choice('企业'))).outcome).toBe('filled');
    expect(await read<string>('held')).toBe('企业');
  });

  it('a list of boxes with 确定 is told so', async () => {
    await open(
      `<label>网站语言</label><div class="t" style="cursor:pointer;width:200px">--请选择--</div><div class="layer" hidden style="position:absolute;background:#fff">${['中文简体', '英语', '日语'].map((t) => `<label><input type="checkbox">${t}</label>`).join('')}<a href="javascript:;">确定</a></div>`,
      `$('.t').onclick = () => { $('.layer').hidden = false; };
      $('a').onclick = () => {
        $('.t').textContent = [...document.querySelectorAll('.layer label')].filter((l) => l.firstChild.checked).map((l) => l.textContent).join('，');
        $('.layer').hidden = true;
      };`,
    );
    await fill('combobox', { kind: 'choices', text: '', wanted: [['中文简体'], ['日语']] });
    expect(await read<string>("document.querySelector('.t').textContent")).toBe('中文简体，日语');
  });
});

describe('a calendar', () => {
  /** Draws the month of `at` under `head`; a day pressed goes to `take(iso)`. */
  const DRAW = `
    const at = new Date(2026, 10, 1), panel = $('.panel');
    const iso = (d) => d.getFullYear() + '-' + String(d.getMonth() + 1).padStart(2, '0') + '-' + String(d.getDate()).padStart(2, '0');
    const draw = () => {
      const table = document.createElement('table');
      const first = new Date(at.getFullYear(), at.getMonth(), 1 - at.getDay());
      for (let w = 0; w < 6; w++) { const tr = table.insertRow(); for (let d = 0; d < 7; d++) {
        const day = new Date(first.getFullYear(), first.getMonth(), first.getDate() + w * 7 + d);
        const td = tr.insertCell(); td.textContent = day.getDate(); td.onclick = () => take(iso(day)); } }
      head(); panel.querySelector('table')?.remove(); panel.append(table);
    };
    const show = (on) => { panel.style.display = on ? 'block' : 'none'; if (on) draw(); };
    document.body.addEventListener('mousedown', (e) => { if (!e.target.closest('.panel,.opens')) show(false); });
    $('.opens').addEventListener('click', () => show(true));`;
  /** Year and month with a button on either side of each; a caret in the year opens another view. */
  const TURNED = `
    const head = () => { $('.m').textContent = at.getMonth() + 1 + '月'; $('.y span').textContent = at.getFullYear() + '年'; };
    $('.y').onclick = () => panel.replaceChildren('years');
    const turn = (s, months) => { $(s).onclick = () => { at.setMonth(at.getMonth() + months); draw(); }; };
    turn('.a', -1); turn('.b', 1); turn('.c', -12); turn('.d', 12);`;
  const HEAD = `<div class="panel" style="position:absolute;display:none"><div><button class="a">‹</button><button class="m"></button><button class="b">›</button></div>
    <div><button class="y"><span></span><i style="display:inline-block;width:9px;height:9px"></i></button><button class="c">«</button><button class="d">»</button></div></div>`;
  const day = (date: string): FieldValue => ({ kind: 'date', text: date, date });

  it('under a button that shows the day is picked in; the button keeps its own text', async () => {
    await open(
      `<label>有效期截止</label><button class="opens" aria-haspopup="dialog"><span>选择日期</span></button>${HEAD}`,
      `${DRAW}${TURNED} window.span = $('.opens span'); const take = (d) => { window.span.textContent = d; show(false); };`,
    );
    expect(await kinds()).toContain('date ');
    expect(await fill('date', day('2031-05-01'))).toMatchObject({ outcome: 'filled', shown: '2031-05-01' });
    expect(await kinds()).toContain('date 2031-05-01');
    expect(await read('window.span.isConnected')).toBe(true);
  });

  it('under one button for both ends takes twenty years by the month', async () => {
    await open(
      `<label>有效期</label><button class="opens" aria-haspopup="dialog"><span>选择起止日期</span></button>
       <div class="panel" style="position:absolute;display:none"><button class="a">‹</button><b class="m"></b><button class="b">›</button></div>`,
      `${DRAW} const head = () => { $('.m').textContent = at.getFullYear() + '年' + (at.getMonth() + 1) + '月'; };
       for (const [s, n] of [['.a', -1], ['.b', 1]]) $(s).onclick = () => { at.setMonth(at.getMonth() + n); draw(); };
       const ends = []; const take = (d) => { ends.push(d); $('.opens span').textContent = ends.join(' – '); if (ends.length > 1) show(false); };`,
    );
    const value: FieldValue = { kind: 'date-range', text: '', from: '2018-05-01', until: '2038-05-01' };
    expect(await fill('date-range', value)).toMatchObject({
      outcome: 'filled',
      shown: '2018-05-01 – 2038-05-01',
    });
  });

  it('with little selects over its days is chosen in; a box closed to the keyboard is not typed in', async () => {
    await open(
      `<label>有效期止</label><div class="x-date-picker" style="width:200px"><input class="opens" readonly placeholder="选择日期"></div>
       <div class="panel" style="position:absolute;display:none"><select class="m"></select><select class="y"></select></div>`,
      `${DRAW} for (let i = 0; i < 12; i++) $('.m').add(new Option(['一','二','三','四','五','六','七','八','九','十','十一','十二'][i] + '月', i));
       for (let y = 1990; y < 2060; y++) $('.y').add(new Option(y, y));
       const head = () => { $('.m').value = at.getMonth(); $('.y').value = at.getFullYear(); };
       panel.onchange = () => { at.setFullYear($('.y').value, $('.m').value, 1); draw(); };
       window.typed = 0; $('input').oninput = () => window.typed++;
       const take = (d) => { $('input').value = d; show(false); };`,
    );
    expect(await fill('date', day('2036-05-01'))).toMatchObject({ outcome: 'filled', shown: '2036-05-01' });
    expect(await read('window.typed')).toBe(0);
  });

  it('that takes no text for its two ends is picked in when the texts are gone', async () => {
    await open(
      `<label>有效期</label><div class="x-range-picker opens" style="width:300px"><input placeholder="开始日期"><input placeholder="结束日期"></div>${HEAD}`,
      `${DRAW}${TURNED} let ends = []; const boxes = [...document.querySelectorAll('input')];
       const back = () => boxes.forEach((b, i) => { b.value = ends[i] ?? ''; });
       for (const b of boxes) b.addEventListener('blur', () => setTimeout(back, 20));
       const take = (d) => { if (ends.length > 1) ends = []; ends.push(d); back(); if (ends.length > 1) show(false); };`,
    );
    const value: FieldValue = { kind: 'date-range', text: '', from: '2026-10-03', until: '2027-02-04' };
    expect((await fill('date-range', value)).outcome).toBe('filled');
    expect(await read(`[...document.querySelectorAll('input')].map((b) => b.value)`)).toEqual([
      '2026-10-03',
      '2027-02-04',
    ]);
  });

  it('that shows both days before they are confirmed is confirmed', async () => {
    await open(
      `<label>有效期</label><div class="x-range-picker opens" style="width:300px"><input placeholder="开始日期"><input placeholder="结束日期"></div>${HEAD}`,
      `${DRAW}${TURNED} let ends = []; window.taken = []; const boxes = [...document.querySelectorAll('input')];
       const back = (from) => boxes.forEach((b, i) => { b.value = from[i] ?? ''; });
       panel.insertAdjacentHTML('beforeend', '<button class="ok">确认</button>');
       $('.ok').onclick = () => { taken = ends; show(false); };
       for (const b of boxes) b.addEventListener('blur', () => setTimeout(() => back(panel.style.display === 'none' ? taken : ends), 20));
       document.body.addEventListener('mousedown', (e) => { if (!e.target.closest('.panel,.opens')) { ends = []; back(taken); } });
       const take = (d) => { if (ends.length > 1) ends = []; ends = [...ends, d]; back(ends); };`,
    );
    const value: FieldValue = { kind: 'date-range', text: '', from: '2026-10-03', until: '2027-02-04' };
    expect((await fill('date-range', value)).outcome).toBe('filled');
    expect(await read('taken.join()')).toBe('2026-10-03,2027-02-04');
  });

  it('that hears of a typed day by its change alone is told', async () => {
    await open(
      `<label>有效期止</label><div class="x-date-picker" style="width:200px"><input class="opens" placeholder="选择日期"></div>${HEAD}`,
      `${DRAW}${TURNED} $('input').onchange = () => { window.model = $('input').value; show(false); };
       const take = (d) => { window.model = $('input').value = d; show(false); };`,
    );
    expect((await fill('date', day('2036-05-01'))).outcome).toBe('filled');
    expect(await read('window.model')).toBe('2036-05-01');
  });

  it('that stays open over two typed ends is picked in: its form has no texts', async () => {
    await open(
      `<label>有效期</label><div class="x-range-picker opens" style="width:300px"><input placeholder="开始日期"><input placeholder="结束日期"></div>${HEAD}`,
      `${DRAW}${TURNED} let ends = []; const boxes = [...document.querySelectorAll('input')];
       const take = (d) => { if (ends.length > 1) ends = []; ends.push(d); boxes[ends.length - 1].value = d;
         if (ends.length > 1) { window.model = ends.join(); show(false); } };`,
    );
    const value: FieldValue = { kind: 'date-range', text: '', from: '2026-10-03', until: '2027-02-04' };
    expect((await fill('date-range', value)).outcome).toBe('filled');
    expect(await read('window.model')).toBe('2026-10-03,2027-02-04');
  });
});

it('a cascader whose levels stand inside their options and open under the pointer is not shut by a press', async () => {
  await open(
    `<label>所属区域</label><div class="place-cascader" style="width:200px"><input readonly placeholder="请选择"></div>
     <ul role="tree" style="position:absolute;display:none"></ul>`,
    `const data = { 北京市: { 北京市: { 海淀区: 0 } }, 浙江省: { 杭州市: { 上城区: 0, 西湖区: 0 }, 宁波市: { 海曙区: 0 } } };
     const level = (list, ul, path) => { for (const [name, below] of Object.entries(list)) {
       const li = document.createElement('li'); li.setAttribute('role', 'treeitem'); if (below) li.ariaExpanded = 'false';
       const text = document.createElement('div'); text.innerHTML = '<span>' + name + '</span>'; li.append(text); ul.append(li);
       const shut = () => { li.ariaExpanded = 'false'; li.querySelector('ul')?.remove(); };
       const more = () => { for (const o of ul.children) { if (o !== li && o.ariaExpanded) { o.ariaExpanded = 'false'; o.querySelector('ul')?.remove(); } }
         if (li.ariaExpanded === 'true') return; li.ariaExpanded = 'true'; const next = document.createElement('ul'); li.append(next); level(below, next, [...path, name]); };
       if (below) { text.onmouseenter = more; text.onclick = () => (li.ariaExpanded === 'true' ? shut() : more()); }
       else text.onclick = () => { $('input').value = [...path, name].join(' / '); $('[role=tree]').style.display = 'none'; };
     } };
     $('.place-cascader').onclick = () => { $('[role=tree]').style.display = 'block'; if (!$('[role=tree]').firstChild) level(data, $('[role=tree]'), []); };`,
  );
  const value: FieldValue = { kind: 'region', text: '', path: ['浙江省', '杭州市', '西湖区'] };
  expect(await fill('cascader', value)).toMatchObject({
    outcome: 'filled',
    shown: '浙江省 / 杭州市 / 西湖区',
  });
});

it('a box and the arrow that opens its list are one control', async () => {
  await open(
    `<label>网站内容</label><div style="width:240px"><input role="combobox" aria-expanded="false" placeholder="输入或选择"><button tabindex="-1" aria-haspopup="listbox">▾</button></div>
     <ul role="listbox" style="position:absolute;display:none"><li role="option">博客</li><li role="option">单位门户网站</li></ul>`,
    `$('button').onclick = () => { $('ul').style.display = 'block'; };
     $('ul').onclick = (e) => { $('input').value = e.target.textContent; $('ul').style.display = 'none'; };`,
  );
  expect((await kinds()).filter((k) => k.startsWith('combobox'))).toHaveLength(1);
  expect(await fill('combobox', choice('单位门户网站'))).toMatchObject({
    outcome: 'filled',
    shown: '单位门户网站',
  });
});

describe('a wheel that follows the finger alone', () => {
  it('is drawn to the choice', async () => {
    await open(
      `${SHEET_STYLE}<label>单位性质</label><input placeholder="请选择" readonly><div class="sheet" hidden><div class="bar"><span>取消</span><span>确认</span></div><div class="col"><ul style="margin:0;padding:0"></ul></div></div>`,
      `window.held = '';
      const options = ['国防机构', '政府机关', '事业单位', '企业'], ul = $('ul');
      let at = 0, from = 0, top = 0;
      const draw = (y) => { top = y; ul.style.transform = 'translateY(' + y + 'px)'; };
      for (const text of options) ul.append(Object.assign(document.createElement('li'), { textContent: text }));
      draw(40);
      ul.addEventListener('touchstart', (e) => { from = e.touches[0].clientY - top; });
      ul.addEventListener('touchmove', (e) => draw(e.touches[0].clientY - from));
      ul.addEventListener('touchend', () => { at = Math.round((40 - top) / 40); draw(40 - at * 40); });
      $('input').onclick = () => { $('.sheet').hidden = false; };
      const [no, yes] = document.querySelectorAll('.bar span');
      no.onclick = () => { $('.sheet').hidden = true; };
      yes.onclick = () => { held = $('input').value = options[at]; $('.sheet').hidden = true; };`,
    );
    expect((await fill('combobox', choice('企业'))).outcome).toBe('filled');
    expect(await read<string>('held')).toBe('企业');
  });
});

it('a wheel that runs on after a quick finger is drawn slowly, or tapped', async () => {
  await open(
    `${SHEET_STYLE}<label>单位性质</label><input placeholder="请选择" readonly><div class="sheet" hidden><div class="bar"><span>取消</span><span>确认</span></div><div class="col"><ul style="margin:0;padding:0"></ul></div></div>`,
    `window.held = '';
    const options = ['国防机构', '政府机关', '事业单位', '企业', '个人', '社会团体'], ul = $('ul');
    let at = 0, from = 0, top = 0, begun = 0;
    const draw = (y) => { top = y; ul.style.transform = 'translateY(' + y + 'px)'; };
    for (const text of options) ul.append(Object.assign(document.createElement('li'), { textContent: text }));
    draw(40);
    const settle = () => { at = Math.max(0, Math.min(5, Math.round((40 - top) / 40))); draw(40 - at * 40); };
    ul.addEventListener('touchstart', (e) => { begun = e.timeStamp; from = e.changedTouches[0].pageY - top; });
    ul.addEventListener('touchmove', (e) => draw(e.changedTouches[0].pageY - from));
    ul.addEventListener('touchend', (e) => {
      if (e.timeStamp - begun > 460) settle();
      else setTimeout(() => { draw(top - 80); settle(); }, 30);
    });
    $('input').onclick = () => { $('.sheet').hidden = false; };
    const [no, yes] = document.querySelectorAll('.bar span');
    no.onclick = () => { $('.sheet').hidden = true; };
    yes.onclick = () => { held = $('input').value = options[at]; $('.sheet').hidden = true; };`,
  );
  expect((await fill('combobox', choice('事业单位'))).outcome).toBe('filled');
  expect(await read<string>('held')).toBe('事业单位');
});

it('a wheel that takes no touch is not scrolled to look as if it had turned', async () => {
  await open(
    `${SHEET_STYLE}<style>.cut{height:120px;overflow:hidden}.cut li{height:40px}</style><label>单位性质</label><input placeholder="请选择" readonly><div class="sheet" hidden><div class="bar"><span>取消</span><span>确认</span></div><div class="cut"><ul style="margin:0;padding:40px 0"></ul></div></div>`,
    `window.held = '';
    for (const text of ['国防机构', '政府机关', '事业单位', '企业']) $('ul').append(Object.assign(document.createElement('li'), { textContent: text }));
    $('input').onclick = () => { $('.sheet').hidden = false; };
    const [no, yes] = document.querySelectorAll('.bar span');
    no.onclick = () => { window.left = true; $('.sheet').hidden = true; };
    yes.onclick = () => { held = $('input').value = '国防机构'; $('.sheet').hidden = true; };`,
  );
  expect((await fill('combobox', choice('企业'))).outcome).not.toBe('filled');
  expect(await read('left')).toBe(true);
  expect(await read<string>('held')).toBe('');
});

it('a switch that names both of its positions is no negative', async () => {
  const yes: FieldValue = { kind: 'boolean', text: '是', value: true, yes: ['是'], no: ['否'] };
  for (const title of ['是|否', '否']) {
    await open(
      `<div><label>与备案负责人一致</label><div><input type="checkbox" title="${title}"></div></div>`,
    );
    expect(await fill('checkbox', yes)).toMatchObject({ outcome: 'filled' });
    expect(await read(`document.querySelector('input').checked`)).toBe(true);
  }
});

it('长期 that puts one box in the place of both ends has the start in it', async () => {
  await open(
    `<p><label>联系电话</label><input id="other"></p>
     <div><label>有效期</label><div><div><div class="x-range-picker" style="width:300px"><input placeholder="开始日期"><input placeholder="结束日期"></div></div><div><label><input type="checkbox">长期</label></div></div></div>`,
    `$('[type=checkbox]').onchange = () => queueMicrotask(() => {
       $('.x-range-picker').outerHTML = '<div class="x-date-picker"><input placeholder="开始日期"></div>';
     });`,
  );
  const value: FieldValue = { kind: 'date-range', text: '', from: '2016-05-01', until: 'long-term' };
  expect(await fill('date-range', value)).toMatchObject({ outcome: 'filled', shown: '2016-05-01' });
  expect(
    await read(`[...document.querySelectorAll('input')].map((i) => i.type === 'text' ? i.value : i.checked)`),
  ).toEqual(['', '2016-05-01', true]);
});

it('a range picker that is slow to close is not picked in again', async () => {
  const day = (n: number) => `<td>${n}</td>`;
  const days = Array.from({ length: 30 }, (_, i) => day(i + 1)).join('');
  await open(
    `<label>证件有效期</label><div class="my-range-picker" style="width:300px"><input placeholder="开始日期"><input placeholder="结束日期"></div>
     <div class="panel" style="position:absolute;display:none"><div>2026年 11月</div><table><tr>${days}</tr></table></div>`,
    `window.presses = 0; const [a, b] = document.querySelectorAll('input'), panel = $('.panel');
     for (const box of [a, b]) box.addEventListener('mousedown', () => { panel.style.display = 'block'; });
     b.addEventListener('keydown', (e) => { if (e.key === 'Enter') setTimeout(() => { panel.style.display = 'none'; }, 700); });
     panel.addEventListener('mousedown', () => { presses++; });`,
  );
  const value: FieldValue = { kind: 'date-range', text: '', from: '2026-11-02', until: '2026-11-20' };
  expect((await fill('date-range', value)).outcome).toBe('filled');
  expect(await read('presses')).toBe(0);
});

it('a hint that floats over its box in a label is no name, and tells a list', async () => {
  await open(
    `<div><div>单位性质</div><div><input id="a" readonly><label for="a">请选择</label></div></div>
    <div><div>单位名称</div><div><input id="b"><label for="b">请输入单位名称</label></div></div>`,
  );
  expect(await kinds()).toEqual(['combobox ', 'text ']);
});

it('a range whose boxes only show what was taken is typed into the boxes it opens, each end by its focus', async () => {
  const days = Array.from({ length: 30 }, (_, i) => `<td>${i + 1}</td>`).join('');
  await open(
    `<label>证件有效期</label><div class="my-range-picker" style="width:300px"><input readonly placeholder="开始日期"><input readonly placeholder="结束日期"></div>
     <div class="panel" style="position:absolute;display:none"><input placeholder="YYYY-MM-DD"><input placeholder="YYYY-MM-DD">
     <div>2026年 11月</div><table><tr>${days}</tr></table></div>`,
    `window.ends = []; let active = 0; window.presses = 0; const [a, b, c, d] = document.querySelectorAll('input'), panel = $('.panel');
     for (const box of [a, b]) box.addEventListener('mousedown', () => { panel.style.display = 'block'; });
     document.addEventListener('mousedown', (e) => { if (!e.target.closest('.panel,.my-range-picker')) panel.style.display = 'none'; });
     [c, d].forEach((box, i) => { box.addEventListener('focus', () => { active = i; });
       box.addEventListener('keydown', (e) => { if (e.key === 'Enter') { ends[active] = box.value; [a, b][active].value = box.value; } }); });
     $('table').addEventListener('mousedown', () => { presses++; });`,
  );
  const value: FieldValue = { kind: 'date-range', text: '', from: '2016-05-01', until: '2036-05-01' };
  expect((await fill('date-range', value)).outcome).toBe('filled');
  expect(await read('[ends.join(), presses]')).toEqual(['2016-05-01,2036-05-01', 0]);
});

it('the list that a box for several answers holds is no answer, neither closed nor open', async () => {
  const items = ['中文简体', '英语']
    .map((t) => `<li role="option"><b class="my-label">${t}</b></li>`)
    .join('');
  await open(
    `<label>语言</label><div class="my-select multiple" style="width:200px"><div class="my-select__tags-group"><span class="chosen"></span>
     <input role="combobox" readonly placeholder="请选择"><div role="listbox" style="display:none;position:absolute">${items}</div></div></div>`,
    `const list = $('[role=listbox]'); $('input').onclick = () => { list.style.display = 'block'; };
     list.onclick = (e) => { $('.chosen').innerHTML = '<b class="my-tag">' + e.target.textContent + '</b>';
       window.model = e.target.textContent; e.target.setAttribute('aria-selected', 'true'); };`,
  );
  const value: FieldValue = { kind: 'choices', text: '', wanted: [['中文简体']] };
  expect(await kinds()).toEqual(['multi-select ']);
  expect((await fill('multi-select', value)).outcome).toBe('filled');
  expect(await read('window.model')).toBe('中文简体');
});

it('a list for several answers that shuts when its inner box is left is shut, and its chosen items are read', async () => {
  await open(
    `<label>语言</label><div class="my-select" style="width:200px" tabindex="-1"><div role="combobox" aria-haspopup="true" aria-expanded="false" class="my-selection--multiple" style="height:30px">
     <div class="my-placeholder">请选择</div><ul><li class="search"><input class="my-field"></li></ul></div></div>
     <ul class="drop" role="listbox" style="display:none;position:absolute"><li role="option">中文简体</li><li role="option">英语</li></ul>`,
    `const set = (on) => { $('[role=combobox]').setAttribute('aria-expanded', on); $('.drop').style.display = on ? 'block' : 'none'; };
     $('[role=combobox]').onclick = () => { $('input').focus(); set(true); };
     $('input').onblur = () => set(false);
     $('.drop').onmousedown = (e) => e.preventDefault();
     $('.drop').onclick = (e) => { $('.my-placeholder').style.display = 'none'; const item = document.createElement('li');
       item.className = 'my-selection__choice'; item.innerHTML = '<div>' + e.target.textContent + '</div><span><i aria-label="close"></i></span>';
       $('ul').prepend(item); e.target.setAttribute('aria-selected', 'true'); };`,
  );
  const value: FieldValue = { kind: 'choices', text: '', wanted: [['中文简体']] };
  expect(await kinds()).toEqual(['multi-select ']);
  expect(await fill('multi-select', value)).toEqual({ outcome: 'filled', shown: '中文简体' });
  expect(await read(`document.querySelector('[role=combobox]').ariaExpanded`)).toBe('false');
  expect(
    await page.evaluate((v) => (globalThis as never as { T: Helpers }).T.isRight('multi-select', v), value),
  ).toBe(true);
});

it('of lists side by side that all say 请选择 each opens its own', async () => {
  const one = (name: string) =>
    `<div class="my-select" id="${name}" tabindex="0" style="width:90px">请选择</div>`;
  await open(
    `<label>所在省份</label><div style="display:flex">${one('province')}${one('city')}${one('district')}</div>
     <ul style="display:none;position:absolute"></ul>`,
    `for (const [i, box] of [...document.querySelectorAll('.my-select')].entries()) box.onclick = () => {
       window.opened = (window.opened ?? '') + box.id; if (i) return;
       $('ul').innerHTML = '<li>北京市</li><li>浙江省</li>'; $('ul').style.display = 'block';
       $('ul').onclick = (e) => { box.textContent = e.target.textContent; $('ul').style.display = 'none'; };
     };`,
  );
  expect((await fill('combobox', choice('浙江省'))).outcome).toBe('filled');
  expect(await read('window.opened')).toBe('province');
});

it('a toggle without a box is a switch', async () => {
  await open(
    `<div><label>同主办单位负责人</label><div><label class="toggle"><span>关</span></label></div></div><a class="nav-toggle">菜单</a><button type="button" class="toggle">更多</button>`,
    `$('.toggle').onclick = () => { $('.toggle').classList.toggle('checked'); };`,
  );
  expect(await kinds()).toEqual(['switch ']);
  const yes: FieldValue = { kind: 'boolean', text: '是', value: true, yes: ['是'], no: ['否'] };
  expect((await fill('switch', yes)).outcome).toBe('filled');
  expect(await read(`document.querySelector('.toggle').className`)).toBe('toggle checked');
});

it.each([0, 9000])(
  'a copy of a list that only measures is not pressed, and a choice may stand where the hint stood, %d px below',
  async (far) => {
    const items = '<li>企业</li><li>个人</li>';
    await open(
      `<label>单位性质</label><div class="my-select" style="width:200px" tabindex="0"><span class="my-placeholder">请选择</span></div>
     <div class="drop" style="display:none;position:absolute"><div style="position:absolute;top:-9999px"><ul class="copy">${items}</ul></div><ul>${items}</ul></div>`,
      `$('.my-select').onclick = () => { $('.drop').style.display = 'block'; };
     document.body.style.height = '12000px'; scrollTo(0, ${far});
     $('.drop').onclick = (e) => { if (e.target.closest('.copy')) return; $('.drop').style.display = 'none';
       $('span').className = 'my-placeholder my-content'; $('span').textContent = e.target.textContent; };`,
    );
    expect(await fill('combobox', choice('个人'))).toMatchObject({ outcome: 'filled', shown: '个人' });
  },
);

it('what a widget draws over its own middle makes no list elsewhere its own', async () => {
  await open(
    `<label>单位性质</label><div class="my-select" style="position:relative;width:200px;height:24px" tabindex="0">请选择<i style="display:none;position:absolute;inset:0">✕</i></div>
     <ul style="display:none;position:absolute;top:600px;left:600px;width:200px"><li>企业</li><li>个人</li></ul>`,
    `$('.my-select').onclick = () => { $('i').style.display = 'block'; $('ul').style.display = 'block'; setTimeout(() => { $('ul').style.display = 'none'; }, 150); };
     $('ul').onclick = () => { window.wrong = true; };`,
  );
  expect((await fill('combobox', choice('企业'))).outcome).not.toBe('filled');
  expect(await read('window.wrong')).toBeUndefined();
});

it('a sentence about a place is no list of places', async () => {
  await open('<p>请选择省市区，须与证件住址一致，不一致会被退回</p><label>单位名称</label><input>');
  expect(await kinds()).toHaveLength(1);
});

it('a switch that hears the finger alone is touched', async () => {
  await open(
    `<div><label>复用主体负责人</label><div role="switch" aria-checked="false" style="width:40px;height:20px"></div></div>`,
    `window.turns = 0; const s = $('[role=switch]');
     s.addEventListener('touchend', () => { turns++; s.setAttribute('aria-checked', s.getAttribute('aria-checked') !== 'true'); });`,
  );
  const yes: FieldValue = { kind: 'boolean', text: '是', value: true, yes: ['是'], no: ['否'] };
  expect((await fill('switch', yes)).outcome).toBe('filled');
  expect(await read('turns')).toBe(1);
});

it('a box that takes a text over in a later turn is not left before it', async () => {
  await open(
    '<label>域名</label><input>',
    `let taken = ''; const box = $('input');
     box.oninput = () => { const text = box.value; queueMicrotask(() => { taken = text; }); };
     box.onblur = () => { box.value = taken; };`,
  );
  const value: FieldValue = { kind: 'text', text: 'example.cn' };
  expect(await fill('text', value)).toMatchObject({ outcome: 'filled', shown: 'example.cn' });
});

it('a level that listens a turn after it was drawn is pressed then', async () => {
  await open(
    `<label>所属区域</label><div class="place-cascader" style="width:200px"><input readonly placeholder="请选择"></div><main></main>`,
    `const data = { 北京市: { 北京市: { 海淀区: 0 } }, 浙江省: { 杭州市: { 上城区: 0, 西湖区: 0 }, 宁波市: { 海曙区: 0 } } };
     const level = (list, path) => { const ul = document.createElement('ul'); ul.style.cssText = 'position:absolute;left:' + 120 * path.length + 'px';
       for (const old of [...document.querySelectorAll('ul')].slice(path.length)) old.remove();
       for (const name of Object.keys(list)) ul.append(Object.assign(document.createElement('li'), { textContent: name }));
       $('main').append(ul);
       setTimeout(() => { for (const li of ul.children) li.onclick = () => { const now = [...path, li.textContent];
         if (list[li.textContent]) return level(list[li.textContent], now);
         $('input').value = now.join(' / '); $('main').replaceChildren(); }; }, 0); };
     $('.place-cascader').onclick = () => level(data, []);`,
  );
  const value: FieldValue = { kind: 'region', text: '', path: ['浙江省', '杭州市', '西湖区'] };
  expect(await fill('cascader', value)).toMatchObject({
    outcome: 'filled',
    shown: '浙江省 / 杭州市 / 西湖区',
  });
});

it('a calendar is turned by what is empty, not by the first letters of the days', async () => {
  await open(
    `<style>.pop{position:absolute;display:none;width:200px;background:#fff}.nav{width:14px;height:14px;cursor:pointer}</style>
     <label>有效期</label><span class="date-picker"><input readonly placeholder="请选择日期"></span>
     <div class="pop"><div class="nav"></div><div class="nav"></div><b></b><table></table></div>`,
    `let at = 2026 * 12 + 10, letters = 0;
     const NAMES = ['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec'];
     const draw = () => { $('b').textContent = NAMES[at % 12] + ' ' + Math.floor(at / 12);
       $('table').innerHTML = '<tr>' + [...'SMTWTFS'].map((d) => '<th>' + d + '</th>').join('') + '</tr><tr>' +
         Array.from({ length: 31 }, (_, i) => '<td>' + (i + 1) + '</td>' + (i % 7 === 6 ? '</tr><tr>' : '')).join('') + '</tr>'; };
     draw();
     $('input').onclick = () => { $('.pop').style.display = 'block'; };
     [...document.querySelectorAll('.nav')].forEach((n, i) => { n.onclick = () => { at += i ? 1 : -1; draw(); }; });
     $('table').onclick = (e) => { if (e.target.localName === 'th') letters++; if (e.target.localName !== 'td') return;
       $('input').value = Math.floor(at / 12) + '-' + String(at % 12 + 1).padStart(2, '0') + '-' + e.target.textContent.padStart(2, '0');
       $('.pop').style.display = 'none'; };
     window.pressed = () => letters;`,
  );
  const value: FieldValue = { kind: 'date', text: '2026-05-01', date: '2026-05-01' };
  expect(await fill('date', value)).toMatchObject({ outcome: 'filled', shown: '2026-05-01' });
  expect(await read('pressed()')).toBe(0);
});

it('what opens a list and is called by its role is one control, and shows what was chosen', async () => {
  await open(
    `<label>证件类型</label><div class="my-select" role="listbox" aria-haspopup="listbox" tabindex="0" style="width:200px">
       <div class="my-trigger"><div class="content"><div class="placeholder">请选择</div><input></div></div></div><ul style="position:absolute;display:none"></ul>`,
    `$('.my-select').onclick = () => { $('ul').style.display = 'block';
       $('ul').innerHTML = '<li role="option">身份证</li><li role="option">护照</li>'; };
     $('ul').onclick = (e) => { $('.placeholder').textContent = ''; $('.my-trigger .label')?.remove();
       $('.my-trigger').insertAdjacentHTML('afterbegin', '<div class="label">' + e.target.textContent + '</div>'); $('ul').style.display = 'none'; };`,
  );
  expect(await fill('combobox', choice('身份证'))).toMatchObject({ outcome: 'filled', shown: '身份证' });
  expect(await kinds()).toEqual(['combobox 身份证']);
});

it('a list that goes on showing its choice where it asked for one holds it, until it asks again', async () => {
  await open(
    `<label>网站内容</label><div class="my-select" tabindex="0" style="width:200px"><div class="x-placeholder">请选择</div><input></div>
     <ul style="position:absolute;display:none"></ul>`,
    `$('.my-select').onclick = () => { $('ul').style.display = 'block';
       $('ul').innerHTML = '<li role="option">博客</li><li role="option">网络购物</li>'; };
     $('ul').onclick = (e) => { $('.x-placeholder').textContent = e.target.textContent; $('ul').style.display = 'none'; };`,
  );
  expect(await fill('combobox', choice('博客'))).toMatchObject({ outcome: 'filled' });
  const right = () =>
    page.evaluate((v) => (globalThis as never as { T: Helpers }).T.isRight('combobox', v), choice('博客'));
  expect(await right()).toBe(true);
  await page.evaluate("document.querySelector('.x-placeholder').textContent = '请选择'");
  expect(await right()).toBe(false);
});

it('a switch in an element of its own name is one', async () => {
  await open(
    `<label>就是主体负责人</label><uni-switch><div class="uni-switch-wrapper"><div class="uni-switch-input" style="width:48px;height:28px"></div></div></uni-switch>`,
    `$('uni-switch').onclick = () => $('.uni-switch-input').classList.toggle('uni-switch-input-checked');`,
  );
  expect(await kinds()).toEqual(['switch ']);
  const yes: FieldValue = { kind: 'boolean', text: '是', value: true, yes: ['是'], no: ['否'] };
  expect((await fill('switch', yes)).outcome).toBe('filled');
  expect(await read(`!!document.querySelector('.uni-switch-input-checked')`)).toBe(true);
});

it('the sheet that holds every list of a page makes no list that of the one before', async () => {
  await open(
    `<label>单位性质</label><div class="a my-select" tabindex="0" style="width:200px"><span>请选择</span></div>
     <label>所属区域</label><div class="my-cascader" style="width:200px"><input readonly placeholder="请选择"></div>`,
    `const sheet = document.createElement('div'); sheet.style.cssText = 'position:fixed;inset:0;pointer-events:none';
     const list = (at, texts, done) => { document.body.append(sheet); const ul = document.createElement('ul');
       ul.style.cssText = 'position:absolute;pointer-events:auto;left:0;top:' + at.getBoundingClientRect().bottom + 'px';
       for (const t of texts) ul.append(Object.assign(document.createElement('li'), { textContent: t, onclick: () => { done(t); ul.className = 'x-leave'; setTimeout(() => ul.remove(), 200); } }));
       sheet.append(ul); };
     $('.a').onclick = () => list($('.a'), ['企业', '个人'], (t) => { $('span').textContent = t; });
     $('.my-cascader').onclick = () => list($('.my-cascader'), ['浙江省', '河南省'], (t) => { $('input').value = t; });`,
  );
  const place: FieldValue = { kind: 'region', text: '', path: ['浙江省'] };
  expect(await fill('combobox', choice('企业'))).toMatchObject({ outcome: 'filled', shown: '企业' });
  expect(await fill('cascader', place)).toMatchObject({ outcome: 'filled', shown: '浙江省' });
});

it('the complaint that comes up under a field is no list on its way', async () => {
  await open(
    `<label>证件类型</label><div class="my-select" tabindex="0" style="width:200px"><div class="inner"><span>请选择</span></div></div>
     <div style="position:relative;height:30px"><div class="form-error" style="position:absolute;display:none">必须填写</div></div>
     <ul style="position:absolute;display:none"><li>身份证</li><li>护照</li></ul>`,
    `let presses = 0, first = performance.now();
     $('.my-select').onmousedown = () => { window.between = performance.now() - first; first = performance.now(); if (presses++) $('ul').style.display = 'block'; else $('.form-error').style.display = 'block'; };
     $('ul').onclick = (e) => { $('span').textContent = e.target.textContent; $('ul').style.display = 'none'; };`,
  );
  expect(await fill('combobox', choice('身份证'))).toMatchObject({ outcome: 'filled', shown: '身份证' });
  // Less than with the second and a half a list may take to load.
  expect(await read('between')).toBeLessThan(1500);
});

it('the choices of another row are no list, though they look another way when they lose the focus', async () => {
  await open(
    `<div><label>服务类型</label><div class="group"><label><input type="radio" name="a">网站应用服务</label><label><input type="radio" name="a">小程序应用服务</label></div></div>
     <div><label>网站内容</label><div class="my-select" tabindex="0" style="width:200px"><span>请选择</span></div></div><ul style="position:absolute;display:none"></ul>`,
    `window.beside = 0; document.addEventListener('mousedown', (e) => { if (e.target === document.body) beside++; });
     $('.group input').focus(); $('.group').addEventListener('focusout', () => { $('.group').className = 'group touched'; });
     $('.my-select').onclick = () => setTimeout(() => { $('ul').style.display = 'block'; $('ul').innerHTML = '<li role="option">博客</li><li role="option">网络购物</li>'; }, 100);
     $('ul').onclick = (e) => { $('.my-select span').textContent = e.target.textContent; $('ul').style.display = 'none'; };`,
  );
  expect(await fill('combobox', choice('网络购物'))).toMatchObject({ outcome: 'filled', shown: '网络购物' });
  // Taken for a list that stays open, they would be shut by a press beside it.
  expect(await read('beside')).toBe(0);
});

it('a plain list of cities takes the city of a whole region, and nothing of a list without it', async () => {
  const LIST = (texts: string) =>
    [
      `<label>所在城市</label><div class="my-select" tabindex="0" style="width:200px"><span>请选择</span></div><ul style="position:absolute;display:none"></ul>`,
      `document.addEventListener('mousedown', (e) => { if (!e.target.closest('.my-select, ul')) $('ul').style.display = 'none'; });
     $('.my-select').onclick = () => { $('ul').style.display = 'block'; $('ul').innerHTML = '${texts}'.replace(/\\S+/g, '<li role="option">$&</li>'); };
     $('ul').onclick = (e) => { $('.my-select span').textContent = e.target.textContent; $('ul').style.display = 'none'; };`,
    ] as const;
  const place: FieldValue = { kind: 'region', text: '', path: ['浙江省', '杭州市', '西湖区'] };
  await open(...LIST('宁波市 杭州市 温州市'));
  expect(await fill('combobox', place)).toMatchObject({ shown: '杭州市' });
  await open(...LIST('济南市 青岛市'));
  expect(await fill('combobox', place)).toMatchObject({ outcome: 'no-option', shown: '' });
});
