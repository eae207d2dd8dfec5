import type { Preview } from "../../addon/preview.ts";
import type { StageAnswer } from "../../addon/steps.ts";
import { mainMetric } from "../main-metric.ts";
import type { State } from "../state.ts";

type SeenLag = Preview["lags"][string];

/** The steps of the sale as they stand: as told, else as found for the main metric; a market index is none. */
export const stagesOf = (state: State): readonly StageAnswer[] => {
  const { stages, index } = state.question.steps;
  if (stages) return stages;
  return (mainMetric(state)?.stages ?? [])
    .filter(({ metric }) => metric !== index?.metric)
    .map(({ metric, minutes }) => (minutes === null ? { metric } : { metric, minutes }));
};

/** What won deals tell of the months until a step shows in the next; null where they do not. */
export const seenLag = ({ preview }: State, metric: string): SeenLag | null =>
  preview?.value.lags[metric] ?? null;

/** Every metric but the main one and the index: first those that are steps of the sale, in their order. */
export const stageChoices = (state: State): readonly string[] => {
  const { index } = state.question.steps;
  const chosen = stagesOf(state).map(({ metric }) => metric);
  const others = (state.found?.metrics ?? [])
    .map(({ name }) => name)
    .filter((name) => ![state.question.metric, index?.metric, ...chosen].includes(name));
  return [...chosen, ...others];
};

/** The steps with one more, one fewer, or one at another place. */
export const stagesAfter = (
  stages: readonly StageAnswer[],
  metric: string,
  does: "add" | "remove" | "up" | "down",
): readonly StageAnswer[] => {
  const at = stages.findIndex((stage) => stage.metric === metric);
  if (does === "add") return at < 0 ? [...stages, { metric }] : stages;
  if (does === "remove") return stages.filter((stage) => stage.metric !== metric);
  const there = at + (does === "up" ? -1 : 1);
  const [one, other] = [stages[at], stages[there]];
  if (!one || !other) return stages;
  return stages.map((stage, i) => (i === at ? other : i === there ? one : stage));
};
