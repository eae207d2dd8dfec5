import type { Month } from "../../../core/calendar/month.ts";
import { WEEKS } from "../../../core/funnel/activity-goals.ts";
import type { Activity, PersonActivity, PersonGoal, Plan } from "../../../core/planned.ts";
import { sum } from "../../../core/stats/sum.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor, fraction, lookedUp } from "../frame/formula.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { countedFormat } from "../frame/number-format.ts";
import { measureGoal, measureMonth } from "../metrics/measure-goal.ts";
import { headerCells, weekAndDay, workingDaysWords } from "./header-cells.ts";
import {
  aDay,
  askedShares,
  aWeek,
  monthColumn,
  namesStay,
  periodMonths,
  sumOfEach,
  sumOfMonths,
} from "./months.ts";

export interface ActivityRow {
  /** "Ana · Calls". */
  readonly name: string;
  readonly person: string;
  readonly metric: string;
  /** Of the step for one unit of the main metric; null where the step has a goal of its own. */
  readonly perUnit: number | null;
  /** The step's own goal; null where it has none. */
  readonly own: PersonGoal | null;
  readonly minutes: number | null;
  readonly lead: number;
  /** The months whose goals each month of the period works for. */
  readonly serves: Activity["serves"];
  /** How many the goal takes in the period. */
  readonly need: number;
  /** What of them is behind the period, as a share of the goal. */
  readonly beyond: readonly number[];
}

/** What each step of the sale is to be: its own goal, or what the main goal takes of it where results tell. */
export const activityRows = ({ goals, activities, measures }: Plan): readonly ActivityRow[] =>
  goals.flatMap(({ person }) =>
    activities.flatMap(({ metric, minutes, lead, people }): ActivityRow[] => {
      const one = people.find((each: PersonActivity) => each.person === person);
      const measure = measures.find((each) => each.metric === metric);
      const own = measure?.goals.find((each) => each.person === person) ?? null;
      const { perUnit, ...known } = neededOf(one);
      if (own === null && perUnit === null) return [];
      const step = { metric, minutes, lead, ...known };
      const row = { name: `${person} · ${metric}`, person, ...step, own };
      return [{ ...row, perUnit: own === null ? perUnit : null }];
    }),
  );

const neededOf = (
  one: PersonActivity | undefined,
): Pick<ActivityRow, "perUnit" | "serves" | "beyond" | "need"> => ({
  perUnit: one?.perUnit ?? null,
  serves: one?.serves ?? [],
  beyond: one?.beyond ?? [],
  need: one?.need?.need ?? 0,
});

/** What is ahead of the goal, so that a month with a low goal shows in an earlier one; "" for nothing. */
const aheadWords = (
  steps: readonly ActivityRow[],
  facts: WorkbookFacts,
  { text: { calendar } }: WorkbookVoice,
): string => {
  const leads = new Map(
    steps.flatMap(({ metric, own, lead }) => (own === null && lead > 0 ? [[metric, lead]] : [])),
  );
  if (leads.size === 0) return "";
  const ahead = calendar.ahead(
    [...leads].map(([metric, lead]) => calendar.aheadBy(metric, lead)).join(", "),
  );
  const isClosed = facts.plan.open.some((share) => share < 1);
  return `${ahead} ${isClosed ? calendar.aheadOfClosed : calendar.aheadOfWeak}`;
};

/** Behind the names that stay in sight; where none do, from them on, since few months are narrower. */
const sentence = (row: string, content: string, months: number): readonly LaidCell[] => {
  const [from, other] = namesStay(months) ? [monthColumn(1), "person"] : ["person", monthColumn(1)];
  return [
    { row, column: from!, content, role: "hint" },
    { row, column: other!, content: "", role: "hint" },
  ];
};

