import type { NamedFile } from "../../files/open-file.ts";
import type { Store } from "../frame/store.ts";

/** Smaller files are open before anybody could read how far it is. */
const LONG = 100_000; // bytes

/** One opening at a time: whoever opens another file, or a new one, does not want the first any more. */
export const showOpening = (store: Store) => {
  let newest = 0;
  return (file: NamedFile | null) => {
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

/** Not by a timer: those of a page in the background ring once a second. */
const aTurn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
