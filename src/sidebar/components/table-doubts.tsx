import type { AskedDoubt } from "../../addon/service.ts";
import type { View } from "../view.ts";
import { answeredWords, DoubtCard, DoubtFields } from "./doubt-card.tsx";
import { Fold } from "./fold.tsx";

const FEW = 2;

/** The questions about a table: first those that it leaves wholly open, then what it seems to say. */
export const TableDoubts = ({
  doubts,
  ...view
}: View & { readonly doubts: readonly AskedDoubt[] }) => {
  const open = doubts.filter(({ isOpen }) => isOpen);
  const likely = doubts.filter(({ isOpen }) => !isOpen);
  return (
    <>
      <DoubtCard {...view} doubts={open} />
      {likely.length <= FEW ? (
        <DoubtCard {...view} doubts={likely} />
      ) : (
        <Fold
          title={answeredWords(likely, view.voice)}
          isOpen={likely.some(({ key }) => key === view.state.answered)}
        >
          <DoubtFields {...view} doubts={likely} />
        </Fold>
      )}
    </>
  );
};
