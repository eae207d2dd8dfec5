import { type Period, periodCode } from "../../../core/calendar/period.ts";
import type { DecisionName, WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell, Rule } from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { isOver, wordsBy } from "./by-calendar.ts";
import { publishedFor, SOME_DIFFER, VERSION_TOLD } from "./publication.ts";

/** The rows of the decisions, in their order, beside those of what the workbook is. */
const ROWS: Readonly<Record<DecisionName, string>> = {
  metrics: "status",
  results: "period",
  season: "owner",
  potential: "data",
  realistic: "created",
  low: "review",
  incentives: "addOn",
};
const STEPS = Object.keys(ROWS) as DecisionName[];

/** How far each of the decisions is. The goals are unsettled until they are published. */
export const stepCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { start } = voice.text;
  const states = STEPS.map((step) => stateOf(step, facts, voice));
  const isAsFound = states.includes(start.states.asFound);
  return [
    { row: "header", column: "step", content: start.decisions, role: "wordHeader" },
    { row: "header", column: "state", content: start.state, role: "wordHeader" },
    ...STEPS.flatMap((step, i): LaidCell[] => [
      { row: ROWS[step], column: "step", content: start.steps[step], role: "word" },
      { row: ROWS[step], column: "state", content: states[i]!, role: "word" },
    ]),
    {
      row: "stepWords",
      column: "step",
      content: isAsFound ? start.asFoundWords : "",
      role: "hint",
    },
    {
      row: "stepWords2",
      column: "step",
      content: wordsBy(
        [[`OR(${isOver(facts.plan.period)};${isPublished(voice)})`, ""]],
        start.unsettledWords,
      ),
      role: "hint",
    },
  ];
};

const isPublished = ({ text }: WorkbookVoice): string =>
  `[status|fact]="${text.start.statuses.published}"`;

const stateOf = (
  step: DecisionName,
  { plan, answered, potential }: WorkbookFacts,
  voice: WorkbookVoice,
): LaidCell["content"] => {
  const { states } = voice.text.start;
  if (step === "realistic") {
    return goalsState(plan.period, voice);
  }
  if (plan.isLessBetter && (step === "potential" || step === "incentives")) return states.notHere;
  // The tab Potential says of support that nobody answered it.
  if (step === "potential" && answered[step] && potential === null) return states.capacityOnly;
  if (answered[step]) return states.answered;
  return step === "incentives" ? states.toDo : states.asFound;
};

/** How far the goals are: once a version of the period is published, by whether they are those that it told. */
const goalsState = (period: Period, voice: WorkbookVoice): LaidCell["content"] => {
  const { done, changedSince, sameAs, unpublished, unsettled } = voice.text.start.states;
  const isTold = publishedFor(periodCode(period), voice.language);
  const otherwise = `IF(${isTold};"${sameAs}"&${VERSION_TOLD};IF(${isOver(period)};"${unpublished}";"${unsettled}"))`;
  return {
    formula: `=IF(AND(${isTold};${SOME_DIFFER});"${changedSince}"&${VERSION_TOLD};IF(${isPublished(voice)};"${done}";${otherwise}))`,
  };
};

/** Inks by the states' marks, which say the same. */
const INKS: Readonly<Record<string, string>> = {
  "✔": COLORS.good,
  "●": COLORS.accent,
  "○": COLORS.ink3,
};

export const stepRules: readonly Rule[] = STEPS.flatMap((step) =>
  Object.entries(INKS).map(
    ([mark, ink]): Rule => ({
      cells: { row: ROWS[step], column: "state" },
      when: { kind: "startsWith", text: mark },
      ink,
      bold: mark === "●",
    }),
  ),
);
