import { isoMonth } from "../core/calendar/month.ts";
import type { Scenario } from "../core/company/scenarios.ts";
import { mainWeight } from "../core/goals/main-weight.ts";
import type { IncentiveCost } from "../core/incentives/incentive-cost.ts";
import type { PayoutCurve } from "../core/incentives/payout-curve.ts";
import type { CompanyUse, HandedUse } from "../core/planned.ts";
import { type MarketReport, marketReport } from "./market-report.ts";
import { type InsightReport, insightReport } from "./plan-report-insight.ts";
import { activityRows, goalRow } from "./plan-report-rows.ts";
import type { GoalsFacts, WorkbookVoice } from "./workbook/facts.ts";
import { measureFacts } from "./workbook/measure-facts.ts";

/** The plan as the command line prints it: a contract with outsiders (docs/cli.md). */
export interface PlanReport extends InsightReport {
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
  readonly market: MarketReport;
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
  /** How the goals stand to the company's target; null where none was given. */
  readonly company: CompanyReport | null;
  readonly fairness: readonly {
    readonly test: string;
    readonly people: number;
    readonly value: number | null;
    readonly limit: number | null;
    readonly verdict: string;
    /** Whether so few people may hide what there is. */
    readonly isFew: boolean;
    /** Months of the own pace that growth is told against; left out where it is the year before. */
    readonly pace?: number;
  }[];
  /** The same team under other assumptions. */
  readonly scenarios: readonly Scenario[];
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
      /** What P90 costs beyond the expected. */
      readonly reserve: number;
    } | null;
    readonly nonCash: readonly string[];
  };
  readonly reviews: readonly string[];
  readonly notices: readonly string[];
}

/** What is handed down is the goals and what is nobody's: amount + beyond = assigned + unallocated. */
export interface CompanyReport {
  readonly target: number;
  readonly assigned: number;
  readonly gap: number;
  readonly chance: number;
  readonly overAssigned: number;
  readonly handed:
    | (Omit<HandedUse, "rows"> & {
        readonly rows: readonly (Omit<HandedUse["rows"][number], "person"> & {
          readonly rep: string;
        })[];
      })
    | null;
}

/** The report of a plan. Words follow the voice; names and metrics are the source's own. */
export const planReport = (
  facts: GoalsFacts,
  curve: PayoutCurve,
  {
    notices,
    rewards,
    scenarios,
  }: {
    readonly notices: readonly string[];
    readonly rewards: readonly string[];
    readonly scenarios: readonly Scenario[];
  },
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
    market: marketReport(plan),
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
    company: plan.company && companyReport(plan.company),
    fairness: plan.fairness.map(({ name, ...test }) => ({ test: name, ...test })),
    scenarios,
    incentives: {
      curve,
      cost: incentives && costRow(incentives),
      nonCash: rewards,
    },
    reviews: plan.reviews.map(isoMonth),
    ...insightReport(facts, voice),
    notices,
  };
};

const teamRow = ({ plan, metric, currency }: GoalsFacts) => {
  const { goal, expected, chance, vacant } = plan.team;
  return { metric, goal, expected, chance, isLessBetter: plan.isLessBetter, currency, vacant };
};

const companyReport = ({ handed, ...rest }: CompanyUse): CompanyReport => ({
  ...rest,
  handed: handed && {
    ...handed,
    rows: handed.rows.map(({ person, ...row }) => ({ rep: person, ...row })),
  },
});

const costRow = ({
  atTarget,
  expected,
  p10,
  p50,
  p90,
  expectedFor,
  budget,
  reserve,
}: IncentiveCost): NonNullable<PlanReport["incentives"]["cost"]> => ({
  ...{ atTarget, expected, p10, p50, p90, expectedFor },
  budget: budget && { ...budget, over: Math.max(0, p90 - budget.amount) },
  reserve,
});
