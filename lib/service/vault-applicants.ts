/** `Applicants` over the encrypted vault. */
import { importResult, parseInterchange, summarise } from '../io/index';
import type { Applicant } from '../schema/applicant';
import type { Vault } from '../vault/index';
import type { Applicants } from './applicants';
import { orderStore } from './orders';
import { inWords } from './vault-keeper';
import { workbenchStore } from './workbench-calls';

export const vaultApplicants = (vault: Vault, language: () => 'zh' | 'en'): Applicants => {
  const say = <T>(work: () => Promise<T>) => inWords(language(), work);
  const workbench = workbenchStore(vault);
  const orders = orderStore(vault);
  return {
    workbench: {
      version: () => say(() => workbench.version()),
      rows: (today) => say(() => workbench.rows(today)),
      clients: (ids) => say(() => workbench.clients(ids)),
      write: (edits, extras) => say(() => workbench.write(edits, extras)),
      change: (ids, change) => say(() => workbench.change(ids, change)),
      extras: () => say(() => workbench.extras()),
      draft: (key) => say(() => workbench.draft(key)),
      keepDraft: (key, draft) => say(() => workbench.keepDraft(key, draft)),
      dropDraftsOf: (ids) => say(() => workbench.dropDraftsOf(ids)),
    },
    orders: {
      ...orders,
      edit: (place, edit, fresh) => say(() => orders.edit(place, edit, fresh)),
    },
    state: () => vault.state(),
    list: () =>
      say(async () =>
        (await vault.list()).clients.flatMap(({ applicant, usedAt }) =>
          applicant.archivedOn ? [] : summarise(applicant as Applicant, usedAt),
        ),
      ),
    get: (id) => say(async () => (await vault.get(id))?.applicant as Applicant | undefined),
    remove: (ids) =>
      say(async () => {
        await vault.delete(ids);
        await workbench.dropDraftsOf(ids);
      }),
    use: (id) => say(() => vault.touch([id])),
    importText: (text) =>
      say(async () => {
        const { applicants, problems } = parseInterchange(text);
        const { rejected, ...result } = importResult(
          applicants.length,
          problems,
          language() === 'zh' ? 'zh_CN' : 'en',
        );
        // All or nothing: a file with one bad entry changes nothing.
        if (problems.length === 0) await vault.saveAll(applicants);
        return { ...result, rejected };
      }),
  };
};
