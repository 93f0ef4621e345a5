import { describe, expect, it } from 'vitest';
import {
  adopt,
  countFindings,
  dropFinding,
  onDisplay,
  stateFor,
  takeFindings as take,
} from '../../../lib/annotate/state';
import type { AnnotatedField, PlacedFinding } from '../../../lib/annotate/types';
import type { FieldKey } from '../../../lib/schema/fields';

const box = {} as HTMLElement;
const field = (id: string, key: FieldKey, value: string, siteBlock = 0): AnnotatedField => ({
  id,
  keys: [key],
  siteBlock,
  label: id,
  anchor: box,
  inputs: [box],
  read: () => value,
  apply: async () => true,
});
const finding = (field: FieldKey, ruleId: string, more: Partial<PlacedFinding> = {}): PlacedFinding => ({
  ruleId,
  field,
  severity: 'warning',
  message: ruleId,
  sources: [],
  ...more,
});
const shown = (states: ReturnType<typeof adopt>) => onDisplay(states).map((d) => d.finding.ruleId);

/** The findings about what the fields show now, or showed then. */
const takeFindings = (
  states: ReturnType<typeof adopt>,
  findings: readonly PlacedFinding[],
  mode: 'existing' | 'new',
  values = new Map(states.map((s) => [s, s.field.read()])),
) => take(states, findings, mode, values);

describe('when a finding may appear', () => {
  it('shows all findings of settled fields, worst first', () => {
    const states = adopt([], [field('a', 'site.name', '青禾')]);
    const findings = [
      finding('site.name', 'note', { severity: 'info' }),
      finding('site.name', 'short', { severity: 'error' }),
    ];
    takeFindings(states, findings, 'new');
    expect(shown(states)).toEqual(['short', 'note']);
  });

  it('holds a new finding back while its field is typed in, and updates those on display', () => {
    const states = adopt([], [field('a', 'site.name', '青禾')]);
    takeFindings(states, [finding('site.name', 'short', { message: '2 个字' })], 'new');
    states[0]!.typing = true;
    const next = [finding('site.name', 'short', { message: '1 个字' }), finding('site.name', 'word')];
    takeFindings(states, next, 'new');
    expect(onDisplay(states).map((d) => d.finding.message)).toEqual(['1 个字']);
  });

  it('holds a new finding of another field back until the one being typed in settles', () => {
    const states = adopt([], [field('a', 'site.name', '青禾'), field('b', 'site.domain', 'x.cn')]);
    takeFindings(states, [finding('site.domain', 'mismatch')], 'existing');
    expect(shown(states)).toEqual([]);
    takeFindings(states, [finding('site.domain', 'mismatch')], 'new');
    expect(shown(states)).toEqual(['mismatch']);
  });

  it('reports a field as fixed only when nothing is left, not even a finding that waits', () => {
    const states = adopt([], [field('a', 'site.name', '青禾里')]);
    takeFindings(states, [finding('site.name', 'short')], 'new');
    states[0]!.typing = true;
    expect(takeFindings(states, [finding('site.name', 'word')], 'new')).toEqual([]);
    states[0]!.typing = false;
    takeFindings(states, [finding('site.name', 'word')], 'new');
    expect(takeFindings(states, [], 'new')).toEqual(states);
  });

  it('reports what was fixed in mid-word when the field settles, unless it is wrong or empty by then', () => {
    const fixedAfter = (
      more: (state: ReturnType<typeof adopt>[0]) => void,
      findings: PlacedFinding[] = [],
    ) => {
      const states = adopt([], [field('a', 'site.name', '青禾里')]);
      takeFindings(states, [finding('site.name', 'short')], 'new');
      states[0]!.typing = true;
      expect(takeFindings(states, [], 'existing')).toEqual([]);
      expect(shown(states)).toEqual([]);
      more(states[0]!);
      takeFindings(states, findings, 'existing');
      states[0]!.typing = false;
      const fixed = takeFindings(states, findings, 'new').length;
      expect(takeFindings(states, findings, 'new')).toEqual([]);
      return fixed;
    };
    expect(fixedAfter(() => {})).toBe(1);
    expect(fixedAfter(() => {}, [finding('site.name', 'word')])).toBe(0);
    expect(
      fixedAfter((state) => {
        state.field = field('a', 'site.name', '');
      }),
    ).toBe(0);
  });

  it('keeps an untouched empty field silent until it is woken', () => {
    const states = adopt([], [field('a', 'site.name', '')]);
    takeFindings(states, [finding('site.name', 'required')], 'new');
    expect(shown(states)).toEqual([]);
    states[0]!.awake = true;
    takeFindings(states, [finding('site.name', 'required')], 'new');
    expect(shown(states)).toEqual(['required']);
  });

  it('does not call emptying a field a fix', () => {
    const states = adopt([], [field('a', 'site.name', '青禾')]);
    takeFindings(states, [finding('site.name', 'short')], 'new');
    states[0]!.field = field('a', 'site.name', '');
    expect(takeFindings(states, [], 'new')).toEqual([]);
  });
});

