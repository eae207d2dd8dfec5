import type { MeasurePlan, PersonGoal, Plan } from "../../../core/planned.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { KEY_JOINT, type LaidCell, listRow } from "../frame/layout.ts";
import { goalFormat, PERCENT } from "../frame/number-format.ts";
import { chanceOf } from "../goals/goal-chance.ts";
import { statusOf } from "../goals/goal-status.ts";
import { FINAL, startNote } from "../goals/person-cells.ts";
import { reviewWords } from "../goals/review-words.ts";
import { whyNote } from "../goals/why-note.ts";
import { lastMonthsOf, monthsKnown } from "../last-months.ts";
import { ANNOUNCED, DIFFERS, isOldReason } from "../lists/announced-goals.ts";
import { throughColumn } from "../lists/kept-months.ts";
import { measureFacts } from "../measure-facts.ts";
import { isStep, sumsFit, takenCells } from "./taken-cells.ts";

/** A row a further metric and person. */
export const measureKeys = ({ measures }: Pick<Plan, "measures">): readonly string[] =>
  measures.flatMap(({ metric, goals }) => goals.map(({ person }) => measureKey(metric, person)));

/** What a row of a further metric and person is known by. */
export const measureKey = (metric: string, person: string): string =>
  `${metric}${KEY_JOINT}${person}`;

/** Each person's goal of each further metric with its why, and the manager's own value beside it. */
export const measureCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { measures } = facts.plan;
  const words = voice.text.metrics;
  const title: LaidCell = {
    row: "measureTitle",
    column: "metric",
    content: measures.length > 0 ? words.measures : words.noMeasures,
    role: measures.length > 0 ? "label" : "hint",
  };
  if (measures.length === 0) return [title];
  const { headers } = voice.text.goals;
  const heads: Readonly<Record<string, string>> = {
    metric: words.list.metric,
    ...Object.fromEntries(COLUMNS.map((column) => [column, headers[column]])),
    last12: lastMonthsOf(Math.max(...measures.map(monthsKnown)), voice.text.goals),
    ...{ beforeReason: "", beforeReview: "" },
    ...(hasSteps(facts.plan) ? { takes: words.takes, beforeFits: "", fits: words.goTogether } : {}),
  };
  const { goalNote, reasonNote, statusNote, announcedNote, reviewNote } = voice.text.goals;
  const notes: Readonly<Record<string, string>> = {
    ...{ goal: goalNote, reason: reasonNote, status: statusNote, announced: announcedNote },
    review: reviewNote,
    takes: words.takesNote(facts.metric),
    fits: words.goTogetherNote(facts.metric),
  };
  return [
    title,
    ...Object.entries(heads).map(
      ([column, content]): LaidCell => ({
        row: "measureHeader",
        column,
        content,
        role: WORDS.includes(column) ? "wordHeader" : "numberHeader",
        ...(column in notes ? { note: notes[column]! } : {}),
      }),
    ),
    ...measures.flatMap((measure) =>
      measure.goals.flatMap((goal) => goalCells(goal, measure, facts, voice)),
    ),
    ...measures
      .filter(({ unit }) => !isRate(unit))
      .flatMap((measure) => teamCells(measure, facts, voice)),
  ];
};

const COLUMNS = [
  "person",
  "last12",
  "expected",
  "start",
  "stretch",
  "goal",
  "chance",
  "own",
  "final",
  "status",
  "reason",
  "announced",
  "review",
  "chanceStart",
  "chanceGoal",
  "chanceStretch",
] as const;
const WORDS: readonly string[] = [
  ...["metric", "person", "beforeReason", "status", "reason", "beforeReview", "review"],
  ...["beforeFits", "fits"],
];

/** Whether a metric with goals of its own is a step of the sale, too. */
export const hasSteps = (plan: Pick<Plan, "measures" | "activities">): boolean =>
  plan.measures.some(({ metric }) => isStep(plan, metric));

/** Metrics whose amounts add up: a sum of percentages says nothing. */
export const teamKeys = ({ measures }: Pick<Plan, "measures">): readonly string[] =>
  measures.flatMap(({ metric, unit }) => (isRate(unit) ? [] : [metric]));

const isRate = (unit: string | null): boolean => unit?.includes("%") === true;

