import type { Preview } from "../addon/preview.ts";
import type { Need } from "../addon/service.ts";
import { DEFAULTS } from "./numbers/defaults.ts";
import type { State } from "./state.ts";
import { tiersOf } from "./steps/commission.ts";
import { isHandedDown } from "./steps/handed-down.ts";
import { isLessBetter } from "./steps/is-less-better.ts";
import { typedIn } from "./steps/with-typed.ts";
import type { Voice } from "./voice.ts";

/**
 * What costs money or binds the manager and nobody has answered, so that the proposal holds: a line for each
 * screen's question at most, with the way there.
 */
export const takenAsProposed = (state: State, voice: Voice): readonly Need[] => {
  const preview = state.preview?.value;
  if (!preview) return [];
  return [
    ...reviewsIn(state, preview, voice).map((sentence) => lineOf(sentence, "startLow")),
    ...curveIn(state, preview, voice).map((sentence) => lineOf(sentence, "incentives")),
  ];
};

const lineOf = (sentence: string, screen: Need["screen"]): Need => ({
  sentence,
  screen,
  isDecision: false,
});

/** How often goals are reviewed and how far each review may take them, as far as that is the proposal's. */
const reviewsIn = (
  state: State,
  preview: Preview,
  { text, numbers: { percent } }: Voice,
): readonly string[] => {
  const { proposed } = text.write;
  const { reviewMonths, maxStep } = state.question.steps;
  if (preview.reviews.length === 0) return [];
  const step = percent(DEFAULTS.maxStep);
  const isEveryQuarter = reviewMonths === undefined;
  if (maxStep !== undefined) return isEveryQuarter ? [proposed.everyQuarter] : [];
  return isHandedDown(preview)
    ? [proposed.stepToTarget(step, isEveryQuarter)]
    : [proposed.step(step, isEveryQuarter, isLessBetter(state))];
};

/** By which curve is paid and how far, as far as neither was told nor stands in the workbook alone. */
const curveIn = (
  state: State,
  { incentives }: Preview,
  { text, numbers: { percent } }: Voice,
): readonly string[] => {
  const { proposed } = text.write;
  const { curve, cap } = state.question.steps.incentives ?? {};
  const isPaid = incentives?.hasTargets === true && tiersOf(state).length === 0;
  if (!isPaid || isInWorkbook(state)) return [];
  if (curve !== undefined) return cap === undefined ? [proposed.endless] : [];
  const points = incentives.curve.map(([attainment, payout]) => ({
    goal: percent(attainment),
    pays: percent(payout),
  }));
  const [first, last] = [points[0], points[points.length - 1]];
  return first && last ? [proposed.curve(first, last, cap !== undefined)] : [];
};

/** Whether another curve or limit was typed into the workbook: it is told as such. */
const isInWorkbook = (state: State): boolean =>
  typedIn(state).some((one) => {
    const kind = one.kind === "unusable" ? one.of.kind : one.kind;
    return kind === "curve" || kind === "cap";
  });
