import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import { goalsWritten } from "../announced.ts";
import { wholeBackup } from "./backup.ts";
import type { ReadOnce } from "./read-once.ts";
import type { Run } from "./run.ts";

/** What Lists knew before a write; nothing where it was the first. */
export const settingsBefore = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { changed, id }: Pick<Run, "changed" | "id">,
  { recollection }: ReadOnce,
): Settings => {
  const lists = changed.find(({ key }) => key === "lists");
  const copy = lists && wholeBackup(book, lists.backup, id);
  return (copy && recollection(copy)?.settings) ?? {};
};

/** Whether two writes have the same computed goals, of all metrics: own values stay, so that undoing changes no goal. */
export const haveSameGoals = (one: Settings, other: Settings): boolean =>
  JSON.stringify(goalsWritten(one)) === JSON.stringify(goalsWritten(other));
