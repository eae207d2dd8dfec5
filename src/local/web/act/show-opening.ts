import type { Store } from "../frame/store.ts";

/** Smaller files are open before anybody could read how far it is. */
const LONG = 100_000; // bytes
const TIME_TO_PAINT = 40; // ms: two frames and something

/** Says how far a file's opening is, and lets the page paint that before the next step holds it. */
export const showOpening = (store: Store, file: { name: string; bytes: Uint8Array }) => {
  const isLong = file.bytes.length > LONG;
  return {
    at: async (share: number): Promise<void> => {
      if (!isLong) return;
      store.set({ opening: { file: file.name, share } });
      await new Promise((done) => setTimeout(done, TIME_TO_PAINT));
    },
    end: () => store.set({ opening: null }),
  };
};
