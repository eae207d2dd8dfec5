import { useEffect } from "preact/hooks";

/** Says each time that the user is back on the page from the workbook, by its focus or by a press on it. */
export const useReturn = (onReturn: () => void): void => {
  useEffect(() => {
    let isAway = !document.hasFocus();
    const leave = () => {
      isAway = true;
    };
    const enter = () => {
      if (isAway) onReturn();
      isAway = false;
    };
    window.addEventListener("blur", leave);
    window.addEventListener("focus", enter);
    window.addEventListener("pointerdown", enter, { capture: true });
    return () => {
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", enter);
      window.removeEventListener("pointerdown", enter, { capture: true });
    };
  }, []);
};
