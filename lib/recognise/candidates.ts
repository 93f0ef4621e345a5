/** What one control can stand for, before its neighbours are looked at. */
import { type FieldKey, propertyOf, type Section, sectionOf } from '../schema/fields';
import { kindFit } from './kinds';
import { type Meaning, meaningOf, meaningOfOptions } from './lookup';
import { placeOf } from './sections';
import { hasChinese, normalise } from './text';
import type { ControlDescription, LabelEvidence, RecogniseHints } from './types';
import { ANOTHER, REUSE } from './vocabulary';

export interface Candidate {
  keys: readonly FieldKey[];
  section: Section;
  score: number;
  why: string;
}

/** A control with everything it can be. */
export interface Reading {
  description: ControlDescription;
  label: string;
  candidates: Candidate[];
  /** Why it can be nothing. */
  reason?: string;
  heading: string;
}

const WEIGHT: Partial<Record<LabelEvidence['source'], number>> = {
  title: 0.85,
  placeholder: 0.62,
  identifier: 0.4,
};

/** The label shown to the user: the best-ranked text, without marks. */
export const shownLabel = (d: ControlDescription): string => {
  const named = d.labels.find(
    (l) => l.source !== 'identifier' && l.source !== 'placeholder' && l.source !== 'title',
  );
  const text = (named ?? d.labels.find((l) => l.source !== 'identifier'))?.text ?? '';
  return text.replace(/[\s*＊:：]+$|^[\s*＊]+/g, '').slice(0, 40);
};

const SEARCHED = /搜|检索|关键[词字]/;
const LIST = /^(?:combobox|multi-select|cascader)$/;

interface Weighed {
  meaning: Meaning;
  weight: number;
  /** The name of a row, which other boxes have as well, or a hint in the box itself. */
  from?: 'row' | 'hint';
}

/** Reads labels in their order; the first that means something decides, later ones may only agree. */
function weigh(d: ControlDescription): { all: Weighed[]; nobody?: string; unfit?: boolean } {
  const all: Weighed[] = [];
  let unknown = false;
  let unfit = false;
  const fits = (key: FieldKey) => kindFit(propertyOf(key), d.kind, d.readOnly || d.disabled) > 0;
  for (const { text, source, shared } of d.labels) {
    // 产品、文档、备案号: what a search box can find.
    if (source === 'placeholder' && text.includes('、')) continue;
    // 输入关键字检索: how a list is searched, whatever it holds.
    if (source === 'placeholder' && SEARCHED.test(text) && LIST.test(d.kind)) continue;
    const meaning = meaningOf(text);
    const hint = source === 'placeholder' || source === 'identifier';
    if (meaning.nobody && !all.length && !(shared && hint)) return { all, nobody: meaning.nobody };
    const known = meaning.keys.size > 0 || meaning.region || meaning.validity;
    if (!known) {
      unknown ||= !hint && !shared && hasChinese(text);
      continue;
    }
    // 网站负责人信息 right above a text box heads its block: such a question is answered by a choice.
    if (source === 'preceding-text' && meaning.keys.size && ![...meaning.keys.keys()].some(fits)) {
      unfit = true;
      continue;
    }
    const base =
      (hasChinese(text) ? 1 : source === 'identifier' ? 1 : 0.75) *
      (WEIGHT[source] ?? 1) *
      (shared ? 0.9 : 1);
    all.push({
      meaning,
      weight: base * (unknown && hint ? 0.8 : 1),
      from: shared ? 'row' : source === 'placeholder' ? 'hint' : undefined,
    });
  }
  if (!all.length && d.options) {
    const meaning = meaningOfOptions(d.options);
    if (meaning.keys.size) all.push({ meaning, weight: unknown ? 0.45 : 0.6 });
  }
  return { all, unfit };
}

