import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { Lines } from "./notes.tsx";

/** What there is to say of the incentives as they are answered: advice, and no error. */
export const PayAdvice = ({ state, voice }: View) => {
  const advice = state.preview?.value.incentives?.advice ?? [];
  return advice.length === 0 ? null : (
    <Fold title={voice.text.incentives.advice(advice.length)}>
      <Lines notices={advice} />
    </Fold>
  );
};
