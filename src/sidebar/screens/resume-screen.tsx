import { momentWords } from "../../text/moment.ts";
import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { MessageNote } from "../components/message-note.tsx";
import { Note } from "../components/note.tsx";
import { Notes } from "../components/notes.tsx";
import { stepOf } from "../step-of.ts";
import { titleOf } from "../title-of.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";

/** Answers are stored that nobody has written: go on with them, or begin afresh. */
export const ResumeScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { resume } = voice.text;
  const draft = state.opening?.draft;
  const step = stepOf(state);
  if (!draft || step === null) return null;
  return (
    <Frame
      voice={voice}
      step={step}
      onSubmit={() => dispatch({ type: "resume" })}
      bottom={
        <>
          <Button kind="action">{resume.go}</Button>
          <Button
            kind="plain"
            isBusy={waitsFor(state, "forget")}
            onClick={() => dispatch({ type: "startAnew" })}
          >
            {resume.anew}
          </Button>
        </>
      }
    >
      <Heading
        title={resume.title}
        why={resume.stopped(step, titleOf(draft.screen, state.opening, voice))}
      />
      <MessageNote {...view} />
      <Note tint="info">{resume.stored(momentWords(voice.language, draft.at))}</Note>
      <p class="hint">{resume.anewHint}</p>
      <Notes notices={state.opening?.notices ?? []} voice={voice} />
    </Frame>
  );
};
