/** The in-page layer's contract with the content script. Types only. */
import type { Looks } from '../looks/index';
import type { CardRequest, Sheet, ToastRequest } from '../looks/sheets';
import type { FieldKey } from '../schema/fields';
import type { Finding, Severity } from '../schema/filing';

/** A recognised field of the page as the annotation layer needs it. */
export interface AnnotatedField {
  /** Id of the match; may change when the page mounts the control anew. */
  id: string;
  /** One key, or several for a compound control (cascader). */
  keys: readonly FieldKey[];
  /** Which site block of the order, counted from 0. */
  siteBlock: number;
  /** The page's own label, shown and spoken. */
  label: string;
  /** The visible box of the control: what marks and messages are placed at. */
  anchor: HTMLElement;
  /** Elements that take focus and fire input; the first one gets the description and the fix. */
  inputs: readonly HTMLElement[];
  /** The value as the page shows it now; '' when empty. */
  read(): string;
  /** Writes a value where typing it is not possible (select, split boxes); true when the page kept it. */
  apply(value: string): Promise<boolean>;
}

/** A finding with its site block; without one it belongs to block 0. */
export interface PlacedFinding extends Finding {
  siteBlock?: number;
  /** The value it was made for, as the rules read it. */
  shown?: string;
}

/** A finding that the page shows at this moment. `fieldId` is missing when its field is not on the page. */
export interface ShownFinding extends PlacedFinding {
  fieldId?: string;
}

export type FindingCounts = Record<Severity, number>;

/** Characters of a value against its limits; drawn as “2 / 至少 3 字”. */
export interface Counter {
  count: number;
  min?: number;
  max?: number;
}

/** `value`: 本次忽略, this value only; `site`: 在此网站关闭; `rule`: 关闭此规则, everywhere. */
export type MuteScope = 'value' | 'site' | 'rule';

/** What a fill did, for the toast; findings are counted by the layer itself. */
export interface FillSummary {
  filled: number;
  /** Fields left to the user (由您填写). */
  needsYou?: number;
  /** Shows 撤销填写. */
  canUndo?: boolean;
}

/** Milliseconds; for tests. */
export interface Timing {
  /** Quiet time after typing before a new finding may appear. */
  pause: number;
  /** How long 符合 stays. */
  ok: number;
  /** How long the toast stays without the pointer over it. */
  toast: number;
}

export interface AnnotatorOptions {
  document: Document;
  /** Aborting it removes everything from the page. */
  signal: AbortSignal;
  /** Asked before each drawing; false ends the layer. Another one may be at work on the page by now. */
  alive?(): boolean;
  looks: Looks;
  /**
   * All findings for the page's current values. `changed` names the keys just edited, so that the
   * caller need not read the others again; it must still answer with all findings. Undefined: nobody answers.
   */
  evaluate(changed?: readonly FieldKey[]): Promise<readonly PlacedFinding[] | undefined>;
  /** The fields of the latest scan, in page order. Asked again when a field has left the page. */
  fields(): readonly AnnotatedField[];
  /** A live counter, for fields where one helps. */
  counter?(field: AnnotatedField, value: string): Counter | undefined;
  /** What a card and the toast say; they open when it comes. */
  card(request: CardRequest): Promise<Sheet | undefined>;
  toast(request: ToastRequest): Promise<Sheet | undefined>;
  /** The user went to a field through us. */
  onReveal?(field: AnnotatedField): void;
  /** The layer hides the finding at once; from here on `evaluate` answers without what is muted. */
  onMute?(scope: MuteScope, finding: PlacedFinding): void;
  /** The user wants to read the finding's rule in the rule reference. */
  onRule?(finding: PlacedFinding): void;
  /** The set of shown findings changed (badge, panel). */
  onFindings?(counts: FindingCounts, findings: readonly ShownFinding[]): void;
  /** 撤销填写 in the toast. */
  onUndo?(): void;
  timing?: Partial<Timing>;
}

export interface Annotator {
  /** After a re-scan or a fill: takes the new fields and checks them; fields being typed in wait. */
  refresh(): Promise<void>;
  /** 检查本页: checks everything, also fields nobody has touched, and speaks the counts. */
  checkAll(): Promise<FindingCounts>;
  /** Scrolls to a field and highlights it; `focus` also puts the caret there. False when it is not on the page. */
  reveal(target: FieldKey | string, options?: { focus?: boolean; siteBlock?: number }): boolean;
  /** Goes to the next finding and opens its card. False when there is none. */
  next(): boolean;
  /** The toast after a fill. Wait for `refresh` first. */
  showSummary(summary: FillSummary): void;
  /** Same as aborting the signal. */
  dispose(): void;
}
