import { activityNeed } from "../core/funnel/activity-goals.ts";
import type { Activity, PersonGoal, Plan } from "../core/planned.ts";
import { aheadNeed } from "./ahead-need.ts";
import type { PlanReport } from "./plan-report.ts";
import type { GoalsFacts, WorkbookVoice } from "./workbook/facts.ts";
import { whyFacts } from "./workbook/goals/why-facts.ts";

type Row = PlanReport["goals"][number];

/** A person's goal of the main metric, or of a further one. */
export const goalRow = (
  person: PersonGoal,
  facts: GoalsFacts,
  { text, locale }: WorkbookVoice,
): Row => ({
  rep: person.person,
  metric: facts.metric,
  tier: person.tier,
  expected: person.expected,
  start: person.start,
  goal: person.goal,
  stretch: person.stretch,
  chance: person.chance,
  chanceWith: person.chanceWith,
  last: person.last,
  months: person.months,
  perWeek: null,
  perDay: null,
  why: text.why(whyFacts(person, facts), locale),
  flags: [...flagsOf(person), ...handedFlags(person, facts)],
});

/** Goals of one step of the sale; nobody's whose results tell nothing. */
export const activityRows = (
  { metric, lead, people }: Activity,
  plan: Plan,
  main: string,
  { text, locale }: WorkbookVoice,
): readonly Row[] =>
  plan.goals.flatMap(({ person, tier, goal }) => {
    const one = people.find((each) => each.person === person)!;
    const { need, start, stretch, perUnit } = one;
    if (need === null || start === null || stretch === null || perUnit === null) return [];
    const asked = { goal, perUnit, asked: need.need };
    const { perWeek, perDay } = need;
    const takes = {
      need: activityNeed(goal, perUnit),
      perWeek,
      perDay,
      main,
      goal,
      perUnit,
      metric,
    };
    return [
      {
        rep: person,
        metric,
        tier,
        expected: one.expected,
        start,
        goal: need.need,
        stretch,
        chance: one.chance,
        chanceWith: null,
        last: one.last,
        months: need.months,
        perWeek: need.perWeek,
        perDay: need.perDay,
        why: text.activityWhy({ ...takes, ahead: aheadNeed({ lead }, one, asked, plan) }, locale),
        flags: ["activity"],
      },
    ];
  });

const flagsOf = ({ why, verdict, tier }: PersonGoal): readonly string[] => [
  ...(why.capped.length > 0 ? ["capped"] : []),
  ...(tier === "new" ? ["new"] : []),
  ...(why.presence < 1 ? ["part-time"] : []),
  ...(why.capacity < 1 ? ["capacity"] : []),
  ...(verdict === "free" ? [] : [FLAGS[verdict]]),
];

/** What the company's target did to a goal. */
const handedFlags = ({ person }: PersonGoal, { plan }: GoalsFacts): readonly string[] => {
  const row = plan.company?.handed?.rows.find((one) => one.person === person);
  if (row === undefined) return [];
  return ["allocated", ...(row.bound === "free" ? [] : BOUND_FLAGS[row.bound])];
};

/** Announced goals have flags of their own. */
const BOUND_FLAGS = {
  start: ["raised-to-start"],
  chance: ["capped-by-chance"],
  held: [],
  stepped: [],
} as const;

const FLAGS = {
  held: "held",
  stepped: "stepped",
  behind: "behind",
  withoutWindfall: "one-off",
  loweredWithCause: "lowered",
} as const;
