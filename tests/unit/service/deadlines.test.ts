/** Reminders over a fake clock, alarm and screen: each deadline told once, nothing of a client in plain. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Applicant } from '../../../lib/schema/applicant';
import { createDeadlines, type DeadlinePorts, MANY } from '../../../lib/service/deadlines';
import type { ReminderTargets } from '../../../lib/service/orders';
import type { LocalStore } from '../../../lib/service/ports';

const LABEL = '杭州青禾文化创意有限公司';
const SMS = '2026-11-22T06:20:00.000Z';
const client = (more: Partial<Applicant> = {}): Applicant => ({
  id: 'c-zhang-3307',
  label: LABEL,
  entity: { idNumber: '91330106MA2EXAM19G' },
  sites: [{ domain: 'qinghe-example.cn' }],
  filingOrders: [
    { id: 'order-1', filingType: 'addAccess', domains: ['qinghe-example.cn'], smsReceivedAt: SMS },
  ],
  ...more,
});

const setUp = () => {
  const world = {
    clients: [client()],
    locked: false,
    allowed: true,
    now: '2026-11-22T07:00:00.000Z',
    alarm: undefined as string | undefined,
    shown: [] as { id: string; title: string; message: string }[],
    withdrawn: [] as string[],
    opened: [] as string[],
    plain: new Map<string, unknown>(),
    targets: {} as ReminderTargets,
  };
  let ids = 0;
  const ports: DeadlinePorts = {
    local: {
      get: async <T>(key: string) => world.plain.get(key) as T | undefined,
      set: async (key: string, value: unknown) => void world.plain.set(key, structuredClone(value)),
      remove: async (key: string) => void world.plain.delete(key),
    } as unknown as LocalStore,
    store: {
      clients: async () => world.clients,
      edit: async () => undefined,
      targets: async () => world.targets,
      setTargets: async (targets) => {
        world.targets = targets;
      },
    },
    locked: async () => world.locked,
    setAlarm: async (at) => {
      world.alarm = at;
    },
    allowed: async () => world.allowed,
    notify: async (id, words) => void world.shown.push({ id, ...words }),
    withdraw: async (gone) => void world.withdrawn.push(...gone),
    openPage: async (path) => void world.opened.push(path),
    now: () => world.now,
    uuid: () => `uuid-${++ids}`,
    language: () => 'zh',
  };
  return { world, deadlines: createDeadlines(ports), restart: () => createDeadlines(ports) };
};

let t: ReturnType<typeof setUp>;
beforeEach(() => {
  t = setUp();
});
/** The alarm goes off when it is set to. */
const later = async (now: string, deadlines = t.deadlines) => {
  t.world.now = now;
  await deadlines.ring();
};

describe('one reminder per deadline', () => {
  it('sets the alarm, tells once with the label, and never again', async () => {
    await t.deadlines.rebuild();
    expect(t.world.alarm).toBe('2026-11-23T00:20:00.000Z');
    await later('2026-11-22T23:00:00.000Z');
    expect(t.world.shown).toEqual([]);
    await Promise.all([later('2026-11-23T00:20:00.000Z'), t.deadlines.ring(), t.deadlines.rebuild()]);
    expect(t.world.shown).toHaveLength(1);
    expect(t.world.shown[0]).toMatchObject({ title: '短信核验快到 24 小时' });
    expect(t.world.shown[0]?.message).toContain(LABEL);
    await later('2026-11-23T03:00:00.000Z', t.restart());
    await t.restart().rebuild();
    expect(t.world.shown).toHaveLength(1);
    expect(t.world.alarm).toBeUndefined();
  });
  it('another date is another deadline; the same date entered again is not', async () => {
    await t.deadlines.rebuild();
    await later('2026-11-23T00:30:00.000Z');
    const order = t.world.clients[0]!.filingOrders![0]!;
    const enter = async (smsReceivedAt: string) => {
      t.world.clients = [client({ filingOrders: [{ ...order, smsReceivedAt }] })];
      await t.deadlines.rebuild();
    };
    await enter('');
    expect(t.world.withdrawn).toEqual([t.world.shown[0]?.id]);
    await enter(SMS);
    expect(t.world.shown).toHaveLength(1);
    await enter('2026-11-22T23:00:00.000Z');
    expect(t.world.alarm).toBe('2026-11-23T17:00:00.000Z');
    await later('2026-11-23T17:00:00.000Z');
    expect(t.world.shown).toHaveLength(2);
  });
  it('a deadline dealt with is not told', async () => {
    await t.deadlines.rebuild();
    t.world.clients = [client({ filingOrders: [{ id: 'order-1', smsReceivedAt: SMS, state: 'approved' }] })];
    await t.deadlines.rebuild();
    expect(t.world.alarm).toBeUndefined();
    await later('2026-11-23T01:00:00.000Z');
    expect(t.world.shown).toEqual([]);
  });
  it('one that had passed when it was entered is not told; one that passed while the browser was closed is', async () => {
    t.world.now = '2026-12-01T00:00:00.000Z';
    await t.deadlines.rebuild();
    expect(t.world.shown).toEqual([]);
    t = setUp();
    await t.deadlines.rebuild();
    t.world.now = '2026-11-25T00:00:00.000Z';
    await t.restart().rebuild();
    expect(t.world.shown).toHaveLength(1);
    expect(t.world.shown[0]?.message).toContain('已经过了');
    await t.restart().rebuild();
    expect(t.world.shown).toHaveLength(1);
  });
  it('many at once are one summary', async () => {
    t.world.clients = Array.from({ length: 300 }, (_, i) =>
      client({
        id: `c-${i}`,
        filingOrders: [],
        sites: [{ domain: `d${i}.cn`, domainExpiresOn: '2026-12-10' }],
      }),
    );
    await t.deadlines.rebuild();
    expect(t.world.shown.map((s) => [s.id, s.title])).toEqual([[MANY, '300 个备案期限快到了']]);
    await t.deadlines.rebuild();
    expect(t.world.shown).toHaveLength(1);
  });
});

