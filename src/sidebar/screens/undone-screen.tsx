import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { MessageNote } from "../components/message-note.tsx";
import { UndoneAnswers } from "../components/undone-answers.tsx";
import type { View } from "../view.ts";

/** The write was taken back where it was told of: what is gone, and the way to write again. */
export const UndoneScreen = ({ close, ...view }: View & { readonly close: () => void }) => {
  const { dispatch, voice } = view;
  const { undone, done } = voice.text;
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => dispatch({ type: "goTo", screen: "write" })}
      bottom={
        <>
          <Button kind="action">{undone.again}</Button>
          <Button kind="plain" onClick={close}>
            {done.close}
          </Button>
        </>
      }
    >
      <Heading title={undone.title} why={view.state.isUndone ? "" : undone.why} />
      <MessageNote {...view} />
      <UndoneAnswers {...view} />
    </Frame>
  );
};
