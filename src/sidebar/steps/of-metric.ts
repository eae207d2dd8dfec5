import type { Found, Question } from "../../addon/service.ts";
import { withSteps } from "./with-steps.ts";

/** The question about another metric: what was said of the one before alone is forgotten. */
export const ofMetric = (question: Question, metric: string): Question =>
  metric === question.metric
    ? question
    : {
        ...withSteps(question, {
          isCount: null,
          isLessBetter: null,
          stages: null,
          normal: null,
          resources: null,
          // No metric is its own market's index.
          ...(question.steps.index?.metric === metric ? { index: null } : {}),
        }),
        metric,
      };

/** The question about another table: its steps start afresh, as the answers about the table do. */
export const ofTable = (question: Question): Question => ({ ...question, growth: null, steps: {} });

/** Without steps of the sale, or an index, that the table no longer has. */
export const ofMetrics = (question: Question, metrics: Found["metrics"]): Question => {
  const isThere = ({ metric }: { readonly metric: string }) =>
    metrics.some(({ name }) => name === metric);
  const { stages, index } = question.steps;
  const isWhole = stages?.every(isThere) !== false && (!index || isThere(index));
  if (isWhole) return question;
  return withSteps(question, {
    stages: stages?.filter(isThere) ?? null,
    index: index && isThere(index) ? index : null,
  });
};