export const activityHeading = (
  steps: readonly ActivityRow[],
  months: readonly Month[],
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const row = "activityHeader";
  const { activity, activityUnit, neededNote, helpers, inPeriod } = voice.text.calendar;
  const { inMonth, inWeek } = workingDaysWords(facts, voice);
  return [
    ...sentence("activityGap", activityUnit(inMonth, inWeek), months.length),
    ...sentence("activityAhead", aheadWords(steps, facts, voice), months.length),
    ...headerCells(row, activity, inPeriod, months, voice).map((cell) =>
      cell.column === "person" ? { ...cell, note: neededNote(facts.metric) } : cell,
    ),
    ...weekAndDay(row, facts, voice),
    { row, column: "who", content: helpers.who, role: "wordHeader" },
    { row, column: "what", content: helpers.what, role: "wordHeader" },
    { row, column: "minutes", content: helpers.minutes, role: "numberHeader" },
    { row, column: "perUnit", content: helpers.perUnit, role: "numberHeader" },
  ];
};

/** What the goals of the months that one works for take of a step, a day of it (a formula's text). */
const needed = (
  i: number,
  months: number,
  { serves, beyond }: Pick<ActivityRow, "serves" | "beyond">,
  days: string,
): string => {
  const served = serves[i] ?? [];
  if (served.length === 0) return "0";
  const goals = served
    .filter(({ month }) => month < months)
    .map(({ month, share }) => times(lookedUp("people*", monthColumn(month + 1), "who"), share));
  const later =
    goals.length < served.length
      ? [`${lookedUp("people*", "year", "who")}*${factor(beyond[i]!)}`]
      : [];
  const parts = [...goals, ...later];
  return `${parts.length === 1 ? parts[0] : `(${parts.join("+")})`}*[perUnit]/${days}`;
};

const times = (amount: string, share: number): string =>
  share === 1 ? amount : `${amount}*${factor(share)}`;

/** Rounds up, but for binary dust: a whole number of activities with it is not one more. */
const UP = "1/2-1/10^6";

/**
 * Months as of a working day of theirs that is open, then what it comes to in the period, a week and a working day. What a
 * month feeds that comes later is that month's; behind the period a share of the whole goal. A goal
 * of the step's own is spread over its own months: in a closed one, as if that were open.
 */
export const activityCells = (
  { name, person, metric, perUnit, own, minutes, ...step }: ActivityRow,
  facts: WorkbookFacts,
): readonly LaidCell[] => {
  const { plan, workingDays } = facts;
  const row = listRow("activities", name);
  const { months } = plan.period;
  const shares = askedShares(plan);
  const daysIn = (i: number) => fraction(workingDays * shares[i]!);
  const asked = (i: number) =>
    own === null
      ? needed(i, months, step, daysIn(i))
      : `${measureMonth("what", "who", i + 1)}/${daysIn(i)}`;
  const perDay = (own?.goal ?? step.need) / ((sum(plan.open) || months) * workingDays);
  const inMonths = shares.map((_, i) => `[${monthColumn(i + 1)}]*${daysIn(i)}`);
  const all = shares.every((share) => share === 1)
    ? `${sumOfMonths(months)}*${fraction(workingDays)}`
    : sumOfEach(inMonths);
  const year = own === null ? `ROUND(${all}+${UP};0)` : measureGoal("what", "who");
  const after = (column: string, formula: string, format: string): LaidCell => ({
    row,
    column,
    content: { formula },
    role: "calc",
    format,
  });
  return [
    { row, column: "person", content: name, role: "word" },
    ...periodMonths(plan).map(
      (_, i): LaidCell => ({
        row,
        column: monthColumn(i + 1),
        content: { formula: `=${asked(i)}` },
        role: "calc",
        format: countedFormat(perDay),
      }),
    ),
    after("year", `=${year}`, "#,##0"),
    after("week", aWeek(plan), countedFormat((perDay * workingDays) / WEEKS)),
    after("day", aDay(plan, fraction(workingDays)), countedFormat(perDay)),
    { row, column: "what", content: metric, role: "hint" },
    { row, column: "minutes", content: minutes ?? "", role: "helper" },
    { row, column: "who", content: person, role: "hint" },
    { row, column: "perUnit", content: perUnit ?? "", role: "helper", format: "0.0000" },
  ];
};
