import { OUTCOMES, type Outcome } from "./judged.ts";

/** How many tables of each layout ended how. */
export type VerdictTally = Map<string, Map<Outcome, number>>;

/** The counts as a table, a line a layout, with the sums below. */
export const tallyText = (tally: VerdictTally): string => {
  const sums = OUTCOMES.map((outcome) => [outcome, sumOf(tally, outcome)] as const);
  const lines = [...tally].sort().map(([layout, row]) => line(layout, row));
  return [HEADING, ...lines, line("all", new Map(sums))].join("\n");
};

const sumOf = (tally: VerdictTally, outcome: Outcome): number =>
  [...tally.values()].reduce((sum, row) => sum + (row.get(outcome) ?? 0), 0);

const WIDTH = 16;

const HEADING = ["layout".padEnd(26), ...OUTCOMES.map((outcome) => outcome.padStart(WIDTH))].join(
  "",
);

const line = (name: string, row: ReadonlyMap<Outcome, number>): string =>
  [
    name.padEnd(26),
    ...OUTCOMES.map((outcome) => String(row.get(outcome) ?? 0).padStart(WIDTH)),
  ].join("");
