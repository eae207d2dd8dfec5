import { PeopleDoubts } from "../components/people-doubts.tsx";
import { ReviewCard } from "../components/review-card.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { WindfallCard } from "../components/windfall-card.tsx";
import { useKeptFocus } from "../use-kept-focus.ts";
import type { View } from "../view.ts";

/** The people and their last year, and what only the user knows of them. */
export const ReviewScreen = (view: View) => {
  const { state, voice } = view;
  const { found } = state;
  useKeptFocus(found);
  return (
    <StepScreen {...view} {...voice.text.review}>
      {found && (
        <>
          <ReviewCard
            voice={voice}
            found={found}
            metric={state.question.metric}
            preview={state.preview?.value ?? null}
          />
          <WindfallCard {...view} />
          <PeopleDoubts {...view} doubts={found.doubts.filter(({ about }) => about === "people")} />
        </>
      )}
    </StepScreen>
  );
};
