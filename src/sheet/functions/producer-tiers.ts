import { ranksOf, type TierRule, tiersOf, USUAL_TIERS } from "../../core/goals/tiers.ts";
import type { Tier } from "../../core/planned.ts";
import { bestQuarter } from "../../core/potential/best-quarter.ts";
import { sum } from "../../core/stats/sum.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import type { Block } from "./block.ts";
import { allow, checkArguments, onlyNumber } from "./check-arguments.ts";
import type { CustomFunction, FunctionResult } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { datedLevels, type PersonLevel, undatedLevels } from "./person-levels.ts";

const TABLES = { en: english.producerTiers, es: spanish.producerTiers };

const signature = described("PRODUCER_TIERS", {
  values: { type: "any", optional: false, example: "C2:C97" },
  dates: { type: "any", optional: true, example: "A2:A97" },
  reps: { type: "any", optional: false, example: "B2:B97" },
  top: { type: "number", optional: true, example: "0.2" },
  bottom: { type: "number", optional: true, example: "0.2" },
  min_months: { type: "number", optional: true, example: "3" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =PRODUCER_TIERS(values, [dates], reps, …): a line for everybody, the best first, the new last. */
export const producerTiers: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [, dates, , top, bottom, fewest, headers] = checkArguments(signature.parameters, args);
    const isTitled = hasHeadings(headers ?? null);
    const people =
      dates === null
        ? undatedLevels(args[0], args[2])
        : datedLevels(args[0], args[1], args[2], context);
    const most = Math.max(...people.map(({ own }) => own.months));
    const { fewestMonths: wanted } = USUAL_TIERS;
    const usual = dates === null ? Math.min(wanted, most) : wanted;
    const fewestMonths = fewestOf(fewest ?? null) ?? usual;
    const rule = { ...endsOf(top ?? null, bottom ?? null), fewestMonths };
    const { headings, tiers } = TABLES[context.language()];
    const lines = linesOf(people, rule, tiers);
    return isTitled ? [[...headings], ...lines] : lines;
  },
};

const linesOf = (
  people: readonly PersonLevel[],
  rule: TierRule,
  words: Readonly<Record<Tier, string>>,
): Exclude<FunctionResult, number | string> => {
  const levels = people.map(({ own }) => own);
  const [tiers, ranks] = [tiersOf(levels, rule), ranksOf(levels, rule.fewestMonths)];
  const total = sum(levels.map(({ value }) => value));
  const best = bestQuarter(levels.flatMap(({ value }, i) => (ranks[i] === null ? [] : value)));
  const place = (i: number) => ranks[i] ?? people.length + 1;
  return people
    .map((_, i) => i)
    .sort((a, b) => place(a) - place(b))
    .map((i) => {
      const { person, own } = people[i]!;
      const gap = ranks[i] === null ? "" : Math.max(0, best - own.value);
      return [
        person,
        own.value,
        total > 0 ? own.value / total : "",
        ranks[i] ?? "",
        words[tiers[i]!],
        gap,
      ];
    });
};

const endsOf = (topBlock: Block | null, bottomBlock: Block | null) => {
  const top = onlyNumber(topBlock, "top") ?? USUAL_TIERS.top;
  const bottom = onlyNumber(bottomBlock, "bottom") ?? USUAL_TIERS.bottom;
  allow(top >= 0 && top <= 1, top, "top", "0–1");
  allow(bottom >= 0 && bottom <= 1, bottom, "bottom", "0–1");
  allow(top + bottom <= 1, `${top} + ${bottom}`, "top + bottom", "0–1");
  return { top, bottom };
};

const fewestOf = (block: Block | null): number | null => {
  const months = onlyNumber(block, "min_months");
  allow(months === null || months >= 1, months, "min_months", "≥ 1");
  return months;
};
