import { momentWords } from "../../../text/moment.ts";
import type { WorkbookVoice } from "../facts.ts";
import type { LogPage } from "./log-tab.ts";

/** What the log says of a write that was taken back; `written` is its minute, "2026-01-10T09:30". */
export const undoPage = (
  page: Pick<LogPage, "who" | "when" | "first">,
  written: string,
  { text: { log }, language }: WorkbookVoice,
): LogPage => ({
  ...page,
  entries: [
    {
      what: log.write(momentWords(language, written)),
      before: log.done,
      after: log.undone,
      format: "",
      reason: log.undoneWhy,
    },
  ],
});
