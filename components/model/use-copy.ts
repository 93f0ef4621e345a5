/** Copying a text, and whether it has just been done. */
import { useState } from 'react';

export const useCopy = () => {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = (text: string) => {
    // Emptied first, so that a second copy is announced again.
    setOutcome(undefined);
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return { outcome, copy };
};
