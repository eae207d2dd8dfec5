import type { Written } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import type { Rpc } from "./sidebar-window.ts";

/** What goes wrong with calls, until it no longer does. */
export interface Trouble {
  /** They fail, as without a network. */
  isOffline: boolean;
  /** Somebody else is just writing. */
  isLocked: boolean;
}

export const NO_TROUBLE: Trouble = { isOffline: false, isLocked: false };

/** A workbook's script, but that a write writes nothing and says what was said of another one. */
export const troubledScript = (book: LocalWorkbook, written: Written, trouble: Trouble): Rpc => {
  const previews = new Map<string, unknown>();
  /** The same question has the same answer: it is worked out once. */
  const previewOf = (args: readonly unknown[]) => {
    const question = JSON.stringify(args);
    const answer = previews.get(question) ?? book.run("rpc", "preview", args);
    previews.set(question, answer);
    return answer;
  };
  return (name, args) => {
    if (trouble.isOffline) throw new Error("no network");
    if (name === "preview") return previewOf(args);
    if (name === "write" && !trouble.isLocked) return { ok: true, value: written };
    book.documentLock.takenElsewhere = trouble.isLocked;
    return book.run("rpc", name, args);
  };
};
