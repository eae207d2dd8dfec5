import { LEAST_SHOWN } from "../../../core/fairness/fairness-of.ts";
import { monthsOfPace, ownPace, paceMonths } from "../../../core/fairness/own-pace.ts";
import type { PersonGoal, Plan } from "../../../core/planned.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor, lookedUp } from "../frame/formula.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { CHANGE, goalFormat, PERCENT } from "../frame/number-format.ts";
import { lastMonth } from "../last-months.ts";
import { RELATED, rankAmong, rankColumns } from "./rank-formulas.ts";

/** Each person's chance and demand as the Goals tab has them now, beside what the roster says. */
export const peopleCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const noLast = hasNoGrowth(facts.plan) ? ["growth", "last"] : [];
  const pace = paceMonths(facts.plan.goals);
  const words = voice.text.fairness;
  const headers = {
    ...words.peopleHeaders,
    ...(pace === null ? {} : { growth: words.paceHeader, last: words.paceName }),
  };
  const blank: readonly string[] = [...unknownOf(facts), ...noLast];
  return [
    ...Object.entries(headers).map(
      ([column, content]): LaidCell => ({
        row: "header",
        column,
        content,
        role: WORDS.includes(column) ? "wordHeader" : "numberHeader",
      }),
    ),
    ...facts.plan.goals.flatMap((goal) => personCells(goal, facts, voice)),
  ].filter(({ column }) => !blank.includes(column));
};

/** Whether growth is known of nobody, neither on the year before nor on the own pace. */
export const hasNoGrowth = ({ goals }: Pick<Plan, "goals">): boolean =>
  goals.every(({ last }) => last === null) && paceMonths(goals) === null;

/** What growth is measured against: the same months a year before, else the own pace. */
const beforeOf = (
  goal: PersonGoal,
  { plan: { goals, period, season, market }, results }: WorkbookFacts,
): number | null => {
  const pace = paceMonths(goals);
  if (pace === null) return goal.last;
  const weights = { factors: season.map(({ factor }) => factor), events: market.events };
  return ownPace(goal, monthsOfPace(weights, period, lastMonth(results), pace), pace);
};

/** The columns of which the roster tells nothing of anybody. */
export const unknownOf = ({ plan, roster }: WorkbookFacts) => {
  const known = { size: roster.territories, tenure: roster.hired, manager: roster.managers };
  return (["size", "tenure", "manager"] as const).filter(
    (column) => !plan.goals.some(({ person }) => known[column].has(person)),
  );
};

const WORDS: readonly string[] = ["person", "manager"];
const DIGITS = 9; // goals of one share of what is expected differ in it by rounding errors

const FINAL = lookedUp("goals!people*", "final");
const EXPECTED = lookedUp("goals!people*", "expected");
const CHANCE = lookedUp("goals!people*", "chance");
/** Less than half a point is none, here and in the plan: it would be shown as "−0%". */
const GROWTH = `=IF(SUM([last])>0;IF(ABS(${FINAL}/[last]-1)<${factor(LEAST_SHOWN)};0;ROUND(${FINAL}/[last]-1;${DIGITS}));"")`;

/** Mean chance of the manager's team, of three people at least. */
const TEAM = "SUMPRODUCT(([people*|manager]=[manager])*1)";
const TEAM_MEAN = `=IF([manager]="";"";IF(${TEAM}<3;"";SUMPRODUCT(([people*|manager]=[manager])*1;[people*|chance])/${TEAM}))`;
const STRETCH_RANK =
  '=IF([stretch]="";"";SUMPRODUCT(([people*|stretch]<>"")*([people*|stretch]<[stretch]))+(SUMPRODUCT(([people*|stretch]=[stretch])*1)+1)/2)';

const personCells = (
  goal: PersonGoal,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { roster, plan } = facts;
  const { person } = goal;
  const last = beforeOf(goal, facts);
  const row = listRow("people", person);
  const hired = roster.hired.get(person);
  const tenure = hired === undefined ? "" : Math.max(0, plan.period.start - hired);
  const helper = (column: string, formula: string): LaidCell => ({
    ...{ row, column, content: { formula }, role: "helper" },
  });
  return [
    { row, column: "person", content: person, role: "name" },
    { row, column: "size", content: roster.territories.get(person) ?? "", role: "past" },
    { row, column: "tenure", content: tenure, role: "past" },
    {
      row,
      column: "stretch",
      content: { formula: `=IF(${EXPECTED}>0;ROUND(${FINAL}/${EXPECTED};${DIGITS});"")` },
      role: "calc",
      format: PERCENT,
    },
    { row, column: "manager", content: roster.managers.get(person) ?? "", role: "word" },
    {
      row,
      column: "chance",
      content: { formula: `=ROUND(${CHANCE};${DIGITS})` },
      role: "calc",
      format: PERCENT,
    },
    {
      row,
      column: "growth",
      content: { formula: GROWTH },
      role: "calc",
      format: CHANGE,
    },
    { row, column: "last", content: last ?? "", role: "helper", format: goalFormat(facts, voice) },
    helper("teamMean", TEAM_MEAN),
    helper("stretchRank", STRETCH_RANK),
    ...RELATED.flatMap((related) => {
      const { measure, by } = related;
      const [rank, place] = rankColumns(related);
      return [helper(rank, rankAmong(measure, by)), helper(place, rankAmong(by, measure))];
    }),
  ];
};
