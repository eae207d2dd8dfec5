import { TextField } from "../components/text-field.tsx";
import { wrongIn } from "./publishing.ts";
import type { ShareView } from "./view.ts";

/** Who stands for the goals: asked once, then as it was told. */
export const WhoField = ({ state, dispatch, voice }: ShareView) => {
  const { stands } = voice.text.share;
  const isWrong = state.tries > 0 && wrongIn(state).includes("who");
  return (
    <TextField
      id="who"
      label={stands.who}
      {...(isWrong ? {} : { hint: stands.whoHint })}
      value={state.who}
      error={isWrong ? stands.noWho : null}
      mayBeEmpty
      onAnswer={(name) => dispatch({ type: "who", name })}
    />
  );
};
