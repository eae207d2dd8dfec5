import { useEffect } from "preact/hooks";

/** After each try with something missing, the first field that lacks it has the focus. */
export const useFirstWrong = (tries: number): void => {
  useEffect(() => {
    if (tries > 0) document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries]);
};
