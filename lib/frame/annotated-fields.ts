/** The matches of a page as the annotation layer wants them. */
import type { AnnotatedField } from '../annotate/types';
import type { Adviser } from '../fill/fitting';
import type { FieldMatch } from '../recognise/types';
import { driverFor } from '../widgets/index';
import type { FieldValue } from '../widgets/types';
import type { PageModel } from './page-model';

/** A fix is text; a widget other than a text box gets it as a choice of that wording. */
const valueFor = (kind: string, text: string): FieldValue =>
  kind === 'text' || kind === 'textarea' || kind === 'number' || kind === 'split-text'
    ? { kind: 'text', text }
    : { kind: 'choice', text, wanted: [text] };

const toField = (
  match: FieldMatch,
  model: PageModel,
  document: Document,
  signal: AbortSignal,
  adviser: Adviser,
): AnnotatedField | undefined => {
  const controls = model.controlsOf(match);
  const [first] = controls;
  if (!first) return undefined;
  return {
    id: match.id,
    keys: match.keys,
    siteBlock: match.siteBlock,
    label: match.label,
    anchor: first.root,
    inputs: controls.flatMap((c) => [c.element, ...c.parts]),
    read: () => model.read(match),
    apply: async (value) => {
      const whole = valueFor(first.kind, value);
      const fitted =
        first.kind === 'split-text' ? await adviser.adapt(whole, first, first, match.keys) : whole;
      if (!fitted) return false;
      const { outcome } = await driverFor(first).fill(first, fitted, {
        document,
        signal,
        judge: adviser.judge,
      });
      return outcome === 'filled' || outcome === 'already-right';
    },
  };
};

/** Fields of the last scan, in page order. */
export const annotatedFields = (
  model: PageModel,
  document: Document,
  signal: AbortSignal,
  adviser: Adviser,
): AnnotatedField[] =>
  model.recognition.matches
    .map((match) => toField(match, model, document, signal, adviser))
    .filter((field) => field !== undefined);
