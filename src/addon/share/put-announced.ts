import {
  ANNOUNCED,
  type AnnouncedSpots,
  announcedSpots,
  type Spots,
} from "../../sheet/workbook/lists/announced-goals.ts";
import { keptValues } from "../../sheet/workbook/lists/kept-months.ts";
import { recollected } from "../../sheet/workbook/lists/lists-tab.ts";
import { goalsPublished, goalsWritten, keptPublished } from "../announced.ts";
import { shownNow } from "../tabs/empty-columns.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { lastVersion, shareRecord } from "./share-record.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts what the last version of the workbook's period told into its Lists tab: the goals, by which the
 * Goals tab compares with them, and the months that stayed as they were, by which the Calendar spreads
 * what is left; `goals` shows its column of the goals. Of whom no version tells, what stands there
 * stays; so does a Lists tab of before these columns, until the next write.
 */
export const putAnnounced = (lists: Sheet | undefined, goals: GoalsColumn | null): void => {
  const { record } = shareRecord();
  if (!lists || record.versions.length === 0) return;
  const cells = lists.getDataRange().getValues();
  const settings = recollected(cells)?.settings ?? {};
  const [main] = goalsWritten(settings);
  const spots = announcedSpots(cells);
  const version = main && lastVersion(record, main.period);
  if (!main || !spots || !version) return;
  const { announced, people } = spots;
  const told = new Map(goalsPublished(main.period, main.metric));
  const values = people.rows.map(({ person, cells: is }) => [
    told.get(person) ?? is[announced - 1],
  ]);
  fill(lists, people, announced, values);
  putKept(lists, spots, main.period, (metric) =>
    metric === "" ? main.metric : (version.words[metric] ?? metric),
  );
  const shown = goals && shownNow(goals.sheet, "goals", ANNOUNCED, goals.column, settings);
  const at = cells.findIndex(([key]) => key === shown?.[0]) + 1;
  if (shown && at > 0) lists.getRange(at, 2).setValue(shown[1]);
};

/** The months that stayed as they were; `wordOf` gives the source's own word for a row's metric. */
const putKept = (
  lists: Sheet,
  { kept, people, measures }: AnnouncedSpots,
  period: string,
  wordOf: (metric: string) => string,
): void => {
  if (kept === null) return;
  const { months, of } = keptPublished(period);
  for (const spots of [people, measures]) {
    const values = spots.rows.map(({ person, metric, cells: is }): unknown[] => {
      const stays = of.get(wordOf(metric))?.get(person);
      return stays ? [...keptValues(stays, months)] : is.slice(kept - 1, kept + months);
    });
    fill(lists, spots, kept, values);
  }
};

const fill = (
  lists: Sheet,
  { first, rows }: Spots,
  column: number,
  values: readonly unknown[][],
): void => {
  if (rows.length > 0)
    lists.getRange(first, column, rows.length, values[0]!.length).setValues([...values]);
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
