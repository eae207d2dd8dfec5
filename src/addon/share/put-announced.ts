import { announcedSpots, type Spots } from "../../sheet/workbook/lists/announced-goals.ts";
import { keptValues } from "../../sheet/workbook/lists/kept-months.ts";
import { recollected } from "../../sheet/workbook/lists/lists-tab.ts";
import { goalsPublished, goalsWritten, keptPublished } from "../announced.ts";
import { lastVersion, shareRecord } from "./share-record.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts what the last version of the workbook's period told into its Lists tab: the goals, by which the
 * Goals tab compares with them, and the months that stayed as they were, by which the Calendar spreads
 * what is left. Of whom no version tells, what stands there stays; so does a Lists tab of before these
 * columns, until the next write.
 */
export const putAnnounced = (lists: Sheet | undefined): void => {
  const { record } = shareRecord();
  if (!lists || record.versions.length === 0) return;
  const cells = lists.getDataRange().getValues();
  const [main] = goalsWritten(recollected(cells)?.settings ?? {});
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
