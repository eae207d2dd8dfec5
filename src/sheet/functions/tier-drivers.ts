import { GoalError } from "../../core/errors.ts";
import { type Counts, type TierContrast, tierContrast } from "../../core/funnel/tier-contrast.ts";
import { tiersOf, USUAL_TIERS } from "../../core/goals/tiers.ts";
import type { Tier } from "../../core/planned.ts";
import { mean } from "../../core/stats/mean.ts";
import { sum } from "../../core/stats/sum.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import type { Cell } from "../cell.ts";
import { isBlank } from "../read/is-blank.ts";
import { nameOf } from "../read/name-of.ts";
import { plainWords } from "../read/plain-words.ts";
import { type Block, cellsOf, quoted, widthOf } from "./block.ts";
import { checkArguments, checkMoney } from "./check-arguments.ts";
import { checkSizes } from "./check-sizes.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { namedRows } from "./named-rows.ts";
import { numberRows } from "./number-rows.ts";

const TABLES = { en: english, es: spanish };
/** Groups that are compared, and pairs of them. */
const GROUPS = ["top", "middle", "bottom"] as const;
const PAIRS = [
  ["top", "middle"],
  ["middle", "bottom"],
] as const;

const signature = described("TIER_DRIVERS", {
  counts: { type: "any", optional: false, isTable: true, example: "B2:D13" },
  reps: { type: "any", optional: false, example: "A2:A13" },
  tiers: { type: "any", optional: true, example: "E2:E13" },
  stages: { type: "any", optional: true, example: "B1:D1" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =TIER_DRIVERS(counts, reps, …): stage, each group's figure, then ratio and share of each two neighbours. */
export const tierDrivers: CustomFunction = {
  ...signature,
  run: (args, { language }) => {
    const [counts, , tiers, stages, headers] = checkArguments(signature.parameters, args) as [
      Block,
      ...(Block | null)[],
    ];
    const isTitled = hasHeadings(headers ?? null);
    const words = TABLES[language()];
    const rows = rowsOf(args[0], counts[0]!.length, args[1]);
    const tierAt =
      tiers === null || tiers === undefined ? usualTiers(rows) : givenTiers(args[2], args[1]);
    const inTier = (tier: Tier) =>
      rows.filter((row) => tierAt(row) === tier).map(({ numbers }) => numbers);
    const groups = new Map(GROUPS.map((tier) => [tier, inTier(tier)]));
    const isMoney = isAmount(rows.map(({ numbers }) => numbers));
    const contrasts = PAIRS.map(([better, other]) =>
      tierContrast(groups.get(better)!, groups.get(other)!, isMoney),
    );
    const names = namesOf(stages ?? null, counts, words.funnelGoals);
    const { headings, tooFew } = words.tierDrivers;
    const lines = names.map((name, i) => [
      name,
      ...GROUPS.map((tier) => rateOf(groups.get(tier)!, i)),
      ...contrasts.flatMap((contrast) => partOf(contrast, i, tooFew)),
    ]);
    return isTitled ? [[...headings], ...lines] : lines;
  },
};

interface PersonRow {
  /** Counted from 1. */
  readonly row: number;
  readonly person: string;
  readonly numbers: Counts;
}

/** Rows that name somebody and have a number in every column; none of totals. */
const rowsOf = (counts: unknown, stages: number, reps: unknown): readonly PersonRow[] => {
  if (stages < 2) throw new GoalError("oneStage", { name: "counts" });
  const [cells, width] = [cellsOf(counts), widthOf(counts)];
  const columns = Array.from({ length: stages }, (_, i) =>
    cells.flatMap((cell, at) => (at % width === i ? [[cell]] : [])),
  );
  const people = namedRows(reps);
  checkSizes(people.length, columns[0]!.length, "counts", "reps");
  const rows = numberRows(columns.map((column) => ["counts", column] as const)).flatMap(
    ({ row, numbers }): PersonRow[] => {
      for (const number of numbers) checkMoney(number, "counts");
      const person = people[Math.max(1, row) - 1];
      return person ? [{ row: Math.max(1, row), person, numbers }] : [];
    },
  );
  if (rows.length === 0) throw new GoalError("missing", { name: "counts" });
  return rows;
};

/** By each person's mean result, as PRODUCER_TIERS has them without dates. */
const usualTiers = (rows: readonly PersonRow[]): ((row: PersonRow) => Tier) => {
  const people = [...new Set(rows.map(({ person }) => person))];
  const levels = people.map((person) => {
    const own = rows.filter((row) => row.person === person);
    const value = mean(own.map(({ numbers }) => numbers[numbers.length - 1]!));
    return { value, months: own.length, full: own.length };
  });
  const tiers = tiersOf(levels, { ...USUAL_TIERS, fewestMonths: 1 });
  const byPerson = new Map(people.map((person, i) => [person, tiers[i]!]));
  return ({ person }) => byPerson.get(person)!;
};

/** By words in either language; nobody's where the cell is blank. */
const givenTiers = (tiers: unknown, reps: unknown): ((row: PersonRow) => Tier | null) => {
  const cells = cellsOf(tiers);
  checkSizes(cells.length, cellsOf(reps).length, "tiers", "reps");
  return ({ row }) => {
    const cell = cells[row - 1]!;
    const tier = TIERS.get(plainWords(String(cell)));
    if (tier === undefined && !isBlank(cell))
      throw new GoalError("badOption", {
        value: quoted(cell),
        name: "tiers",
        allowed: Object.values(english.producerTiers.tiers).join(", "),
      });
    return tier ?? null;
  };
};

const TIERS: ReadonlyMap<string, Tier> = new Map(
  [english, spanish].flatMap(({ producerTiers: { tiers } }) =>
    (Object.entries(tiers) as [Tier, string][]).map(
      ([tier, word]) => [plainWords(word), tier] as const,
    ),
  ),
);

/** Whether the last column is money: it has parts of a whole, or is more than the stage before it. */
const isAmount = (rows: readonly Counts[]): boolean => {
  const last = (row: Counts, back: number) => row[row.length - back]!;
  const isWhole = rows.every((row) => Number.isInteger(last(row, 1)));
  return !isWhole || sum(rows.map((row) => last(row, 1))) > sum(rows.map((row) => last(row, 2)));
};

/** As told, else as the first row names them, else by their number. */
const namesOf = (
  stages: Block | null,
  counts: Block,
  words: typeof english.funnelGoals,
): readonly string[] => {
  const width = counts[0]!.length;
  const told = stages?.flat().map(nameOf) ?? counts[0]!.map(titleOf);
  if (stages !== null && told.length !== width && told.length !== width - 1)
    checkSizes(told.length, width, "stages", "counts");
  return Array.from(
    { length: width },
    (_, i) => told[i] || (i < width - 1 ? words.stage(i + 1) : words.sale),
  );
};

const titleOf = (cell: Cell): string => (typeof cell === "string" ? nameOf(cell) : "");

/** The first stage in a typical row, or what a stage makes of the one before; empty where nothing tells. */
const rateOf = (rows: readonly Counts[], i: number): number | string => {
  const before = i === 0 ? rows.length : sum(rows.map((row) => row[i - 1]!));
  return before > 0 ? sum(rows.map((row) => row[i]!)) / before : "";
};

const partOf = (
  contrast: TierContrast | null,
  i: number,
  tooFew: string,
): readonly (number | string)[] => {
  if (contrast === null) return ["", ""];
  const { ratio, share, isClear } = contrast.parts[i]!;
  return [ratio, isClear ? share : tooFew];
};
