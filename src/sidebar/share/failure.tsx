import { NoAnswer } from "../components/no-answer.tsx";
import type { Voice } from "../voice.ts";

interface FailureProps {
  readonly voice: Voice;
  readonly failure: {
    readonly call: { readonly name: string };
    readonly details: string;
    readonly sentence: string | null;
  };
  /** What is kept. */
  readonly why: string;
  readonly dispatch: (act: { readonly type: "tryAgain" | "back" }) => void;
  /** Where to go from a page that has nothing to show yet; null for nowhere. */
  readonly onLeave: (() => void) | null;
  readonly isOpen: boolean;
}

/** A call of a page on sharing without an answer, or without the one that it needs. */
export const Failure = ({ voice, failure, why, dispatch, onLeave, isOpen }: FailureProps) => (
  <NoAnswer
    voice={voice}
    step={null}
    call={failure.call.name}
    details={failure.details}
    sentence={failure.sentence}
    why={why}
    onTryAgain={() => dispatch({ type: "tryAgain" })}
    onBack={isOpen ? () => dispatch({ type: "back" }) : onLeave}
  />
);
