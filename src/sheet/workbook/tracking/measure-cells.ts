import { periodCode } from "../../../core/calendar/period.ts";
import type { MeasurePlan, Plan } from "../../../core/planned.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { KEY_JOINT, type LaidCell, listRow } from "../frame/layout.ts";
import { measureFacts } from "../measure-facts.ts";
import { measureGoal, measureMonth } from "../metrics/measure-goal.ts";
import { type Tracked, trackedCells } from "./person-cells.ts";
import { resultsWithin } from "./results-within.ts";
import { measureTotalCells } from "./team-cells.ts";

/** A row a further metric and person, of one period as the people's are. */
export const measureKeys = ({ measures, period }: Plan): readonly string[] =>
  measures.flatMap(({ metric, goals }) =>
    goals.map(({ person }) => keyOf(metric, person, periodCode(period))),
  );

const keyOf = (metric: string, person: string, period: string): string =>
  [metric, person, period].join(KEY_JOINT);

/** Each further metric's results, typed by person and month, against its own goals; below, the team's. */
export const measureCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { measures } = facts.plan;
  if (measures.length === 0) return [];
  const { title, note } = voice.text.tracking.measures;
  return [
    { row: "measureTitle", column: "goal", content: title, role: "rowLabel", note },
    ...measures.flatMap((measure) => cellsOf(measure, facts, voice)),
  ];
};

const cellsOf = (
  measure: MeasurePlan,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { plan } = facts;
  const { metric } = measure;
  const own = measureFacts(plan, measure);
  const team = listRow("measureTeams", metric);
  const hint = (row: string, column: string, content: string): LaidCell => ({
    ...{ row, column, content, role: "hint" },
  });
  return [
    ...measure.goals.flatMap((goal) => {
      const row = listRow("measures", keyOf(metric, goal.person, periodCode(plan.period)));
      return [
        ...trackedCells(row, trackedOf(metric, goal.person, facts), own, voice),
        hint(row, "who", goal.person),
        hint(row, "metric", metric),
      ];
    }),
    ...measureTotalCells(team, nameOf(metric, voice.text.tracking.team), own, voice),
    hint(team, "metric", metric),
  ];
};

/** What each row is called. */
export const measureNames = ({ measures }: Pick<Plan, "measures">): readonly string[] =>
  measures.flatMap(({ metric, goals }) => goals.map(({ person }) => nameOf(metric, person)));

/** "Ana · Visits". */
const nameOf = (metric: string, who: string): string => `${who} · ${metric}`;

const trackedOf = (metric: string, person: string, facts: WorkbookFacts): Tracked => ({
  name: { content: nameOf(metric, person), role: "word" },
  goal: measureGoal("metric", "who"),
  hasBegun:
    "(SUMPRODUCT(([measures*|metric]=[metric])*([measures*|period]=[asOf|period])*([measures*|last]>0))>0)",
  results: resultsWithin(facts, metric, person),
  asked: (i) => measureMonth("metric", "who", i),
});
