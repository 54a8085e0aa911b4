import { useEffect, useState } from 'react';

/** A value as soon as it has not changed for `ms` milliseconds: what is asked while typing is asked once. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
