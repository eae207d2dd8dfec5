import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A control that takes the focus when it appears, if it should. */
export const useFirstFocus = <Control extends HTMLElement>(
  hasFocus: boolean,
): RefObject<Control | null> => {
  const control = useRef<Control>(null);
  useEffect(() => {
    if (hasFocus) control.current?.focus();
  }, []);
  return control;
};
