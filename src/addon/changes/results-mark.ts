import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import { fingerprint } from "../../sheet/fingerprint.ts";
import { lastMonthRead } from "../../sheet/read/last-month.ts";
import type { Origins } from "../../sheet/read/reading.ts";
import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import type { Asked } from "../facts.ts";
import { knownPrints } from "./known-prints.ts";
import { type LeftOut, leftOut } from "./left-out.ts";

/** What the goals of a write stood on, so that the next one can tell what is new. */
export interface ResultsMark {
  /** The last month with results. */
  readonly last: Month;
  /** By person: fingerprints of the main metric's results up to then, and of what is known beside them (`known-prints.ts`). */
  readonly people: Readonly<Record<string, readonly [values: string, known: string]>>;
  /** What an earlier version did not keep. */
  readonly more?: {
    /** Fingerprints of further metrics' results, by the source's word and the person. */
    readonly measures: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** From how many cells the main metric's results were read: of each person, and in each month. */
    readonly cells: CellCounts;
    /** Rows that did not count. */
    readonly left: LeftOut;
  };
}

export interface CellCounts {
  readonly people: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
}

const KEY = "results";

type Marked = Pick<Asked, "from" | "metric" | "names"> & {
  readonly choices: Pick<Asked["choices"], "measures">;
};

/** The mark of a reading, its results as far as `last` (all of them unless told). */
export const resultsMark = (
  { from: { reading }, metric, names, choices }: Marked,
  last: Month = lastMonthRead(reading),
): Required<ResultsMark> => {
  const members = new Map(reading.team.map((member) => [member.person, member]));
  const further = choices.measures.map((one) => one.metric);
  return {
    last,
    people: Object.fromEntries(
      Object.entries(valuePrints(metric.results, last)).map(([person, print]) => [
        person,
        [print, knownPrints(members.get(person))],
      ]),
    ),
    more: {
      measures: Object.fromEntries(
        reading.metrics
          .filter(({ name }) => further.includes(name))
          .map(({ name, results }) => [names.metricOf(name), valuePrints(results, last)]),
      ),
      cells: cellCounts(metric.origins, last),
      left: leftOut(reading.notices),
    },
  };
};

const valuePrints = ({ start, people }: Results, last: Month): Readonly<Record<string, string>> =>
  Object.fromEntries(
    people.map(({ person, values }) => [person, fingerprint(valuesText(start, values, last))]),
  );

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

const cellCounts = ({ cells }: Origins, last: Month): CellCounts => {
  const months: Record<string, number> = {};
  const people = [...cells].map(([person, read]) => {
    let all = 0;
    for (const [month, { numbers }] of read) {
      if (month > last) continue;
      all += numbers;
      months[month] = (months[month] ?? 0) + numbers;
    }
    return [person, all] as const;
  });
  return { people: Object.fromEntries(people), months };
};

export const markSetting = (mark: ResultsMark): Settings => ({ [KEY]: JSON.stringify(mark) });

/** The mark of the last write; null where it has left none. */
export const markIn = (settings: Settings): ResultsMark | null => {
  const text = settings[KEY];
  return text === undefined ? null : (JSON.parse(text) as ResultsMark);
};
