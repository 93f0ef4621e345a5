/** The matches of a page as the annotation layer wants them. */
import type { AnnotatedField } from '../annotate/types';
import type { Adviser } from '../fill/fitting';
import type { FieldMatch } from '../recognise/types';
import { driverFor } from '../widgets/index';
import type { PageModel } from './page-model';

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
      // A fix is text; a widget other than a text box gets it as a choice of that wording.
      const fitted = await adviser.adapt({ kind: 'text', text: value }, first, first, match.keys);
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
