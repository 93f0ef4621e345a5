/** The context menu: names without values, one approval for one box, nothing while locked. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldLook, FieldWrite } from '../../../lib/protocol/one-field';
import type { ControlDescription } from '../../../lib/recognise/types';
import type { Applicant } from '../../../lib/schema/applicant';
import type { Applicants } from '../../../lib/service/applicants';
import { createMenu, type MenuItem } from '../../../lib/service/menu';
import { createMenuClick } from '../../../lib/service/menu-click';
import type { Platform } from '../../../lib/service/ports';
import { createTeaching } from '../../../lib/service/teach';
import { memory } from './memory';

const file = readFileSync(resolve(import.meta.dirname, '../../fixtures/applicants.json'), 'utf8');
const CLIENTS = JSON.parse(file).applicants as Applicant[];
const HOST = 'icp.mouyun-example.cn';

const description: ControlDescription = {
  id: 'c1',
  kind: 'text',
  labels: [{ text: '挂靠方', source: 'form-item' }],
  headings: ['主体信息'],
  value: '',
  touched: false,
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
};

const setUp = () => {
  const page = {
    look: { token: 't1', host: HOST, description } as FieldLook | undefined,
    written: [] as FieldWrite[],
    outcome: 'filled' as const,
    looks: 0,
  };
  const said: string[] = [];
  const drawn: (readonly MenuItem[])[] = [];
  const state = { locked: false, opened: 0, told: [] as string[] };
  const platform = {
    session: memory(),
    local: memory(),
    language: () => 'zh',
    frames: { list: async () => ({ kind: 'closed' }) },
  } as unknown as Platform;
  const applicants = {
    state: async () => ({ state: state.locked ? 'locked' : 'device-key' }),
    list: async () => CLIENTS.map((a) => ({ id: a.id, label: a.label, sites: [] })),
    get: async (id: string) => CLIENTS.find((a) => a.id === id),
  } as unknown as Applicants;
  const menu = createMenu(platform, applicants, async (items) => void drawn.push(items));
  const teaching = createTeaching(platform.local, async (host) => void state.told.push(host));
  const click = createMenuClick({
    platform,
    applicants,
    menu,
    teaching,
    reach: {
      look: async () => {
        page.looks += 1;
        return page.look;
      },
      write: async (_tab, _frame, request) => {
        page.written.push(request);
        return { outcome: page.outcome };
      },
    },
    answer: async (_tab, { message }) => void said.push(message),
    openOptions: async () => {
      state.opened += 1;
    },
  });
  const at = (item: string) => click({ item, tabId: 7, frameId: 0 });
  return { page, said, drawn, state, platform, menu, teaching, at };
};

let t: ReturnType<typeof setUp>;
beforeEach(async () => {
  t = setUp();
  await t.menu.refresh();
});
const ids = () => t.drawn.at(-1)!.map((i) => i.id);

describe('the menu', () => {
  it('names the client and its known fields, and holds no value of it', () => {
    const text = JSON.stringify(t.drawn.at(-1));
    expect(text).toContain(CLIENTS[0]!.label);
    expect(ids()).toContain('fill:entity.idNumber');
    for (const value of [CLIENTS[0]!.entity?.idNumber, CLIENTS[0]!.entityManager?.mobile])
      expect(text).not.toContain(value);
  });
  it('has no entry for codes, and every parent comes before its children', () => {
    expect(ids().some((id) => id.includes('sms.code'))).toBe(false);
    t.drawn.at(-1)!.forEach((item, i, all) => {
      if (item.parent) expect(all.slice(0, i).map((x) => x.id)).toContain(item.parent);
    });
    expect(new Set(ids()).size).toBe(ids().length);
  });
  it('offers only to unlock while locked, and is drawn only when something changed', async () => {
    const before = t.drawn.length;
    await t.menu.refresh();
    expect(t.drawn.length).toBe(before);
    t.state.locked = true;
    await t.menu.refresh();
    expect(ids().filter((id) => id.startsWith('fill'))).toEqual([]);
    await t.at('unlock');
    expect(t.state.opened).toBe(1);
  });
  it('follows the order chosen last', async () => {
    await t.platform.session.set('choice:9', { applicantId: CLIENTS[1]!.id });
    await t.menu.refresh(9);
    expect(t.drawn.at(-1)![0]!.title).toContain(CLIENTS[1]!.label);
  });
});

describe('a click on a field', () => {
  it('sends this one value to this one box and names the host', async () => {
    await t.at('fill:entity.name');
    expect(t.page.written).toEqual([
      { token: 't1', keys: ['entity.name'], value: { kind: 'text', text: CLIENTS[0]!.entity?.name } },
    ]);
    expect(t.said[0]).toContain(HOST);
    expect(t.said[0]).not.toContain(CLIENTS[0]!.entity?.name);
  });
  it.each(['never-filled', 'insecure', 'read-only', 'not-visible', 'no-field'] as const)(
    'sends nothing to a box that is %s',
    async (refused) => {
      t.page.look = { refused, host: HOST };
      await t.at('fill:entity.name');
      expect(t.page.written).toEqual([]);
      expect(t.said[0]!.length).toBeGreaterThan(5);
    },
  );
  it('sends nothing where the frame is out of reach, or while locked', async () => {
    t.page.look = undefined;
    await t.at('fill:entity.name');
    t.state.locked = true;
    await t.at('fill:entity.name');
    expect([t.page.written, t.page.looks]).toEqual([[], 1]);
  });
  it('fills the client the menu named, also when another one was used since', async () => {
    await t.platform.session.set('menu', {
      applicantId: CLIENTS[1]!.id,
      siteIndex: 0,
      filingType: 'firstFiling',
      smsRole: 'entityManager',
    });
    await t.at('fill:entity.name');
    expect(t.page.written[0]?.value.text).toBe(CLIENTS[1]!.entity?.name);
  });
  it('does nothing for an item that is no field', async () => {
    for (const item of ['fill:sms.code', 'fill:__proto__', 'fill', 'teach:sms.code', 'x']) await t.at(item);
    expect([t.page.looks, t.said]).toEqual([0, []]);
  });
});

describe('teaching', () => {
  it('keeps the lesson for the host and tells its pages', async () => {
    await t.at('teach:entity.name');
    expect(await t.teaching.all()).toEqual({
      [HOST]: [{ label: '挂靠方', section: '主体信息', hint: '', key: 'entity.name' }],
    });
    expect(t.state.told).toEqual([HOST]);
    expect(t.page.written).toEqual([]);
  });
  it('lets a later lesson replace an earlier one, and forgets it when asked', async () => {
    await t.at('teach:entity.name');
    await t.at('teach:none');
    const [lesson, ...more] = (await t.teaching.all())[HOST]!;
    expect([lesson?.key, more]).toEqual(['none', []]);
    await t.teaching.remove(HOST, lesson!);
    expect(await t.teaching.all()).toEqual({});
  });
  it('comes out as a file and in again on another computer', async () => {
    await t.at('teach:entity.name');
    const text = await t.teaching.exportText();
    expect(text).not.toContain(CLIENTS[0]!.entity?.name);
    const other = createTeaching(memory(), async () => undefined);
    expect(await other.importText(text)).toEqual({ added: 1 });
    expect(await other.importText(text)).toEqual({ added: 1 });
    expect(await other.all()).toEqual(await t.teaching.all());
  });
  it.each([
    ['{', 'not-json'],
    ['{"format":"x"}', 'other-format'],
    ['{"format":"icp-filing-taught-fields","version":2}', 'newer-version'],
    ['{"format":"icp-filing-taught-fields","version":1,"hosts":[]}', 'bad-entry'],
    ['{"format":"icp-filing-taught-fields","version":1,"hosts":{"a b":[]}}', 'bad-entry'],
    [
      '{"format":"icp-filing-taught-fields","version":1,"hosts":{"a.cn":[{"label":"x","section":"","hint":"","key":"entity.password"}]}}',
      'bad-entry',
    ],
  ])('refuses %s and writes nothing', async (text, problem) => {
    expect(await t.teaching.importText(text)).toMatchObject({ problem });
    expect(await t.teaching.all()).toEqual({});
  });
});
