/**
 * What a frame knows about its page between two scans: the last scan, what its controls stand for, the values
 * of earlier steps, and how to read the current values cheaply. DOM, no browser API.
 */
import type { RawPage } from '../describe/types';
import { readPage, scanOf } from '../dom/scan';
import type { Control, PageScan } from '../dom/types';
import { type ShownField, shownFields } from '../fill/shown-fields';
import { stateOf } from '../fill/state';
import type { Understanding } from '../protocol/check-calls';
import type { ControlDescription, FieldMatch, Recognition } from '../recognise/types';
import type { FieldKey } from '../schema/fields';
import { driverFor } from '../widgets/index';

export interface PageModel {
  readonly scan: PageScan;
  readonly recognition: Recognition;
  /** The last scan shows a filing form, or a part of one. */
  readonly isForm: boolean;
  /**
   * Scans, and has the controls recognised where they are not the ones of the last answer. Scan and recognition
   * belong together and show the page at the moment of the answer. True when the recognised fields or the step
   * changed.
   */
  rescan(): Promise<boolean>;
  /** The lessons of this site that the last answer knew, as in `FrameContext.taught`. */
  readonly taught: string | undefined;
  /** The next scan asks again what the controls are, even if they are the same; so does one under way. */
  forget(): void;
  /** What the page shows now; `changed`: only these fields were edited since the last call. */
  shown(changed?: readonly FieldKey[]): readonly ShownField[];
  /** What steps showed that have left the page; the document keeps it only as long as it lives. */
  earlier(): readonly ShownField[];
  controlsOf(match: FieldMatch): readonly Control[];
  /** The shown value of a match, read from the live controls. */
  read(match: FieldMatch): string;
}

export interface PageModelOptions {
  isTouched(el: Element): boolean;
  /** Undefined where nobody answers: the page keeps what was known. */
  recognise(page: RawPage): Promise<Understanding | undefined>;
}

const EMPTY: PageScan = { descriptions: [], controls: new Map() };
const NOTHING: Recognition = { matches: [], unassigned: [] };
const NOBODY: Understanding = { descriptions: [], parts: [], recognition: NOTHING, isForm: false };
/** A page that is never the same twice is described as it was last. */
const MAX_LOOKS = 5;
const TYPED = /text|number|date/;

/** What recognition depends on: everything but what was typed; a box that takes no typing says where its neighbour is. */
export const keyOf = (page: RawPage): string =>
  JSON.stringify({
    ...page,
    controls: page.controls.map((c) => ({
      ...c,
      touched: 0,
      value: TYPED.test(c.kind) && !c.fixed && !c.disabled ? '' : c.value,
    })),
  });

export const createPageModel = (document: Document, options: PageModelOptions): PageModel => {
  let scan = EMPTY;
  let recognition = NOTHING;
  let form = false;
  /** The last answer, and what it was an answer to. */
  let known: { key: string; answer: Understanding } = {
    key: '',
    answer: NOBODY,
  };
  /** Counts what was to be forgotten: an answer that was asked for earlier is not kept. */
  let forgotten = 0;
  let signature = '';
  const earlier = new Map<string, ShownField>();
  /** Descriptions with the values last read from the live controls. */
  let shown: readonly ControlDescription[] = [];

  const readAgain = (description: ControlDescription): ControlDescription => {
    const control = scan.controls.get(description.id);
    if (!control?.root.isConnected) return description;
    const { text, checked } = driverFor(control).read(control);
    return { ...description, value: text, checked: checked ?? description.checked };
  };

  const adopt = (next: PageScan, { recognition: answer, isForm }: Understanding): boolean => {
    for (const field of shownFields(recognition, shown))
      if (field.texts.length || field.checked !== undefined)
        earlier.set(`${field.keys.join()}#${field.siteBlock}`, field);
    scan = next;
    form = isForm;
    shown = next.descriptions;
    recognition = answer;
    const visible = new Set(next.descriptions.filter((d) => d.visible).map((d) => d.id));
    const now = JSON.stringify([
      answer.step?.title,
      // A step may be in the page before it is shown.
      answer.matches.map((m) => [m.id, m.keys, m.siteBlock, visible.has(m.controls[0] ?? '')]),
    ]);
    const changed = now !== signature;
    signature = now;
    return changed;
  };

  const controlsOf = (match: FieldMatch) =>
    match.controls.map((id) => scan.controls.get(id)).filter((c) => c !== undefined);

  return {
    get scan() {
      return scan;
    },
    get recognition() {
      return recognition;
    },
    get isForm() {
      return form;
    },
    async rescan() {
      for (let looks = 1; ; looks++) {
        const look = readPage(document, stateOf, options);
        if (!look.units.length) return adopt(EMPTY, NOBODY);
        const key = keyOf(look.page);
        if (key === known.key) return adopt(scanOf(look, known.answer), known.answer);
        const before = forgotten;
        const answer = await options.recognise(look.page);
        if (!answer) return false;
        known = { key: before === forgotten ? key : '', answer };
        if (looks >= MAX_LOOKS) return adopt(scanOf(look, answer), answer);
      }
    },
    get taught() {
      return known.answer.taught;
    },
    forget() {
      forgotten += 1;
      known = { ...known, key: '' };
    },
    shown(changed) {
      const wanted =
        changed &&
        new Set(
          recognition.matches
            .filter((m) => m.keys.some((k) => changed.includes(k)))
            .flatMap((m) => m.controls),
        );
      shown = shown.map((d) => (wanted && !wanted.has(d.id) ? d : readAgain(d)));
      return shownFields(recognition, shown);
    },
    earlier: () => [...earlier.values()],
    controlsOf,
    read: (match) =>
      controlsOf(match)
        .map((control) => driverFor(control).read(control).text)
        .filter(Boolean)
        .join('-'),
  };
};
