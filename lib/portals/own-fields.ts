/**
 * Controls of a page that the portal's inventories know as the portal's own: asked by this form only, so no
 * stored value belongs in them. Pure.
 */
import { normalise } from '../recognise/text';
import type { ControlDescription, RecogniseHints, Recognition } from '../recognise/types';
import { type Both, lineOf, type Portal } from './define';

/** A control that is left to the user, with what to enter there. */
export interface OwnField {
  /** ControlDescription.id within its frame. */
  control: string;
  /** As the inventory writes it. */
  label: string;
  line: Both;
}

interface Known {
  label: string;
  title: string;
  line: Both;
}

const TYPED: ReadonlySet<string> = new Set([
  'text',
  'textarea',
  'number',
  'split-text',
  'date',
  'date-range',
]);

const sectionsOf = (portal: Portal) => (portal.inventories ?? []).flatMap((i) => i.steps.flat());

/** Normalised label → its own entries, and whether another section uses the label for a stored field. */
const knownOf = (portal: Portal): Map<string, { own: Known[]; shared: boolean }> => {
  const known = new Map<string, { own: Known[]; shared: boolean }>();
  for (const { title, fields } of sectionsOf(portal))
    for (const [label, field] of Object.entries(fields)) {
      const name = normalise(label);
      const entry = known.get(name) ?? { own: [], shared: false };
      const line = lineOf(field);
      if (line) entry.own.push({ label, title: normalise(title), line });
      known.set(name, { ...entry, shared: entry.shared || !line });
    }
  return known;
};

/** What a portal adds to recognition: its hints, and the labels that are its own wherever they stand. */
export const hintsOf = (portal: Portal): RecogniseHints => ({
  ...portal.hints,
  own: [...knownOf(portal)].flatMap(([name, { shared }]) => (shared ? [] : [name])),
});

/** Somebody has dealt with it. A choice that only shows the page's default still has to be looked at. */
const isAnswered = (d: ControlDescription): boolean =>
  d.touched || (TYPED.has(d.kind) && d.value.trim() !== '');

/**
 * The portal's own fields among the controls of one frame, in page order. What recognition assigned is never
 * listed; a label that the portal also uses for stored fields (姓名) counts only below its own heading.
 */
export const ownFields = (
  portal: Portal,
  descriptions: readonly ControlDescription[],
  recognition: Recognition,
): OwnField[] => {
  const known = knownOf(portal);
  const assigned = new Set(recognition.matches.flatMap((m) => m.controls));
  return descriptions.flatMap((d) => {
    if (!d.visible || d.readOnly || d.disabled || assigned.has(d.id) || isAnswered(d)) return [];
    const headings = d.headings.map(normalise);
    const under = (title: string) => title !== '' && headings.some((h) => h.includes(title));
    for (const { text } of d.labels) {
      const { own = [], shared = false } = known.get(normalise(text)) ?? {};
      const found = own.find((o) => under(o.title)) ?? (shared ? undefined : own[0]);
      if (found) return [{ control: d.id, label: found.label, line: found.line }];
    }
    return [];
  });
};
