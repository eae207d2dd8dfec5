import { KEY_JOINT, listRow } from "../../sheet/workbook/frame/layout.ts";
import { inLocale } from "../../sheet/workbook/frame/local-format.ts";
import { goalsTab } from "../../sheet/workbook/goals/goals-tab.ts";
import { decidedEntries } from "../../sheet/workbook/log/decided-entries.ts";
import { renamedSaid, saidIn, saidSettings } from "../../sheet/workbook/log/decisions.ts";
import { type LogEntry, logTab, NO_PAGE } from "../../sheet/workbook/log/log-tab.ts";
import { metricsTab } from "../../sheet/workbook/metrics/metrics-tab.ts";
import { notLogged } from "../changes/not-logged.ts";
import { tabLaid } from "../changes/tab-laid.ts";
import { changesOn, userCellsOn } from "../tabs/plan-write.ts";
import { renamesSince } from "../tabs/renames-since.ts";
import { workbookVoice } from "../voices.ts";
import type { GoalsNow } from "./goals-now.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A goal that the manager has set, or given up, as the log tells it. */
export interface OwnEntry extends LogEntry {
  readonly person: string;
  readonly metric: string;
}

const COLUMNS: readonly string[] = ["own", "final", "reason"];

/** What the manager has decided on goals since the last write and the log does not tell yet. */
export const ownNotLogged = (
  book: Spreadsheet,
  { tabs, about, facts }: GoalsNow,
): readonly OwnEntry[] => {
  const voice = workbookVoice(book.getSpreadsheetLocale());
  const renames = renamesSince(tabs.settings, about.names);
  const layouts = [goalsTab, metricsTab].map((tab) => inLocale(tab(facts, voice), voice.locale));
  const there = changesOn(book, tabs, layouts, renames);
  const [logged] = changesOn(book, tabs, [logTab(NO_PAGE, voice)], renames);
  const laid = there.map(tabLaid);
  const cells = userCellsOn(there);
  const said = saidIn(renamedSaid(tabs.settings, renames));
  return goalRows(facts).flatMap(({ person, metric, row }) => {
    const isIts = (cell: { readonly row: string; readonly column: string }) =>
      cell.row === row && COLUMNS.includes(cell.column);
    const entries = decidedEntries(
      saidSettings(said.filter(isIts)),
      cells.filter(isIts),
      ...([laid, voice, () => null] as const),
    );
    return notLogged(entries, logged).map((entry) => ({ ...entry, person, metric }));
  });
};

/** Everybody's goals, of each metric, and the rows that they stand in. */
const goalRows = ({ plan, metric: main }: GoalsNow["facts"]) => [
  ...plan.goals.map(({ person }) => ({ person, metric: main, row: listRow("people", person) })),
  ...plan.measures.flatMap(({ metric, goals }) =>
    goals.map(({ person }) => ({
      ...{ person, metric },
      row: listRow("measures", `${metric}${KEY_JOINT}${person}`),
    })),
  ),
];
