/** All label evidence of a control, best first. */
import type { LabelEvidence, LabelSource } from '../recognise/types';
import type { RawControl } from './types';

const RANK: readonly LabelSource[] = [
  'form-item',
  'label-for',
  'wrapping-label',
  'aria',
  'table-cell',
  'definition-list',
  'legend',
  'preceding-text',
  'title',
  'placeholder',
  'identifier',
];

const score = (l: LabelEvidence) =>
  (l.source === 'identifier' ? 30 : RANK.indexOf(l.source)) + (l.shared ? 8.5 : 0);

/** `found` are the labels of the page around it, `pointing` the text of a label that points at it. */
export function labelsOf(
  { own, aria, title, placeholder, name }: RawControl,
  found: readonly LabelEvidence[],
  pointing: string,
): LabelEvidence[] {
  const labels: LabelEvidence[] = [...found];
  const add = (text: string | undefined, source: LabelSource) => {
    if (text && !labels.some((l) => l.text === text && !l.shared && l.source !== 'placeholder'))
      labels.push({ text, source });
  };
  add(pointing, 'label-for');
  add(own, 'wrapping-label');
  add(aria, 'aria');
  add(title, 'title');
  add(placeholder, 'placeholder');
  add(name, 'identifier');
  return labels.sort((a, b) => score(a) - score(b));
}
