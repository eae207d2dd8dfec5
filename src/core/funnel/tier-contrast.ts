import { ln } from "../stats/ln.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";

/** What a person did in a month (or in all): a number a step of the sale, the result last. */
export type Counts = readonly number[];

/** How two groups of people differ, best group first. */
export interface TierContrast {
  /** Result of a typical person of the one ÷ that of the other. */
  readonly ratio: number;
  /** Whether more than chance sets them apart. */
  readonly isClear: boolean;
  /** First the first step itself, then what each step makes of the one before. */
  readonly parts: readonly ContrastPart[];
}

export interface ContrastPart {
  readonly ratio: number;
  /** Share of the difference, in logarithms; all add up to 1. Below 0 where it works the other way. */
  readonly share: number;
  /** In which the share lies, with a confidence of 90 %. */
  readonly low: number;
  readonly high: number;
  /** Whether that interval is on one side of 0, and the groups differ clearly. */
  readonly isClear: boolean;
}

const CONFIDENCE = 0.9;
/** Standard errors on either side. */
const WIDTH = normalQuantile((1 + CONFIDENCE) / 2);
/** A step that a group got to fewer times says nothing. Judgement. */
const FEWEST_EVENTS = 5;
/** Rows from which their spread tells how much they vary. Judgement. */
const FEWEST_ROWS = 6;

/**
 * What makes the difference between two groups: a typical person's result is the first step times
 * all rates, so the logarithm of the groups' ratio is the sum of the rates' (Kaya's identity; Ang
 * 2004, Energy Policy 32: logarithmic decomposition). Rates are sums over sums. Null where a step
 * has too few events in either group. `isMoney` says that the last number is an amount, no count.
 */
export const tierContrast = (
  better: readonly Counts[],
  other: readonly Counts[],
  isMoney: boolean,
): TierContrast | null => {
  const groups = [better, other].map((rows) => groupOf(rows, isMoney));
  const [one, two] = groups;
  if (!one || !two) return null;
  const ratios = one.rates.map((rate, i) => rate / two.rates[i]!);
  const logs = ratios.map(ln);
  const all = sum(logs);
  const chance = errorOf(
    groups as Group[],
    logs.map(() => 1),
  );
  const isClear = all > WIDTH * chance;
  const parts = logs.map((log, i): ContrastPart => {
    const share = all === 0 ? 0 : log / all;
    // Slope of log ÷ all: (1 − share) ÷ all by its own logarithm, −share ÷ all by each other one.
    const error = errorOf(
      groups as Group[],
      logs.map((_, k) => (Number(k === i) - share) / (all || 1)),
    );
    const [low, high] = [share - WIDTH * error, share + WIDTH * error];
    return { ratio: ratios[i]!, share, low, high, isClear: isClear && (low > 0 || high < 0) };
  });
  return { ratio: ratios.reduce((product, ratio) => product * ratio, 1), isClear, parts };
};

interface Group {
  /** The first step a row, then each step's rate to the next. */
  readonly rates: readonly number[];
  /** Variance of each rate's logarithm as far as events come by chance alone. */
  readonly chance: readonly number[];
  /** By how much each row moves each rate's logarithm. */
  readonly pulls: readonly (readonly number[])[];
}

const groupOf = (rows: readonly Counts[], isMoney: boolean): Group | null => {
  const width = rows[0]?.length ?? 0;
  const sums = Array.from({ length: width }, (_, i) => sum(rows.map((row) => row[i]!)));
  const events = isMoney ? sums.slice(0, -1) : sums;
  if (width === 0 || sums.some((total) => !(total > 0))) return null;
  if (events.some((total) => total < FEWEST_EVENTS)) return null;
  const before = [rows.length, ...sums];
  const last = width - 1;
  return {
    rates: sums.map((total, i) => total / before[i]!),
    chance: sums.map((total, i) =>
      isMoney && i === last
        ? chanceOfAmount(before[i]!, rows.length)
        : chanceOf(total, i === 0 ? null : sums[i - 1]!),
    ),
    pulls: rows.map((row) =>
      row.map(
        (count, i) => count / sums[i]! - (i === 0 ? 1 / rows.length : row[i - 1]! / sums[i - 1]!),
      ),
    ),
  };
};

/**
 * Variance of a rate's logarithm by the delta method: 1 ÷ k of a Poisson count, 1 ÷ k − 1 ÷ n of k
 * in n events.
 */
const chanceOf = (count: number, before: number | null): number =>
  before !== null && count < before ? 1 / count - 1 / before : 1 / count;

/** Rows tell how amounts vary. Where they are too few, n amounts vary as much as they are high (exponential ones): 1 ÷ n. */
const chanceOfAmount = (amounts: number, rows: number): number =>
  rows < FEWEST_ROWS ? 1 / amounts : 0;

/**
 * Standard error of a weighted sum of the rates' logarithms, the difference of two groups: what
 * chance alone does, or what the rows really vary by if that is more (Taylor linearisation of ratios
 * of sums; Cochran 1977, Sampling Techniques, §6.3).
 */
const errorOf = (groups: readonly Group[], weights: readonly number[]): number =>
  Math.sqrt(
    sum(
      groups.map(({ chance, pulls }) => {
        const least = sum(chance.map((variance, i) => square(weights[i]!) * variance));
        if (pulls.length < FEWEST_ROWS) return least;
        const squares = pulls.map((row) => square(sum(row.map((pull, i) => weights[i]! * pull))));
        return Math.max(least, (sum(squares) * pulls.length) / (pulls.length - 1));
      }),
    ),
  );
