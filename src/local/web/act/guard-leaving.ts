import { revisionOf } from "../../gas/engine/change-stamp.ts";
import type { StateGetters } from "../../gas/engine/workbook-plugin.ts";
import type { Book } from "../book.ts";

type Kept = Pick<Book, "host">;

/** Knows of a workbook whether a file holds it as it is: cells and answers live in the page alone. */
export const keepTrack = () => {
  const held = new WeakMap<Kept, string>();
  return {
    /** Said of a workbook that has just been read from its file. */
    opened: (book: Kept): void => void held.set(book, stampOf(book)),
    /** Said of one that has been open before: which file holds it, nobody knows any more. */
    reopened: (book: Kept): void => void held.delete(book),
    /** Said before a workbook is put into a file; what it returns is called once the file is made. */
    saving: (book: Kept): (() => void) => {
      const stamp = stampOf(book);
      return () => void held.set(book, stamp);
    },
    isUnsaved: (book: Kept | null): boolean => book !== null && held.get(book) !== stampOf(book),
  };
};

export type Track = ReturnType<typeof keepTrack>;

/** The same as long as neither a cell nor an answer changes; answers are no change of the engine's. */
const stampOf = ({ host: { model } }: Kept): string => {
  const { properties } = (model.getters as unknown as StateGetters).getAppsScriptState();
  return JSON.stringify([revisionOf(model), properties.document]);
};

/** Lets the browser ask, in its own words, before the page is left or loaded anew. */
export const guardLeaving = (isUnsaved: () => boolean): void =>
  addEventListener("beforeunload", (event) => {
    if (isUnsaved()) event.preventDefault();
  });
