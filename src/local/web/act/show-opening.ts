import type { Store } from "../frame/store.ts";
import { aTurn } from "./a-turn.ts";

/** Smaller files are open before anybody could read how far it is. */
const LONG = 100_000; // bytes

/** A file on its way, and how long it is. */
export interface Opened {
  readonly name: string;
  readonly bytes: { readonly length: number };
}

/** One opening at a time: whoever opens another file, or a new one, does not want the first any more. */
export const showOpening = (store: Store) => {
  let newest = 0;
  return (file: Opened | null) => {
    newest += 1;
    const own = newest;
    const isLong = file !== null && file.bytes.length > LONG;
    const show = (percent: number) => {
      if (percent !== store.state.opening?.percent)
        store.set({ opening: { file: file!.name, percent } });
    };
    store.set({ opening: null });
    return {
      /** Says how far it is, and gives the page a turn; whether it is still wanted. */
      at: async (share: number): Promise<boolean> => {
        if (own === newest && isLong) show(Math.round(100 * share));
        await aTurn();
        return own === newest;
      },
      end: () => {
        if (own === newest) store.set({ opening: null });
      },
    };
  };
};

export type StartOpening = ReturnType<typeof showOpening>;
