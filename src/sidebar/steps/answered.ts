import type { Question } from "../../addon/service.ts";
import { isPreviewed } from "../flow.ts";
import {
  isSameField,
  limitsOf,
  type NumberField,
  type NumberName,
  type WrongNumber,
} from "../numbers/number-field.ts";
import { numberFrom, otherMeant } from "../numbers/number-from.ts";
import { PLACES } from "../numbers/places.ts";
import { askPreview, type State } from "../state.ts";
import { tiersOf, tiersRise } from "./commission.ts";
import { curveOf, isRising } from "./curve.ts";
import { measureChoices } from "./measures.ts";
import type { StepAct } from "./step-act.ts";
import { withStep } from "./with-step.ts";

/** The state after an answer on one of the steps: what it makes of the goals is asked at once. */
export const answeredStep = (state: State, act: StepAct): State =>
  isPreviewed(state.screen)
    ? withoutGoneRows(withQuestion(withoutGoneFields(state, act), withStep(state, act)))
    : state;

/** What was wrong in a row that was taken away bars nothing any more. */
const withoutGoneRows = (state: State): State => {
  const isThere = ({ field }: WrongNumber) =>
    !limitsOf(field).isNeeded || PLACES[field.name].read(state, field.at) !== null;
  return state.wrong.every(isThere) ? state : { ...state, wrong: state.wrong.filter(isThere) };
};

/** What was typed into a field that an answer takes away bars the way no longer. */
const withoutGoneFields = (state: State, act: StepAct): State => {
  const gone = goneWith(act);
  const weight = goneWeight(state, act);
  const isGone = ({ field }: WrongNumber) =>
    gone.includes(field.name) || (weight !== null && isSameField(field, weight));
  const wrong = state.wrong.filter((one) => !isGone(one));
  return wrong.length === state.wrong.length ? state : { ...state, wrong };
};

/** The weight of a metric that is no longer measured, or guards now. */
const goneWeight = (state: State, act: StepAct): NumberField | null => {
  if (act.type !== "measure") return null;
  const isGone = act.change === null || act.change.isGuard === true;
  return isGone ? { name: "weight", at: measureChoices(state).indexOf(act.metric) } : null;
};

/** Numbers whose fields an answer takes away, or some of them. */
const goneWith = (act: StepAct): readonly NumberName[] => {
  switch (act.type) {
    case "season":
      return act.from === "own" ? [] : ["factor"];
    case "ramp":
      return act.does === "add" ? [] : [act.does === "own" ? "rampMonths" : "rampShare"];
    case "removePoint":
      return ["attainment", "payout"];
    case "pay":
      return act.change.curve === undefined ? [] : ["attainment", "payout"];
    case "removeEvent":
    case "event":
      return ["effect", "daysClosed"];
    case "index":
      return ["indexExpected"];
    case "won":
      return ["penetration"];
    default:
      return [];
  }
};

/** What is asked of a resource only where there is some of it. */
const ASKED_OF_SOME: readonly NumberName[] = ["need", "utilisation", "backlog"];

/** The state after a number was typed: kept as it is, and said what is wrong, where it is no answer. */
export const typedNumberAt = (state: State, field: NumberField, typed: string): State => {
  if (!isPreviewed(state.screen)) return state;
  const { read, write } = PLACES[field.name];
  const wrong = state.wrong.filter((one) => !isSameField(one.field, field));
  const barred = (why: WrongNumber["why"]): State => ({
    ...state,
    wrong: [...wrong, { field, typed, why }],
    unsure: null,
  });
  const typist = state.opening ?? { locale: "", language: "en" };
  const outcome = numberFrom(typed, limitsOf(field), typist);
  if ("why" in outcome) return barred(outcome.why);
  const gone = field.name === "available" && outcome.value === null ? ASKED_OF_SOME : [];
  const isThere = ({ field: { name, at } }: WrongNumber) => at !== field.at || !gone.includes(name);
  const other = otherMeant(typed, limitsOf(field), typist);
  const unsure = other === null ? null : { field, other };
  const mended = { ...state, wrong: wrong.filter(isThere), unsure };
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
  return state.asking?.call.name === "look" ? next : askPreview(next);
};
