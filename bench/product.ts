import { ask } from "../src/local/cli/ask.ts";
import type { Dist } from "../src/local/node/read-dist.ts";
import { openWorkbook } from "../src/local/node/workbook.ts";

/** A team as a manager has it: files, and what they would answer on the way. */
export interface Given {
  readonly history: string;
  /** null where there is none. */
  readonly roster: string | null;
  /** Months until a newcomer sells in full; left out: not said. */
  readonly rampMonths?: number;
  /** Sales a month that the back office can carry; left out: not said. */
  readonly capacity?: number;
}

/** One person's goals as the product sets them. */
export interface Planned {
  readonly rep: string;
  readonly tier: "top" | "middle" | "bottom" | "new";
  readonly expected: number;
  /** Meant to be reached with chances of 80 %, 65 % and 35 %. */
  readonly start: number;
  readonly goal: number;
  readonly stretch: number;
  /** What the product states for `goal`, 0–1. */
  readonly chance: number;
}

const encoder = new TextEncoder();

/** Goals of the main metric for 2026 by dist/Code.js, through the add-on's own interface. */
export const goalsFrom = async (dist: Dist, given: Given): Promise<readonly Planned[]> => {
  const book = await openWorkbook({
    ...dist,
    file: { name: "history.csv", bytes: encoder.encode(given.history) },
    today: "2026-01-10",
  });
  const roster =
    given.roster === null
      ? ""
      : `'${await book.addTab({ name: "roster.csv", bytes: encoder.encode(given.roster) })}'`;
  const found = ask(book.run, "look", { source: "", table: null, roster, told: {} });
  const question = {
    ...{ source: found.source, table: found.table, roster: found.roster?.source ?? "", told: {} },
    ...{ metric: found.metric, period: "2026", probability: 0.65, growth: null },
  };
  const { goals } = ask(book.run, "plan", { ...question, steps: stepsOf(given) });
  return goals.flatMap((goal) => {
    const { metric, expected, chance } = goal;
    // An activity's goal has neither: it follows from the main metric's.
    if (metric !== found.metric || expected === null || chance === null) return [];
    return [{ ...goal, expected, chance }];
  });
};

const stepsOf = ({ rampMonths, capacity }: Given) => ({
  ...(rampMonths === undefined ? {} : { rampMonths }),
  ...(capacity === undefined ? {} : { resources: [{ ...BACK_OFFICE, available: capacity }] }),
});

/** As `--capacity`: what is told can be used in full. */
const BACK_OFFICE = { kind: "backOffice", name: "back office", need: 1, utilisation: 1 } as const;
