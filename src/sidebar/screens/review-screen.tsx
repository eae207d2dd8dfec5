import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { MessageNote } from "../components/message-note.tsx";
import { PeopleDoubts } from "../components/people-doubts.tsx";
import { ReviewCard } from "../components/review-card.tsx";
import { useKeptFocus } from "../use-kept-focus.ts";
import type { View } from "../view.ts";
import { goesOn, waitsFor } from "../waits-for.ts";

/** Step 2: the people and their last year, and what only the user knows of them. */
export const ReviewScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { found } = state;
  const { text } = voice;
  useKeptFocus(found);
  const next = () => dispatch({ type: "next" });
  return (
    <Frame
      voice={voice}
      step={2}
      onSubmit={next}
      bottom={
        <>
          <Button kind="action" isBusy={goesOn(state) || waitsFor(state, "preview")}>
            {text.next}
          </Button>
          <Button kind="plain" onClick={() => dispatch({ type: "back" })}>
            {text.back}
          </Button>
        </>
      }
    >
      <Heading title={text.review.title} why={text.review.why} onEnter={next} />
      <MessageNote {...view} />
      {found && (
        <>
          <ReviewCard voice={voice} found={found} metric={state.question.metric} />
          <PeopleDoubts {...view} doubts={found.doubts.filter(({ about }) => about === "people")} />
        </>
      )}
    </Frame>
  );
};
