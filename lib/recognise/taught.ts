/**
 * What the user taught: “这个框是…”. A taught field is described by what a person sees and by the name the
 * page gives it, never by its place in the document, so that it is found again after the page is built anew.
 */
import { type FieldKey, propertyOf, sectionOf } from '../schema/fields';
import type { Reading } from './candidates';
import { normalise } from './text';
import type { ControlDescription } from './types';

export interface TaughtField {
  /** The control's label, normalised; '' for a control with a placeholder or a name only. */
  label: string;
  /** The nearest heading, without numbers. */
  section: string;
  /** Placeholder and the steady parts of id and name; tells equal labels apart. */
  hint: string;
  /** `none`: nobody's field, leave it alone. */
  key: FieldKey | 'none';
}

/** Stronger than any other evidence together. */
const CERTAIN = 6;

/** Parts of ids that a library makes anew with every build or mount: numbers, hashes. */
const isSteady = (part: string): boolean => /^[a-z][a-z_-]{1,40}$/i.test(part.replace(/\d$/, ''));

const labelOf = (d: ControlDescription): string =>
  normalise(d.labels.find((l) => l.source !== 'identifier' && l.source !== 'placeholder')?.text ?? '');
const sectionOfControl = (d: ControlDescription): string =>
  normalise((d.headings.at(-1) ?? '').replace(/[\d一二三四五六七八九十]+/g, ''));
const hintOf = (d: ControlDescription): string => {
  const names = d.labels.filter((l) => l.source === 'identifier').flatMap((l) => l.text.split(/[\s:.]+/));
  return [normalise(d.placeholder ?? ''), ...new Set(names.filter(isSteady))].filter(Boolean).join('|');
};

/** The description to remember. Undefined for a control with nothing to know it by. */
export const taughtFrom = (d: ControlDescription, key: FieldKey | 'none'): TaughtField | undefined => {
  const taught = { label: labelOf(d), section: sectionOfControl(d), hint: hintOf(d), key };
  return taught.label || taught.hint ? taught : undefined;
};

/** Two lessons about the same control; the later one replaces the earlier. */
export const sameLesson = (a: TaughtField, b: TaughtField): boolean =>
  normalise(a.label) === normalise(b.label) &&
  normalise(a.section) === normalise(b.section) &&
  a.hint === b.hint;

/** Controls a lesson is about: equal label and heading; the hint decides only between several of those. */
const about = (lesson: TaughtField, all: readonly ControlDescription[]): readonly ControlDescription[] => {
  const alike = all.filter(
    (d) =>
      // What was kept by an earlier version may be folded otherwise.
      labelOf(d) === normalise(lesson.label) &&
      (!lesson.section || sectionOfControl(d) === normalise(lesson.section)) &&
      (lesson.label || hintOf(d) === lesson.hint),
  );
  const exact = alike.filter((d) => hintOf(d) === lesson.hint);
  return exact.length ? exact : alike;
};

/** Lays the lessons over the readings; password, code and search boxes stay what they are. */
export const applyTaught = (readings: readonly Reading[], lessons: readonly TaughtField[]): void => {
  const open = readings.filter((r) => !/^(?:password|file|search|code)$/.test(r.description.kind));
  const descriptions = open.map((r) => r.description);
  for (const lesson of lessons) {
    const meant = new Set(about(lesson, descriptions));
    for (const reading of open) {
      if (!meant.has(reading.description) || !reading.description.visible) continue;
      const { key } = lesson;
      reading.candidates =
        key === 'none' || propertyOf(key) === 'code'
          ? []
          : [{ keys: [key], section: sectionOf(key), score: CERTAIN, why: 'taught by the user' }];
      reading.reason = key === 'none' ? 'nobody’s: taught by the user' : undefined;
    }
  }
};
