import { AnnouncedFields } from "../components/announced-fields.tsx";
import { NumberField } from "../components/number-field.tsx";
import { RampFields } from "../components/ramp-fields.tsx";
import { ReviewDates, ReviewRules, StepNote } from "../components/review-dates.tsx";
import { RiseCard } from "../components/rise-card.tsx";
import { SelectField } from "../components/select-field.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { DEFAULTS } from "../numbers/defaults.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import type { View } from "../view.ts";

const EVERY = [1, 2, 3, 4, 6, 0] as const; // months

/** How often goals are reviewed, and how far they may rise or fall. */
export const StartLowScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { startLow } = voice.text;
  const { steps } = state.question;
  const isLess = isLessBetter(state);
  return (
    <StepScreen {...view} title={startLow.title} why={isLess ? startLow.whyLess : startLow.why}>
      <SelectField
        id="reviews"
        label={startLow.reviews}
        value={String(steps.reviewMonths ?? DEFAULTS.reviewMonths)}
        options={EVERY.map((months) => ({ value: String(months), words: startLow.every[months] }))}
        onChoose={(months) =>
          dispatch({ type: "step", key: "reviewMonths", value: Number(months) })
        }
      />
      <NumberField
        {...view}
        name="maxStep"
        label={isLess ? startLow.maxStepLess : startLow.maxStep}
        hint={startLow.maxStepHint}
      />
      <StepNote {...view} />
      <ReviewDates {...view} />
      {!isLess && <RiseCard {...view} />}
      <ReviewRules {...view} />
      <RampFields {...view} />
      {state.opening?.goals && <AnnouncedFields {...view} />}
    </StepScreen>
  );
};
