/** True while the page is printed: what is drawn in part on the screen is whole on paper. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // The browser takes the page as it is when the event returns.
    globalThis.addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal });
    globalThis.addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => stop.abort();
  }, []);
  return printing;
};
