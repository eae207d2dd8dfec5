import type { Question } from "../../addon/service.ts";
import type { State } from "../state.ts";
import { curveOf, withoutPoint, withPoint } from "./curve.ts";
import { measuresWith } from "./measures.ts";
import { potentialWith } from "./potential-of.ts";
import { factorsNow } from "./season-of.ts";
import { stagesAfter, stagesOf } from "./stages.ts";
import type { StepAct } from "./step-act.ts";
import { withIncentives, withSteps } from "./with-steps.ts";

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
    case "windfall": {
      const { person, month } = act;
      const others = (steps.normal ?? []).filter(
        (one) => one.person !== person || one.month !== month,
      );
      const normal = act.isNormal ? [...others, { person, month }] : others;
      return withSteps(question, { normal: normal.length > 0 ? normal : null });
    }
    case "season":
      if (act.from === "results") return withSteps(question, { season: null });
      return withSteps(question, { season: act.from === "none" ? [] : factorsNow(state) });
    case "support":
      return withSteps(question, {
        potential: potentialWith(steps.potential, { [act.what]: act.isThere }),
      });
    case "addPoint":
      return withIncentives(question, { curve: withPoint(curveOf(state)) });
    case "pay":
      return withIncentives(question, act.change);
    case "removePoint":
      return withIncentives(question, { curve: withoutPoint(curveOf(state), act.at) });
  }
};
