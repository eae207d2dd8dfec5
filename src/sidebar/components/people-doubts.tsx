import type { AskedDoubt } from "../../addon/service.ts";
import type { View } from "../view.ts";
import { DoubtCard, DoubtFields } from "./doubt-card.tsx";
import { Fold } from "./fold.tsx";

const SHOWN = 3;

/** The questions about people: three, those first that nothing in the table answers. */
export const PeopleDoubts = ({
  doubts,
  ...view
}: View & { readonly doubts: readonly AskedDoubt[] }) => {
  const sorted = [
    ...doubts.filter(({ isOpen }) => isOpen),
    ...doubts.filter(({ isOpen }) => !isOpen),
  ];
  const others = sorted.slice(SHOWN);
  return (
    <>
      <DoubtCard {...view} doubts={sorted.slice(0, SHOWN)} />
      {others.length > 0 && (
        <Fold
          title={view.voice.text.review.moreQuestions(others.length)}
          isOpen={others.some(({ key }) => key === view.state.answered)}
        >
          <DoubtFields {...view} doubts={others} />
        </Fold>
      )}
    </>
  );
};
