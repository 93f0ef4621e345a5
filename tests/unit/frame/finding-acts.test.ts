/** A fix from the popup reaches its field only while the page shows what the user saw, and can be taken back. */
import { describe, expect, it } from 'vitest';
import type { AnnotatedField } from '../../../lib/annotate/types';
import { createFindingActs } from '../../../lib/frame/finding-acts';

const KEY = 'entityManager.idNumber';

const page = () => {
  const shown = { value: '33010619850307018x', keeps: true };
  let changes = 0;
  const field = {
    inputs: [],
    read: () => shown.value,
    apply: async (value: string) => {
      if (shown.keeps) shown.value = value;
      return shown.keeps;
    },
  } as unknown as AnnotatedField;
  const acts = createFindingActs({
    findings: async () =>
      shown.value.endsWith('x')
        ? [
            {
              ruleId: 'id-number-writing',
              field: KEY,
              severity: 'error' as const,
              message: '',
              sources: [],
              shown: shown.value,
            },
          ]
        : [],
    field: (id) => (id === 'm1' ? field : undefined),
    changed: () => {
      changes += 1;
    },
  });
  const fix = (more: { expected?: string; matchId?: string } = {}) =>
    acts.handle({
      act: 'fix',
      ruleId: 'id-number-writing',
      field: KEY,
      matchId: 'm1',
      expected: '33010619850307018x',
      value: '33010619850307018X',
      ...more,
    });
  const undo = () => acts.handle({ act: 'undo', ruleId: 'id-number-writing', field: KEY });
  return { shown, acts, fix, undo, changes: () => changes };
};

describe('a fix from outside the page', () => {
  it('is written, reported as a change, and taken back once', async () => {
    const { shown, fix, undo, changes } = page();
    expect(await fix()).toBe(true);
    expect(shown.value).toBe('33010619850307018X');
    expect(changes()).toBe(1);
    expect(await undo()).toBe(true);
    expect(shown.value).toBe('33010619850307018x');
    expect(await undo()).toBe(false);
  });
  it('is left out when the user has typed on, the field is gone or the page keeps its value', async () => {
    const { shown, fix } = page();
    expect(await fix({ matchId: 'gone' })).toBe(false);
    shown.value = '330106198503070180';
    expect(await fix()).toBe(false);
    expect(shown.value).toBe('330106198503070180');
    shown.value = '33010619850307018x';
    shown.keeps = false;
    expect(await fix()).toBe(false);
    expect(shown.value).toBe('33010619850307018x');
  });
  it('is not taken back over what the user typed since', async () => {
    const { shown, fix, undo } = page();
    await fix();
    shown.value = '110101199003070011';
    expect(await undo()).toBe(false);
    expect(shown.value).toBe('110101199003070011');
  });
});

describe('本次忽略', () => {
  it('is kept with the value it was for', async () => {
    const { acts } = page();
    acts.ignore({ ruleId: 'a', field: KEY, shown: '33010619850307018x' });
    await acts.handle({ act: 'ignore', ruleId: 'b', field: 'site.name', value: '小鱼' });
    expect(acts.ignored).toEqual([
      { ruleId: 'a', field: KEY, value: '33010619850307018x' },
      { ruleId: 'b', field: 'site.name', value: '小鱼' },
    ]);
  });
});