/** All readings of a control with scores; labels say what, place says whose. */
export function readControl(d: ControlDescription, hints: RecogniseHints | undefined, sms: boolean): Reading {
  const place = placeOf(d);
  const reading: Reading = {
    description: d,
    label: shownLabel(d),
    candidates: [],
    heading: place.heading ?? '',
  };
  const reject = impossible(d, sms);
  if (reject) return { ...reading, reason: reject };
  if (d.labels.some((l) => !l.shared && hints?.own?.includes(normalise(l.text))))
    return { ...reading, reason: 'asked by this portal only' };
  const { all, nobody, unfit } = weigh(d);
  // 同备案负责人 on a switch asks whether it is the same person; on anything else it would be somebody's name.
  if (nobody && !(nobody.endsWith('负责人') && asksReuse(d)))
    return { ...reading, reason: `nobody's: ${nobody}` };
  const hinted = d.labels.map((l) => hints?.labels?.[normalise(l.text)]).find(Boolean);
  const scores = new Map<FieldKey, { score: number; why: string }>();
  if (hinted) scores.set(hinted, { score: 1.3, why: 'portal hint' });
  all.forEach(({ meaning, weight, from }, i) => {
    // 证件: [证件类型] [证件号码]: what a box of the row says itself is no less than the name of the row.
    const row = all[0]!.meaning.keys;
    const agrees = [...meaning.keys.keys()].some((key) => row.has(key));
    const isOwn = all[0]!.from === 'row' && from === 'hint' && !agrees;
    for (const [key, match] of meaning.keys) {
      const known = scores.get(key);
      if (i > 0 && !isOwn && row.size && !row.has(key)) continue;
      if (known) known.score += 0.1 * weight;
      else scores.set(key, { score: match * weight, why: meaning.why });
    }
  });
  const same = 'siteManager.sameAsEntityManager';
  if (asksReuse(d)) scores.set(same, { score: 1.2, why: 'asks for 复用' });
  for (const [key, { score, why }] of scores) add([key], score, why);
  function add(keys: readonly FieldKey[], score: number, why: string) {
    const section = sectionOf(keys[0]!);
    if (section === 'sms' ? !sms : keys[0] === 'sms.code') return;
    // 户籍地址 among a person's own fields is where that person lives.
    if (/Address$/.test(keys[0]!) && /anager$/.test(place.meaning ?? '') && AT_HOME.test(reading.label))
      return;
    const able = keys.length > 1 ? 1 : kindFit(propertyOf(keys[0]!), d.kind, d.readOnly || d.disabled);
    const total = score * able + place.fit[section] - (d.disabled || d.readOnly ? 0.1 : 0);
    const heading = place.heading ? `, heading “${place.heading}” ${place.fit[section].toFixed(2)}` : '';
    if (able && score * able >= 0.3)
      reading.candidates.push({ keys, section, score: total, why: `${why} ${score.toFixed(2)}${heading}` });
  }
  if (!reading.candidates.length)
    reading.reason = all.length || unfit ? 'no key fits this kind of control' : 'label not in the vocabulary';
  return reading;
}

/** Of a person; of the entity too, where that is one. */
const AT_HOME = /户籍|身份证|居住/;

/** 是 / 否, 一致 / 不一致: answers that do not say to what. */
const isYesNo = ({ options }: ControlDescription): boolean =>
  options?.length === 2 && options.every((o) => /^(?:[是否]|不?(?:一致|相同|一样|同)$)/.test(o));

/** Options, the shown choice or the text of a box tell 复用 better than its label does. */
function asksReuse(d: ControlDescription): boolean {
  const lone = d.kind === 'checkbox' || d.kind === 'switch';
  if (!lone && !/^(?:radio-group|select|combobox|checkbox-group)$/.test(d.kind)) return false;
  const texts = lone || isYesNo(d) ? d.labels.map((l) => l.text) : [...(d.options ?? []), d.value];
  return (
    texts.some((t) => REUSE.test(t.replace(/责任人/g, '负责人'))) &&
    !(lone && texts.some((t) => ANOTHER.test(t)))
  );
}

function impossible(d: ControlDescription, sms: boolean): string | undefined {
  if (d.kind === 'password' || d.kind === 'file' || d.kind === 'search')
    return `a ${d.kind} box is never filled`;
  if (!d.visible) return 'not visible';
  if (d.kind === 'code' && !sms) return 'a code is typed by the user';
  if (d.kind === 'checkbox' && d.labels.some((l) => ANOTHER.test(l.text)))
    return 'ticking it means another person';
  return undefined;
}

/** 从 [ ] 至 [ ]: what stands right in front of a box names one end; what the row is about stands above. */
const END = /^(?:从|自|由|起|至|到|止)$/;
const isEnd = ({ text, source }: LabelEvidence): boolean =>
  source === 'identifier' || source === 'placeholder' || END.test(normalise(text));
const rowAbove = (d: ControlDescription): Meaning | undefined =>
  d.labels.some((l) => END.test(normalise(l.text))) && d.labels.every(isEnd)
    ? d.headings
        .slice(-2)
        .map(meaningOf)
        .find((m) => m.validity)
    : undefined;

/** First meaning of a control's labels that is a region or a validity. */
export const special = (d: ControlDescription): Meaning | undefined => {
  const { all, nobody } = weigh(d);
  const first = nobody ? undefined : (all[0]?.meaning ?? rowAbove(d));
  if (d.kind === 'date-range' && first && [...first.keys.keys()].some((k) => /idValid/.test(k)))
    return { ...first, validity: true };
  return first?.region || first?.validity ? first : undefined;
};

export const placedCandidate = (
  d: ControlDescription,
  keys: readonly FieldKey[],
  score: number,
  why: string,
): Candidate => {
  const section = sectionOf(keys[0]!);
  return { keys, section, score: score + placeOf(d).fit[section], why };
};
