import { useEffect } from "preact/hooks";
import type { Found } from "../addon/service.ts";

/** After another reading the focus is where it was; on the title where that question is gone. */
export const useKeptFocus = (found: Found | null): void => {
  useEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector("h1")?.focus({ preventScroll: true });
  }, [found]);
};
