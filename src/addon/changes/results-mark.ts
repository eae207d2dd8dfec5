import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import { fingerprint } from "../../sheet/fingerprint.ts";
import { lastMonthRead } from "../../sheet/read/last-month.ts";
import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import type { Asked } from "../facts.ts";
import { type LeftOut, leftOut } from "./left-out.ts";

/** What the goals of a write stood on, so that the next one can tell what is new. */
export interface ResultsMark {
  /** The last month with results. */
  readonly last: Month;
  /** By person: fingerprints of the main metric's results up to then, and of what is known beside them. */
  readonly people: Readonly<Record<string, readonly [values: string, facts: string]>>;
  /** Rows that did not count; nothing where an earlier version wrote. */
  readonly left?: LeftOut;
}

const KEY = "results";

/** The mark of a reading, its results as far as `last` (all of them unless told). */
export const resultsMark = (
  { from: { reading }, metric: { results } }: Pick<Asked, "from" | "metric">,
  last: Month = lastMonthRead(reading),
): ResultsMark => {
  const facts = new Map(
    reading.team.map(({ person, hired, ended, leaves, territory }) => [
      person,
      [hired, ended, leaves, territory],
    ]),
  );
  return {
    last,
    left: leftOut(reading.notices),
    people: Object.fromEntries(
      results.people.map(({ person, values }) => [
        person,
        [
          fingerprint(valuesText(results.start, values, last)),
          fingerprint(JSON.stringify(facts.get(person) ?? [])),
        ],
      ]),
    ),
  };
};

/** Every known result with its month: a table that begins earlier is the same one. */
const valuesText = (
  start: Month,
  values: Results["people"][number]["values"],
  last: Month,
): string =>
  values
    .flatMap((value, i) => {
      const month = addMonths(start, i);
      return value === null || month > last ? [] : [`${month} ${value}`];
    })
    .join(";");

export const markSetting = (mark: ResultsMark): Settings => ({ [KEY]: JSON.stringify(mark) });

/** The mark of the last write; null where it has left none. */
export const markIn = (settings: Settings): ResultsMark | null => {
  const text = settings[KEY];
  return text === undefined ? null : (JSON.parse(text) as ResultsMark);
};
