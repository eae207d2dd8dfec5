import { CheckField } from "../components/check-field.tsx";
import { Note } from "../components/note.tsx";
import { oldReasons, wrongIn } from "./publishing.ts";
import type { ShareView } from "./view.ts";

/** Right above the button: whose reason is that of a former goal. It is changed in Goals, or said to hold. */
export const OldReason = ({ state, dispatch, voice }: ShareView) => {
  const old = oldReasons(state);
  const version = state.sharing?.version;
  if (old.length === 0 || !version) return null;
  const { publish } = voice.text.share;
  const isWrong = state.tries > 0 && wrongIn(state).includes("oldReason");
  return (
    <>
      <Note tint="warn">{publish.oldReason(old.join(", "), version.number)}</Note>
      <CheckField
        id="keep-reason"
        label={publish.keepReason}
        error={isWrong ? publish.noNewReason : null}
        isOn={state.keepsReason}
        onAnswer={(isKept) => dispatch({ type: "keepReason", isKept })}
      />
    </>
  );
};
