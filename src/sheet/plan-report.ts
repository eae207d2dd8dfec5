import { isoMonth } from "../core/calendar/month.ts";
import { mainWeight } from "../core/goals/main-weight.ts";
import type { IncentiveCost } from "../core/incentives/incentive-cost.ts";
import type { PayoutCurve } from "../core/incentives/payout-curve.ts";
import { activityRows, goalRow } from "./plan-report-rows.ts";
import type { GoalsFacts, WorkbookVoice } from "./workbook/facts.ts";
import { measureFacts } from "./workbook/measure-facts.ts";

/** The plan as the command line prints it: a contract with outsiders (docs/cli.md). */
export interface PlanReport {
  readonly period: { readonly start: string; readonly months: number };
  readonly currency: string | null;
  readonly probabilities: {
    readonly start: number;
    readonly goal: number;
    readonly stretch: number;
  };
  readonly season: readonly {
    readonly metric: string;
    readonly month: number;
    readonly factor: number;
    readonly raw: number;
  }[];
  readonly goals: readonly {
    readonly rep: string;
    readonly metric: string;
    readonly tier: "top" | "middle" | "bottom" | "new";
    /** null where an activity's own results are too few. */
    readonly expected: number | null;
    readonly start: number;
    readonly goal: number;
    readonly stretch: number;
    readonly chance: number | null;
    /** The chance with the room to grow that was answered; null where none was. */
    readonly chanceWith: number | null;
    readonly last: number | null;
    readonly months: readonly number[];
    /** What an activity's goal is a week and a working day; null for a metric with a goal of its own. */
    readonly perWeek: number | null;
    readonly perDay: number | null;
    readonly why: string;
    readonly flags: readonly string[];
  }[];
  readonly team: readonly {
    readonly metric: string;
    readonly goal: number;
    readonly expected: number;
    readonly chance: number;
    readonly isLessBetter: boolean;
    /** Share of the pay that hangs on the metric, and whether it guards quality instead. */
    readonly weight: number;
    readonly isGuard: boolean;
    /** What it is counted in: the manager's word, else the currency. */
    readonly unit: string | null;
    readonly currency: string | null;
    readonly capacity: number | null;
    readonly bottleneck: string | null;
    readonly vacant: number;
  }[];
  /** Share of the selling time that the activities take, where their minutes are known: above 1 they do not fit. */
  readonly time: readonly { readonly rep: string; readonly share: number }[];
  readonly incentives: {
    readonly curve: PayoutCurve;
    readonly cost: {
      readonly atTarget: number;
      readonly expected: number;
      readonly p10: number;
      readonly p50: number;
      readonly p90: number;
      /** What is expected, by what it is paid for. */
      readonly expectedFor: {
        readonly parts: number;
        readonly whole: number;
        readonly team: number;
        readonly spiffs: number;
      };
      /** `over` is what P90 costs beyond it, 0 where it suffices. */
      readonly budget: {
        readonly amount: number;
        readonly chance: number;
        readonly over: number;
      } | null;
      /** Between the middle and P90. */
      readonly reserve: number;
    } | null;
    readonly nonCash: readonly string[];
  };
  readonly reviews: readonly string[];
  readonly notices: readonly string[];
}

/** The report of a plan. Words follow the voice; names and metrics are the source's own. */
export const planReport = (
  facts: GoalsFacts,
  curve: PayoutCurve,
  {
    notices,
    rewards,
  }: { readonly notices: readonly string[]; readonly rewards: readonly string[] },
  voice: WorkbookVoice,
): PlanReport => {
  const { plan, metric, currency } = facts;
  const { capacity, incentives } = plan;
  const measures = plan.measures.map((measure) => ({
    measure,
    facts: measureFacts(plan, measure),
  }));
  const isOwn = new Set(plan.measures.map((measure) => measure.metric));
  return {
    period: { start: isoMonth(plan.period.start), months: plan.period.months },
    currency,
    probabilities: plan.probabilities,
    season: [facts, ...measures.map((one) => one.facts)].flatMap((one) =>
      one.plan.season.map((month) => ({ metric: one.metric, ...month })),
    ),
    goals: [
      ...[facts, ...measures.map((one) => one.facts)].flatMap((one) =>
        one.plan.goals.map((person) => goalRow(person, one, voice)),
      ),
      ...plan.activities
        .filter((activity) => !isOwn.has(activity.metric))
        .flatMap((activity) => activityRows(activity, plan, metric, voice)),
    ],
    team: [
      {
        ...teamRow(facts),
        weight: mainWeight(plan.measures),
        isGuard: false,
        unit: currency,
        capacity: capacity?.limit ?? null,
        bottleneck: capacity?.bottleneck ?? null,
      },
      ...measures.map(({ measure: { weight, isGuard, unit }, facts: own }) => ({
        ...teamRow(own),
        ...{ weight, isGuard, unit: unit ?? own.currency },
        ...{ capacity: null, bottleneck: null },
      })),
    ],
    time: plan.time.map(({ person, share }) => ({ rep: person, share })),
    incentives: {
      curve,
      cost: incentives && costRow(incentives),
      nonCash: rewards,
    },
    reviews: plan.reviews.map(isoMonth),
    notices,
  };
};

const teamRow = ({ plan, metric, currency }: GoalsFacts) => {
  const { goal, expected, chance, vacant } = plan.team;
  return { metric, goal, expected, chance, isLessBetter: plan.isLessBetter, currency, vacant };
};
const costRow = ({
  atTarget,
  expected,
  p10,
  p50,
  p90,
  expectedFor,
  budget,
}: IncentiveCost): NonNullable<PlanReport["incentives"]["cost"]> => ({
  ...{ atTarget, expected, p10, p50, p90, expectedFor },
  budget: budget && { ...budget, over: Math.max(0, p90 - budget.amount) },
  reserve: p90 - p50,
});
