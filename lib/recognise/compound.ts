/** Controls that stand for several keys, and keys that stand on several controls. */
import { type FieldKey, propertyOf, type Section, sectionOf } from '../schema/fields';
import { placedCandidate, type Reading, special } from './candidates';
import { meaningOf } from './lookup';
import { placeOf } from './sections';
import { normalise } from './text';
import type { ControlDescription } from './types';

const REGION_KEYS = ['entity.province', 'entity.city', 'entity.district'] as const;
const MANAGERS = ['entityManager', 'siteManager'] as const;
const CHOICE = /^(?:select|combobox)$/;
const DATED = /^(?:date|text|split-text)$/;

const LASTS = /^(?:证件)?(?:长期|永久)(?:有效)?$|long.?term|permanent/i;
/** 是否长期：○ 是 ○ 否 */
const ASKS_LASTING = /^(?:证件)?(?:有效期)?(?:是否)?(?:为)?(?:长期|永久)(?:有效)?[:：?？*\s]*$/;

const isLongTerm = ({ kind, options, labels }: ControlDescription): boolean =>
  /^(?:checkbox|checkbox-group|radio-group|switch)$/.test(kind) &&
  ((options ?? labels.map((l) => l.text)).some((t) => LASTS.test(t.trim())) ||
    (!!options?.every((o) => /^[是否]$/.test(o.trim())) &&
      labels.some((l) => ASKS_LASTING.test(l.text.trim()))));

/** Controls that share one label with the control at `i`, or stand beside it under the same words. */
function rowOf(readings: readonly Reading[], i: number, kinds: RegExp): number[] {
  const { group, labels } = readings[i]!.description;
  const main = labels[0]?.text;
  const fits = (n: number): boolean => {
    const d = readings[n]?.description;
    if (!d?.visible || !kinds.test(d.kind)) return false;
    return (
      (!!group && d.group === group && d.labels.some((l) => l.shared)) ||
      (!!main && d.labels[0]?.text === main)
    );
  };
  if (!fits(i)) return [i];
  /** The next one a person sees: some libraries leave the box they replace on the page, hidden. */
  const beside = (n: number, step: number): number => {
    do n += step;
    while (readings[n]?.description.visible === false);
    return n;
  };
  const row = [i];
  for (let n = beside(i, -1); fits(n); n = beside(n, -1)) row.unshift(n);
  for (let n = beside(i, 1); fits(n); n = beside(n, 1)) row.push(n);
  return row;
}

/** Gives regions and validity periods their readings. Returns 长期 boxes: index → the date they belong to. */
export function readCompounds(readings: readonly Reading[]): Map<number, number> {
  const longTerm = new Map<number, number>();
  const named = readings.some((r) => r.candidates.some((c) => REGION_KEYS.includes(c.keys[0] as never)));
  let region = named;
  readings.forEach((reading, i) => {
    const { description: d } = reading;
    if (!d.visible || d.kind === 'file') return;
    const meaning = special(d);
    if (isLongTerm(d)) {
      const isDate = (n: number) => readings[n] && isDateOf(readings[n]!, d);
      const date = [i - 1, i - 2].find(isDate) ?? endBehind(readings, i) ?? [i + 1].find(isDate);
      reading.candidates.length = 0;
      reading.reason =
        date === undefined ? 'a box 长期 with no date beside it' : 'belongs to the date beside it';
      if (date !== undefined) longTerm.set(i, date);
    } else if (meaning?.region) region = readRegion(readings, i, meaning.owner) || region;
    else if (headsRegion(readings, i)) readRegion(readings, i, undefined);
    else if ((meaning?.validity || isValidity(reading)) && ofEntity(readings, i)) {
      reading.candidates.length = 0;
      reading.reason = 'the validity of the entity’s own certificate';
    } else if (meaning?.validity) readValidity(readings, i, meaning.owner);
    else if (d.kind === 'date') readSecondDate(readings, i);
  });
  if (!region) readAddressRegion(readings);
  readNamelessRegion(readings);
  readLoneCity(readings);
  return longTerm;
}

/** The second of two dates that stand behind a box 长期. */
const endBehind = (readings: readonly Reading[], i: number): number | undefined => {
  const first = readings[i + 1];
  return first && special(first.description)?.validity && rowOf(readings, i + 1, DATED).length === 2
    ? i + 2
    : undefined;
};

