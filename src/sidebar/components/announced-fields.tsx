import type { View } from "../view.ts";
import { CheckField } from "./check-field.tsx";
import { Note } from "./note.tsx";
import { TextField } from "./text-field.tsx";

/** Whether people were told the goals of the last time, and why one may get easier all the same. */
export const AnnouncedFields = ({ state, dispatch, voice }: View) => {
  const { startLow } = voice.text;
  const { announced = false, cause = "" } = state.question.steps;
  const published = state.preview?.value.published ?? null;
  return (
    <>
      {published === null ? (
        <CheckField
          id="announced"
          label={startLow.announced}
          hint={startLow.announcedHint}
          isOn={announced}
          onAnswer={(value) => dispatch({ type: "step", key: "announced", value })}
        />
      ) : (
        <Note>
          {startLow.published(published)} {startLow.announcedHint}
        </Note>
      )}
      {(announced || published !== null) && (
        <TextField
          id="cause"
          label={startLow.cause}
          hint={startLow.causeHint}
          value={cause}
          error={null}
          mayBeEmpty
          onAnswer={(value) => dispatch({ type: "step", key: "cause", value })}
        />
      )}
    </>
  );
};