describe('permission', () => {
  it('waits for it, then tells what was due', async () => {
    t.world.allowed = false;
    await t.deadlines.rebuild();
    await later('2026-11-23T00:30:00.000Z');
    expect(t.world.shown).toEqual([]);
    t.world.allowed = true;
    await t.deadlines.ring();
    expect(t.world.shown).toHaveLength(1);
  });
});

describe('what others may learn', () => {
  it('the plain schedule has no word of the client, nor its ids', async () => {
    t.world.clients = [client({ entityManager: { name: '李某晴', idValidUntil: '2027-01-01' } })];
    await t.deadlines.rebuild();
    const plain = JSON.stringify([...t.world.plain.values()]);
    expect(plain).toContain('uuid-1');
    for (const secret of [LABEL, 'c-zhang', 'order-1', 'qinghe', '李某晴', '91330106'])
      expect(plain).not.toContain(secret);
    expect(Object.keys((t.world.plain.get('deadlines') as object[])[0]!).sort()).toEqual([
      'allDay',
      'dueAt',
      'id',
      'kind',
      'remindAt',
    ]);
  });
  it('while locked reminders come without the label, and the schedule stays', async () => {
    await t.deadlines.rebuild();
    t.world.locked = true;
    t.world.clients = [];
    t.world.alarm = undefined;
    await t.restart().rebuild();
    expect(t.world.alarm).toBe('2026-11-23T00:20:00.000Z');
    await later('2026-11-23T00:30:00.000Z');
    expect(JSON.stringify(t.world.shown)).not.toContain(LABEL);
    expect(t.world.shown).toHaveLength(1);
  });
});

describe('a click', () => {
  it('opens the order; a summary opens the list', async () => {
    await t.deadlines.rebuild();
    await later('2026-11-23T00:30:00.000Z');
    const id = t.world.shown[0]!.id;
    await t.deadlines.clicked(id);
    await t.deadlines.clicked(MANY);
    expect(t.world.opened).toEqual([`sidepanel.html?reminder=${id}`, 'options.html']);
    expect(t.world.withdrawn).toEqual([id, MANY]);
    expect(await t.deadlines.target(id)).toEqual({
      applicantId: 'c-zhang-3307',
      siteIndex: 0,
      filingType: 'addAccess',
      orderId: 'order-1',
    });
    t.world.locked = true;
    expect(await t.deadlines.target(id)).toBeUndefined();
    t.world.locked = false;
    t.world.clients = [client({ id: 'other' })];
    expect(await t.deadlines.target(id)).toBeUndefined();
  });
});

describe('forgetting', () => {
  it('leaves nothing, also when the last client is gone', async () => {
    for (const end of ['forget', 'rebuild'] as const) {
      t = setUp();
      await t.deadlines.rebuild();
      await later('2026-11-23T00:30:00.000Z');
      t.world.clients = [];
      await t.deadlines[end]();
      expect([...t.world.plain.keys()]).toEqual([]);
      expect(t.world.alarm).toBeUndefined();
      expect(t.world.withdrawn).toContain(t.world.shown[0]?.id);
    }
  });
  it('reads a damaged schedule as none', async () => {
    t.world.plain.set('deadlines', 'x');
    await t.deadlines.rebuild();
    expect(t.world.plain.get('deadlines')).toHaveLength(1);
  });
});
