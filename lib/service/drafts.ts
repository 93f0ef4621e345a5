/**
 * What was typed in the editor and not saved yet, encrypted in the vault like any client. A screen that locks, a
 * closed browser or a crash takes the page away without asking; the editor finds the work again afterwards.
 */
import type { KeptDraft } from '../protocol/workbench-calls';
import type { Vault } from '../vault/index';

/** By the editor's own key; the last one kept comes last. */
type Drafts = Readonly<Record<string, KeptDraft>>;

const DRAFTS = 'editor-drafts';
/** Older ones give way: nobody looks for the work of many clients ago. */
const MOST = 10;

const isDrafts = (value: unknown): value is Drafts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDraft = (value: KeptDraft | undefined): value is KeptDraft =>
  typeof value?.applicant === 'object' && value.applicant !== null;

export interface DraftStore {
  draft(key: string): Promise<KeptDraft | null>;
  /** null forgets the draft. */
  keepDraft(key: string, draft: KeptDraft | null): Promise<void>;
  /** What was typed about these clients goes with them. */
  dropDraftsOf(applicantIds: readonly string[]): Promise<void>;
}

export const draftStore = (vault: Pick<Vault, 'getValue' | 'updateValue'>): DraftStore => {
  /** In the order in which they were asked for: a draft kept late must not outlive its end. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };
  const read = async (): Promise<Drafts> => {
    const value = await vault.getValue(DRAFTS);
    return isDrafts(value) ? value : {};
  };
  const change = (work: (drafts: [string, KeptDraft][]) => [string, KeptDraft][]) =>
    vault.updateValue(DRAFTS, (before) =>
      Object.fromEntries(work(Object.entries(isDrafts(before) ? before : {})).slice(-MOST)),
    );
  return {
    draft: (key) =>
      inTurn(async () => {
        const drafts = await read();
        const found = Object.hasOwn(drafts, key) ? drafts[key] : undefined;
        return isDraft(found) ? found : null;
      }),
    keepDraft: (key, draft) =>
      inTurn(async () => {
        if (draft === null && !Object.hasOwn(await read(), key)) return;
        await change((drafts) => {
          const others = drafts.filter(([k]) => k !== key);
          return draft ? [...others, [key, draft]] : others;
        });
      }),
    dropDraftsOf: (ids) =>
      inTurn(async () => {
        const about = (draft: KeptDraft) => isDraft(draft) && ids.includes(draft.applicant.id);
        if (!Object.values(await read()).some(about)) return;
        await change((drafts) => drafts.filter(([, draft]) => !about(draft)));
      }),
  };
};
