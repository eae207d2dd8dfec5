import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { Note } from "./note.tsx";
import { Lines } from "./notes.tsx";

/** How many get to the first point and far beyond the goal, where that is far from the usual: it costs money, so it is in sight. */
export const PayUnusual = ({ state }: View) => {
  const unusual = state.preview?.value.incentives?.unusual ?? [];
  return (
    <>
      {unusual.map((sentence) => (
        <Note key={sentence} tint="warn">
          {sentence}
        </Note>
      ))}
    </>
  );
};

/** What there is to say of the incentives as they are answered: advice, and no error. */
export const PayAdvice = ({ state, voice }: View) => {
  const advice = state.preview?.value.incentives?.advice ?? [];
  return advice.length === 0 ? null : (
    <Fold title={voice.text.incentives.advice(advice.length)}>
      <Lines notices={advice} />
    </Fold>
  );
};
