import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import { DEFAULTS } from "../numbers/defaults.ts";
import type { State } from "../state.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import { largestStep } from "../steps/largest-step.ts";
import type { View } from "../view.ts";
import { Note } from "./note.tsx";
import { PayGoal } from "./pay-goal.tsx";

/** From which months a reviewed goal may hold. */
export const ReviewDates = ({ state, voice }: View) => {
  const reviews = reviewsOf(state);
  if (reviews.length === 0) return null;
  return (
    <span class="hint">
      {voice.text.startLow.holdFrom(
        reviews.map((month) => periodWords(voice.language, month)).join(" · "),
      )}
    </span>
  );
};

/** How far a review really goes where one more of what is counted is more than was asked for. */
export const StepNote = ({ state, voice: { text, numbers } }: View) => {
  const largest = largestStep(state);
  if (largest === null) return null;
  const { people, person, share } = largest;
  const asked = state.question.steps.maxStep ?? DEFAULTS.maxStep;
  return (
    <Note tint="info">
      {text.startLow.wholeSteps(
        numbers.percent(asked, decimalsOf([100 * asked])),
        people,
        person,
        numbers.percent(share),
      )}
    </Note>
  );
};

/** What is owed to those who have the goals. */
export const ReviewRules = (view: View) => {
  const { state, voice } = view;
  const { startLow } = voice.text;
  return (
    <>
      <PayGoal {...view} />
      {!isLessBetter(state) && <Note>{startLow.lowering}</Note>}
      {reviewsOf(state).length > 0 && <Note tint="info">{startLow.tell}</Note>}
    </>
  );
};

const reviewsOf = ({ problem, preview }: State): readonly string[] =>
  problem ? [] : (preview?.value.reviews ?? []);
