import { exactPercent } from "../../../text/exact-percent.ts";
import { exactly } from "../../../text/exactly.ts";
import type { MeasureAnswer, StageAnswer, Steps } from "../../steps.ts";
import { each, one, type Said, type Speaking, withDetails, yesNo } from "./speaking.ts";

/** What was answered of the metrics. */
export const metricsSaid = (steps: Steps, on: Speaking): Said => {
  const { words, numbers } = on;
  const number = (value: number) => exactly(value, numbers);
  return {
    isCount: one(steps.isCount, yesNo(on)),
    isLessBetter: one(steps.isLessBetter, yesNo(on)),
    stages: each(steps.stages, (stage) => stageSaid(stage, on), words.none),
    measures: each(steps.measures ?? [], (measure) => measureSaid(measure, on), words.none),
    metricNames: each(
      steps.metricNames ?? [],
      ({ metric, name }) => `${metric}: ${name}`,
      words.none,
    ),
    workingDays: one(steps.workingDays, number),
    sellingHours: one(steps.sellingHours, number),
  };
};

const stageSaid = ({ metric, lag, minutes }: StageAnswer, on: Speaking): string => {
  const { words, numbers, nameOf } = on;
  return withDetails(nameOf(metric), [
    ...(lag === undefined ? [] : [words.months(lag)]),
    ...(minutes === undefined ? [] : [words.minutes(exactly(minutes, numbers))]),
  ]);
};

const measureSaid = ({ metric, weight, isGuard }: MeasureAnswer, on: Speaking): string => {
  const { words, numbers, nameOf } = on;
  return withDetails(nameOf(metric), [
    ...(weight ? [exactPercent(weight, numbers)] : []),
    ...(isGuard ? [words.guard] : []),
  ]);
};
