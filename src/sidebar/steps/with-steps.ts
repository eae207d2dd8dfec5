import type { Question } from "../../addon/service.ts";
import type { AllocationAnswer, IncentiveAnswer, Steps } from "../../addon/steps.ts";

type Change<Answers> = { readonly [Key in keyof Answers]?: Answers[Key] | null };

/** The question with other answers to its steps; null takes one back. */
export const withSteps = (question: Question, change: Change<Steps>): Question => ({
  ...question,
  steps: said<Steps>({ ...question.steps, ...change }),
});

/** The same for what incentives are. */
export const withIncentives = (question: Question, change: Change<IncentiveAnswer>): Question => {
  const incentives = said<IncentiveAnswer>({ ...question.steps.incentives, ...change });
  const isSaid = Object.keys(incentives).length > 0;
  return withSteps(question, { incentives: isSaid ? incentives : null });
};

/** The same for how a target is handed down; `by` null hands nothing down. */
export const withAllocation = (question: Question, change: Change<AllocationAnswer>): Question => {
  const { by, ...more } = { ...question.steps.allocation, ...change };
  if (!by) return withSteps(question, { allocation: null });
  return withSteps(question, { allocation: { by, ...said<Omit<AllocationAnswer, "by">>(more) } });
};

/** Only what is answered: an answer that is left out has no key. */
const said = <Answers extends object>(answers: Change<Answers>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)) as Answers;
