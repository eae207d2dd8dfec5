import { isoMonth } from "../core/calendar/month.ts";
import type { Scenario } from "../core/company/scenarios.ts";
import type { PayoutCurve } from "../core/incentives/payout-curve.ts";
import type { CompanyUse, HandedUse } from "../core/planned.ts";
import { activityRows, goalRow } from "./plan-report-rows.ts";
import type { GoalsFacts, WorkbookVoice } from "./workbook/facts.ts";

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
    readonly why: string;
    readonly flags: readonly string[];
  }[];
  readonly team: readonly {
    readonly metric: string;
    readonly goal: number;
    readonly expected: number;
    readonly chance: number;
    readonly isLessBetter: boolean;
    readonly capacity: number | null;
    readonly bottleneck: string | null;
    readonly vacant: number;
  }[];
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
  }[];
  /** The same team under other assumptions. */
  readonly scenarios: readonly Scenario[];
  readonly incentives: {
    readonly curve: PayoutCurve;
    readonly cost: {
      readonly atTarget: number;
      readonly expected: number;
      readonly p10: number;
      readonly p90: number;
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
  const { goal, expected, chance, vacant } = plan.team;
  const { capacity, incentives } = plan;
  return {
    period: { start: isoMonth(plan.period.start), months: plan.period.months },
    currency,
    probabilities: plan.probabilities,
    season: plan.season.map((month) => ({ metric, ...month })),
    goals: [
      ...plan.goals.map((person) => goalRow(person, facts, voice)),
      ...plan.activities.flatMap((activity) => activityRows(activity, plan, metric, voice)),
    ],
    team: [
      {
        metric,
        goal,
        expected,
        chance,
        isLessBetter: plan.isLessBetter,
        capacity: capacity?.limit ?? null,
        bottleneck: capacity?.bottleneck ?? null,
        vacant,
      },
    ],
    company: plan.company && companyReport(plan.company),
    fairness: plan.fairness.map(({ name, ...test }) => ({ test: name, ...test })),
    scenarios,
    incentives: {
      curve,
      cost: incentives && {
        atTarget: incentives.atTarget,
        expected: incentives.expected,
        p10: incentives.p10,
        p90: incentives.p90,
      },
      nonCash: rewards,
    },
    reviews: plan.reviews.map(isoMonth),
    notices,
  };
};

const companyReport = ({ handed, ...rest }: CompanyUse): CompanyReport => ({
  ...rest,
  handed: handed && {
    ...handed,
    rows: handed.rows.map(({ person, ...row }) => ({ rep: person, ...row })),
  },
});
