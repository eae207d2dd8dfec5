import type { Question } from "../../addon/service.ts";
import { isPreviewed } from "../flow.ts";
import {
  isSameField,
  limitsOf,
  type NumberField,
  type WrongNumber,
} from "../numbers/number-field.ts";
import { numberFrom } from "../numbers/number-from.ts";
import { PLACES } from "../numbers/places.ts";
import { ask, type State } from "../state.ts";
import { tiersOf, tiersRise } from "./commission.ts";
import { curveOf, isRising } from "./curve.ts";
import { measureChoices } from "./measures.ts";
import type { StepAct } from "./step-act.ts";
import { withStep } from "./with-step.ts";

/** The state after an answer on one of the steps: what it makes of the goals is asked at once. */
export const answeredStep = (state: State, act: StepAct): State =>
  isPreviewed(state.screen)
    ? withoutGone(withQuestion(withoutHidden(state, act), withStep(state, act)))
    : state;

/** A weight that is no number bars the way no longer once its field is gone. */
const withoutHidden = (state: State, act: StepAct): State => {
  if (act.type !== "measure") return state;
  const field = { name: "weight", at: measureChoices(state).indexOf(act.metric) } as const;
  const isHidden = act.change === null || act.change.isGuard === true;
  const wrong = state.wrong.filter((one) => !(isHidden && isSameField(one.field, field)));
  return { ...state, wrong };
};

/** What was wrong in a row that was taken away bars nothing any more. */
const withoutGone = (state: State): State => {
  const isThere = ({ field }: WrongNumber) =>
    !limitsOf(field).isNeeded || PLACES[field.name].read(state, field.at) !== null;
  return state.wrong.every(isThere) ? state : { ...state, wrong: state.wrong.filter(isThere) };
};

/** The state after a number was typed: kept as it is, and said what is wrong, where it is no answer. */
export const typedNumberAt = (state: State, field: NumberField, typed: string): State => {
  if (!isPreviewed(state.screen)) return state;
  const { read, write } = PLACES[field.name];
  const wrong = state.wrong.filter((one) => !isSameField(one.field, field));
  const barred = (why: WrongNumber["why"]): State => ({
    ...state,
    wrong: [...wrong, { field, typed, why }],
  });
  const outcome = numberFrom(typed, limitsOf(field), state.opening?.locale ?? "");
  if ("why" in outcome) return barred(outcome.why);
  const mended = { ...state, wrong };
  if (outcome.value === read(state, field.at)) return mended;
  const question = write(state, field.at, outcome.value);
  return isRising(curveOf({ ...state, question })) && tiersRise(tiersOf({ question }))
    ? withQuestion(mended, question)
    : barred("mustRise");
};

/** Asks what a question makes of the goals; the answer to an earlier one no longer counts. */
const withQuestion = (state: State, question: Question): State => {
  if (JSON.stringify(question) === JSON.stringify(state.question)) return state; // Confirmed.
  const next = { ...state, question };
  // A reading that is on its way ends in a preview anyway.
  return state.asking?.call.name === "look"
    ? next
    : ask(next, { name: "preview", args: [question] });
};
