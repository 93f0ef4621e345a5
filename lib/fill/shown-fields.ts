/**
 * The recognised fields of a page with what their controls show: the little that a page sends when its values
 * are to be checked. Pure.
 */
import type { ControlDescription, FieldMatch, Recognition } from '../recognise/types';

export interface ShownField extends Pick<FieldMatch, 'keys' | 'siteBlock'> {
  /** Shown texts of its controls that are not empty, in order. */
  texts: readonly string[];
  /** More than one control holds the value. */
  split: boolean;
  /** Fixed text of the page before the value. */
  prefix?: string;
  checked?: boolean;
}

/** One entry per match, in the order of the matches. */
export const shownFields = (
  { matches }: Recognition,
  descriptions: readonly ControlDescription[],
): ShownField[] => {
  const byId = new Map(descriptions.map((d) => [d.id, d]));
  return matches.map(({ keys, siteBlock, controls }) => {
    const shown = controls.map((id) => byId.get(id)).filter((c) => c !== undefined);
    const { prefix, checked } = shown[0] ?? {};
    const texts = shown.map((c) => c.value).filter(Boolean);
    return { keys, siteBlock, texts, split: shown.length > 1, prefix, checked };
  });
};
