import type { Doubt } from "../../../core/doubts.ts";
import { answered } from "../answered.ts";
import type { ReadOptions } from "../reading.ts";
import { clearlyNearer, timesOff } from "./clearly-nearer.ts";
import { type CutVerdict, cutVerdict } from "./cut-verdict.ts";
import { type MetricAmounts, mayBeCut, usualSize } from "./metric-amounts.ts";
import type { NumberText } from "./number-text.ts";
import { textSigns } from "./text-signs.ts";

const ALIKE = 5; // times that numbers of one metric commonly differ

export interface CutThousands {
  readonly doubts: readonly Doubt[];
  /** By metric, the number that a cut one meant; metrics that are not restored are absent. */
  readonly restored: ReadonlyMap<string, (number: number) => number>;
}

/**
 * Numbers that a sheet cut because its locale reads "5.827" as 5.827: which metrics seem to have
 * them, and what they meant. One question for the whole table.
 */
export const cutThousands = (
  metrics: readonly MetricAmounts[],
  texts: ReadonlyMap<string, NumberText>,
  { habit, told }: Pick<ReadOptions, "habit" | "told">,
): CutThousands => {
  const signs = textSigns(texts, habit.decimalComma);
  const judged = metrics.flatMap((amounts): readonly Judged[] => {
    const verdict = cutVerdict(amounts, signs);
    return verdict === null ? [] : [{ amounts, verdict }];
  });
  const suspects = suspectsOf(metrics, judged, told["thousands"] !== undefined);
  const example = (suspects[0] ?? judged[0]?.amounts)?.cut[0];
  if (example === undefined) return { doubts: [], restored: new Map() };
  const verdicts = judged.map(({ verdict }) => verdict);
  const doubt = answered(
    {
      code: "thousands",
      facts: { value: example, count: suspects.flatMap(cutOf).length },
      key: "thousands",
      options: ["yes", "no"],
      ...likelier(verdicts),
    },
    told,
  );
  const isCut = doubt.answer === "yes";
  const restored = isCut ? suspects.map((each) => [each.metric, restorerOf(each)] as const) : [];
  return { doubts: [doubt], restored: new Map(restored) };
};

interface Judged {
  readonly amounts: MetricAmounts;
  readonly verdict: CutVerdict;
}

/** The metrics that are asked about and those like them; where the user tells unasked, all that may be cut. */
const suspectsOf = (
  metrics: readonly MetricAmounts[],
  judged: readonly Judged[],
  isTold: boolean,
): readonly MetricAmounts[] => {
  const asked = judged.filter(({ verdict }) => verdict !== "no").map(({ amounts }) => amounts);
  if (asked.length === 0) return isTold ? metrics.filter(({ cut }) => cut.length > 0) : [];
  const isLike = (amounts: MetricAmounts) =>
    asked.includes(amounts) || cutVerdict(amounts, "foreignAmounts") === "yes";
  return metrics.filter(isLike);
};

const likelier = (
  verdicts: readonly CutVerdict[],
): { readonly answer: "yes" | "no"; readonly isOpen: boolean } => {
  if (verdicts.includes("yes")) return { answer: "yes", isOpen: false };
  const isOpen = verdicts.some((verdict) => verdict !== "no");
  return { answer: verdicts.includes("perhapsYes") ? "yes" : "no", isOpen };
};

/** What the sheet cut, whole numbers that are far too small among it: "3.000" became 3. */
const cutOf = (amounts: MetricAmounts): readonly number[] => {
  const restore = restorerOf(amounts);
  return [...amounts.cut, ...amounts.wholes.filter((whole) => restore(whole) !== whole)];
};

const restorerOf = ({
  metric,
  cut,
  parts,
  wholes,
  told,
}: MetricAmounts): ((number: number) => number) => {
  const thousands = cut.map((number) => 1000 * number);
  const large = wholes.filter((whole) => Math.abs(whole) >= 1000);
  const usual = usualSize([...thousands, ...parts, ...large, ...told]);
  return (number) => {
    // Without a name, numbers of several metrics may be mixed, counts beside money; "-350" is a correction.
    const isWhole = Number.isInteger(number) && metric !== "" && number > 0;
    const isCut = isWhole ? isOfSize(number, usual) : mayBeCut(number);
    return isCut ? Math.round(1000 * number) : number;
  };
};

const isOfSize = (whole: number, usual: number): boolean =>
  clearlyNearer(usual, whole, 1000 * whole) === "large" && timesOff(1000 * whole, usual) < ALIKE;
