import { useEffect } from "preact/hooks";

/** Milliseconds in which a pointer that moves on over the page says nothing new. */
const STILL_NEAR = 3000;

/**
 * Says each time that the user is back on the page from the workbook, by its focus or by a press on it
 * (`return`), or about to be: the pointer moves over it (`near`). No browser tells reliably that it comes.
 */
export const useReturn = (onComing: (how: "return" | "near") => void): void => {
  useEffect(() => {
    let isAway = !document.hasFocus();
    let timer = 0;
    const leave = () => {
      isAway = true;
    };
    const near = () => {
      if (!isAway || timer !== 0) return;
      timer = window.setTimeout(() => {
        timer = 0;
      }, STILL_NEAR);
      onComing("near");
    };
    const enter = () => {
      if (isAway) onComing("return");
      isAway = false;
    };
    window.addEventListener("blur", leave);
    window.addEventListener("focus", enter);
    window.addEventListener("pointerdown", enter, { capture: true });
    window.addEventListener("pointermove", near);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", enter);
      window.removeEventListener("pointerdown", enter, { capture: true });
      window.removeEventListener("pointermove", near);
    };
  }, []);
};
