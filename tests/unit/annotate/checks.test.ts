/** Findings come from elsewhere: late, out of date, or never. */
import { expect, it, vi } from 'vitest';
import { createChecks } from '../../../lib/annotate/checks';
import { adopt, dropOutdated, onDisplay, takeFindings } from '../../../lib/annotate/state';
import type { AnnotatedField, PlacedFinding } from '../../../lib/annotate/types';

const box = {} as HTMLElement;
const short: PlacedFinding = {
  ruleId: 'short',
  field: 'site.name',
  severity: 'error',
  message: '短',
  sources: [],
};

/** A page with one box and a background that answers when it is told to. */
const setUp = (value = '青') => {
  const page = { value };
  const field: AnnotatedField = {
    id: 'a',
    keys: ['site.name'],
    siteBlock: 0,
    label: '网站名称',
    anchor: box,
    inputs: [box],
    read: () => page.value,
    apply: async () => true,
  };
  const states = adopt([], [field]);
  const state = states[0]!;
  const asked: ((findings: readonly PlacedFinding[] | undefined) => void)[] = [];
  const modes: string[] = [];
  const stop = new AbortController();
  const checks = createChecks({
    signal: stop.signal,
    states: () => states,
    evaluate: () => new Promise((done) => asked.push(done)),
    take(findings, values, mode) {
      modes.push(mode);
      if (findings) takeFindings(states, findings, mode, values);
      else dropOutdated(states, values);
    },
  });
  const answer = async (findings?: readonly PlacedFinding[]) => {
    asked.at(-1)!(findings);
    await new Promise((done) => setTimeout(done));
  };
  const shown = () => onDisplay(states).map((d) => d.finding.ruleId);
  return { page, state, checks, asked, modes, stop, answer, shown };
};

it('asks once for what is asked while an answer is out', async () => {
  const { checks, state, asked, modes, answer } = setUp();
  void checks.ask('existing', state);
  void checks.ask('existing', state);
  void checks.ask('new', state);
  expect(asked).toHaveLength(1);
  await answer([]);
  expect(asked).toHaveLength(2);
  await answer([]);
  expect([asked.length, modes]).toEqual([2, ['existing', 'new']]);
  void checks.ask('new');
  expect(asked).toHaveLength(3);
});

it('ties a finding to the value it was made for, whatever was typed since', async () => {
  const { page, checks, state, answer, shown } = setUp();
  void checks.ask('new', state);
  page.value = '青禾里';
  await answer([short]);
  expect([shown(), state.value]).toEqual([['short'], '青']);
  void checks.ask('existing', state);
  await answer([]);
  expect([shown(), state.value]).toEqual([[], '青禾里']);
});

it('keeps the value of a field that was edited again while the answer was out', async () => {
  const { page, checks, state, answer } = setUp();
  void checks.ask('new', state);
  page.value = '青禾';
  void checks.ask('existing', state);
  await answer([short]);
  expect(state.value).toBe('');
  await answer([short]);
  expect(state.value).toBe('青禾');
});

it('without an answer says nothing about a value that has changed, and calls nothing right', async () => {
  const { page, checks, state, answer, shown } = setUp();
  void checks.ask('new', state);
  await answer([short]);
  void checks.ask('existing', state);
  await answer(undefined);
  expect(shown()).toEqual(['short']);
  page.value = '青禾';
  void checks.ask('existing', state);
  await answer(undefined);
  expect([shown(), state.ok]).toEqual([[], false]);
});

it('outlives a question that fails, and stops with the signal', async () => {
  const { checks, state, asked, stop, modes } = setUp();
  const failing = createChecks({
    signal: new AbortController().signal,
    states: () => [state],
    evaluate: vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue([]),
    take: (findings) => modes.push(findings ? 'answer' : 'none'),
  });
  await failing.ask('new');
  await failing.ask('new');
  expect(modes).toEqual(['none', 'answer']);
  void checks.ask('new');
  stop.abort();
  asked[0]!([]);
  await new Promise((done) => setTimeout(done));
  expect(modes).toHaveLength(2);
});
