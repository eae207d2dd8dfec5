import type { ByGroup, RankedTier } from "../core/planned.ts";
import type { Saturation } from "../core/potential/saturation.ts";
import { driversSentences } from "../text/drivers-sentences.ts";
import type { GoalsFacts, WorkbookVoice } from "./workbook/facts.ts";

/** What the results say of the team beside the goals (docs/cli.md). */
export interface InsightReport {
  readonly courses: readonly {
    readonly rep: string;
    readonly variation: number | null;
    readonly growth: number | null;
  }[];
  readonly drivers: DriversReport | null;
  readonly saturation:
    | (Saturation & { readonly reps: readonly (Saturation & { readonly rep: string })[] })
    | null;
}

export interface DriversReport {
  readonly metric: string;
  readonly basis: "stages" | "ticket" | "amount";
  readonly months: number;
  readonly groups: readonly {
    readonly tier: RankedTier;
    readonly result: number | null;
    readonly variation: number | null;
    readonly growth: number | null;
    readonly steps: readonly Step<{ readonly value: number | null }>[];
  }[];
  readonly gaps: readonly {
    readonly better: RankedTier;
    readonly other: RankedTier;
    readonly ratio: number | null;
    readonly isClear: boolean;
    readonly steps: readonly Step<{
      readonly ratio: number;
      readonly share: number;
      readonly low: number;
      readonly high: number;
      readonly isClear: boolean;
    }>[];
  }[];
  readonly sentences: readonly string[];
}

/** A step of the sale, and the one that it is counted by; null for the first, which is a month's. */
type Step<Figures> = { readonly metric: string; readonly per: string | null } & Figures;

export const insightReport = (facts: GoalsFacts, voice: WorkbookVoice): InsightReport => {
  const { courses, saturation } = facts.plan;
  return {
    courses: courses.map(({ person, variation, growth }) => ({ rep: person, variation, growth })),
    drivers: driversReport(facts, voice),
    saturation: saturation && {
      ...saturation.team,
      reps: saturation.people.map(({ person, ...one }) => ({ rep: person, ...one })),
    },
  };
};

const driversReport = (
  { plan: { drivers, isCount }, metric }: GoalsFacts,
  { language, locale }: WorkbookVoice,
): DriversReport | null => {
  if (drivers === null) return null;
  const { basis, months, results, variation, growth, parts, gaps } = drivers;
  const stepAt = (i: number) => ({
    metric: drivers.steps[i] ?? metric,
    per: drivers.steps[i - 1] ?? null,
  });
  return {
    metric,
    basis,
    months,
    groups: results.map(({ group, value }) => ({
      tier: group,
      result: value,
      variation: figureOf(variation, group),
      growth: figureOf(growth, group),
      steps: parts.map((part, i) => ({ ...stepAt(i), value: figureOf(part, group) })),
    })),
    gaps: gaps.map(({ better, other, ratio, contrast }) => ({
      better,
      other,
      ratio,
      isClear: contrast?.isClear ?? false,
      steps: (contrast?.parts ?? []).map((part, i) => ({ ...stepAt(i), ...part })),
    })),
    sentences: driversSentences(drivers, { metric, isCount }, language, locale),
  };
};

const figureOf = (figures: ByGroup, group: RankedTier): number | null =>
  figures.find((one) => one.group === group)?.value ?? null;
