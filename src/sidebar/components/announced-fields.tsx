import type { View } from "../view.ts";
import { CheckField } from "./check-field.tsx";
import { TextField } from "./text-field.tsx";

/** Whether people were told the goals of the last time, and why one may get easier all the same. */
export const AnnouncedFields = ({ state, dispatch, voice }: View) => {
  const { startLow } = voice.text;
  const { announced = false, cause = "" } = state.question.steps;
  return (
    <>
      <CheckField
        id="announced"
        label={startLow.announced}
        hint={startLow.announcedHint}
        isOn={announced}
        onAnswer={(value) => dispatch({ type: "step", key: "announced", value })}
      />
      {announced && (
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
