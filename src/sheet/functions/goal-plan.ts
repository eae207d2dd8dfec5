import { chanceOf } from "../../core/goals/goal-at.ts";
import { totalOfTeam } from "../../core/goals/team-goal.ts";
import { goalsPlanOf } from "../../core/plan.ts";
import type { PersonGoal, Plan } from "../../core/planned.ts";
import { sum } from "../../core/stats/sum.ts";
import { usualChoices } from "../../core/usual-choices.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import { isCountMetric } from "../metrics/is-count-metric.ts";
import { isLessBetterMetric } from "../metrics/is-less-better-metric.ts";
import { foldName } from "../read/people/tidy-name.ts";
import { whoIsThere } from "../read/people/who-is-there.ts";
import { readRoster } from "../roster/read-roster.ts";
import { blanksOf } from "./blanks-of.ts";
import type { Block } from "./block.ts";
import { checkArguments, onlyAmount, onlyNumber } from "./check-arguments.ts";
import type { CellContext, CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { onePeriod } from "./one-period.ts";
import { teamReading } from "./team-reading.ts";

const TABLES = { en: english.goalPlan, es: spanish.goalPlan };

const signature = described("GOAL_PLAN", {
  target_period: { type: "any", optional: false, example: "2026" },
  values: { type: "any", optional: false, example: "C1:C97" },
  dates: { type: "any", optional: false, example: "A1:A97" },
  reps: { type: "any", optional: false, example: "B1:B97" },
  roster: { type: "any", optional: true, example: "Team!A1:C9" },
  probability: { type: "number", optional: true, example: "0.65" },
  team_target: { type: "number", optional: true, example: "900000" },
  blanks: { type: "string", optional: true, example: '"missing"' },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =GOAL_PLAN(target_period, values, dates, reps, …): the wizard's Goals tab as a table. */
export const goalPlan: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [target, , , , roster, probability, teamTarget, blanks, headers] = checkArguments(
      signature.parameters,
      args,
    ) as readonly [Block, ...(Block | null)[]];
    const isHeaded = hasHeadings(headers ?? null);
    const period = onePeriod(target, context);
    const company = onlyAmount(teamTarget ?? null, "team_target");
    const known = rosterOf(roster ?? null, context);
    const [, values, dates, reps] = args;
    const reading = teamReading(
      { values, dates, reps },
      known.roster,
      blanksOf(blanks ?? null),
      period,
      context,
    );
    const { metric } = reading;
    const usual = usualChoices(period);
    const plan = goalsPlanOf(metric.results, {
      ...usual,
      probability: onlyNumber(probability ?? null, "probability") ?? usual.probability,
      isCount: isCountMetric(metric),
      isLessBetter: isLessBetterMetric(metric),
      ...whoIsThere(reading, metric.results, period),
    });
    const words = TABLES[context.language()];
    const rows = [
      ...plan.goals.map((goal) => personRow(goal, plan, known.unclear, words)),
      ...(company === null ? [] : targetRows(plan, company, words)),
    ];
    return isHeaded ? [[...words.headings], ...rows] : rows;
  },
};

type Words = (typeof TABLES)["en"];
type Row = (number | string)[];

/** A roster's people, and those of whom a cell could not be understood. */
const rosterOf = (block: Block | null, { dayOf, habit }: CellContext) => {
  if (block === null) return { roster: [], unclear: new Set<string>() };
  const { roster, notices } = readRoster(block, { where: "roster", dayOf, habit: habit() });
  const unclear = notices.flatMap((one) =>
    one.code === "rosterCell" ? foldName(one.facts.person) : [],
  );
  return { roster, unclear: new Set(unclear) };
};

const personRow = (
  goal: PersonGoal,
  plan: Plan,
  unclear: ReadonlySet<string>,
  { tiers, flags }: Words,
): Row => [
  goal.person,
  tiers[goal.tier],
  goal.expected,
  goal.start,
  goal.goal,
  goal.stretch,
  goal.chance,
  changeOf(goal.goal, yearOf(goal) ?? 0, plan),
  [
    ...(goal.why.capped.length > 0 ? [flags.capped] : []),
    ...(goal.tier === "new" ? [flags.few] : []),
    ...(goal.why.presence < 1 ? [flags.part] : []),
    ...(unclear.has(foldName(goal.person)) ? [flags.unclear] : []),
  ].join(", "),
];

/** The team's sum, what the company wants of it, and what is between them. */
const targetRows = (plan: Plan, company: number, { team, target, gap }: Words): readonly Row[] => {
  const { goals, isCount, isLessBetter } = plan;
  const { goal, expected, chance } = plan.team;
  const total = (of: (one: PersonGoal) => number) => sum(goals.map(of));
  const chanceOfTarget = chanceOf(totalOfTeam(plan.team, isCount), company, isLessBetter);
  return [
    [
      team,
      "",
      expected,
      total(({ start }) => start),
      goal,
      total(({ stretch }) => stretch),
      chance,
      changeOf(
        goal,
        goals.every((one) => yearOf(one) !== null) ? total((one) => yearOf(one)!) : 0,
        plan,
      ),
      "",
    ],
    [target, "", "", "", company, "", chanceOfTarget, "", ""],
    [gap, "", "", "", goal - company, "", "", "", ""],
  ];
};

const YEAR = 12;

/** Results of the last 12 months; null where they are not all known. */
const yearOf = ({ last12, last12Months }: PersonGoal): number | null =>
  last12Months === YEAR ? last12 : null;

/** Goal against the last 12 months, for as many months as the period has, in whole percent; blank without them. */
const changeOf = (goal: number, last12: number, { period }: Plan): number | "" => {
  if (!(last12 > 0)) return "";
  const change = goal / ((last12 * period.months) / YEAR) - 1;
  return (Math.sign(change) * Math.round(100 * Math.abs(change))) / 100 + 0;
};
