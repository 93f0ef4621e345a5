/**
 * What a frame knows about its page between two scans: the last scan, the values of earlier steps, and
 * how to read the current values cheaply. DOM, no browser API.
 */
import { scanPage } from '../dom/scan';
import type { Control, PageScan } from '../dom/types';
import { overlay, pageValues } from '../fill/page-filing';
import { recognise } from '../recognise/index';
import type { ControlDescription, FieldMatch, RecogniseHints, Recognition } from '../recognise/types';
import type { FieldKey } from '../schema/fields';
import type { Filing } from '../schema/filing';
import { driverFor } from '../widgets/index';

export interface PageModel {
  scan: PageScan;
  recognition: Recognition;
  /** Scans and recognises again; true when the set of recognised fields or the step changed. */
  rescan(): boolean;
  /**
   * The filing the page shows now: `base`, then what earlier steps showed, then this step.
   * `changed`: only these fields were edited since the last call.
   */
  filing(base: Filing, changed?: readonly FieldKey[]): Filing;
  controlsOf(match: FieldMatch): readonly Control[];
  /** The shown value of a match, read from the live controls. */
  read(match: FieldMatch): string;
}

const EMPTY: PageScan = { descriptions: [], controls: new Map() };

export const createPageModel = (
  document: Document,
  options: { isTouched(el: Element): boolean; hints?: RecogniseHints },
): PageModel => {
  let signature = '';
  /** Values of steps that have left the page; the document keeps them only as long as it lives. */
  const earlier: Partial<Record<FieldKey, string>> = {};

  /** Descriptions with the values last read from the live controls. */
  let shown: readonly ControlDescription[] = [];

  const readAgain = (description: ControlDescription): ControlDescription => {
    const control = model.scan.controls.get(description.id);
    if (!control?.root.isConnected) return description;
    const { text, checked } = driverFor(control).read(control);
    return { ...description, value: text, ...(checked === undefined ? {} : { checked }) };
  };

  /** Reads the controls of these keys again, or all; the others keep what was read last. */
  const live = (changed?: readonly FieldKey[]): readonly ControlDescription[] => {
    const wanted =
      changed &&
      new Set(
        model.recognition.matches
          .filter((m) => m.keys.some((k) => changed.includes(k)))
          .flatMap((m) => m.controls),
      );
    shown = shown.map((d) => (wanted && !wanted.has(d.id) ? d : readAgain(d)));
    return shown;
  };

  const model: PageModel = {
    scan: EMPTY,
    recognition: { matches: [], unassigned: [] },
    rescan() {
      Object.assign(earlier, pageValues(model.recognition, shown).values);
      model.scan = scanPage(document, { isTouched: options.isTouched });
      shown = model.scan.descriptions;
      const { step, descriptions } = model.scan;
      model.recognition = recognise(descriptions, { ...options.hints, ...(step ? { step } : {}) });
      const now = JSON.stringify([
        model.recognition.step?.title,
        model.recognition.matches.map((m) => [m.id, m.keys, m.siteBlock]),
      ]);
      const changed = now !== signature;
      signature = now;
      return changed;
    },
    filing(base, changed) {
      const before = overlay(base, { values: earlier, otherSites: [] });
      return overlay(before, pageValues(model.recognition, live(changed)));
    },
    controlsOf: (match) =>
      match.controls.map((id) => model.scan.controls.get(id)).filter((c) => c !== undefined),
    read: (match) =>
      model
        .controlsOf(match)
        .map((control) => driverFor(control).read(control).text)
        .filter(Boolean)
        .join('-'),
  };
  return model;
};
