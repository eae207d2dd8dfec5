import { isoMonth } from "../core/calendar/month.ts";
import type { GoalsFacts, WorkbookVoice } from "./workbook/goals-tab.ts";
import { whyFacts } from "./workbook/why-facts.ts";

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
    readonly expected: number;
    readonly start: number;
    readonly goal: number;
    readonly stretch: number;
    readonly chance: number;
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
    readonly capacity: number | null;
    readonly bottleneck: string | null;
    readonly vacant: number;
  }[];
  readonly incentives: null;
  readonly notices: readonly string[];
}

/** The report of a plan. Words follow the voice; names and metrics are the source's own. */
export const planReport = (
  facts: GoalsFacts,
  notices: readonly string[],
  { text, locale }: WorkbookVoice,
): PlanReport => {
  const { plan, metric, currency } = facts;
  const { goal, expected, chance } = plan.team;
  return {
    period: { start: isoMonth(plan.period.start), months: plan.period.months },
    currency,
    probabilities: plan.probabilities,
    season: plan.season.map((month) => ({ metric, ...month })),
    goals: plan.goals.map((person) => ({
      rep: person.person,
      metric,
      tier: person.tier,
      expected: person.expected,
      start: person.start,
      goal: person.goal,
      stretch: person.stretch,
      chance: person.chance,
      last: person.last,
      months: person.months,
      why: text.why(whyFacts(person, facts), locale),
      flags: person.why.capped.length > 0 ? ["capped"] : [],
    })),
    team: [{ metric, goal, expected, chance, capacity: null, bottleneck: null, vacant: 0 }],
    incentives: null,
    notices,
  };
};
