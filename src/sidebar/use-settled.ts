import { useEffect, useState } from "preact/hooks";

const SETTLED = 150; // ms after the last change, so that a screen reader is not told every step

/** The value once it has stopped changing. */
export const useSettled = (value: string): string => {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLED);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