/** What everybody's goals of a metric add up to, and the team's chance of that. */
const teamCells = (
  measure: MeasurePlan,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const row = listRow("measureTeams", measure.metric);
  const format = goalFormat(measureFacts(facts.plan, measure), voice);
  const total = (column: string, content: LaidCell["content"], as = format): LaidCell => ({
    ...{ row, column, content, role: "total", format: as },
  });
  return [
    { row, column: "metric", content: measure.metric, role: "totalName" },
    { row, column: "person", content: voice.text.goals.team, role: "totalName" },
    ...["last12", "expected", "start", "stretch", "goal", "final"].map((column) =>
      total(column, { formula: `=${sumOf(column)}` }),
    ),
    total("chance", { formula: `=${CHANCE}` }, PERCENT),
    total("announced", { formula: TOLD }),
    ...(hasSteps(facts.plan)
      ? [
          total(
            "takes",
            isStep(facts.plan, measure.metric) ? { formula: `=${sumOf("takes")}` } : "",
          ),
          total("beforeFits", ""),
          {
            ...{ row, column: "fits", role: "totalName" as const },
            content: isStep(facts.plan, measure.metric) ? sumsFit(voice) : "",
          },
        ]
      : []),
    ...["own", "beforeReason", "status", "reason", "beforeReview", "review"].map((column) =>
      total(column, ""),
    ),
  ];
};

/** What a column comes to for this row's metric (a formula's text). */
export const sumOf = (column: string): string =>
  `SUMPRODUCT(([measures*|metric]=[metric])*1;[measures*|${column}])`;

/** What people were told of the metric; blank for nothing. */
const TOLD = `=IF(SUMPRODUCT(([measures*|metric]=[metric])*([measures*|announced]<>""))=0;"";${sumOf("announced")})`;

/** The chance that the list of metrics has of it, which stands there in the column "final". */
const CHANCE = "SUMPRODUCT(([metrics*|metric]=[metric])*1;[metrics*|final])";

/** What Lists has beside the metric and the person of this row (a formula's text). */
const listed = (column: string): string =>
  `SUMPRODUCT(([lists!measures*|metric]=[metric])*([lists!measures*|person]=[person]);[lists!measures*|${column}])`;

/** What the person was told, from Lists, which publishing fills; blank for nothing. */
const ANNOUNCED_GOAL = {
  formula: `=IF(SUMPRODUCT(([lists!measures*|metric]=[metric])*([lists!measures*|person]=[person])*([lists!measures*|${ANNOUNCED}]<>""))=0;"";${listed(ANNOUNCED)})`,
};

const goalCells = (
  goal: PersonGoal,
  measure: MeasurePlan,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const own = measureFacts(facts.plan, measure);
  const row = listRow("measures", measureKey(measure.metric, goal.person));
  const format = goalFormat(own, voice);
  const set = facts.ownFurther.get(measureKey(measure.metric, goal.person)) ?? null;
  const note = whyNote(goal, set, own, voice);
  const held = {
    kept: listed(throughColumn(facts.plan.period.months)),
    isOldReason: isOldReason("measures"),
  };
  const { isLessBetter } = measure;
  const status = statusOf(voice, isLessBetter, held);
  const announced = facts.furtherAnnounced.get(measure.metric) ?? null;
  const told = { plan: own.plan, announced, published: facts.published };
  const review = reviewWords(goal, told, voice, `${listed(DIFFERS)}=1`);
  const chance = { formula: chanceOf(measure.isLessBetter).formula };
  return [
    { row, column: "metric", content: measure.metric, role: "name" },
    { row, column: "person", content: goal.person, role: "name" },
    { row, column: "last12", content: goal.last12 ?? "", role: "past", format },
    { row, column: "expected", content: goal.expected, role: "calc", format },
    {
      ...{ row, column: "start", content: goal.start, role: "calc", format },
      ...startNote(goal, own, voice),
    },
    { row, column: "stretch", content: goal.stretch, role: "calc", format },
    { row, column: "goal", content: goal.goal, role: "calc", format, note },
    { row, column: "chance", content: chance, role: "calc", format: PERCENT },
    { row, column: "own", content: "", role: "input", format },
    { row, column: "final", content: FINAL, role: "decision", format },
    { row, column: "beforeReason", content: "", role: "word" },
    { row, column: "status", content: status, role: "word" },
    { row, column: "reason", content: "", role: "inputText" },
    ...(hasSteps(facts.plan) ? takenCells(row, goal, measure, facts.plan, voice) : []),
    { row, column: "announced", content: ANNOUNCED_GOAL, role: "past", format },
    { row, column: "beforeReview", content: "", role: "word" },
    { row, column: "review", content: review, role: "wordText" },
    { row, column: "chanceStart", content: goal.startChance, role: "helper", format: PERCENT },
    { row, column: "chanceGoal", content: goal.chance, role: "helper", format: PERCENT },
    { row, column: "chanceStretch", content: goal.stretchChance, role: "helper", format: PERCENT },
  ];
};
