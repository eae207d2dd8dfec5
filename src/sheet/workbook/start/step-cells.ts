import type { SixSteps, WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell, Rule } from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { isOver, wordsBy } from "./by-calendar.ts";

/** The rows of the six steps, in their order, beside those of what the workbook is. */
const ROWS: Readonly<Record<SixSteps, string>> = {
  metrics: "status",
  results: "period",
  potential: "owner",
  realistic: "data",
  low: "created",
  incentives: "review",
};
const STEPS = Object.keys(ROWS) as SixSteps[];

/** How far each of the six steps is. The goals are in progress until they are published. */
export const stepCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { start } = voice.text;
  return [
    { row: "header", column: "step", content: start.sixSteps, role: "wordHeader" },
    { row: "header", column: "state", content: start.state, role: "wordHeader" },
    ...STEPS.flatMap((step, i): LaidCell[] => [
      { row: ROWS[step], column: "step", content: `${i + 1}  ${start.steps[step]}`, role: "word" },
      { row: ROWS[step], column: "state", content: stateOf(step, facts, voice), role: "word" },
    ]),
    { row: "stepWords", column: "step", content: start.asFoundWords, role: "hint" },
    {
      row: "stepWords2",
      column: "step",
      content: wordsBy(
        [[isOver(facts.plan.period), ""]],
        start.inProgressWords(start.statuses.published),
      ),
      role: "hint",
    },
  ];
};

const stateOf = (
  step: SixSteps,
  { plan, answered }: WorkbookFacts,
  { text }: WorkbookVoice,
): LaidCell["content"] => {
  const { states, statuses } = text.start;
  if (step === "realistic") {
    const isPublished = `[status|fact]="${statuses.published}"`;
    return wordsBy(
      [
        [isPublished, states.done],
        [isOver(plan.period), states.unpublished],
      ],
      states.inProgress,
    );
  }
  if (plan.isLessBetter && (step === "potential" || step === "incentives")) return states.notHere;
  if (answered[step]) return states.answered;
  return step === "incentives" ? states.toDo : states.asFound;
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