const isDateOf = ({ description: date }: Reading, box: ControlDescription): boolean =>
  /^date/.test(date.kind) ||
  (DATED.test(date.kind) && date.group === box.group && !!box.group) ||
  (DATED.test(date.kind) && date.labels.some((l) => /有效期|截止|到期|有效日期/.test(l.text)));

/** 所在省份: [ ] [ ] [ ]: the name of the first list shared by the whole row. */
const headsRegion = (readings: readonly Reading[], i: number): boolean => {
  const { description, candidates } = readings[i]!;
  const first = rowOf(readings, i, CHOICE);
  return (
    first.length > 1 &&
    first.length < 4 &&
    description.labels.some((l) => l.shared) &&
    candidates[0]?.keys.join() === REGION_KEYS[0]
  );
};

const isValidity = ({ candidates }: Reading): boolean => candidates.some((c) => /idValid/.test(c.keys[0]!));

/** 证照有效期 between the entity's own fields: no person has been named under that heading yet. */
function ofEntity(readings: readonly Reading[], i: number): boolean {
  const { description, heading } = readings[i]!;
  const label = description.labels[0]?.text ?? '';
  const { meaning } = placeOf(description);
  if (/身份证|负责人/.test(label) || /anager$/.test(meaning ?? '')) return false;
  if (/证照|执照|主体|单位|主办/.test(label)) return true;
  if (meaning !== 'entity') return false;
  const papers = new Set<string>();
  for (let k = i - 1; k >= 0 && readings[k]!.heading === heading; k--) {
    const { candidates } = readings[k]!;
    const [best] = candidates;
    if (!best) continue;
    if (best.keys[0] === 'entity.name') return true;
    if (candidates.every((c) => /anager$/.test(c.section))) return false;
    // A second 证件号码 under one heading is the manager's.
    const property = propertyOf(best.keys[0]!);
    if (/^id(?:Type|Number)$/.test(property) && papers.size === papers.add(property).size) return false;
  }
  return false;
}

function readRegion(readings: readonly Reading[], i: number, owner: readonly Section[] | undefined): boolean {
  const reading = readings[i]!;
  const { kind } = reading.description;
  if (owner && !owner.includes('entity')) return false;
  const say = (keys: readonly FieldKey[]) => {
    if (reading.candidates.some((c) => c.keys.length === keys.length && c.keys[0] === keys[0])) return;
    reading.candidates = [placedCandidate(reading.description, keys, 1, 'a region')];
    reading.reason = undefined;
  };
  if (kind === 'cascader') say(REGION_KEYS);
  else if (CHOICE.test(kind)) {
    const row = rowOf(readings, i, CHOICE);
    const asked = levelAsked(reading.description);
    if (asked >= 0) say([REGION_KEYS[asked]!]);
    else if (row.length > 1) {
      const place = row.indexOf(i);
      if (place < 3) say([REGION_KEYS[place]!]);
    } else if (unitsBehind(readings, i)) {
      say([REGION_KEYS[0]]);
      for (const n of [1, 2]) give(readings[i + n]!, [REGION_KEYS[n]!]);
    } else if (kind === 'combobox') say(REGION_KEYS);
    else say([REGION_KEYS[0]]);
  } else return false;
  return true;
}

/** 请选择城市: the level a list asks for; -1 where it says none or several. */
const levelAsked = ({ placeholder = '' }: ControlDescription): number => {
  const asked = normalise(placeholder).replace(/^所[在属]/, '');
  return [/^省份?$/, /^(?:地级)?(?:市|城市)$/, /^(?:区县?|县区?|区\/县|县\/区)$/].findIndex((level) =>
    level.test(asked),
  );
};

/** [ ] 省 [ ] 市 [ ] 县(区): each list is followed by its own level, which stands before the next. */
const unitsBehind = (readings: readonly Reading[], i: number): boolean =>
  [/^省/, /^市/].every((level, n) => {
    const next = readings[i + n + 1]?.description;
    return !!next && CHOICE.test(next.kind) && level.test(next.labels[0]?.text ?? '');
  });

