import { type Period, periodOf } from "../../core/calendar/period.ts";
import { resolved } from "../../sheet/workbook/frame/formula.ts";
import { literal } from "../../sheet/workbook/frame/literal.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import {
  ANNOUNCED,
  type AnnouncedSpots,
  announcedSpots,
  listsPlace,
  type Spots,
} from "../../sheet/workbook/lists/announced-goals.ts";
import { begunFormula, keptFormulas, toldValues } from "../../sheet/workbook/lists/kept-months.ts";
import { recollected, type Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import { goalsIn, goalsWritten, type VersionTold, versionTold } from "../announced.ts";
import { shownNow } from "../tabs/empty-columns.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { toldMonths } from "../told-months.ts";
import { shareRecord, sourceWord } from "./share-record.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts what the last version of the workbook's period told into its Lists tab: the goals, by which the
 * Goals tab compares with them, and their months, of which the Calendar keeps those that a change leaves
 * as they were; `shown` are the columns of the goals that have something to say by now. Of whom no version tells, what stands there
 * stays; so does a Lists tab of before these columns, until the next write.
 */
export const putAnnounced = (lists: Sheet | undefined, shown: readonly AnnouncedColumn[]): void => {
  if (!lists || shareRecord().record.versions.length === 0) return;
  const cells = lists.getDataRange().getValues();
  const settings = recollected(cells)?.settings ?? {};
  const [main] = goalsWritten(settings);
  const spots = announcedSpots(cells);
  const last = main ? versionTold(main.period) : null;
  if (!main || !spots || !last) return;
  const wordOf = (metric: string): string =>
    metric === "" ? main.metric : sourceWord(last.version, metric);
  putGoals(lists, spots, last, wordOf);
  putMonths({ lists, cells, spots }, last, wordOf, periodOf(main.period)!);
  show(lists, cells, shown, settings);
};

/** A Lists tab, what its cells hold, and where it is filled in. */
interface Put {
  readonly lists: Sheet;
  readonly cells: readonly (readonly unknown[])[];
  readonly spots: AnnouncedSpots;
}

/** The goals that were told, of whichever metric. */
const putGoals = (
  lists: Sheet,
  { announced, people, measures }: AnnouncedSpots,
  last: VersionTold,
  wordOf: (metric: string) => string,
): void => {
  const words = [people, measures].flatMap(({ rows }) => rows.map(({ metric }) => wordOf(metric)));
  const told = new Map([...new Set(words)].map((word) => [word, new Map(goalsIn(last, word))]));
  for (const spots of [people, measures]) {
    const values = spots.rows.map(({ person, metric, cells: is }) => [
      told.get(wordOf(metric))?.get(person) ?? is[announced - 1],
    ]);
    fill(lists, spots, announced, values);
  }
};

/** Shows the columns that have something to say by now, and notes that they are shown. */
const show = (
  lists: Sheet,
  cells: readonly (readonly unknown[])[],
  columns: readonly AnnouncedColumn[],
  settings: Settings,
): void => {
  let now = settings;
  for (const { tab, sheet, column } of columns) {
    const shown = shownNow(sheet, tab, ANNOUNCED, column, now);
    const at = cells.findIndex(([key]) => key === shown?.[0]) + 1;
    if (!shown || at === 0) continue;
    now = { ...now, [shown[0]]: shown[1] };
    lists.getRange(at, 2).setValue(shown[1]);
  }
};

/** What was told of their months, and how many of them have begun; `wordOf` gives the source's own word for a row's metric. */
const putMonths = (
  { lists, cells, spots }: Put,
  last: VersionTold,
  wordOf: (metric: string) => string,
  period: Period,
): void => {
  const { told, reason, people, measures, team } = spots;
  if (told === null) return;
  const { months } = period;
  const of = toldMonths(last);
  const place = listsPlace(cells, months);
  for (const list of [people, measures]) {
    const values = list.rows.map(({ person, metric, cells: is }): readonly unknown[] => {
      const one = of.get(wordOf(metric))?.get(person);
      return one ? toldValues(one, months) : is.slice(told - 1, told + months);
    });
    fill(lists, list, told, values);
    if (reason !== null) fill(lists, list, reason, list.rows.map(reasonOf(of, wordOf, reason)));
    const keeps = values.map(([stays]) => stays !== "");
    if (place) fillFormulas({ lists, place, spots }, list, told + months + 1, keeps, months);
  }
  lists.getRange(team, told).setFormula(begunFormula(period));
};

/** Why somebody's goal was set, as the cell takes it; of whom nothing was told, what stands there. */
const reasonOf =
  (of: ReturnType<typeof toldMonths>, wordOf: (metric: string) => string, column: number) =>
  ({ person, metric, cells }: Spots["rows"][number]): readonly unknown[] => {
    const told = of.get(wordOf(metric))?.get(person);
    return [literal(told?.reason ?? String(cells[column - 1]))];
  };

/** The formulas beside what was told, in the rows that keep something; a tab of before these has them in all rows. */
const fillFormulas = (
  { lists, place, spots: { bySeason } }: Pick<Put, "lists" | "spots"> & { readonly place: Place },
  { first, rows }: Spots,
  column: number,
  keeps: readonly boolean[],
  months: number,
): void => {
  if (bySeason === null || !keeps.includes(true)) return;
  const at = { lists: { name: lists.getName(), place } };
  const formulas = rows.map(({ cells: is }, i) =>
    keptFormulas(months, is[bySeason - 1] === 1).map(({ formula }) =>
      keeps[i] ? resolved(formula, first + i, "lists", at)! : "",
    ),
  );
  lists.getRange(first, column, rows.length, formulas[0]!.length).setFormulas(formulas);
};

const fill = (
  lists: Sheet,
  { first, rows }: Spots,
  column: number,
  values: readonly (readonly unknown[])[],
): void => {
  if (rows.length > 0)
    lists
      .getRange(first, column, rows.length, values[0]!.length)
      .setValues(values.map((line) => [...line]));
};

/** Where a tab shows what people were told. */
interface AnnouncedColumn {
  readonly tab: "goals" | "metrics";
  readonly sheet: Sheet;
  readonly column: number;
}

/** These columns of a workbook's tabs, where they are there; that of further metrics where there are any. */
export const announcedColumns = ({
  sheets,
  lines,
  settings,
}: OurTabs): readonly AnnouncedColumn[] => {
  const isAlone = goalsWritten(settings).length < 2;
  return (isAlone ? (["goals"] as const) : (["goals", "metrics"] as const)).flatMap((tab) => {
    const [sheet, column] = [sheets[tab], lines[tab]?.columns[ANNOUNCED]];
    return sheet && column !== undefined ? [{ tab, sheet, column }] : [];
  });
};
