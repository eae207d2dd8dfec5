import type { ComponentChildren } from "preact";
import { skipTo } from "../flow.ts";
import { stepOf } from "../step-of.ts";
import type { View } from "../view.ts";
import { goesOn } from "../waits-for.ts";
import { Button } from "./button.tsx";
import { Frame } from "./frame.tsx";
import { Heading } from "./heading.tsx";
import { MessageNote } from "./message-note.tsx";

interface StepScreenProps extends View {
  readonly title: string;
  readonly why: string;
  /** Whether there is nothing to go on with. */
  readonly isOff?: boolean;
  readonly children: ComponentChildren;
}

/** One decision: a title, why it is asked, its fields, and the way on and back. */
export const StepScreen = ({ title, why, isOff = false, children, ...view }: StepScreenProps) => {
  const { state, dispatch, voice } = view;
  const { text } = voice;
  const skips = skipTo(state.screen, Boolean(state.opening?.goals));
  const go = (type: "next" | "skip") => () =>
    state.wrong.length > 0 ? toFirstWrong() : dispatch({ type });
  return (
    <Frame
      voice={voice}
      step={stepOf(state)}
      onGo={(screen) => dispatch({ type: "goTo", screen })}
      onSubmit={go("next")}
      bottom={
        <>
          <Button kind="action" isBusy={goesOn(state)} isOff={isOff}>
            {text.next}
          </Button>
          <Button kind="plain" onClick={() => dispatch({ type: "back" })}>
            {text.back}
          </Button>
          {skips && (
            <Button kind="quiet" onClick={go("skip")}>
              {skips === "write" ? text.skipToUpdate : text.skipToGoals}
            </Button>
          )}
        </>
      }
    >
      <Heading title={title} why={why} onEnter={go("next")} />
      <MessageNote {...view} />
      {children}
    </Frame>
  );
};

/** The field to mend before the way on is free. */
const toFirstWrong = () => {
  const field = document.querySelector<HTMLElement>("[aria-invalid=true]");
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
};
