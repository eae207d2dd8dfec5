import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { LikeThis } from "../components/like-this.tsx";
import { MessageNote } from "../components/message-note.tsx";
import { Notes } from "../components/notes.tsx";
import { TellColumns } from "../components/tell-columns.tsx";
import { stepOf } from "../step-of.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";

/** No table in sight: what will be here and how to fill it. */
export const EmptyScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { empty, data } = voice.text;
  return (
    <Frame
      voice={voice}
      step={stepOf(state)}
      bottom={
        <>
          <Button
            kind="action"
            isBusy={waitsFor(state, "selection", "look")}
            onClick={() => dispatch({ type: "useSelection" })}
          >
            {data.useSelection}
          </Button>
          <Button
            kind="plain"
            isBusy={waitsFor(state, "addExample")}
            onClick={() => dispatch({ type: "useExample" })}
          >
            {empty.useExample}
          </Button>
        </>
      }
    >
      <Heading title={empty.title} why={empty.why} />
      <MessageNote {...view} />
      <LikeThis voice={voice} />
      <p class="hint">{empty.hint}</p>
      {state.opening?.source !== "" && <TellColumns {...view} />}
      <Notes notices={state.opening?.notices ?? []} voice={voice} />
    </Frame>
  );
};
