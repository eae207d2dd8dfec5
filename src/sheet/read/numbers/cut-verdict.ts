import { CLEAR, clearlyNearer, timesOff } from "./clearly-nearer.ts";
import { hasDecimals, type MetricAmounts, usualSize } from "./metric-amounts.ts";
import type { TextSigns } from "./text-signs.ts";

/** Whether a metric's numbers are cut thousands; "perhaps…" where nobody but the user knows. */
export type CutVerdict = "yes" | "no" | "perhapsYes" | "perhapsNo";

const FEWEST = 5; // numbers by which a pattern is told
const MANY = 0.25;
const HALF = 0.5;
const MOST = 0.6; // one in ten thousands ends in 0 and shows two decimals

/** Judges by the sizes of a metric's numbers, and by their decimals; null where nothing is suspect. */
export const cutVerdict = (amounts: MetricAmounts, signs: TextSigns): CutVerdict | null => {
  const { cut, parts, told } = amounts;
  if (cut.length === 0) return null;
  const small = usualSize(cut);
  const beside = [...parts, ...wholesBeside(amounts, small), ...told];
  const usual = usualSize(beside.filter((number) => number > 0)); // a correction ("-350") says little
  const nearer = clearlyNearer(usual, small, 1000 * small);
  if (signs === "foreign") return bySize(nearer, usual, small);
  const isSuspect = nearer !== "small" && (parts.length === 0 || signs === "foreignAmounts");
  return isSuspect ? byDecimals(cut, nearer === "large", signs) : null;
};

/** Whole numbers as small as what is cut may be cut too ("3.000"), unless there are many. */
const wholesBeside = ({ cut, wholes }: MetricAmounts, small: number): readonly number[] => {
  const larger = wholes.filter((whole) => Math.abs(whole) >= CLEAR * small);
  return wholes.length - larger.length > MANY * cut.length ? wholes : larger;
};

/** Where bare texts show that the sheet could not read the author's numbers. */
const bySize = (nearer: "small" | "large" | null, usual: number, small: number): CutVerdict => {
  if (nearer !== null) return nearer === "large" ? "yes" : "no";
  const isNearerLarge = usual > 0 && timesOff(1000 * small, usual) < timesOff(small, usual);
  return isNearerLarge ? "perhapsYes" : "perhapsNo";
};

/** Thousands leave three decimals, money two. */
const byDecimals = (
  cut: readonly number[],
  isTooSmall: boolean,
  signs: TextSigns,
): CutVerdict | null => {
  const threes = cut.filter((number) => !hasDecimals(number, 2)).length / cut.length;
  if (isTooSmall) return threes >= HALF && signs !== "own" ? "yes" : "perhapsNo";
  if (signs === "foreignAmounts") return threes >= HALF ? "yes" : null;
  const isPattern = threes >= MOST && cut.length >= FEWEST && signs === "none";
  return isPattern ? "perhapsNo" : null;
};
