import { DriversCard } from "../components/drivers-card.tsx";
import { PastNote } from "../components/past-note.tsx";
import { PeopleDoubts } from "../components/people-doubts.tsx";
import { ReviewTable } from "../components/review-table.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { StripCard } from "../components/strip-card.tsx";
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
          <PastNote {...view} />
          <StripCard {...view} />
          <WindfallCard {...view} />
          <ReviewTable {...view} found={found} />
          <DriversCard {...view} />
          <PeopleDoubts {...view} doubts={found.doubts.filter(({ about }) => about === "people")} />
        </>
      )}
    </StepScreen>
  );
};
