import { useEffect, useMemo, useRef } from "preact/hooks";
import { draftOf } from "./draft-of.ts";
import type { WizardEvent } from "./event.ts";
import { createKeeper } from "./keeper.ts";
import type { Remote } from "./remote.ts";
import type { State } from "./state.ts";

const SETTLED = 800; // ms after the last answer, so that typing a number is one answer

/** Stores the answers with the document: at once on another screen, shortly after an answer on the same. */
export const useKeeping = (
  state: State,
  remote: Remote,
  dispatch: (event: WizardEvent) => void,
): void => {
  const keeper = useMemo(
    () => createKeeper(remote.keep, (isKept) => dispatch({ type: "kept", isKept })),
    [remote],
  );
  const lastScreen = useRef<string | null>(null);
  const draft = draftOf(state);
  useEffect(() => {
    const isMove = lastScreen.current !== (draft?.screen ?? null);
    lastScreen.current = draft?.screen ?? null;
    if (draft === null || isMove) {
      keeper.keep(draft);
      return;
    }
    const timer = setTimeout(() => keeper.keep(draft), SETTLED);
    return () => clearTimeout(timer);
  }, [draft?.screen, draft?.question]);
};
