/** The time, renewed while the page is open so that what remains stays true. */
import { useEffect, useState } from 'react';

const MINUTE = 60_000;

export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
};
