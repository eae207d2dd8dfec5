import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { WaitWords } from "../components/wait-words.tsx";
import { type Call, type State, writes } from "../state.ts";
import { stepOf } from "../step-of.ts";
import type { View } from "../view.ts";

type Kind = keyof View["voice"]["text"]["waiting"];

const KINDS: Partial<Record<Call["name"], Kind>> = {
  preview: "computing",
  addExample: "adding",
  removeExample: "removing",
  write: "writing",
  undo: "undoing",
};

const kindOf = ({ opening }: State, { name }: Call): Kind =>
  name === "write" && opening?.goals ? "updating" : (KINDS[name] ?? "reading");

/** A wait worth telling about. Reading can be cancelled; writing ends in one piece or not at all. */
export const WaitingScreen = ({ state, dispatch, voice }: View) => {
  const { asking, opening } = state;
  const frame = { voice, step: stepOf(state) };
  if (!asking || asking.wait === "none") return <Frame {...frame} />;
  const words = voice.text.waiting[kindOf(state, asking.call)];
  const canCancel = opening !== null && !writes(asking.call);
  const cancel = canCancel && (
    <Button kind="plain" onClick={() => dispatch({ type: "cancel" })}>
      {voice.text.cancel}
    </Button>
  );
  return (
    <Frame {...frame} bottom={cancel}>
      <WaitWords words={words} />
    </Frame>
  );
};