/** 证件有效期 [开始日期] [结束日期]: a box whose own words say which end it is. */
const endOf = ({ labels }: ControlDescription): string | undefined =>
  labels
    .slice(1)
    .map(({ text }) => [...new Set([...meaningOf(text).keys.keys()].map(propertyOf))].join())
    .find((property) => /^idValid\w+$/.test(property));

function readValidity(readings: readonly Reading[], i: number, owner: readonly Section[] | undefined): void {
  const reading = readings[i]!;
  const { description: d } = reading;
  const row = rowOf(readings, i, DATED);
  const properties =
    d.kind === 'date-range'
      ? ['idValidFrom', 'idValidUntil']
      : row.length === 2
        ? [row[0] === i ? 'idValidFrom' : 'idValidUntil']
        : [endOf(d) ?? 'idValidUntil'];
  if (d.kind !== 'date-range' && !DATED.test(d.kind)) return;
  const sections = MANAGERS.filter((s) => !owner || owner.includes(s));
  reading.candidates = sections.map((s) =>
    placedCandidate(
      d,
      properties.map((p) => `${s}.${p}` as FieldKey),
      row.length > 1 || d.kind === 'date-range' ? 1 : 0.9,
      'a validity period',
    ),
  );
  if (reading.candidates.length) reading.reason = undefined;
}

/** [ ] 至 [ ]: a day box without any name right behind the one a paper is valid from. */
function readSecondDate(readings: readonly Reading[], i: number): void {
  const [reading, first] = [readings[i]!, readings[i - 1]];
  if (!first || !reading.description.labels.every((l) => l.source === 'identifier')) return;
  const from = first.candidates.filter((c) => c.keys.length === 1 && /\.idValidFrom$/.test(c.keys[0]!));
  if (!from.length || first.description.kind !== 'date') return;
  reading.candidates = from.map((c) => ({
    ...c,
    keys: [`${c.section}.idValidUntil` as FieldKey],
    why: 'the day behind the first',
  }));
  reading.reason = undefined;
}

/** Selects in front of an address box are the region, where no other row is. */
function readAddressRegion(readings: readonly Reading[]): void {
  readings.forEach((reading, i) => {
    const { description: d } = reading;
    if (
      !/Address$/.test(reading.candidates[0]?.keys[0] ?? '') ||
      !d.group ||
      sectionOf(reading.candidates[0]!.keys[0]!) !== 'entity'
    )
      return;
    const row: Reading[] = [];
    for (let k = i - 1; k >= 0 && row.length < 3; k--) {
      const before = readings[k]!.description;
      if (before.group !== d.group || !/^(?:select|combobox|cascader)$/.test(before.kind) || before.disabled)
        break;
      row.unshift(readings[k]!);
    }
    if (row.length === 1 && row[0]!.description.kind !== 'select') give(row[0]!, REGION_KEYS);
    else for (const [n, r] of row.entries()) give(r, [REGION_KEYS[n]!]);
  });
}

/** Two selects that say nothing, right behind the one for 省, are 市 and 区. */
function readNamelessRegion(readings: readonly Reading[]): void {
  const first = readings.findIndex((r) => r.candidates[0]?.keys.join() === REGION_KEYS[0]);
  if (first < 0) return;
  for (const n of [1, 2]) {
    const next = readings[first + n];
    const silent = next?.description.labels.every(
      (l) => l.source === 'identifier' || /^[-—\s]*请?选择[-—\s]*$/.test(l.text),
    );
    if (
      !next ||
      !silent ||
      next.candidates.length ||
      !CHOICE.test(next.description.kind) ||
      !next.description.visible
    )
      return;
    give(next, [REGION_KEYS[n]!]);
  }
}

/** 所在城市 in one drawn list, where nothing asks for 省 or 区: every form needs those, so it opens all three. */
function readLoneCity(readings: readonly Reading[]): void {
  const asking = readings.filter((r) => REGION_KEYS.some((k) => r.candidates[0]?.keys.includes(k)));
  const [only] = asking;
  if (asking.length === 1 && only!.candidates[0]!.keys.join() === REGION_KEYS[1])
    if (/^(?:combobox|cascader)$/.test(only!.description.kind))
      give(only!, REGION_KEYS, 'a city that stands for the region');
}

function give(reading: Reading, keys: readonly FieldKey[], why = 'region in front of an address'): void {
  reading.candidates = [placedCandidate(reading.description, keys, 0.8, why)];
  reading.reason = undefined;
}
