import {
  ANNOUNCED,
  announcedSpots,
  type Spots,
} from "../../sheet/workbook/lists/announced-goals.ts";
import { keptValues } from "../../sheet/workbook/lists/kept-months.ts";
import { recollected, type Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import { goalsPublished, goalsWritten, keptPublished } from "../announced.ts";
import { shownNow } from "../tabs/empty-columns.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { lastVersion, shareRecord } from "./share-record.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts what the last version of the workbook's period told into its Lists tab: the goals, by which the
 * Goals tab compares with them, and the months that stayed as they were, by which the Calendar spreads
 * what is left. Of whom no version tells, what stands there stays; so does a Lists tab of before these
 * columns, until the next write. `column` is where the Goals tab shows the goals.
 */
export const putAnnounced = (lists: Sheet | undefined, column: GoalsColumn | null): void => {
  const { record } = shareRecord();
  if (!lists || record.versions.length === 0) return;
  const cells = lists.getDataRange().getValues();
  const settings = recollected(cells)?.settings ?? {};
  const [main] = goalsWritten(settings);
  const spots = announcedSpots(cells);
  const version = main && lastVersion(record, main.period);
  if (!main || !spots || !version) return;
  const { announced, kept, people, measures } = spots;
  const told = new Map(goalsPublished(main.period, main.metric));
  const fill = ({ first, rows }: Spots, column: number, values: readonly unknown[][]) => {
    if (rows.length > 0)
      lists.getRange(first, column, rows.length, values[0]!.length).setValues([...values]);
  };
  const goals = people.rows.map(({ person, cells: is }) => [told.get(person) ?? is[announced - 1]]);
  fill(people, announced, goals);
  if (told.size > 0) showColumn(lists, cells, settings, column);
  if (kept === null) return;
  const { months, of } = keptPublished(main.period);
  const keptIn = ({ rows }: Spots) =>
    rows.map(({ person, metric, cells: is }): unknown[] => {
      const word = metric === "" ? main.metric : (version.words[metric] ?? metric);
      const stays = of.get(word)?.get(person);
      return stays ? [...keptValues(stays, months)] : is.slice(kept - 1, kept + months);
    });
  fill(people, kept, keptIn(people));
  fill(measures, kept, keptIn(measures));
};

/** Shows Goals' column of them, and keeps that it was shown, among the settings. */
const showColumn = (
  lists: Sheet,
  cells: readonly (readonly unknown[])[],
  settings: Settings,
  column: GoalsColumn | null,
): void => {
  const shown = column && shownNow(column.sheet, "goals", ANNOUNCED, column.column, settings);
  const at = cells.findIndex(([key]) => key === shown?.[0]) + 1;
  if (shown && at > 0) lists.getRange(at, 2).setValue(shown[1]);
};

/** Where the Goals tab shows what people were told. */
interface GoalsColumn {
  readonly sheet: Sheet;
  readonly column: number;
}

/** The same of a workbook's tabs; null where the column is not there. */
export const announcedColumn = ({ sheets, lines }: OurTabs): GoalsColumn | null => {
  const [sheet, column] = [sheets.goals, lines.goals?.columns[ANNOUNCED]];
  return sheet && column !== undefined ? { sheet, column } : null;
};
