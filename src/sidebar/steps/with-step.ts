import type { Question } from "../../addon/service.ts";
import type { State } from "../state.ts";
import { curveOf, withoutPoint, withPoint } from "./curve.ts";
import { eventsAfter, withEvents } from "./events.ts";
import { measuresWith } from "./measures.ts";
import { namesWith } from "./names.ts";
import { potentialWith } from "./potential-of.ts";
import { sharesAfter } from "./ramp.ts";
import { withResource } from "./resources.ts";
import { factorsNow } from "./season-of.ts";
import { stagesAfter, stagesOf } from "./stages.ts";
import type { StepAct } from "./step-act.ts";
import { withAllocation, withIncentives, withSteps } from "./with-steps.ts";
import { potentialWon } from "./won.ts";

/** The question after something that the user said on one of its steps. */
export const withStep = (state: State, act: StepAct): Question => {
  const { question } = state;
  const { steps } = question;
  switch (act.type) {
    case "step":
      return withSteps(question, { [act.key]: act.value });
    case "stage":
      return withSteps(question, { stages: stagesAfter(stagesOf(state), act.metric, act.does) });
    case "measure":
      return withSteps(question, { measures: measuresWith(state, act.metric, act.change) });
    case "name":
      return withSteps(question, { metricNames: namesWith(state, act.metric, act.name) });
    case "windfall":
      return withWindfall(question, act);
    case "oneOff":
      return withOneOff(question, act);
    case "windfalls":
      return (state.preview?.value.windfalls ?? []).reduce(
        (next, { person, month }) => withWindfall(next, { person, month, isNormal: act.isNormal }),
        question,
      );
    case "season":
      if (act.from === "results") return withSteps(question, { season: null });
      return withSteps(question, { season: act.from === "none" ? [] : factorsNow(state) });
    case "addEvent":
    case "removeEvent":
    case "event":
      return withEvents(question, eventsAfter(state, act));
    case "index":
      return withIndex(question, act.metric);
    case "support":
      return withSteps(question, {
        potential: potentialWith(steps.potential, { [act.what]: act.isThere }),
      });
    case "resource":
      return withResource(state, act.kind, { unit: act.unit });
    case "ramp":
      return withSteps(question, { rampSchedule: sharesAfter(steps, act.does) });
    case "won":
      return withSteps(question, { potential: potentialWon(steps.potential, act.reached) });
    case "allocation":
      return withAllocation(question, { by: act.by });
    case "addPoint":
      return withIncentives(question, { curve: withPoint(curveOf(state)) });
    case "pay":
      return withIncentives(question, act.change);
    case "reward":
      return withReward(question, act);
    case "removePoint":
      return withIncentives(question, { curve: withoutPoint(curveOf(state), act.at) });
  }
};

/** An index is no step of the sale, even where it was told as one. */
const withIndex = (question: Question, metric: string | null): Question => {
  if (metric === null) return withSteps(question, { index: null });
  const { stages } = question.steps;
  return withSteps(question, {
    index: { metric },
    stages: stages?.filter((stage) => stage.metric !== metric) ?? null,
  });
};

const withReward = (
  question: Question,
  { code, isWanted }: Omit<Extract<StepAct, { type: "reward" }>, "type">,
): Question => {
  const others = (question.steps.rewards ?? []).filter((one) => one !== code);
  const rewards = isWanted ? [...others, code] : others;
  return withSteps(question, { rewards: rewards.length > 0 ? rewards : null });
};

/** A month that the manager marked is taken off the list; of any other it is said that it is normal. */
const withWindfall = (
  question: Question,
  { person, month, isNormal }: Omit<Extract<StepAct, { type: "windfall" }>, "type">,
): Question => {
  const marked = question.steps.oneOffs ?? [];
  const kept = marked.filter((one) => one.person !== person || one.month !== month);
  if (kept.length < marked.length)
    return isNormal ? withSteps(question, { oneOffs: kept.length > 0 ? kept : null }) : question;
  const others = (question.steps.normal ?? []).filter(
    (one) => one.person !== person || one.month !== month,
  );
  const normal = isNormal ? [...others, { person, month }] : others;
  return withSteps(question, { normal: normal.length > 0 ? normal : null });
};

/** With a month marked that the rule does not find. */
const withOneOff = (
  question: Question,
  { person, month }: Omit<Extract<StepAct, { type: "oneOff" }>, "type">,
): Question => {
  const marked = question.steps.oneOffs ?? [];
  const isIn = marked.some((one) => one.person === person && one.month === month);
  return isIn ? question : withSteps(question, { oneOffs: [...marked, { person, month }] });
};
