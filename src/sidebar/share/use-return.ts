import { useEffect } from "preact/hooks";

/**
 * Says each time that the user is back on the page from the workbook, by its focus or by a press on it
 * (`return`), or about to be: the pointer is over it (`near`).
 */
export const useReturn = (onComing: (how: "return" | "near") => void): void => {
  useEffect(() => {
    let isAway = !document.hasFocus();
    const leave = () => {
      isAway = true;
    };
    const near = () => {
      if (isAway) onComing("near");
    };
    const enter = () => {
      if (isAway) onComing("return");
      isAway = false;
    };
    const { documentElement: page } = document;
    window.addEventListener("blur", leave);
    window.addEventListener("focus", enter);
    window.addEventListener("pointerdown", enter, { capture: true });
    page.addEventListener("pointerenter", near);
    return () => {
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", enter);
      window.removeEventListener("pointerdown", enter, { capture: true });
      page.removeEventListener("pointerenter", near);
    };
  }, []);
};
