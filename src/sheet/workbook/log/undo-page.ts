import { momentWords } from "../../../text/moment.ts";
import type { WorkbookVoice } from "../facts.ts";
import type { LogPage } from "./log-tab.ts";

/** What the final goals of the main metric came to with a write and come to without it, and how that is written. */
export interface UndoSums {
  readonly before: number;
  readonly after: number;
  readonly format: string;
}

/**
 * What the log says of a write that was taken back; `written` is its minute, "2026-01-10T09:30", and
 * `sums` are null where they are not known.
 */
export const undoPage = (
  page: Pick<LogPage, "who" | "when" | "first">,
  written: string,
  sums: UndoSums | null,
  { text: { log }, language }: WorkbookVoice,
): LogPage => ({
  ...page,
  entries: [
    {
      what: log.undone(momentWords(language, written)),
      ...(sums ?? { before: log.blank, after: log.blank, format: "" }),
      reason: log.undoneWhy,
    },
  ],
});
