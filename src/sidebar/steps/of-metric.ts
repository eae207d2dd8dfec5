import type { Found, Question } from "../../addon/service.ts";
import type { ResourceAnswer } from "../../addon/steps.ts";
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
          measures: orNull(question.steps.measures?.filter((one) => one.metric !== metric)),
          normal: null,
          oneOffs: null,
          resources: null,
          // No metric is its own market's index.
          ...(question.steps.index?.metric === metric ? { index: null } : {}),
        }),
        metric,
      };

/** The question about another table: its steps start afresh, as the answers about the table do. */
export const ofTable = (question: Question): Question => ({ ...question, growth: null, steps: {} });

/** Without what speaks of metrics that the table no longer has: steps, further ones, names, needs, an index. */
export const ofMetrics = (question: Question, metrics: Found["metrics"]): Question => {
  const { stages, measures, metricNames, resources } = question.steps;
  const isThere = ({ metric }: { readonly metric: string }) =>
    metrics.some(({ name }) => name === metric);
  const { index } = question.steps;
  const isKnown = ({ per }: ResourceAnswer) => per === undefined || isThere({ metric: per });
  const all = [
    ...(stages ?? []),
    ...(measures ?? []),
    ...(metricNames ?? []),
    ...(index ? [index] : []),
  ];
  if (all.every(isThere) && (resources ?? []).every(isKnown)) return question;
  return withSteps(question, {
    stages: stages?.filter(isThere) ?? null,
    measures: orNull(measures?.filter(isThere)),
    metricNames: orNull(metricNames?.filter(isThere)),
    resources: orNull(resources?.filter(isKnown)),
    index: index && isThere(index) ? index : null,
  });
};

const orNull = <One>(list: readonly One[] | undefined): readonly One[] | null =>
  list !== undefined && list.length > 0 ? list : null;
