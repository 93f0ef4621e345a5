/**
 * The page's end of what needs knowledge to be written: the form a control demands, which option an answer is,
 * whether what is shown is right. The background knows (answers.ts), and nothing is asked twice.
 */
import type { Control } from '../dom/types';
import type { ControlKind } from '../recognise/types';
import type { FieldKey } from '../schema/fields';
import { splitBoxes } from '../widgets/split-text';
import { dateOf } from '../widgets/support/dates';
import type { FieldValue, Judge, Reading, Shown, Wanted } from '../widgets/types';
import type { FitRequest } from './fit';
import { type Shape, shapeOf } from './shape';
import type { Told } from './types';

export type { FitRequest } from './fit';

/**
 * What a page asks while it is being filled; its answer is a value, the number of a text (-1 for none) or of several,
 * or yes and no.
 */
export type Question =
  | FitRequest
  | { wanted: readonly string[]; texts: readonly string[]; exactly: boolean }
  | { value: FieldValue; reading: Reading; kind?: ControlKind | undefined }
  | { before: Reading; kind: ControlKind }
  | { taken: Shown }
  | { texts: readonly string[]; apart: readonly string[] }
  | { texts: readonly string[]; month: number }
  | { value: FieldValue; kind: ControlKind; items: readonly string[] };
export type Answer = FieldValue | number | boolean | Wanted;

/** Undefined where nobody answers: then nothing is written. */
export type Fit = (
  value: FieldValue,
  control: Control,
  description: Shape,
  keys: readonly FieldKey[],
) => Promise<FieldValue | undefined>;

export interface Adviser {
  adapt: Fit;
  judge: Judge;
}

/** Asks each question once, and none that came with its answer. */
export const createAdviser = (
  ask: (question: Question) => Promise<Answer | undefined>,
): Adviser & { learn(told: readonly Told[]): boolean } => {
  const known = new Map<string, Answer>();
  const once = async <T extends Answer>(question: Question): Promise<T | undefined> => {
    const key = JSON.stringify(question);
    const answer = known.get(key) ?? (await ask(question));
    if (answer !== undefined) known.set(key, answer);
    return answer as T | undefined;
  };
  const number = async (question: Question) => {
    const answer = (await once<number>(question)) ?? -1;
    return answer < 0 ? undefined : answer;
  };
  return {
    learn: (told) => told.every(([question, answer]) => known.set(JSON.stringify(question), answer)),
    adapt: (value, control, shape, keys) =>
      once({
        value,
        keys,
        shape: shapeOf(shape, shape.kind === 'split-text' ? splitBoxes(control) : undefined),
      }),
    judge: {
      // A list that is still empty is nothing to ask about.
      pick: async (wanted, texts, exactly = false) =>
        texts.join('') ? number({ wanted, texts, exactly }) : undefined,
      month: (texts, apart) => number({ apart, texts }),
      page: (month, texts) => number({ month, texts }),
      async dateLike(iso, sample) {
        const shape = { kind: 'text', placeholder: sample } as const;
        return (await once<FieldValue>({ value: dateOf(iso), keys: [], shape }))?.text ?? iso;
      },
      items: async (value, kind, items) => (await once<Wanted>({ value, kind, items })) ?? 'no-option',
      taken: async ({ kind, value, touched }) =>
        (!!value || touched) && (await once({ taken: { kind, value, touched } })) !== false,
      back: async (kind, before) => (await once<FieldValue | false>({ kind, before })) || undefined,
      means: async (value, reading, kind) =>
        // What is empty means nothing, except that something is not ticked.
        (([reading.text, reading.chosen].join('') || reading.checked !== undefined) &&
          (await once<boolean>({ value, reading, kind }))) === true,
    },
  };
};
