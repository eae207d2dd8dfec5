import type { Changes, Question } from "../../addon/service.ts";
import { hasChanges, type State } from "../state.ts";
import { withIncentives, withSteps } from "./with-steps.ts";

type Typed = Changes["typed"][number];

/** What was typed into the workbook and the answers as they stand do not know. */
export const typedIn = (state: State): readonly Typed[] =>
  (hasChanges(state) && state.changes?.value?.typed) || [];

/** Whether any of it can be an answer. */
export const hasTyped = (state: State): boolean => typedIn(state).some(isUsable);

/** How many cells of it can be. */
export const countTyped = (inputs: readonly Typed[]): number =>
  sum(inputs.filter(isUsable).map((one) => (one.kind === "season" ? one.months.length : 1)));

const isUsable = ({ kind }: Typed): boolean => kind !== "unusable";
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** The question with what was typed into the workbook among its answers. */
export const withTyped = (question: Question, inputs: readonly Typed[]): Question =>
  inputs.reduce(withOne, question);

const withOne = (question: Question, input: Typed): Question => {
  switch (input.kind) {
    case "companyTarget":
      // Without a target there is nothing to hand down.
      return withSteps(question, {
        companyTarget: input.typed,
        ...(input.typed === null ? { allocation: null } : {}),
      });
    case "growth":
      return { ...question, growth: input.typed };
    case "season":
      return withSteps(question, { season: input.typed });
    case "budget":
    case "cap":
      return withIncentives(question, { [input.kind]: input.typed });
    case "curve":
      return withIncentives(question, { curve: input.typed });
    case "target": {
      const { person, typed } = input;
      const others = (question.steps.incentives?.targets ?? []).filter(
        (one) => one.person !== person,
      );
      return withIncentives(question, { targets: [...others, { person, target: typed ?? 0 }] });
    }
    case "unusable":
      return question;
  }
};
