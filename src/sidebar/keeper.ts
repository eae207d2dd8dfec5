import type { Draft } from "../addon/service.ts";

/** Stores drafts one after the other: Google may answer two calls in any order. */
export interface Keeper {
  /** Stores this draft, once the one before is stored. Null: what still waits is not stored any more. */
  readonly keep: (draft: Draft | null) => void;
}

/** The last of several drafts that wait is the only one to be stored. */
export const createKeeper = (
  send: (draft: Draft) => Promise<unknown>,
  told: (isKept: boolean) => void,
): Keeper => {
  let isSending = false;
  let waiting: Draft | null = null;
  const next = async (): Promise<void> => {
    if (isSending || waiting === null) return;
    const draft = waiting;
    waiting = null;
    isSending = true;
    const isKept = await send(draft).then(
      () => true,
      () => false,
    );
    isSending = false;
    told(isKept);
    await next();
  };
  return {
    keep: (draft) => {
      waiting = draft;
      void next();
    },
  };
};
