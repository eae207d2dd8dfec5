import { NoAnswer } from "../components/no-answer.tsx";
import { type State, writes } from "../state.ts";
import { stepOf } from "../step-of.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";

/** A call that failed: what is kept, and the one thing to do. */
export const NoAnswerScreen = ({ state, dispatch, voice }: View) => {
  const { failure, opening } = state;
  if (!failure) return null;
  return (
    <NoAnswer
      voice={voice}
      step={stepOf(state)}
      call={failure.call.name}
      details={failure.details}
      sentence={failure.sentence}
      why={keptOf(state, voice)}
      onTryAgain={() => dispatch({ type: "tryAgain" })}
      onBack={opening && (() => dispatch({ type: "back" }))}
    />
  );
};

const keptOf = ({ opening, failure }: State, { text }: Voice): string => {
  if (opening === null) return text.noAnswer.start;
  return failure && writes(failure.call) ? text.noAnswer.keptHalf : text.noAnswer.kept;
};
