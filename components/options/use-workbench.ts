/** What the pages of the workbench share: an import under way, and which clients the batch check is about. */
import { useCallback, useEffect, useState } from 'react';
import { useBatch } from './batch/use-batch';
import { useImport } from './import/use-import';
import { useTallies } from './table/use-tallies';
import type { VaultModel } from './use-vault';

export const useWorkbench = (model: VaultModel, go: (hash: string) => void, tableShown: boolean) => {
  const tallies = useTallies(model.rows, tableShown);
  const importer = useImport(model.refresh, go);
  const batch = useBatch();
  /** undefined: all clients that are not archived. */
  const [toCheck, setToCheck] = useState<readonly string[]>();
  const locked = model.vault?.state === 'locked';
  const { clear } = batch;
  const { drop } = importer;
  // Nothing of a client stays on the page once the vault is locked.
  useEffect(() => {
    if (!locked) return;
    clear();
    drop();
    setToCheck(undefined);
  }, [locked, clear, drop]);
  const [checkWanted, setCheckWanted] = useState(false);
  const checkStarted = useCallback(() => setCheckWanted(false), []);
  return {
    model,
    tallies,
    go,
    importer,
    batch,
    toCheck,
    checkWanted,
    checkStarted,
    check: (ids: readonly string[] | undefined) => {
      setToCheck(ids);
      setCheckWanted(true);
      go('#batch');
    },
  };
};

export type Workbench = ReturnType<typeof useWorkbench>;
