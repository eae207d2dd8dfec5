import { ANNOUNCED, announcedSpots } from "../../sheet/workbook/lists/announced-goals.ts";
import { recollected } from "../../sheet/workbook/lists/lists-tab.ts";
import { goalsPublished, goalsWritten } from "../announced.ts";
import { shownNow } from "../tabs/empty-columns.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { lastVersion, shareRecord } from "./share-record.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the goals that the last version of the workbook's period told into its Lists tab, by which the
 * Goals tab compares with them; `goals` shows its column of them. Of whom no version tells, what stands
 * there stays; so does a Lists tab of before this column, until the next write.
 */
export const putAnnounced = (lists: Sheet | undefined, goals: GoalsColumn | null): void => {
  if (!lists || shareRecord().record.versions.length === 0) return;
  const cells = lists.getDataRange().getValues();
  const settings = recollected(cells)?.settings ?? {};
  const [main] = goalsWritten(settings);
  const spots = announcedSpots(cells);
  if (!main || !spots) return;
  const { row, column, people } = spots;
  const told = new Map(goalsPublished(main.period, main.metric));
  if (told.size === 0 || people.length === 0) return;
  const held = new Map(lastVersion(shareRecord().record, main.period)?.held);
  const values = people.map((one) => {
    const goal = told.get(one.person);
    return goal === undefined ? [one.told, one.held] : [goal, held.get(one.person) ?? ""];
  });
  lists.getRange(row, column, people.length, 2).setValues(values);
  const shown = goals && shownNow(goals.sheet, "goals", ANNOUNCED, goals.column, settings);
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
