/** What the pages of the workbench share: an import under way, and which clients the batch check is about. */
import { useState } from 'react';
import { useImport } from './import/use-import';
import { useRows } from './table/use-rows';
import type { VaultModel } from './use-vault';

export const useWorkbench = (model: VaultModel, go: (hash: string) => void) => {
  const rows = useRows(model);
  const importer = useImport(model.refresh, go);
  /** undefined: all clients that are not archived. */
  const [toCheck, setToCheck] = useState<readonly string[]>();
  return {
    ...rows,
    model,
    go,
    importer,
    toCheck,
    check: (ids: readonly string[] | undefined) => {
      setToCheck(ids);
      go('#batch');
    },
  };
};

export type Workbench = ReturnType<typeof useWorkbench>;