describe('putting aside', () => {
  const both = () => {
    const states = adopt([], [field('a', 'site.name', '青禾'), field('b', 'entity.name', '青禾')]);
    const findings = [
      finding('entity.name', 'word'),
      finding('site.name', 'word'),
      finding('site.name', 'short'),
    ];
    takeFindings(states, findings, 'new');
    return states;
  };
  it('takes a finding from one field at once, and calls nothing fixed', () => {
    const states = both();
    expect(dropFinding([states[0]!], finding('site.name', 'word'))).toEqual([]);
    expect(shown(states)).toEqual(['short', 'word']);
  });
  it('takes a rule from every field, and remembers nothing: the answer decides', () => {
    const states = both();
    dropFinding(states, finding('site.name', 'word'));
    expect(shown(states)).toEqual(['short']);
    takeFindings(states, [finding('entity.name', 'word')], 'new');
    expect(shown(states)).toEqual(['word']);
  });
});

describe('fields over scans', () => {
  it('keeps what it knows when the page mounts the field anew', () => {
    const old = adopt([], [field('a', 'site.name', '青禾')]);
    takeFindings(old, [finding('site.name', 'short')], 'new');
    const states = adopt(old, [field('other-id', 'site.name', '青禾'), field('c', 'site.remarks', '')]);
    expect(shown(states)).toEqual(['short']);
    expect(states[0]!.field.id).toBe('other-id');
  });

  it('finds the field by site block, and a lone field whatever the block', () => {
    const two = adopt([], [field('a', 'site.name', 'x'), field('b', 'site.name', 'y', 1)]);
    expect(stateFor(two, { field: 'site.name', siteBlock: 1 })?.field.id).toBe('b');
    expect(stateFor(two, { field: 'site.name' })?.field.id).toBe('a');
    const lone = adopt([], [field('b', 'site.name', 'y', 1)]);
    expect(stateFor(lone, { field: 'site.name' })?.field.id).toBe('b');
    expect(stateFor(lone, { field: 'site.domain' })).toBeUndefined();
  });

  it('remembers the value a fix for another field was made for', () => {
    const states = adopt(
      [],
      [field('a', 'entity.mailingAddress', '三组'), field('b', 'entity.remarks', '旧')],
    );
    const fix = { label: '写入备注', value: '已是最小门牌', field: 'entity.remarks' as const };
    takeFindings(states, [finding('entity.mailingAddress', 'village', { fix })], 'new');
    expect([...states[0]!.fixValues]).toEqual([['village', '旧']]);
  });

  it('counts by severity', () => {
    expect(countFindings([{ severity: 'error' }, { severity: 'error' }, { severity: 'info' }])).toEqual({
      error: 2,
      warning: 0,
      info: 1,
    });
  });
});
